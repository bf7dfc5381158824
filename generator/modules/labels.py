"""The four degrees of certainty: the more certain, the more ink. Word, sign and border differ; colour comes last."""

from __future__ import annotations

from collections.abc import Mapping

LABELS: Mapping[str, str] = {
    "wet": "Wet",
    "praktijk": "Praktijk",
    "opvatting": "Opvatting",
    "onbevestigd": "Niet bevestigd",
}
_SIGNS = {
    "wet": '<span class="kh-tk" aria-hidden="true">§</span>',
    "praktijk": '<svg class="kh-ic" viewBox="0 0 24 24" aria-hidden="true"><use href="#kh-i-praktijk"/></svg>',
    "opvatting": '<svg class="kh-ic" viewBox="0 0 24 24" aria-hidden="true"><use href="#kh-i-opvatting"/></svg>',
    "onbevestigd": '<span class="kh-tk" aria-hidden="true">?</span>',
}


def label(name: str) -> str:
    """Return the badge for one degree of certainty; an unknown name raises `LookupError`."""
    if name not in LABELS:
        raise LookupError(f"er is geen label '{name}'; kies uit: {', '.join(LABELS)}")
    return f'<span class="kh-bron kh-bron-{name}">{_SIGNS[name]}{LABELS[name]}</span>'
