"""WIA-indicatie: the class, and what each phase pays a month (WIA 5, 51, 59–62), with the formula filled in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.calculators.money import euro, percent, share

Outcome = Literal["none", "wga", "wga-full", "iva"]
Durable = Literal["ja", "nee", "onbekend"]
PhaseId = Literal["iva", "lgu-start", "lgu", "lau", "lau-half", "vvu", "not-computed"]


@dataclass(frozen=True)
class Band:
    """One row of art. 61 lid 6: from this degree on (hundredths of a percent), this share of the minimum wage."""

    at_least: int
    share: int


@dataclass(frozen=True)
class WiaRules:
    """The figures of the law. Amounts in cents, None where nobody has confirmed them for the chosen day."""

    threshold: int
    full: int
    no_income_test: int
    income_test: int
    share: int
    share_start: int
    share_start_months: int
    days_a_month: int
    days_a_year: int
    shortest: int
    longest: int
    full_months_years: int
    holiday_allowance: int
    bands: Sequence[Band]
    daily_maximum: int | None
    month_minimum: int | None
    daily_certain: bool = True


@dataclass(frozen=True)
class Person:
    """What the decision of UWV and the pay slips say; money in cents, incomes a month, wages an hour."""

    reference_wage: int
    capacity: int
    durable: Durable
    daily_wage: int
    capacity_month: int | None = None
    income: int = 0
    weeks_worked: bool = True
    years_before_2016: int = 0
    years_since_2016: int = 0


@dataclass(frozen=True)
class Phase:
    """One phase: how long (half months), how much, and the formula with the figures of this person."""

    id: PhaseId
    half_months: int | None
    amount: int | None
    formula: str


@dataclass(frozen=True)
class Indication:
    """The degree in hundredths of a percent, rounded down so that it never reaches a class it does not belong to."""

    degree: int
    outcomes: tuple[Outcome, ...]
    phases: tuple[Phase, ...]


def indication(rules: WiaRules, person: Person) -> Indication:
    """Return the class and the phases; two outcomes when nobody knows yet whether it lasts."""
    degree = degree_of(person.reference_wage, person.capacity)
    outcomes = _outcomes(rules, person, degree)
    phases = tuple(phase for outcome in outcomes for phase in _phases(rules, person, degree, outcome))
    return Indication(degree, outcomes, phases)


def degree_of(reference_wage: int, capacity: int) -> int:
    """(maatmaninkomen − resterende verdiencapaciteit) ÷ maatmaninkomen, both an hour."""
    return max(reference_wage - capacity, 0) * 10_000 // reference_wage


def _outcomes(rules: WiaRules, person: Person, degree: int) -> tuple[Outcome, ...]:
    if degree < rules.threshold:
        return ("none",)
    if degree < rules.full:
        return ("wga",)
    full: dict[Durable, tuple[Outcome, ...]] = {"ja": ("iva",), "nee": ("wga-full",), "onbekend": ("iva", "wga-full")}
    return full[person.durable]


def _phases(rules: WiaRules, person: Person, degree: int, outcome: Outcome) -> Iterator[Phase]:
    if outcome == "none":
        return
    if not _knows_maximum(rules, person):
        yield Phase("not-computed", None, None, "maximumdagloon")
    elif outcome == "iva":
        yield _iva(rules, person)
    else:
        if person.weeks_worked:
            yield from _wage_related(rules, person)
        yield _after(rules, person, degree)


def _knows_maximum(rules: WiaRules, person: Person) -> bool:
    """A maximum that was only derived may show that it does not matter, but never set an amount."""
    if rules.daily_maximum is None:
        return False
    return rules.daily_certain or 20 * person.daily_wage <= 19 * rules.daily_maximum


def month_wage(rules: WiaRules, person: Person) -> int:
    """21,75 × the dagloon, capped at the maximumdagloon (art. 13)."""
    return share(_daily(rules, person), rules.days_a_month, 100)


def wage_related_half_months(rules: WiaRules, person: Person) -> int:
    """Art. 59: a month a year for the first ten years, then half a month for the years after 2015."""
    years = person.years_before_2016 + person.years_since_2016
    beyond = max(years - rules.full_months_years, 0)
    halves = min(beyond, person.years_since_2016)
    return min(max(2 * years - halves, 2 * rules.shortest), 2 * rules.longest)


def _daily(rules: WiaRules, person: Person) -> int:
    return min(person.daily_wage, rules.daily_maximum or person.daily_wage)


def _iva(rules: WiaRules, person: Person) -> Phase:
    wage = month_wage(rules, person)
    if person.income:
        return Phase("iva", None, None, "inkomen")
    amount = share(wage, rules.share_start, 10_000)
    return Phase("iva", None, amount, f"{percent(rules.share_start)} × {euro(wage)} = {euro(amount)}")


def _wage_related(rules: WiaRules, person: Person) -> Iterator[Phase]:
    half_months = wage_related_half_months(rules, person)
    start = 2 * rules.share_start_months
    yield _supplement("lgu-start", rules, person, rules.share_start, person.income, start)
    if half_months > start:
        yield _supplement("lgu", rules, person, rules.share, person.income, half_months - start)


def _supplement(
    id: PhaseId, rules: WiaRules, person: Person, part: int, income: int, half_months: int | None = None
) -> Phase:
    """`share × (A − B × C/D)`: A maandloon, B income, C the dagloon used, D the same dagloon without its cap."""
    wage, used, whole = month_wage(rules, person), _daily(rules, person), person.daily_wage
    amount = share(max(wage - share(income, used, whole), 0), part, 10_000)
    filled = f"{percent(part)} × ({euro(wage)} − {euro(income)} × {euro(used)} ÷ {euro(whole)}) = {euro(amount)}"
    return Phase(id, half_months, amount, filled)


def _after(rules: WiaRules, person: Person, degree: int) -> Phase:
    """Loonaanvulling or vervolguitkering: what the person earns decides (art. 60, 61 lid 2–5)."""
    if 10_000 * person.capacity <= rules.no_income_test * person.reference_wage:
        return _supplement("lau", rules, person, rules.share, person.income)
    if person.capacity_month is None:
        return Phase("not-computed", None, None, "verdiencapaciteit-per-maand")
    if person.income >= person.capacity_month:
        return _supplement("lau", rules, person, rules.share, person.income)
    follow_up = _follow_up(rules, person, degree)
    if 10_000 * person.income < rules.income_test * person.capacity_month:
        return follow_up
    return _half(rules, person, follow_up)


def _half(rules: WiaRules, person: Person, follow_up: Phase) -> Phase:
    """With half of the capacity or more the capacity counts as income; the vervolguitkering is the floor (lid 4, 5)."""
    half = _supplement("lau-half", rules, person, rules.share, person.capacity_month or 0)
    most = _supplement("lau", rules, person, rules.share, person.income)
    if follow_up.amount is None:
        return follow_up
    floor = min(follow_up.amount, most.amount or 0)
    if (half.amount or 0) >= floor:
        return half
    return Phase("lau-half", None, floor, f"ten minste {euro(floor)} (anders {half.formula})")


def _follow_up(rules: WiaRules, person: Person, degree: int) -> Phase:
    """Vervolguitkering: a share of the minimum wage with holiday allowance, or of a lower maandloon (art. 62)."""
    if rules.month_minimum is None:
        return Phase("not-computed", None, None, "minimumloon")
    part = max((band for band in rules.bands if band.at_least <= degree), key=lambda band: band.at_least).share
    minimum = share(rules.month_minimum, 10_000 + rules.holiday_allowance, 10_000)
    base = min(minimum, month_wage(rules, person))
    amount = share(base, part, 10_000)
    return Phase("vvu", None, amount, f"{percent(part)} × {euro(base)} = {euro(amount)}")
