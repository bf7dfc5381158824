"""What an author writes in `instruments/<id>.yml`: five kinds of small tool that share rules, labels and sources."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from generator.core.record import record
from generator.instruments.card_model import Card, Certainty

# --- finder: rows to search, filter and judge -----------------------------------------------------------------------


@record
class Facet:
    """Een filter: waarop je de rijen kunt kiezen."""

    label: str
    """Wat boven het filter staat."""
    values: dict[str, str]
    """Iedere waarde met haar naam; de sleutel staat in het adres en verandert dus niet."""


@record
class Column:
    """Een vaste vraag die elke rij beantwoordt."""

    label: str
    """Wat boven het antwoord staat."""
    optional: bool = False
    """Mag een rij dit antwoord missen?"""


@record
class Row:
    """Eén vraag uit de praktijk met het antwoord."""

    statement: str
    """De vraag of beslissing, zoals iemand haar op het werk zou zeggen."""
    tags: dict[str, tuple[str, ...]]
    """Per filter de waarden waaronder de rij te vinden is."""
    texts: dict[str, str]
    """Per kolom het antwoord."""
    certainty: Certainty
    """Hoe zeker het antwoord is."""
    sources: tuple[str, ...]
    """Korte verwijzingen, zoals 'AVG 9'."""
    note: str = ""
    """Wat er niet bevestigd is, of een nuance."""


@record
class Finder:
    """Rijen om te doorzoeken en te filteren, en om jezelf mee te toetsen."""

    kind: Literal["finder"]
    title: str
    summary: str
    verified_on: date
    """De dag waarop iemand de rijen aan de bronnen heeft getoetst."""
    sources: tuple[str, ...]
    search: str = ""
    """Wat in het zoekveld als voorbeeld staat."""
    facets: dict[str, Facet]
    columns: dict[str, Column]
    exercise: str = ""
    """Het filter dat je in de oefening zelf moet raden."""
    rows: dict[str, Row]


# --- scan: statements that fill leaves ------------------------------------------------------------------------------


@record
class Statement:
    """Een uitspraak om te scoren, met de raad die volgt als zij niet opgaat."""

    text: str
    advice: str


@record
class Leaf:
    """Eén blad met zijn uitspraken."""

    label: str
    short: str
    axis: str
    text: str
    neglect: str
    """Wat er gebeurt als dit blad geen aandacht krijgt."""
    statements: dict[str, Statement]
    certainty: Certainty
    sources: tuple[str, ...]
    note: str = ""


@record
class Axis:
    """Een as die bladen bij elkaar neemt."""

    label: str
    text: str


@record
class Scan:
    """Uitspraken over een organisatie, per blad opgeteld."""

    kind: Literal["scan"]
    title: str
    summary: str
    verified_on: date
    sources: tuple[str, ...]
    scale: tuple[str, ...]
    """De antwoorden van laag naar hoog; het eerste telt 0."""
    axes: dict[str, Axis]
    leaves: dict[str, Leaf]


# --- plate: a picture whose parts you can open ----------------------------------------------------------------------


@record
class Points:
    """Een lijst bij een deel van de plaat."""

    title: str
    tone: Literal["wel", "niet", "gewoon"] = "gewoon"
    items: tuple[str, ...]


@record
class Part:
    """Een deel van de plaat."""

    label: str
    area: tuple[str, ...]
    """SVG-paden van het gebied dat je kunt aanwijzen."""
    text: str
    lists: tuple[Points, ...] = ()
    certainty: Certainty
    sources: tuple[str, ...]
    note: str = ""


@record
class Plate:
    """Een plaat met delen die je kunt openen."""

    kind: Literal["plate"]
    title: str
    summary: str
    verified_on: date
    sources: tuple[str, ...]
    picture: str
    """Naam van de tekening in theme/pictures."""
    parts: dict[str, Part]


# --- wai: a sum to check --------------------------------------------------------------------------------------------


@record
class Person:
    """De antwoorden van iemand die niet bestaat."""

    name: str
    story: str
    work: Literal["lichamelijk", "geestelijk", "beide"]
    now_against_best: int
    physical: int
    mental: int
    conditions: int
    hindrance: int
    absence_days: int
    expectation: Literal["niet-waarschijnlijk", "onzeker", "vrijwel-zeker"]
    vitality: tuple[int, int, int]
    total: int
    """De uitkomst, met de hand nagerekend; de bouw controleert haar."""


@record
class Wai:
    """De Work Ability Index als rekenvoorbeeld van verzonnen mensen."""

    kind: Literal["wai"]
    title: str
    summary: str
    verified_on: date
    sources: tuple[str, ...]
    note: str
    persons: dict[str, Person]


Instrument = Finder | Card | Scan | Plate | Wai


def texts(instrument: Instrument) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every text in which an author may use a placeholder, with its path in the file."""
    yield ("summary",), instrument.summary
    match instrument:
        case Finder():
            for key, row in instrument.rows.items():
                yield ("rows", key, "statement"), row.statement
                yield ("rows", key, "note"), row.note
                for column, text in row.texts.items():
                    yield ("rows", key, "texts", column), text
        case Card():
            for key, rule in instrument.rules.items():
                yield ("rules", key, "text"), rule.text
            for key, section in instrument.sections.items():
                yield ("sections", key, "text"), section.text
        case Plate():
            for key, part in instrument.parts.items():
                yield ("parts", key, "text"), part.text
        case Scan():
            for key, leaf in instrument.leaves.items():
                yield ("leaves", key, "text"), leaf.text
        case Wai():
            yield ("note",), instrument.note
