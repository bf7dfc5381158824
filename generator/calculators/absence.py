"""Verzuimcijfers: percentage by two definitions, frequency, average duration; no row carries a name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from generator.calculators.money import share

CLASSES = ((1, 14), (15, 91), (92, 365), (366, 730))
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Row:
    """A stretch of absence: first sick day, first day fit (or still sick), how sick and how much of a full-time job."""

    first: date
    recovered: date | None
    sick: int = 100
    part_time: int = 100
    case: str = ""


@dataclass(frozen=True)
class Staff:
    """Average head count and full-time equivalents in the period, both in hundredths."""

    heads: int
    full_time: int | None = None


@dataclass(frozen=True)
class Figures:
    """Percentages, frequency and durations in hundredths; None where an input for it is missing."""

    days: int
    cbs: int
    vernet: int | None
    reports: int
    frequency: int
    ended: int
    average_duration: int | None
    classes: tuple[int, ...]


def figures(rows: Sequence[Row], staff: Staff, first: date, last: date) -> Figures:
    """Return the figures of the period from `first` up to and including `last`."""
    days = (last - first).days + 1
    cases = tuple(_cases(rows))
    durations = [(ended - begun).days for begun, ended in cases if ended and first < ended <= last + ONE_DAY]
    begun = sum(first <= start <= last for start, _ in cases)
    return Figures(
        days=days,
        cbs=percentage(sum(_overlap(row, first, last) * row.sick for row in rows), staff.heads, days),
        vernet=_vernet(rows, staff, first, last, days),
        reports=begun,
        frequency=_frequency(begun, staff.heads, first, last),
        ended=len(durations),
        average_duration=share(100, sum(durations), len(durations)) if durations else None,
        classes=tuple(_classes(durations)),
    )


def months(rows: Sequence[Row], staff: Staff, first: date, last: date) -> Iterator[tuple[date, Figures]]:
    """The same figures for each calendar month, cut at the ends of the period."""
    while first <= last:
        end = min(_month_end(first), last)
        yield first, figures(rows, staff, first, end)
        first = end + ONE_DAY


def percentage(weighted_days: int, hundredths: int, days: int) -> int:
    """Weighted sick days (days × percent) over available days, as hundredths of a percent."""
    return share(100 * 100, weighted_days, hundredths * days)


def _vernet(rows: Sequence[Row], staff: Staff, first: date, last: date, days: int) -> int | None:
    """Days also weigh the part-time factor, above and below the line."""
    if staff.full_time is None:
        return None
    weighted = sum(_overlap(row, first, last) * row.sick * row.part_time for row in rows)
    return share(100, weighted, staff.full_time * days)


def _frequency(reports: int, heads: int, first: date, last: date) -> int:
    """Reports per head, recalculated to a year: by months when the period is whole months, by days otherwise."""
    if first.day == 1 and last == _month_end(last):
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        return share(100 * 100, reports * 12, heads * months)
    return share(100 * 100, reports * 365, heads * ((last - first).days + 1))


def _cases(rows: Sequence[Row]) -> Iterator[tuple[date, date | None]]:
    """First sick day and first day fit per case; rows that share a case number are one case."""
    numbered = sorted((row for row in rows if row.case), key=lambda row: row.case)
    for _, group in groupby(numbered, key=lambda row: row.case):
        members = list(group)
        ends = [row.recovered for row in members if row.recovered]
        yield min(row.first for row in members), max(ends) if len(ends) == len(members) else None
    for row in rows:
        if not row.case:
            yield row.first, row.recovered


def _overlap(row: Row, first: date, last: date) -> int:
    end = min(row.recovered - ONE_DAY, last) if row.recovered else last
    return max((end - max(row.first, first)).days + 1, 0)


def _classes(durations: Sequence[int]) -> Iterator[int]:
    for shortest, longest in CLASSES:
        yield sum(shortest <= duration <= longest for duration in durations)
    yield sum(duration > CLASSES[-1][1] for duration in durations)


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - ONE_DAY
