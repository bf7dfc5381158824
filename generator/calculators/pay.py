"""Loondoorbetaling bij ziekte: what the law asks at least, what the contract or cao adds (BW 7:629 lid 1).

Simplified to a monthly wage that stays the same, sickness without interruption, no other income, 21 years and older.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from generator.calculators.money import share

Why = Literal["share", "floor", "contract", "unknown"]
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Amounts:
    """The two amounts that move every half year, in cents; None where nobody knows the amount.

    A maximum that was only derived (`daily_certain` is false) may show that it does not matter, but never set the pay.
    """

    valid_from: date
    valid_until: date | None
    hourly_minimum: int | None
    daily_maximum: int | None
    daily_certain: bool = True

    def daily_for(self, wage: int, days_a_month: int) -> int | None:
        """Return the maximum a day, unless it is unsure and within five percent of what would be capped."""
        if self.daily_maximum is None or self.daily_certain:
            return self.daily_maximum
        return self.daily_maximum if 20 * 100 * wage <= 19 * self.daily_maximum * days_a_month else None


@dataclass(frozen=True)
class PayRules:
    """What the law fixes: the share, how long there is a floor, and the amounts by date."""

    share: int
    floor_weeks: int
    total_weeks: int
    days_a_month: int
    amounts: Sequence[Amounts]


@dataclass(frozen=True)
class Contract:
    """Wage in cents a month, hours a week in hundredths, and what the cao promises per equal part of 104 weeks."""

    wage: int
    hours: int
    promised: Sequence[int] = ()


@dataclass(frozen=True)
class Stretch:
    """A period in which the monthly amount does not change."""

    first: date
    last: date
    year: int
    promised: int
    pay: int | None
    why: Why
    bound: int | None = None
    """What set the pay: the capped wage of a share, or the floor; None when the wage itself did."""


def stretches(rules: PayRules, contract: Contract, day_one: date) -> tuple[Stretch, ...]:
    """Return the wage from the first sick day to the last of 104 weeks; `unknown` where an amount is missing."""
    return tuple(_joined(_stretch(rules, contract, day_one, *span) for span in _spans(rules, contract, day_one)))


def _spans(rules: PayRules, contract: Contract, day_one: date) -> Iterator[tuple[date, date]]:
    end = day_one + timedelta(weeks=rules.total_weeks)
    parts = max(len(contract.promised), 1)
    starts = {day_one + timedelta(days=rules.total_weeks * 7 * part // parts) for part in range(parts)}
    starts.add(day_one + timedelta(weeks=rules.floor_weeks))
    starts.update(amounts.valid_from for amounts in rules.amounts)
    starts.update(amounts.valid_until + ONE_DAY for amounts in rules.amounts if amounts.valid_until)
    inside = sorted(start for start in starts if day_one <= start < end)
    for first, after in zip(inside, [*inside[1:], end], strict=True):
        yield first, after - ONE_DAY


def _stretch(rules: PayRules, contract: Contract, day_one: date, first: date, last: date) -> Stretch:
    day = (first - day_one).days
    year = 1 if day < rules.floor_weeks * 7 else 2
    promised = _promised(contract, day, rules.total_weeks * 7)
    amounts = _in_force(rules.amounts, first)
    daily = amounts.daily_for(contract.wage, rules.days_a_month) if amounts else None
    cap = share(daily, rules.days_a_month, 100) if daily else None
    hourly = amounts.hourly_minimum if amounts else None
    floor = month_minimum(hourly, contract.hours) if hourly else None
    return _filled(rules, contract, Stretch(first, last, year, promised, None, "unknown"), cap, floor)


def _filled(rules: PayRules, contract: Contract, stretch: Stretch, cap: int | None, floor: int | None) -> Stretch:
    promised = share(contract.wage, stretch.promised, 10_000)
    if cap is None or (stretch.year == 1 and floor is None):
        return _without_amounts(rules, contract, stretch, promised)
    base = share(min(contract.wage, cap), rules.share, 10_000)
    lowest = min(floor or 0, contract.wage) if stretch.year == 1 else 0
    if promised > max(base, lowest):
        return replace(stretch, pay=promised, why="contract")
    if lowest > base:
        return replace(stretch, pay=lowest, why="floor", bound=floor)
    return replace(stretch, pay=base, why="share", bound=cap if cap < contract.wage else None)


def _without_amounts(rules: PayRules, contract: Contract, stretch: Stretch, promised: int) -> Stretch:
    """Even then the outcome is certain when the promise reaches what the law could ask at most."""
    at_most = contract.wage if stretch.year == 1 else share(contract.wage, rules.share, 10_000)
    return replace(stretch, pay=promised, why="contract") if promised >= at_most else stretch


def month_minimum(hourly: int, hours: int) -> int:
    """Contract hours × 52 weeks ÷ 12 months × the minimum wage per hour."""
    return share(hourly, hours * 52, 1200)


def _promised(contract: Contract, day: int, total: int) -> int:
    parts = len(contract.promised)
    begun = sum(total * part // parts <= day for part in range(parts))
    return contract.promised[begun - 1] if begun else 0


def _in_force(amounts: Sequence[Amounts], day: date) -> Amounts | None:
    for one in amounts:
        if one.valid_from <= day and (one.valid_until is None or day <= one.valid_until):
            return one
    return None


def _joined(parts: Iterator[Stretch]) -> Iterator[Stretch]:
    """Neighbours that differ in nothing but their dates are one stretch."""
    previous: Stretch | None = None
    for part in parts:
        if previous and replace(part, first=previous.first, last=previous.last) == previous:
            previous = replace(previous, last=part.last)
            continue
        if previous:
            yield previous
        previous = part
    if previous:
        yield previous
