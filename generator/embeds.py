"""Fences in a page (```casus, ```quiz, …) and links that hold wherever a page lies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_FENCE = re.compile(
    r"^[ ]*(?P<shown>`{4,})[^\n]*\n.*?^[ ]*(?P=shown)[ ]*$"  # a fence that a page shows instead of embeds
    r"|^(?P<indent>[ ]*)```(?P<name>[a-z]+)[ ]*\n(?P<body>.*?)^(?P=indent)```[ ]*$",
    re.M | re.S,
)
SITE = "kh:/"
"""What a link to a page of the site begins with in anything a room makes: `kh:/oefenen/quizzen/mandaat/`."""


@dataclass(frozen=True)
class Fence:
    """One embed as the author wrote it: which kind, which document, which options, and where it stands."""

    name: str
    id: str
    options: Mapping[str, str]
    start: int
    end: int
    indent: str


def fences(markdown: str, names: set[str]) -> Iterator[Fence]:
    """Yield the fences with one of these names, in reading order."""
    for match in _FENCE.finditer(markdown):
        if match["name"] not in names:
            continue
        first, *rest = match["body"].strip().splitlines() or [""]
        options = dict(line.split(":", 1) for line in rest if ":" in line)
        stripped = {key.strip(): value.strip() for key, value in options.items()}
        yield Fence(match["name"], first.strip(), stripped, match.start(), match.end(), match["indent"])


def to_root(path: str) -> str:
    """Return the prefix that leads from the page at `path` (inside `docs/`) back to the start of the site."""
    folders = path.split("/")[:-1]
    name = path.rsplit("/", 1)[-1]
    depth = len(folders) + (0 if name in ("index.md", "README.md", "404.html") else 1)
    return "../" * depth


def relative(text: str, path: str) -> str:
    """Return the text with every `kh:/…` address made relative to the page at `path`."""
    return text.replace(SITE, to_root(path) or "./")
