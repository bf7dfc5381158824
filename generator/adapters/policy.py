"""The Content-Security-Policy that every page of the built site carries."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable

_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.S)
_CHARSET = re.compile(r'<meta charset="?utf-8"?\s*/?>', re.I)
_DATA = re.compile(r'type\s*=\s*["\']?application/(ld\+)?json', re.I)


def inline_hashes(page: str) -> set[str]:
    """Return the hashes of the scripts that stand in the page itself; data blocks need none."""
    return {
        base64.b64encode(hashlib.sha256(match["code"].encode()).digest()).decode()
        for match in _SCRIPT.finditer(page)
        if match["code"].strip() and "src=" not in match["attributes"] and not _DATA.search(match["attributes"])
    }


def policy(hashes: Iterable[str]) -> str:
    """Return the policy: nothing but our own origin, no inline style, no script but the theme's own by hash."""
    scripts = " ".join(f"'sha256-{digest}'" for digest in sorted(hashes))
    # Searching runs WebAssembly from our own origin, which is all that 'wasm-unsafe-eval' allows.
    return (
        f"default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {scripts}; style-src 'self'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; "
        "form-action 'none'"
    )


def applied(page: str) -> str:
    """Return the page with its policy right after its charset, before anything is loaded.

    Raises: ValueError, when there is no charset; such a page would go without.
    """
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy(inline_hashes(page))}">'
    changed, count = _CHARSET.subn(lambda match: match[0] + tag, page, count=1)
    if not count:
        raise ValueError("no charset to put the policy after")
    return changed
