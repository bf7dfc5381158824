"""Fresh dates for a date question; `fresh.js` beside it draws the same from the same seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from generator.core.dates import add_days, add_months, add_years, days_between, is_workday
from generator.quizzes.date_model import Given, Reckoning, Span
from generator.quizzes.draw import Next, random
from generator.quizzes.model import DateQuestion

Dates = Mapping[str, date]
Solve = Callable[[Mapping[str, Any], str], date]
"""The engine: a dossier with dates and a step give the date of that step."""

TRIES = 200
"""So often dates are drawn anew before we say that the recipe is impossible."""
ANSWER = "antwoord"
"""The name of the right date among the options of a date question."""


def fresh(question: DateQuestion, seed: str, solve: Solve) -> dict[str, date] | None:
    """Return drawn dates (and the answer) that make a good question, or None when no draw does."""
    following = random(seed)
    for _ in range(TRIES):
        dates = worked(question, draw(question.given, following), solve)
        fits = not question.on_workday or is_workday(dates[ANSWER])
        if fits and len(options(question, dates)) > 2:
            return dates
    return None


def draw(given: Mapping[str, Given], following: Next) -> dict[str, date]:
    """Return one drawn date per name; names come in the order of the file, so a later one may lean on an earlier."""
    dates: dict[str, date] = {}
    for name, how in given.items():
        first, last = _range(how, dates)
        day = add_days(first, int(following() * (days_between(first, last) + 1)))
        dates[name] = _to_weekday(day) if how.workday else day
    return dates


def worked(question: DateQuestion, dates: Dates, solve: Solve) -> dict[str, date]:
    """Return the dates with the answer of the engine."""
    return {**dates, ANSWER: solve(dossier(question, dates), question.step)}


def dossier(question: DateQuestion, dates: Dates) -> dict[str, Any]:
    """Return the file the engine reads: the dossier of the question with dates in place of names."""
    written = question.dossier
    single = {name: getattr(written, name) for name in ("oordeel", "evaluation", "contract_end")}
    return {
        "sick": [{"from": dates[s.from_], "recovered": dates.get(s.recovered)} for s in written.sick],
        "leave": [{"from": dates[period.from_], "until": dates[period.until]} for period in written.leave],
        "same_cause": written.same_cause,
        "group": written.group,
        **{name: dates[day] for name, day in single.items() if day},
    }


def options(question: DateQuestion, dates: Dates) -> dict[str, date]:
    """Return the dates to choose from, oldest first; a mistake that is right by chance, or a double, is dropped."""
    chosen = {ANSWER: dates[ANSWER]}
    defensible = [reckon(how, dates, question.spans) for how in question.defensible]
    for name, mistake in question.mistakes.items():
        day = reckon(mistake.reckoning, dates, question.spans)
        if day not in chosen.values() and day not in defensible:
            chosen[name] = day
    return dict(sorted(chosen.items(), key=lambda item: item[1]))


def reckon(how: Reckoning, dates: Dates, spans: Mapping[str, Span]) -> date:
    """Return the date that somebody reckons who makes this mistake."""
    day = add_days(dates[how.from_], how.days + (length(spans[how.plus], dates) if how.plus else 0))
    day = add_years(add_months(day, how.months), how.years)
    return add_days(day, 6 - day.weekday()) if how.to_sunday else day


def length(span: Span, dates: Dates) -> int:
    """Return the days of a span."""
    return days_between(dates[span.from_], dates[span.until]) + span.inclusive


def _range(how: Given, dates: Dates) -> tuple[date, date]:
    if how.between:
        return how.between
    return add_days(dates[how.after], how.days[0]), add_days(dates[how.after], how.days[1])


def _to_weekday(day: date) -> date:
    return add_days(day, max(0, 7 - day.weekday())) if day.weekday() > 4 else day
