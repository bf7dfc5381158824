"""Overviews over the hand-written pages: the procedures, and the list of sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.core.dates import in_words
from generator.core.outputs import Output
from generator.core.reader import Document
from generator.core.templates import template
from generator.law import Lawbook
from generator.modules.citations import anchor, citations, unbroken
from generator.modules.lookup import filled, page_lookup
from generator.modules.model import HandWritten, Procedure
from generator.modules.path import of_kind

ROOM = "generator.modules"

GROUPS: Mapping[str, str] = {
    "wet": "Wetten en regelingen", "regeling": "Wetten en regelingen", "besluit": "Wetten en regelingen",
    "verordening": "Wetten en regelingen", "publicatie": "Wetten en regelingen", "rechtspraak": "Rechtspraak",
    "toezichthouder": "Toezichthouders", "beroepsgroep": "Beroepsgroepen", "praktijk": "Praktijk",
    "opvatting": "Opvattingen", "model": "Modellen",
}  # fmt: skip


@dataclass(frozen=True)
class Place:
    """A page that cites something."""

    title: str
    address: str


@dataclass(frozen=True)
class Cited:
    """One citation as texts write it, and the pages that do."""

    text: str
    anchor: str
    places: tuple[Place, ...]


def overview(documents: Sequence[Document[HandWritten]], law: Lawbook) -> Iterator[Output]:
    """Yield the overview of procedures and the list of sources."""
    procedures = sorted(of_kind(documents, Procedure), key=lambda document: document.model.title)
    if procedures:
        rows = [(document, filled(document.model.until, page_lookup(document.model, law))) for document in procedures]
        yield Output("opzoeken/procedures/index.md", template(ROOM, "procedures.md.j2").render(rows=rows))
    if law.sources:
        yield Output("opzoeken/bronnen.md", source_list(cited(documents), law))


def cited(documents: Sequence[Document[HandWritten]]) -> Mapping[str, Cited]:
    """Return per citation the pages that make it."""
    places: dict[str, dict[str, Place]] = {}
    for document in documents:
        here = Place(document.model.title, address(document.id))
        for text in (*(c.text for c in citations(document.body)), *getattr(document.model, "sources", ())):
            places.setdefault(text, {})[here.address] = here
    return {text: Cited(text, anchor(text), tuple(found.values())) for text, found in sorted(places.items())}


def address(id_: str) -> str:
    """Return the address of a page inside the site: `opzoeken/wat-nu/`."""
    return f"{id_.removesuffix('index')}/".replace("//", "/").removeprefix("/")


def source_list(cited_on: Mapping[str, Cited], law: Lawbook) -> str:
    """Return the page with every source, and under it what is cited from it and where."""
    groups: dict[str, list[dict[str, object]]] = {title: [] for title in dict.fromkeys(GROUPS.values())}
    by_source: dict[str, list[Cited]] = {}
    for text, cited_text in cited_on.items():
        found = law.cites(text)
        if found:
            by_source.setdefault(found.key, []).append(cited_text)
    for key, source in law.sources.items():
        articles = sorted(by_source.get(key, ()), key=lambda item: _in_order(item.text))
        row = {"key": key, "anchor": anchor(key), "source": source, "unbroken": unbroken,
               "whole": next((a for a in articles if a.text == key), None),
               "articles": [a for a in articles if a.text != key]}  # fmt: skip
        groups[GROUPS[source.form]].append(row)
    return template(ROOM, "sources.md.j2").render(
        in_words=in_words, groups={title: rows for title, rows in groups.items() if rows}
    )


def _in_order(citation: str) -> list[tuple[int, int | str]]:
    return [(0, int(part)) if part.isdigit() else (1, part) for part in re.findall(r"\d+|[a-z]+", citation.lower())]
