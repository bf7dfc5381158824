"""What placeholders on a page stand for, on the day somebody verified it."""

from __future__ import annotations

import html

from generator.core.text import Lookup, placeholders, resolve
from generator.law import Lawbook
from generator.modules.labels import label
from generator.modules.model import Doorway, HandWritten


def page_lookup(model: HandWritten, law: Lawbook) -> Lookup:
    """Return what the placeholders on this page stand for, on the day somebody verified it."""
    if isinstance(model, Doorway) or model.verified_on is None:
        return {"label": label, "vast": str}
    return {**law.lookup(getattr(model, "day_one", None), model.verified_on), "label": label}


def filled(text: str, lookup: Lookup) -> str:
    """Return the text with its placeholders; one that cannot be computed says so, it never disappears."""
    parts: list[str] = []
    end = 0
    for placeholder in placeholders(text):
        try:
            value = resolve(placeholder, lookup)
        except LookupError as reason:
            why = html.escape(str(reason.args[0] if reason.args else reason))
            value = f'<span class="kh-niet-berekend">niet berekend, omdat {why}</span>'
        parts += [text[end : placeholder.start], value]
        end = placeholder.end
    return "".join([*parts, text[end:]])
