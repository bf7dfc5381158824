"""Finishing touches on the HTML of every page: badges on margin lines, tables that scroll, lists to tick off."""

from __future__ import annotations

import html
import re

from generator.modules.labels import LABELS, label

_ADMONITION = re.compile(
    r'(<(?:div|details) class="(?:admonition )?(?P<kind>\w+)[^"]*"[^>]*>\s*'
    r'<(?:p class="admonition-title"|summary)>)'
)
_TABLE = re.compile(r'(?<!<div class="kh-tabel-vak">)<table(?: class="kh-tabel")?>(.*?)</table>', re.S)
_TICK = re.compile(r"<li>(?P<open>\s*(?:<p>)?)\[(?P<state>[ xX])\]\s+(?P<text>.*?)(?=</p>|</li>|<ul|<ol)", re.S)
_APOSTROPHE = re.compile(r"(?:‘|&lsquo;)(?=(?:s|t|n|k|m|r)\b)")
"""Dutch begins words with an apostrophe (’s middags), where the quotes extension sees an opening quote."""
_TAG = re.compile(r"<[^>]+>")
_EURO = re.compile(r"(<script.*?</script>)|€ (?=\d)", re.S)
"""An amount stays on one line; what a script carries is data."""


def finished(page: str) -> str:
    """Return the HTML of a page with its badges, tables and tick boxes."""
    page = _ADMONITION.sub(_badge, page)
    page = _TABLE.sub(_table, page)
    page = _TICK.sub(_tick, page)
    page = _EURO.sub(lambda match: match[1] or "€\N{NO-BREAK SPACE}", page)
    return _APOSTROPHE.sub("’", page)


def _badge(match: re.Match[str]) -> str:
    kind = match["kind"]
    return f"{match[1]}{label(kind)} " if kind in LABELS else match[0]


def _table(match: re.Match[str]) -> str:
    # A corner cell without words is no heading of anything.
    inner = re.sub(r"<th(\s[^>]*)?>\s*</th>", "<td></td>", match[1])
    return f'<div class="kh-tabel-vak"><table class="kh-tabel">{inner}</table></div>'


def _tick(match: re.Match[str]) -> str:
    words = html.escape(html.unescape(_TAG.sub("", match["text"])).strip(), quote=True)
    checked = "" if match["state"] == " " else " checked"
    box = f'<input type="checkbox" class="kh-vinkje" aria-label="{words}"{checked}>'
    return f'<li class="kh-vink">{match["open"]}{box}{match["text"]}'
