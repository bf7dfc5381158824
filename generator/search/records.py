"""What can be found: a page, a term, a question; with the line that answers, and the words it is found by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from generator.core.reader import plain_data
from generator.search.dutch import all_parts, stem, words

KINDS: Mapping[str, str] = {
    "module": "Module",
    "procedure": "Procedure",
    "casus": "Casus",
    "vraag": "Vraag",
    "begrip": "Begrip",
    "rekenhulp": "Rekenhulp",
    "pagina": "Pagina",
}
"""The kinds a visitor can filter by, in the order in which the filter shows them."""


@dataclass(frozen=True)
class Record:
    """One thing that can be found."""

    address: str
    """Where it stands, from the root of the site."""
    kind: str
    title: str
    answer: str
    """The line that the results show."""
    keywords: tuple[str, ...] = ()
    """Abbreviations and other names that count as much as the title."""
    headings: tuple[str, ...] = ()
    body: str = ""


@dataclass(frozen=True)
class Bag:
    """A record as the index sees it: forms of words, in four weights."""

    record: Record
    title: tuple[str, ...]
    keywords: tuple[str, ...]
    headings: tuple[str, ...]
    body: tuple[str, ...]


@cache
def synonyms() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return the phrases and the words that stand for other words."""
    data = plain_data(resources.files("generator.search").joinpath("synonyms.yml").read_text(encoding="utf-8"))
    return data["phrases"], data["words"]


def bags(records: Sequence[Record], abbreviations: Mapping[str, str]) -> Iterator[Bag]:
    """Yield what goes into the index; `abbreviations` leads from PvA to plan van aanpak."""
    known = vocabulary(records)
    for record in records:
        named = f"{record.title} {' '.join(record.keywords)}"
        short = [abbreviation for abbreviation, full in abbreviations.items() if _names(named, full)]
        full = [long for abbreviation, long in abbreviations.items() if _names(named, abbreviation)]
        yield Bag(
            record,
            tuple(forms(record.title, known)),
            tuple(forms(" ".join((KINDS[record.kind], *record.keywords, *short, *full)), known)),
            tuple(forms(" ".join((*record.headings, record.answer)), known)),
            tuple(forms(record.body, known)),
        )


def vocabulary(records: Iterable[Record]) -> frozenset[str]:
    """Return the words that compounds may be made of: those of titles and terms, and what texts say more than once."""
    often: Counter[str] = Counter()
    named: set[str] = set()
    for record in records:
        named.update(words(f"{record.title} {' '.join(record.keywords)} {' '.join(record.headings)}"))
        often.update(set(words(record.body)))
    _, by_word = synonyms()
    return frozenset(
        word
        for word in {*named, *by_word, *(word for word, count in often.items() if count > 1)}
        if len(word) >= 4 or word in _SHORT_PARTS
    )


_SHORT_PARTS = frozenset(("lek", "wet", "wia", "weg"))


def forms(text: str, known: frozenset[str]) -> Iterator[str]:
    """Yield every form under which a text can be found: its words, and the parts of its compounds."""
    for word in words(text):
        yield stem(word)
        for part in all_parts(word, known):
            yield stem(part)


def _names(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, 0 if name.isupper() else re.I) is not None
