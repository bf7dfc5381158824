"""What a weekend or a holiday does to a date, and why it mostly does nothing. Twin of notices.js."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.core.dates import add_days, holiday, is_workday, next_workday, previous_workday, weekday, with_weekday
from generator.law.outcome import Alternative
from generator.law.rulebook import Rule
from generator.law.sentences import sentence


@dataclass(frozen=True)
class Weekend:
    """The date as it stands after the rule for weekends, and what to tell about it."""

    date: date
    notice: str = ""
    shifted: str = ""
    alternative: Alternative | None = None


def weekend(rule: Rule, day: date) -> Weekend:
    """Return what the weekend rule of a step makes of a date."""
    kind = rule.step.weekend
    if kind == "dag" or (kind == "ziekengeld" and day.weekday() < 5):
        return Weekend(day)
    if kind == "mogelijk":
        return _possible(rule, day)
    if is_workday(day):
        return Weekend(day)
    later = next_workday(day)
    text = sentence(f"w_{kind}", day=day_name(day), prev=with_weekday(previous_workday(day)), next=with_weekday(later),
                    date=with_weekday(day))  # fmt: skip
    if kind == "schuift":
        return Weekend(later, shifted=text)
    other = Alternative(later, sentence("uwv_practice")) if kind == "lang-uwv" else None
    return Weekend(day, text, alternative=other)


def _possible(rule: Rule, day: date) -> Weekend:
    later = next_workday(at_least_two_workdays(rule.length.days or 0, day))
    return Weekend(day, sentence("w_mogelijk", next=with_weekday(later)) if later != day else "")


def at_least_two_workdays(days: int, last: date) -> date:
    """Return the last day of a term of some days once it holds two working days (Algemene termijnenwet art. 2)."""
    if days < 3:
        return last
    term = [add_days(last, -before) for before in range(days)]
    while sum(map(is_workday, term)) < 2:
        last = add_days(last, 1)
        term.append(last)
    return last


def day_name(day: date) -> str:
    """Return "zondag" or "maandag (tweede paasdag)"."""
    feast = holiday(day)
    return f"{weekday(day)} ({feast})" if feast else weekday(day)
