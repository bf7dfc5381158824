"""What a file in `calculators/` says: which calculator a page embeds, and the example worked out under it."""

from datetime import date
from decimal import Decimal
from typing import Literal

from generator.core.record import record
from generator.law.dossier import Dossier


@record
class TimelineExample:
    """A file worked out by the engine; `steps` chooses which dates the table shows, all when empty."""

    kind: Literal["timeline"]
    """Soort voorbeeld."""
    title: str
    """Wat het voorbeeld laat zien, in een paar woorden."""
    text: str = ""
    """Het dossier in gewone taal."""
    dossier: Dossier
    """Het dossier."""
    steps: tuple[str, ...] = ()
    """De stappen in de tabel; leeg betekent alle stappen."""


@record
class PayExample:
    """A wage worked out over 104 weeks."""

    kind: Literal["pay"]
    """Soort voorbeeld."""
    title: str
    """Wat het voorbeeld laat zien, in een paar woorden."""
    first_sick_day: date
    """Eerste ziektedag."""
    wage: Decimal
    """Brutoloon per maand."""
    hours: Decimal
    """Uren per week."""
    promised: tuple[Decimal, ...] = ()
    """Percentages uit de cao: twee (per jaar) of vier (per half jaar)."""


@record
class WiaExample:
    """A WIA-indicatie worked out."""

    kind: Literal["wia"]
    """Soort voorbeeld."""
    title: str
    """Wat het voorbeeld laat zien, in een paar woorden."""
    text: str
    """De situatie in gewone taal."""
    on: date
    """Dag van de bedragen."""
    reference_wage: Decimal
    """Maatmaninkomen per uur."""
    capacity: Decimal
    """Resterende verdiencapaciteit per uur."""
    capacity_month: Decimal
    """Resterende verdiencapaciteit per maand."""
    year_wage: Decimal
    """SV-loon in het jaar voor de eerste ziektedag."""
    income: Decimal = Decimal(0)
    """Inkomen uit werk per maand."""
    durable: Literal["ja", "nee", "onbekend"] = "nee"
    """Is de situatie duurzaam?"""
    years_before_2016: int = 0
    """Jaren arbeidsverleden tot en met 2015."""
    years_since_2016: int = 0
    """Jaren arbeidsverleden vanaf 2016."""


@record
class AbsenceRow:
    """One stretch of absence."""

    first: date
    """Eerste ziektedag."""
    recovered: date | None = None
    """Eerste dag hersteld; leeg als de ziekte nog duurt."""
    sick: int = 100
    """Ziektepercentage."""
    part_time: int = 100
    """Deeltijdpercentage."""
    number: str = ""
    """Gevalnummer, als een geval over meer regels loopt."""


@record
class AbsenceExample:
    """Absence figures of a fictitious organisation."""

    kind: Literal["absence"]
    """Soort voorbeeld."""
    title: str
    """Wat het voorbeeld laat zien, in een paar woorden."""
    text: str
    """De organisatie in gewone taal."""
    first: date
    """Eerste dag van de periode."""
    last: date
    """Laatste dag van de periode."""
    heads: Decimal
    """Gemiddeld aantal werknemers."""
    full_time: Decimal
    """Gemiddeld aantal fte."""
    rows: tuple[AbsenceRow, ...]
    """Het verzuim."""


@record
class TrainerExample:
    """One question of the trainer, answered for who reads without JavaScript."""

    kind: Literal["trainer"]
    """Soort voorbeeld."""
    title: str
    """Wat het voorbeeld laat zien, in een paar woorden."""
    text: str
    """De situatie in gewone taal."""
    dossier: Dossier
    """Het dossier van de voorbeeldvraag."""
    step: str
    """De stap waarnaar de voorbeeldvraag vraagt."""


Example = TimelineExample | PayExample | WiaExample | AbsenceExample | TrainerExample


@record
class Calculator:
    """One calculator; the file name is its id and what a page writes in its fence."""

    title: str
    """Naam van het rekenblad."""
    example: Example
    """Uitgewerkt voorbeeld, leesbaar zonder JavaScript."""
