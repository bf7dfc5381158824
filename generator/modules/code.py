"""Where a Markdown page shows code: what stands there is shown as typed, never filled in or checked as prose."""

from __future__ import annotations

import re
from collections.abc import Callable

CODE = re.compile(
    r"^[ ]*(?P<ticks>`{3,}|~{3,})[^\n]*\n.*?^[ ]*(?P=ticks)[ ]*$|(?P<tick>`+)[^`\n].*?(?P=tick)", re.M | re.S
)


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """Return the text with `change` done to everything but code."""
    parts: list[str] = []
    end = 0
    for match in CODE.finditer(text):
        parts += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*parts, change(text[end:])])
