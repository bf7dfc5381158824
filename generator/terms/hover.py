"""A definition where a page uses a word of the trade: the first time in each section, and never in what tests you.

Without JavaScript the word is a link to the page of terms; `terms.js` shows the definition on hover, focus and touch.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from generator.core.reuse import reuse
from generator.terms.model import Entry

TERMS_PAGE = "opzoeken/begrippen/"
_SILENT = re.compile(
    r"a|abbr|button|code|dfn|dt|figure|h[1-6]|kbd|kh-.*|label|legend|pre|script|select|style|summary|svg|textarea"
)
_VOID = re.compile(r"area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
_WORD_BEFORE = r"(?<![\w-])"
_WORD_AFTER = r"(?![\w]|-\w)"


@dataclass(frozen=True)
class Words:
    """Every spelling that gets a definition, and one pattern that finds them, the longest first."""

    by_spelling: Mapping[str, Entry]
    pattern: re.Pattern[str]

    def entry(self, found: str) -> Entry | None:
        """Return the term that was written like this; an abbreviation only counts in its own capitals."""
        found = " ".join(found.split())
        return self.by_spelling.get(found) or self.by_spelling.get(_soft(found))


def words(entries: tuple[Entry, ...]) -> Words:
    """Return the spellings of these terms, ready to look for."""
    by_spelling: dict[str, Entry] = {}
    for entry in entries:
        if entry.term.hover:
            for spelling in entry.term.spellings():
                by_spelling.setdefault(spelling if _is_short(spelling) else _soft(spelling), entry)
    longest_first = sorted(by_spelling, key=len, reverse=True)
    choices = "|".join(_flexible(spelling) for spelling in longest_first)
    return Words(by_spelling, re.compile(f"{_WORD_BEFORE}(?:{choices}){_WORD_AFTER}" if choices else r"(?!)"))


def with_definitions(page: str, entries: tuple[Entry, ...], to_root: str) -> str:
    """Return the HTML with its terms marked and their definitions at the end; `to_root` leads to the start."""
    marker = _Marker(reuse("", words, entries), to_root)
    marker.feed(page)
    marker.close()
    if not marker.used:
        return page
    definitions = "".join(_definition(entry, to_root) for entry in marker.used.values())
    return f"{''.join(marker.parts)}\n<kh-terms hidden>{definitions}</kh-terms>"


def _definition(entry: Entry, to_root: str) -> str:
    name = f" ({html.escape(entry.term.short)})" if entry.term.short else ""
    return (
        f'<p id="kh-begrip-{entry.id}"><b>{html.escape(entry.term.term)}{name}</b> {html.escape(entry.term.text)}</p>'
    )


@dataclass
class _Marker(HTMLParser):
    """Copies a page as it is, and marks words in the text that a reader reads."""

    words: Words
    to_root: str
    parts: list[str] = field(default_factory=list)
    used: dict[str, Entry] = field(default_factory=dict)
    in_section: set[str] = field(default_factory=set)
    silent: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=False)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Copy the tag; a heading starts a new section, and some elements are left alone."""
        self.parts.append(self.get_starttag_text() or "")
        if tag == "h2":
            self.in_section.clear()
        if _VOID.fullmatch(tag):
            return
        if self.silent or _SILENT.fullmatch(tag) or any(name == "data-no-terms" for name, _ in attrs):
            self.silent.append(tag)

    def handle_startendtag(self, _: str, __: Sequence[tuple[str, str | None]]) -> None:
        """Copy an element that closes itself, as in drawings."""
        self.parts.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        """Copy the tag and leave the silence it closes."""
        self.parts.append(f"</{tag}>")
        if tag in self.silent:
            while self.silent and self.silent.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Mark the terms in a piece of running text."""
        self.parts.append(data if self.silent else self.words.pattern.sub(self._marked, data))

    def handle_entityref(self, name: str) -> None:
        """Copy `&name;`."""
        self.parts.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Copy `&#number;`."""
        self.parts.append(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        """Copy a comment."""
        self.parts.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        """Copy a declaration."""
        self.parts.append(f"<!{decl}>")

    def _marked(self, match: re.Match[str]) -> str:
        entry = self.words.entry(match[0])
        if entry is None or entry.id in self.in_section:
            return match[0]
        self.in_section.add(entry.id)
        self.used[entry.id] = entry
        address = f"{self.to_root}{TERMS_PAGE}#{entry.id}"
        return f'<a class="kh-term" href="{address}" aria-describedby="kh-begrip-{entry.id}">{match[0]}</a>'


def _is_short(spelling: str) -> bool:
    return sum(letter.isupper() for letter in spelling) > 1 or len(spelling) < 4


def _soft(spelling: str) -> str:
    return spelling[:1].lower() + spelling[1:]


def _flexible(spelling: str) -> str:
    """Return a pattern for it: a capital at the start of a sentence, any kind of space between words."""
    first = spelling[:1]
    start = re.escape(first) if _is_short(spelling) or not first.isalpha() else f"[{first.lower()}{first.upper()}]"
    return (start + re.escape(spelling[1:])).replace(r"\ ", r"[ \u00a0\n]")
