"""The lawbook that every other room asks: dates of steps, amounts, citations, and the placeholders in texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from generator.core.dates import add_days, with_weekday
from generator.core.problems import suggestion
from generator.core.reader import Document
from generator.core.text import Lookup
from generator.law.dossier import Dossier, Group, SickPeriod
from generator.law.outcome import Timeline
from generator.law.rulebook import Rulebook
from generator.law.steps import length_in_words
from generator.law.timeline import timeline

GROUPS: Mapping[str, Group] = {"werkgever": "werknemer", "uwv": "vangnet", "erd": "erd", "aow": "aow"}


@dataclass(frozen=True, eq=False)
class Lawbook(Rulebook):
    """Everything in `rules/`, ready to answer."""

    def timeline(self, dossier: Dossier) -> Timeline:
        """Return the calendar of a dossier."""
        return timeline(self, dossier)

    def date_of(self, step: str, day_one: date) -> date:
        """Return the date of a step for somebody ill since `day_one` without any interruption.

        Raises: KeyError for a step that does not exist or needs more than a first sick day, with the reason in Dutch.
        """
        if not self.complete:
            raise KeyError("de regels zijn niet compleet; herstel eerst de fouten in rules/")
        rule = self.steps().get(step)
        if not rule:
            raise KeyError(f"stap '{step}' bestaat niet", suggestion(step, self.steps()))
        calendar = _plain_timeline(self, day_one, GROUPS[rule.step.for_[0]])
        if calendar.refused:
            raise KeyError(calendar.refused[0].message)
        for name in (rule.id, rule.milestone):
            if name in calendar.dates:
                return calendar.dates[name]
        reasons = {one.id: one.reason for one in (*calendar.not_computed, *calendar.not_required)}
        raise KeyError(reasons.get(rule.milestone, f"stap '{step}' heeft meer nodig dan een eerste ziektedag"))

    def term(self, step: str) -> str:
        """Return the length of a step as the rule says it: "6 weken".

        Raises: KeyError for a step that does not exist.
        """
        rule = self.steps().get(step)
        if not rule:
            raise KeyError(f"stap '{step}' bestaat niet")
        return length_in_words(rule.length)

    def lookup(self, day_one: date | None, on: date) -> Lookup:
        """Return what fills the placeholders of a text: dates of its file, terms, and amounts in force on `on`."""

        def datum(step: str) -> str:
            return with_weekday(_refusing(self.date_of, step, _needed(day_one)))

        def dag(number: str) -> str:
            if not number.isdecimal() or int(number) < 1:
                raise LookupError(f"'{number}' is geen ziektedag; schrijf {{dag:43}}")
            return with_weekday(add_days(_needed(day_one), int(number) - 1))

        def bedrag(id_: str) -> str:
            return money(self.amount(id_, on), self.unit(id_))

        return {
            "": datum,
            "datum": datum,
            "dag": dag,
            "termijn": lambda step: _refusing(self.term, step),
            "bedrag": bedrag,
            "vast": str,
        }


def _refusing(function: Any, *arguments: Any) -> Any:
    try:
        return function(*arguments)
    except KeyError as reason:
        raise LookupError("; ".join(part for part in reason.args if part)) from None


def _needed(day_one: date | None) -> date:
    if day_one is None:
        raise LookupError("deze tekst heeft geen eerste ziektedag; zet bovenaan day_one")
    return day_one


@lru_cache(maxsize=512)
def _plain_timeline(law: Lawbook, day_one: date, group: Group) -> Timeline:
    return timeline(law, Dossier(sick=(SickPeriod(from_=day_one),), group=group))


def money(amount: Decimal, unit: str = "euro") -> str:
    """Return an amount the Dutch way: "€ 2.294,40", "70%", "21,75"."""
    whole = amount == amount.to_integral_value()
    figure = f"{amount:,.0f}" if whole else f"{amount:,.2f}" if unit == "euro" else f"{amount.normalize():f}"
    figure = figure.translate(str.maketrans(",.", ".,"))
    return {"euro": f"€\u00a0{figure}", "procent": f"{figure}%"}.get(unit, figure)


def lawbook(rules: Mapping[str, Document[Any]]) -> Lawbook:
    """Return the lawbook over the rule files that were read."""
    return Lawbook(dict(rules))
