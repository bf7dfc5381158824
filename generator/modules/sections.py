"""A page seen as sections of prose: what stands in code is blanked, so that every offset stays true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.modules.code import CODE

_H2 = re.compile(r"^##\s+(.+?)\s*(?:\{[^}]*\})?\s*$", re.M)
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_CITED = re.compile(r"\[@[^\]\n]*\]|</?[a-z][^>\n]*>")
_NOT_READ = re.compile(
    r"\[@[^\]]*\]|\]\([^)]*\)|<[^>\n]+>"  # citations, addresses, tags
    r"|^[ ]*(?:!!!|\?\?\?\+?)[ ]+\w+|^#+|^[ ]*(?:[-*+]|\d+\.)[ ](?:\[[ xX]\])?|[*_`|]+",
    re.M,
)
_END_OF_SENTENCE = re.compile(
    r"(?<=[.!?…:])[\"”’')]*\s+(?=[\"“‘'(]?[A-ZÀ-Ý{0-9€])|\n\s*\n|\n(?=[ ]*(?:[-*+|]|\d+\.)[ ])|\|"
    r"|(?:(?<=\n)|\A)[ ]*(?:!!!|\?\?\?|#)[^\n]*\n"  # a title ends with its line
)


@dataclass(frozen=True)
class Section:
    """A heading with everything until the next one; `start` is its offset in the body."""

    title: str
    text: str
    start: int


@dataclass(frozen=True)
class Sentence:
    """A sentence as a reader reads it, and where it starts in the body."""

    text: str
    start: int
    words: int


@lru_cache(maxsize=512)
def prose(body: str) -> str:
    """Return the body with code and comments as spaces: same length, same lines."""
    for pattern in (CODE, _COMMENT):
        body = pattern.sub(_spaces, body)
    return body


def sections(body: str) -> tuple[Section, ...]:
    """Return the sections under a `##` heading."""
    text = prose(body)
    found = list(_H2.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    return tuple(
        Section(match[1], text[match.end() : end], match.start()) for match, end in zip(found, ends, strict=True)
    )


def read_text(text: str) -> str:
    """Return what a reader reads, with everything else as spaces of the same length."""
    return _NOT_READ.sub(_spaces, text)


def sentences(body: str) -> Iterator[Sentence]:
    """Yield the sentences in reading order; cells of tables and items of lists are sentences of their own."""
    text = read_text(prose(body))
    start = 0
    for stop in (*(match.end() for match in _END_OF_SENTENCE.finditer(_CITED.sub(_spaces, prose(body)))), len(text)):
        piece = text[start:stop]
        words = len(re.findall(r"[\w€%]+(?:[-'’.,/:][\w]+)*", piece))
        if words:
            yield Sentence(" ".join(piece.split()), start + len(piece) - len(piece.lstrip()), words)
        start = stop


def _spaces(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
