"""A word of the trade with its abbreviation, its other spellings and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from generator.core.reader import Document
from generator.core.record import record


@record
class Term:
    """Een begrip."""

    term: str
    """Het begrip zoals het midden in een zin staat."""
    text: str
    """Uitleg in een of twee zinnen."""
    short: str = ""
    """Afkorting."""
    also: tuple[str, ...] = ()
    """Meervoud, andere spelling en synoniemen die dezelfde uitleg krijgen."""
    hover: bool = True
    """Zet op false bij een woord dat te gewoon is om overal te onderstrepen."""

    def spellings(self) -> tuple[str, ...]:
        """Return every way of writing it, the abbreviation last."""
        return tuple(dict.fromkeys(spelling for spelling in (self.term, *self.also, self.short) if spelling))


@record
class Glossary:
    """Begrippen rond één thema."""

    title: str
    """Naam van het thema."""
    verified_on: date
    """Dag waarop iemand de uitleg met de bronnen heeft vergeleken."""
    terms: Mapping[str, Term]
    """Begrippen; de sleutel is het adres op de begrippenpagina en verandert niet."""


@dataclass(frozen=True)
class Entry:
    """A term with its address on the page of terms."""

    id: str
    term: Term


def entries(glossaries: Iterable[Document[Glossary]]) -> tuple[Entry, ...]:
    """Return all terms of all themes in the order of the alphabet."""
    found = (Entry(id_, term) for document in glossaries for id_, term in document.model.terms.items())
    return tuple(sorted(found, key=lambda entry: sort_key(entry.term.term)))


def sort_key(word: str) -> str:
    """Return what a reader sorts by: no capitals, no hyphens, and a number after the letters of its first word."""
    plain = word.lower().replace("-", "").replace("’", "").replace("'", "")
    return plain.lstrip("0123456789 ") if plain[:1].isdigit() else plain
