"""Which days count: sick periods, recoveries and leave become one case with its own day 1. Twin of clock.js."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

from generator.core.dates import add_days, days_between
from generator.law.dossier import Dossier, LeavePeriod, SameCause

Piece = tuple[date, date]
"""First day, and the first day that no longer belongs to it."""

FOREVER = date(2999, 1, 1)
"""Stands for 'still ill'; a dossier is refused long before."""


@dataclass(frozen=True)
class Break:
    """Days inside a case that do not count: recovered, or on leave."""

    start: date
    end: date
    kind: Literal["hersteld", "verlof"]

    @property
    def days(self) -> int:
        """Return how many days it takes."""
        return days_between(self.start, self.end)


@dataclass(frozen=True)
class Clock:
    """One case of sickness: the sick days that count, the breaks between, and what came before it."""

    sick: tuple[Piece, ...]
    breaks: tuple[Break, ...]
    limit: int
    """The interruption, in days, from which a new case would have begun."""
    before: tuple[tuple[Piece, str], ...] = ()
    """Earlier interruptions that started a new case, with the reason: 'lang' or 'oorzaak'."""
    recovered: date | None = None

    @property
    def day_one(self) -> date:
        """Return the first sick day of the case."""
        return self.sick[0][0]

    def lasted(self, days: int) -> date:
        """Return the day on which it has lasted so many counted days; always a sick day."""
        left = days
        for start, end in self.sick:
            length = days_between(start, end)
            if left <= length:
                return add_days(start, left - 1)
            left -= length
        return add_days(self.sick[-1][1], left - 1)

    def counted(self, day: date) -> int:
        """Return how many days up to and including `day` count."""
        return sum(max(0, days_between(start, min(end, add_days(day, 1)))) for start, end in self.sick)

    def skipped(self, day: date) -> tuple[Break, ...]:
        """Return the breaks that had begun before `day`; only those can have moved it."""
        return tuple(gap for gap in self.breaks if gap.start < day)


def read_clock(dossier: Dossier, limit: int, same_cause: SameCause) -> Clock | None:
    """Return the last case of the dossier, or nothing when leave covers every sick day.

    `limit` is the interruption, in days, from which a new case begins.
    """
    parts = list(_without_leave(dossier))
    if not parts:
        return None
    case = [parts[0]]
    before: list[tuple[Piece, str]] = []
    for earlier, later in pairwise(parts):
        gap = (earlier[1], later[0])
        reason = _splits(gap, dossier.leave, limit, same_cause)
        if reason:
            before.append((gap, reason))
            case = []
        case.append(later)
    breaks = tuple(piece for one, two in pairwise(case) for piece in _breaks((one[1], two[0]), dossier.leave))
    end = case[-1][1]
    return Clock(_closed(case), breaks, limit, tuple(before), None if end == FOREVER else end)


def _closed(case: list[Piece]) -> tuple[Piece, ...]:
    merged: list[Piece] = []
    for start, end in case:
        if merged and merged[-1][1] == start:
            start = merged.pop()[0]
        merged.append((start, end))
    return tuple(merged)


def _splits(gap: Piece, leave: Sequence[LeavePeriod], limit: int, same_cause: SameCause) -> str:
    if days_between(*gap) < limit:
        return ""
    if any(piece.kind == "hersteld" for piece in _breaks(gap, leave)):
        return "lang"
    inside = (one for one in leave if one.from_ < gap[1] and one.until >= gap[0])
    return "oorzaak" if any((one.same_cause or same_cause) == "nee" for one in inside) else ""


def _without_leave(dossier: Dossier) -> Iterator[Piece]:
    for period in dossier.sick:
        start, end = period.from_, period.recovered or FOREVER
        for leave in dossier.leave:
            if leave.until < start or leave.from_ >= end:
                continue
            if leave.from_ > start:
                yield start, leave.from_
            start = add_days(leave.until, 1)
        if start < end:
            yield start, end


def _breaks(gap: Piece, leave: Sequence[LeavePeriod]) -> Iterator[Break]:
    start = gap[0]
    for one in leave:
        first, last = max(one.from_, start), min(add_days(one.until, 1), gap[1])
        if first >= last:
            continue
        if first > start:
            yield Break(start, first, "hersteld")
        yield Break(first, last, "verlof")
        start = last
    if start < gap[1]:
        yield Break(start, gap[1], "hersteld")
