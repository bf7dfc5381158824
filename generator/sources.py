"""The list of sources: what is cited, from which source, and every place of the site that leans on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.core.dates import in_words
from generator.core.kind import Kind
from generator.core.outputs import Output
from generator.core.reader import Document
from generator.core.templates import template
from generator.embeds import fences
from generator.law import Lawbook
from generator.library import Library, mentioned
from generator.modules.citations import anchor, citations, unbroken
from generator.modules.pages import address

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


def page(library: Library, kinds: tuple[Kind[Any], ...], wrong: frozenset[str] = frozenset()) -> Iterator[Output]:
    """Yield the page with every source; `wrong` holds the paths of files with errors, which it leaves out."""
    if library.law.sources:
        yield Output("opzoeken/bronnen.md", source_list(cited(library, kinds, wrong), library.law))


def cited(library: Library, kinds: tuple[Kind[Any], ...], wrong: frozenset[str] = frozenset()) -> Mapping[str, Cited]:
    """Return per citation the places that make it."""
    places: dict[str, dict[Place, None]] = {}
    for document, here in _places(library, kinds):
        if document.path in wrong:
            continue
        listed = (text for _, text in mentioned(document, "sources"))
        for text in (*(citation.text for citation in citations(document.body)), *listed):
            places.setdefault(text, {})[here] = None
    return {text: Cited(text, anchor(text), tuple(found)) for text, found in sorted(places.items())}


def _places(library: Library, kinds: tuple[Kind[Any], ...]) -> Iterator[tuple[Document[Any], Place]]:
    """Yield every document with the page on which a reader finds it: its own, or the one that embeds it."""
    by_fence = {kind.fence: kind for kind in kinds if kind.fence}
    for document in library.shelf("docs").values():
        here = Place(document.model.title, address(document.id))
        yield document, here
        for fence in fences(document.body, set(by_fence)):
            kind = by_fence[fence.name]
            shown = library.shelf(kind.folder).get(fence.id)
            if shown is not None and not kind.address:
                yield shown, here
    for kind in kinds:
        for document in library.shelf(kind.folder).values() if kind.address else ():
            yield (
                document,
                Place(document.model.title, address(kind.address.format(id=document.id).removesuffix(".md"))),
            )
    for rule in library.shelf("rules").values():
        yield rule, Place(f"rekenregels “{rule.model.title}”", "rekenen/")


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
    return template("generator.modules", "sources.md.j2").render(
        in_words=in_words, groups={title: rows for title, rows in groups.items() if rows}
    )


def _in_order(citation: str) -> list[tuple[int, int | str]]:
    return [(0, int(part)) if part.isdigit() else (1, part) for part in re.findall(r"\d+|[a-z]+", citation.lower())]
