"""What a date question adds to a question: how dates are drawn, the dossier in names of dates, and known mistakes."""

from __future__ import annotations

from datetime import date
from typing import Literal

from generator.core.record import record


@record
class Given:
    """How a date of a date question is drawn afresh: between two dates, or some days after another."""

    between: tuple[date, date] | None = None
    """Vroegste en laatste dag (voor de eerste datum)."""
    after: str = ""
    """Naam van de datum waarna deze valt."""
    days: tuple[int, int] = (0, 0)
    """Minste en meeste dagen na die datum."""
    workday: bool = False
    """true: schuif naar de eerstvolgende maandag tot en met vrijdag."""


@record
class Span:
    """A number of days between two dates that were drawn, to name in a text or to add in a mistake."""

    from_: str
    """Naam van de eerste datum."""
    until: str
    """Naam van de tweede datum."""
    inclusive: bool = False
    """true: tel de laatste dag mee."""


@record
class Reckoning:
    """A date the way somebody reckons it who makes a known mistake: days first, then months, then years."""

    from_: str
    """Naam van een datum, of antwoord voor het juiste antwoord."""
    days: int = 0
    """Dagen erbij (of eraf)."""
    months: int = 0
    """Maanden erbij (of eraf)."""
    years: int = 0
    """Jaren erbij."""
    plus: str = ""
    """Naam van een periode waarvan de dagen erbij komen."""
    to_sunday: bool = False
    """true: tel door tot de zondag van die kalenderweek."""


@record
class Mistake:
    """A known mistake in a date question: the wrong date and the reasoning behind it."""

    reckoning: Reckoning
    """Hoe de foute datum ontstaat."""
    misconception: str
    """De misvatting achter deze datum."""


@record
class Spell:
    """A period of illness in the dossier of a date question, in names of dates."""

    from_: str
    """Naam van de eerste ziektedag."""
    recovered: str = ""
    """Naam van de eerste dag hersteld; leeg als de ziekte doorloopt."""


@record
class LeavePeriod:
    """A period of pregnancy leave in the dossier, in names of dates."""

    from_: str
    """Naam van de eerste verlofdag."""
    until: str
    """Naam van de laatste verlofdag."""


@record
class Dossier:
    """The file the engine reckons with; every date is the name of a date that was drawn."""

    sick: tuple[Spell, ...]
    """Ziekteperioden, op volgorde."""
    leave: tuple[LeavePeriod, ...] = ()
    """Zwangerschaps- en bevallingsverlof."""
    same_cause: Literal["ja", "nee", "onbekend"] = "onbekend"
    """Kan de ziekte na het verlof dezelfde oorzaak hebben als die ervoor?"""
    group: Literal["werknemer", "vangnet", "ww", "erd", "aow"] = "werknemer"
    """Om wie het gaat."""
    oordeel: str = ""
    """Naam van de dag waarop het oordeel van de bedrijfsarts kwam."""
    evaluation: str = ""
    """Naam van de dag van de eerstejaarsevaluatie."""
    contract_end: str = ""
    """Naam van de laatste dag van het dienstverband."""
