"""Citations at claim level: `[@BW 7:629 lid 3]` in a text, and the link to the list of sources it becomes."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_CITATION = re.compile(r"\[@([^\]\n]+)\]")
SOURCES_PAGE = "opzoeken/bronnen/"


@dataclass(frozen=True)
class Citation:
    """What an author cites, and where in the text."""

    text: str
    start: int
    end: int


def citations(text: str) -> Iterator[Citation]:
    """Yield every citation in reading order; `[@A; B]` cites twice."""
    for match in _CITATION.finditer(text):
        for part in match[1].split(";"):
            yield Citation(part.strip(), match.start(), match.end())


def linked(text: str) -> str:
    """Return the Markdown with every citation as a link to where the list of sources names it."""
    return _CITATION.sub(lambda match: "".join(link(part.strip()) for part in match[1].split(";")), text)


def link(citation: str) -> str:
    """Return the HTML link of one citation; the browser shows the bare citation, small and between brackets."""
    shown = html.escape(unbroken(citation))
    return f'<a class="kh-cite" href="kh:/{SOURCES_PAGE}#{anchor(citation)}">{shown}</a>'


def unbroken(citation: str) -> str:
    """Return the citation with its numbers tied to their words: a line never ends between `lid` and `3`."""
    return re.sub(r" (?=\d|lid|onder|bijlage)|(?<=lid|art) ", "\N{NO-BREAK SPACE}", citation)


def anchor(citation: str) -> str:
    """Return the name of a citation in an address: `BW 7:629 lid 3` is `bw-7-629-lid-3`."""
    plain = unicodedata.normalize("NFKD", citation).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
