"""What an author writes in `instruments/<id>.yml`: five kinds of small tool that share rules, labels and sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from typing import Literal

from generator.core.record import record

Certainty = Literal["wet", "praktijk", "opvatting", "onbevestigd"]
Tone = Literal["conflict", "let-op", "goed", "reden", "hoofdstuk"]

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


# --- card: fields to fill in, rules that answer ---------------------------------------------------------------------


@record
class TextField:
    """Een veld om in te typen."""

    kind: Literal["text"]
    label: str
    help: str = ""
    lines: int = 1
    """Hoeveel regels het veld hoog is."""


@record
class AmountField:
    """Een bedrag in euro's."""

    kind: Literal["amount"]
    label: str
    help: str = ""


@record
class DateField:
    """Een dag."""

    kind: Literal["date"]
    label: str
    help: str = ""


@record
class OneField:
    """Kies er één."""

    kind: Literal["one"]
    label: str
    help: str = ""
    options: dict[str, str]


@record
class ManyField:
    """Kies er nul of meer."""

    kind: Literal["many"]
    label: str
    help: str = ""
    options: dict[str, str]


Field = TextField | AmountField | DateField | OneField | ManyField


@record
class Section:
    """Een blok van het formulier."""

    title: str
    text: str = ""
    """Uitleg boven de velden."""
    closed: str = ""
    """Waarom hier niets wordt ingevuld."""
    fields: dict[str, Field] = field(default_factory=dict)


@record
class Rule:
    """Een zin die verschijnt als de antwoorden erom vragen."""

    tone: Tone
    """conflict, let-op, goed, reden (voor of tegen een uitkomst) of hoofdstuk (van het document)."""
    title: str = ""
    text: str
    when: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Van elk genoemd veld is minstens één van deze waarden gekozen."""
    unless: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Niet als een van deze waarden is gekozen."""
    filled: tuple[str, ...] = ()
    """Deze velden zijn ingevuld."""
    empty: tuple[str, ...] = ()
    """Deze velden zijn leeg."""
    exceeds: tuple[str, str] | None = None
    """Twee velden: het eerste bedrag (of de eerste dag) is groter dan het tweede."""
    toward: tuple[str, ...] = ()
    """Uitkomsten waar deze reden voor pleit."""
    against: tuple[str, ...] = ()
    """Uitkomsten waar deze reden tegen pleit."""
    certainty: Certainty
    sources: tuple[str, ...] = ()
    """Verplicht, behalve bij een opvatting: dat is onze eigen raad."""


@record
class Outcome:
    """Iets waartussen de keuzehulp kiest."""

    label: str
    text: str
    facts: dict[str, str] = field(default_factory=dict)
    """Vaste kenmerken om de uitkomsten naast elkaar te zetten."""


@record
class Example:
    """Een uitgewerkt voorbeeld: deze antwoorden geven precies deze regels."""

    note: str
    answers: dict[str, tuple[str, ...]]
    rules: tuple[str, ...]
    """De regels die dan gelden, in de volgorde van het bestand."""
    best: str = ""
    """De uitkomst die dan bovenaan staat."""


@record
class Card:
    """Een kaart om in te vullen: hij denkt mee, en je kunt hem afdrukken en meenemen."""

    kind: Literal["card"]
    title: str
    summary: str
    verified_on: date
    sources: tuple[str, ...]
    warning: str = ""
    """Wat je beter niet invult."""
    findings: str = "Wat opvalt"
    """Wat boven de regels staat."""
    quiet: str = "Nog niets ingevuld dat vragen oproept."
    """Wat er staat als geen regel geldt."""
    paper: Literal["alles", "formulier"] = "alles"
    """Wat er op papier komt; alleen het formulier past op één bladzijde."""
    sections: dict[str, Section]
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    rules: dict[str, Rule]
    examples: tuple[Example, ...]


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


def fields(card: Card) -> Mapping[str, Field]:
    """Return every field of the card by its key, whatever section it stands in."""
    return {key: item for section in card.sections.values() for key, item in section.fields.items()}


def options(asked: Field) -> Mapping[str, str]:
    """Return what can be chosen; nothing for a field one types in."""
    return asked.options if isinstance(asked, OneField | ManyField) else {}


def cited(instrument: Instrument) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every citation with its path in the file."""
    holders: list[tuple[tuple[str | int, ...], tuple[str, ...]]] = [(("sources",), instrument.sources)]
    for name in ("rows", "rules", "leaves", "parts"):
        for key, item in getattr(instrument, name, {}).items():
            holders.append(((name, key, "sources"), item.sources))
    for path, sources in holders:
        for index, source in enumerate(sources):
            yield (*path, index), source


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
