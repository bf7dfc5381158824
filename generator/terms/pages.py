"""The page of terms, from A to Z, with the abbreviations both ways."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.core.outputs import Output
from generator.core.reader import Document
from generator.core.templates import template
from generator.core.text import fill
from generator.law import Lawbook
from generator.terms.model import Entry, Glossary, entries, sort_key


@dataclass(frozen=True)
class Letter:
    """The terms that begin with one letter."""

    name: str
    entries: tuple[Entry, ...]


def in_words(glossaries: Sequence[Document[Glossary]], law: Lawbook) -> tuple[Entry, ...]:
    """Return all terms with what is computed filled in."""
    filled = [
        replace(document, model=replace(document.model, terms={
            id_: replace(term, text=fill(term.text, law.lookup(None, document.model.verified_on)))
            for id_, term in document.model.terms.items()
        }))
        for document in glossaries
    ]  # fmt: skip
    return entries(filled)


def overview(glossaries: Sequence[Document[Glossary]], law: Lawbook) -> Iterator[Output]:
    """Yield the page of terms."""
    if not glossaries:
        return
    all_entries = in_words(glossaries, law)
    letters = [Letter(name, tuple(e for e in all_entries if sort_key(e.term.term)[:1] == name.lower()))
               for name in string.ascii_uppercase]  # fmt: skip
    shortened = sorted((entry for entry in all_entries if entry.term.short), key=lambda e: e.term.short.lower())
    page = template("generator.terms", "terms.md.j2").render(
        letters=[letter for letter in letters if letter.entries],
        shortened=shortened,
        count=len(all_entries),
        verified_on=min(document.model.verified_on for document in glossaries),
    )
    yield Output("opzoeken/begrippen.md", page)
