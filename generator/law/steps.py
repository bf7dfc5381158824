"""The law's four wordings: from a rule and the days it leans on to a date with its reasons. Twin of steps.js."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from generator.core.dates import add_days, add_months, add_years, with_weekday
from generator.law.clock import Break, Clock
from generator.law.model import Length
from generator.law.outcome import Dated
from generator.law.rulebook import Rule
from generator.law.sentences import UNITS, capital, name_of, sentence

CLOCKS = ("ziekte", "wachttijd")


def days_in(length: Length) -> int:
    """Return a length in days and weeks as days."""
    return (length.days or 0) + 7 * (length.weeks or 0)


def length_in_words(length: Length) -> str:
    """Return "6 weken", "1 maand"."""
    for unit, (one, many) in UNITS.items():
        number = getattr(length, unit)
        if number is not None:
            return f"{number} {one if number == 1 else many}"
    return ""


def add(day: date, length: Length) -> date:
    """Return the day so much later."""
    later = add_days(day, days_in(length))
    return add_years(add_months(later, length.months or 0), length.years or 0)


def compute(rule: Rule, clock: Clock, known: Mapping[str, Dated]) -> Dated | None:
    """Return the date of a rule, or nothing when the day it leans on is not known."""
    if rule.of in CLOCKS:
        return _edge(rule, on_clock(rule.op, rule.length, clock))
    anchor = known.get(rule.of)
    if anchor:
        return _edge(rule, from_day(rule.op, rule.length, rule.of, anchor))
    return _planned(rule, rule.planning, clock) if rule.planning else None


def _planned(rule: Rule, length: Length, clock: Clock) -> Dated:
    """Return a date to plan with while the day that the law counts from is not known."""
    days = days_in(length)
    full = clock.lasted(days)
    day = add_days(full, 1)
    said = sentence("planning", len=length_in_words(rule.length), anchor=name_of(rule.of), plan=length_in_words(length),
                    n=days, full=with_weekday(full), date=with_weekday(day))  # fmt: skip
    return Dated(day, (*(in_break(gap, clock) for gap in clock.skipped(day)), said))


def on_clock(op: str, length: Length, clock: Clock) -> Dated:
    """Return the date of a term that counts sick days only."""
    days = days_in(length)
    full = clock.lasted(days)
    day = full if op == "when_lasted" else add_days(full, 1)
    said = sentence(f"clock_{op}", len=length_in_words(length), n=days, full=with_weekday(full), date=with_weekday(day))
    return Dated(day, (*(in_break(gap, clock) for gap in clock.skipped(day)), said))


def in_break(gap: Break, clock: Clock) -> str:
    """Return the sentence about days that do not count."""
    return sentence(gap.kind, a=with_weekday(gap.start), b=with_weekday(add_days(gap.end, -1)), n=gap.days,
                    limit=clock.limit)  # fmt: skip


def from_day(op: str, length: Length, name: str, anchor: Dated) -> Dated:
    """Return the date of a term in plain calendar days."""
    if op == "before_end":
        day = add_days(anchor.date, -days_in(length))
    else:
        day = add_days(add(anchor.date, length), -1 if op == "when_lasted" else 0)
    key = "same_day" if day == anchor.date and length.days == 0 else f"plain_{op}"
    said = sentence(key, Anchor=capital(name_of(name)), x=with_weekday(anchor.date), len=length_in_words(length),
                    n=days_in(length), date=with_weekday(day))  # fmt: skip
    return Dated(day, (*anchor.because, said))


def _edge(rule: Rule, found: Dated) -> Dated:
    if not rule.step.edge:
        return found
    day = add_days(found.date, -1 if rule.step.edge == "day_before" else 1)
    return Dated(day, (*found.because, sentence(rule.step.edge, date=with_weekday(day))))
