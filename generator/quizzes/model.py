"""A bank of questions as an author writes it: eight kinds of question, told apart by `kind`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from typing import Literal

from generator.core.record import record
from generator.quizzes.date_model import Dossier, Given, Mistake, Reckoning, Span

Level = Literal["kennen", "toepassen", "beoordelen"]
Basis = Literal["wet", "praktijk", "opvatting", "onbevestigd"]
Goal = Literal["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12"]
Module = Literal[
    "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12", "M13", "M14", "M15"
]


@record
class Question:
    """What every kind of question has."""

    text: str
    """De vraag zelf."""
    goals: tuple[Goal, ...]
    """Eindtermen die de vraag toetst, bijvoorbeeld [E3]."""
    level: Level
    """kennen, toepassen of beoordelen; het proefexamen trekt per niveau."""
    explanation: str
    """Uitleg die na het antwoord verschijnt."""
    sources: tuple[str, ...]
    """Vindplaatsen, bijvoorbeeld [BW 7:658a lid 1]."""
    basis: Basis = "wet"
    """Hoe zeker het antwoord is: wet, praktijk, opvatting of onbevestigd."""
    hints: tuple[str, ...] = ()
    """Aanwijzingen die de leerling een voor een kan openen."""


@record
class Option:
    """One answer to choose, and what we say about choosing it."""

    text: str
    """Het antwoord zoals de leerling het ziet."""
    right: bool = False
    """true bij een juist antwoord."""
    misconception: str = ""
    """Bij een onjuist antwoord: de misvatting erachter, als korte zin."""
    feedback: str = ""
    """Wat de leerling leest als hij dit koos."""


@record
class Single(Question):
    """Choose one."""

    kind: Literal["single"]
    options: Mapping[str, Option]
    """De antwoorden, elk onder een vaste sleutel; precies één is juist."""


@record
class Multiple(Question):
    """Choose all that are right."""

    kind: Literal["multiple"]
    options: Mapping[str, Option]
    """De antwoorden, elk onder een vaste sleutel; twee of meer zijn juist."""


@record
class Item:
    """One step of an order."""

    text: str
    """De stap zoals de leerling die ziet."""
    feedback: str = ""
    """Waarom deze stap op deze plaats staat."""


@record
class Swap:
    """Two steps that people often put the wrong way round."""

    first: str
    """Sleutel van de stap die ten onrechte vooraan wordt gezet."""
    then: str
    """Sleutel van de stap die er eigenlijk vóór komt."""
    misconception: str
    """De misvatting achter deze verwisseling."""


@record
class Order(Question):
    """Put steps in order."""

    kind: Literal["order"]
    items: Mapping[str, Item]
    """De stappen in de juiste volgorde; de site schudt ze."""
    swaps: Mapping[str, Swap]
    """Bekende verwisselingen, elk met de misvatting."""


@record
class MatchItem:
    """The left-hand side of a pair."""

    text: str
    """Wat gekoppeld moet worden."""
    answer: str
    """Sleutel van het antwoord dat erbij hoort."""
    feedback: str = ""
    """Waarom dit antwoord erbij hoort."""


@record
class MixUp:
    """An answer that people often give to an item and that is wrong."""

    item: str
    """Sleutel van wat gekoppeld moet worden."""
    answer: str
    """Sleutel van het onjuiste antwoord."""
    misconception: str
    """De misvatting achter deze keuze."""


@record
class Match(Question):
    """Give every item its answer; one answer may serve several items or none."""

    kind: Literal["match"]
    answers: Mapping[str, str]
    """De antwoorden om uit te kiezen."""
    items: Mapping[str, MatchItem]
    """Wat gekoppeld moet worden."""
    mix_ups: Mapping[str, MixUp]
    """Bekende vergissingen, elk met de misvatting."""


@record
class DateQuestion(Question):
    """A date that the engine computes, with fresh dates every time; the wrong answers are the known mistakes."""

    kind: Literal["date"]
    given: Mapping[str, Given]
    """De datums van de vraag; noem ze in de tekst als {naam}."""
    dossier: Dossier
    """Het dossier waarmee gerekend wordt."""
    step: str
    """De stap waarvan de datum wordt gevraagd, bijvoorbeeld plan-van-aanpak."""
    example: Mapping[str, date]
    """Uitgewerkt voorbeeld voor wie zonder JavaScript of op papier oefent."""
    mistakes: Mapping[str, Mistake]
    """Bekende rekenfouten."""
    spans: Mapping[str, Span] = field(default_factory=dict)
    """Perioden om in de tekst of in een rekenfout te gebruiken."""
    defensible: tuple[Reckoning, ...] = ()
    """Datums die ook verdedigbaar zijn; een rekenfout die daar toevallig op uitkomt, wordt niet getoond."""
    on_workday: bool = False
    """true: trek opnieuw tot het antwoord op een werkdag valt."""


@record
class WrongNumber:
    """A number that people reach by a known mistake."""

    value: Decimal
    """Het foute getal."""
    misconception: str
    """De misvatting achter dit getal."""


@record
class NumberQuestion(Question):
    """A number with its unit."""

    kind: Literal["number"]
    answer: Decimal
    """Het juiste getal."""
    unit: str
    """De eenheid, bijvoorbeeld dagen of punten."""
    tolerance: Decimal = Decimal(0)
    """Hoeveel het antwoord mag afwijken."""
    mistakes: Mapping[str, WrongNumber]
    """Bekende fouten, elk met de misvatting."""


@record
class Sentence:
    """One sentence of a note, and whether it may stand there."""

    text: str
    """De zin."""
    allowed: bool
    """true als de zin hier mag staan."""
    feedback: str
    """Waarom de zin wel of niet mag."""
    sources: tuple[str, ...] = ()
    """Vindplaatsen bij dit oordeel."""


@record
class MarkQuestion(Question):
    """A note in which the learner marks the sentences that may not be there."""

    kind: Literal["mark"]
    writer: str
    """Wie de tekst schreef; dat bepaalt mede het oordeel."""
    place: str
    """Waar de tekst staat; dezelfde zin kan elders wel mogen."""
    sentences: Mapping[str, Sentence]
    """De zinnen, elk onder een vaste sleutel."""


@record
class OpenQuestion(Question):
    """A question the learner answers in own words and marks against criteria."""

    kind: Literal["open"]
    model_answer: str
    """Een goed antwoord."""
    criteria: Mapping[str, str]
    """Waaraan een goed antwoord voldoet; de leerling vinkt af."""
    needed: int
    """Hoeveel criteria nodig zijn voor een goed antwoord."""


AnyQuestion = Single | Multiple | Order | Match | DateQuestion | NumberQuestion | MarkQuestion | OpenQuestion


@record
class Quiz:
    """One bank of questions; the file name is its id and its address."""

    title: str
    """Titel van de quiz."""
    summary: str
    """Waar de quiz over gaat, in een of twee zinnen."""
    module: Module
    """De module waar de quiz bij hoort, bijvoorbeeld M03."""
    case: str = ""
    """De casus die bij dezelfde module hoort, bijvoorbeeld vijfduizend-euro."""
    verified_on: date
    """Dag waarop iemand de vragen aan de bronnen heeft getoetst."""
    exam: Mapping[Level, int] = field(default_factory=dict)
    """Hoeveel vragen per niveau het proefexamen uit deze quiz trekt."""
    questions: Mapping[str, AnyQuestion]
    """De vragen, elk onder een sleutel die nooit meer verandert."""
