"""A card in `instruments/<id>.yml`: fields to fill in, rules that answer, and examples that hold the rules to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Literal

from generator.core.record import record

Certainty = Literal["wet", "praktijk", "opvatting", "onbevestigd"]
Tone = Literal["conflict", "let-op", "goed", "reden", "hoofdstuk"]


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


def fields(card: Card) -> Mapping[str, Field]:
    """Return every field of the card by its key, whatever section it stands in."""
    return {key: item for section in card.sections.values() for key, item in section.fields.items()}


def options(asked: Field) -> Mapping[str, str]:
    """Return what can be chosen; nothing for a field one types in."""
    return asked.options if isinstance(asked, OneField | ManyField) else {}
