"""WIA-indicatie: amounts worked by hand from art. 59–62, and the browser twin on a grid."""

from dataclasses import replace
from itertools import product

import pytest

from generator.calculators.wia import Band, Person, WiaRules, degree_of, indication, wage_related_half_months
from tests.calculators.twins import answers, plain

BANDS = (Band(3500, 2800), Band(4500, 3500), Band(5500, 4200), Band(6500, 5075), Band(8000, 7000))
RULES = WiaRules(
    threshold=3500,
    full=8000,
    no_income_test=2000,
    income_test=5000,
    share=7000,
    share_start=7500,
    share_start_months=2,
    days_a_month=2175,
    days_a_year=261,
    shortest=3,
    longest=24,
    full_months_years=10,
    holiday_allowance=800,
    bands=BANDS,
    daily_maximum=30991,
    month_minimum=233_700,
)
HALF = Person(reference_wage=2000, capacity=1000, durable="nee", daily_wage=15_000, capacity_month=160_000)


@pytest.mark.parametrize(
    ("reference", "capacity", "degree", "outcomes"),
    [
        (2000, 1301, 3495, ("none",)),
        (2000, 1300, 3500, ("wga",)),
        (300_000, 195_001, 3499, ("none",)),  # 34,9996…% is not 35%
        (2000, 401, 7995, ("wga",)),
        (2000, 400, 8000, ("iva", "wga-full")),
        (2000, 0, 10_000, ("iva", "wga-full")),
        (2000, 2500, 0, ("none",)),
    ],
)
def test_class(reference: int, capacity: int, degree: int, outcomes: tuple[str, ...]) -> None:
    person = replace(HALF, reference_wage=reference, capacity=capacity, durable="onbekend")
    found = indication(RULES, person)
    assert (degree_of(reference, capacity), found.outcomes) == (degree, outcomes)


@pytest.mark.parametrize(
    ("before", "since", "half_months"),
    [
        (0, 0, 6),  # at least three months
        (0, 2, 6),
        (4, 6, 20),
        (0, 11, 21),  # the eleventh year counts half
        (8, 10, 28),  # ten whole months and eight halves
        (20, 5, 45),
        (20, 10, 48),  # at most 24 months
    ],
)
def test_length_of_the_wage_related_phase(before: int, since: int, half_months: int) -> None:
    person = replace(HALF, years_before_2016=before, years_since_2016=since)
    assert wage_related_half_months(RULES, person) == half_months


# maandloon 21,75 × € 150 = € 3.262,50; minimum with holiday allowance € 2.523,96
@pytest.mark.parametrize(
    ("income", "id", "amount"),
    [
        (0, "vvu", 88_339),  # 35% × € 2.523,96
        (79_999, "vvu", 88_339),
        (80_000, "lau-half", 116_375),  # half of the capacity: 0,70 × (3.262,50 − 1.600)
        (159_999, "lau-half", 116_375),
        (160_000, "lau", 116_375),
        (200_000, "lau", 88_375),  # 0,70 × (3.262,50 − 2.000)
    ],
)
def test_after_the_wage_related_phase(income: int, id: str, amount: int) -> None:
    last = indication(RULES, replace(HALF, income=income)).phases[-1]
    assert (last.id, last.amount) == (id, amount)


def test_the_supplement_never_drops_below_the_follow_up_benefit() -> None:
    person = replace(HALF, daily_wage=10_000, income=85_000)  # 0,70 × (2.175 − 1.600) = 402,50; floor 35% × 2.175
    last = indication(RULES, person).phases[-1]
    assert (last.id, last.amount) == ("lau-half", 76_125)


def test_the_first_two_months_pay_more() -> None:
    start, rest, _ = indication(RULES, replace(HALF, years_before_2016=4, years_since_2016=6)).phases
    assert (start.half_months, start.amount) == (4, 244_688)
    assert (rest.half_months, rest.amount) == (16, 228_375)


def test_a_wage_above_the_maximum_is_capped_and_income_counts_in_proportion() -> None:
    person = replace(HALF, daily_wage=40_000, income=100_000)
    start = indication(RULES, person).phases[0]
    assert (
        start.formula == "75% × (€\u00a06.740,54 − €\u00a01.000,00 × €\u00a0309,91 ÷ €\u00a0400,00) = €\u00a04.474,32"
    )


def test_full_and_durable_is_iva_and_income_is_not_guessed() -> None:
    durable = replace(HALF, capacity=0, durable="ja")
    assert [(phase.id, phase.amount) for phase in indication(RULES, durable).phases] == [("iva", 244_688)]
    assert indication(RULES, replace(durable, income=1)).phases[0].amount is None


@pytest.mark.parametrize(
    ("rules", "person", "missing"),
    [
        (replace(RULES, daily_maximum=None), HALF, "maximumdagloon"),
        (replace(RULES, daily_certain=False), replace(HALF, daily_wage=29_442), "maximumdagloon"),
        (replace(RULES, month_minimum=None), HALF, "minimumloon"),
        (RULES, replace(HALF, capacity_month=None), "verdiencapaciteit-per-maand"),
    ],
)
def test_what_is_missing_is_not_computed(rules: WiaRules, person: Person, missing: str) -> None:
    last = indication(rules, person).phases[-1]
    assert (last.id, last.amount, last.formula) == ("not-computed", None, missing)


def test_the_browser_gives_the_same_indication() -> None:
    grid = [
        Person(reference, capacity, durable, wage, month, income, worked, before, since)
        for reference, capacity, durable, wage, month, income, worked, before, since in product(
            [1999, 2743], [0, 399, 1000, 1299, 1900], ["ja", "nee", "onbekend"], [9_999, 15_001, 45_678],
            [None, 160_003], [0, 80_001, 200_000], [True, False], [0, 13], [1, 12],
        )
    ]  # fmt: skip
    for rules in (
        RULES,
        replace(RULES, daily_certain=False),
        replace(RULES, daily_maximum=None),
        replace(RULES, month_minimum=None),
    ):
        browser = answers("calculators/wia.js", "indication", [(rules, person) for person in grid])
        assert plain([indication(rules, person) for person in grid]) == browser
