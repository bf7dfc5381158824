"""What a page says, taken from its HTML: headings and running text, without drawings, data and definitions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

_SILENT = re.compile(r"script|style|svg|kh-terms|nav|template|button|select|option")
_HEADING = re.compile(r"h[1-6]|summary|legend|dt")
_VOID = re.compile(r"area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")


@dataclass(frozen=True)
class Question:
    """A question of a bank, at its own address on the page."""

    anchor: str
    text: str


@dataclass
class PageText(HTMLParser):
    """Reads a page once and keeps its headings, its text and the questions in it."""

    headings: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    _open: list[str] = field(default_factory=list)
    _silent: int = 0
    _heading: list[str] | None = None
    _question: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Note where a heading, a question or something silent begins."""
        if _VOID.fullmatch(tag):
            return
        self._open.append(tag)
        if self._silent or _SILENT.fullmatch(tag):
            self._silent += 1
        elif _HEADING.fullmatch(tag):
            self._heading = []
        if tag == "article":
            self._question = next((value or "" for name, value in attrs if name == "id"), "")

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened."""
        while self._open and tag in self._open:
            closed = self._open.pop()
            self._silent = max(0, self._silent - 1)
            if _HEADING.fullmatch(closed) and self._heading is not None:
                self._note(closed, " ".join("".join(self._heading).split()))
            if closed == tag:
                break

    def handle_data(self, data: str) -> None:
        """Keep what a reader reads."""
        if self._silent:
            return
        (self.body if self._heading is None else self._heading).append(data)

    def _note(self, tag: str, text: str) -> None:
        self._heading = None
        self.body.append(f" {text} ")
        if tag == "legend" and self._question:
            self.questions.append(Question(self._question, text))
        elif text:
            self.headings.append(text)


def page_text(html: str) -> PageText:
    """Return what a page says."""
    reader = PageText()
    reader.feed(html)
    reader.close()
    return reader


def first_sentence(text: str, longest: int = 160) -> str:
    """Return the beginning of a text, to the end of a sentence or a word."""
    plain = " ".join(text.split())
    if len(plain) <= longest:
        return plain
    cut = plain[:longest]
    stop = max(cut.rfind(". "), cut.rfind("? "))
    return cut[: stop + 1] if stop > 60 else f"{cut[: cut.rfind(' ')]} …"
