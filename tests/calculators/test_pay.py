"""Loondoorbetaling: amounts worked by hand, and the browser twin on a grid."""

from datetime import date
from itertools import product

import pytest

from generator.calculators.pay import Amounts, Contract, PayRules, month_minimum, stretches
from tests.calculators.twins import answers, plain

FIRST_HALF = Amounts(date(2026, 1, 1), date(2026, 6, 30), 1471, 30425)
SECOND_HALF = Amounts(date(2026, 7, 1), date(2026, 12, 31), 1499, 30991)
UNSURE = Amounts(date(2025, 7, 1), date(2025, 12, 31), 1440, 29782, daily_certain=False)
RULES = PayRules(share=7000, floor_weeks=52, total_weeks=104, days_a_month=2175, amounts=(FIRST_HALF, SECOND_HALF))
DAY_ONE = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("contract", "pay", "why"),
    [
        (Contract(350_000, 3600), 245_000, "share"),  # 70% of € 3.500 is above the minimum for 36 hours
        (Contract(240_000, 3600), 229_476, "floor"),  # 36 × 52 ÷ 12 × € 14,71 = € 2.294,76
        (Contract(140_000, 2000), 127_487, "floor"),  # 20 hours: € 1.274,8666… rounded up
        (Contract(120_000, 2000), 120_000, "floor"),  # never above the wage itself
        (Contract(800_000, 3600), 463_221, "share"),  # capped: 21,75 × € 304,25 = € 6.617,44
        (Contract(350_000, 3600, (10_000, 7000)), 350_000, "contract"),
        (Contract(350_000, 3600, (6000, 7000)), 245_000, "share"),  # a cao never goes below the law
    ],
)
def test_pay_in_the_first_half_year(contract: Contract, pay: int, why: str) -> None:
    first = stretches(RULES, contract, DAY_ONE)[0]
    assert (first.pay, first.why) == (pay, why)


def test_the_floor_ends_after_52_weeks() -> None:
    rules = PayRules(7000, 52, 104, 2175, (Amounts(date(2025, 1, 1), None, 1471, 30425),))
    by_year = {stretch.year: stretch for stretch in stretches(rules, Contract(240_000, 3600), date(2025, 1, 6))}
    assert (by_year[1].pay, by_year[1].last) == (229_476, date(2026, 1, 4))
    assert (by_year[2].pay, by_year[2].first, by_year[2].why) == (168_000, date(2026, 1, 5), "share")


@pytest.mark.parametrize(
    ("promised", "expected"),
    [
        ((), None),
        ((10_000, 6900), None),
        ((10_000, 7000), 245_000),  # in year two the law asks at most 70% of the wage, whatever the amounts are
    ],
)
def test_an_unknown_amount_is_refused_unless_the_cao_settles(promised: tuple[int, ...], expected: int | None) -> None:
    last = stretches(RULES, Contract(350_000, 3600, promised), DAY_ONE)[-1]
    assert (last.last, last.pay) == (date(2028, 1, 2), expected)
    assert last.why == ("unknown" if expected is None else "contract")


def test_the_stretches_cover_104_weeks_without_a_hole() -> None:
    parts = stretches(RULES, Contract(350_000, 3600, (10_000, 9000, 8000, 7000)), DAY_ONE)
    assert sum((part.last - part.first).days + 1 for part in parts) == 728
    assert [part.promised for part in parts] == [10_000, 9000, 9000, 8000, 7000]


@pytest.mark.parametrize(("wage", "pay"), [(350_000, 245_000), (660_000, None)])
def test_a_maximum_that_was_only_derived_never_sets_the_pay(wage: int, pay: int | None) -> None:
    unsure = Amounts(date(2025, 1, 1), None, 1471, 30425, daily_certain=False)
    rules = PayRules(7000, 52, 104, 2175, (unsure,))
    assert stretches(rules, Contract(wage, 3600), DAY_ONE)[0].pay == pay


def test_month_minimum_counts_contract_hours() -> None:
    assert month_minimum(1499, 4000) == 259_827


def test_the_browser_gives_the_same_stretches() -> None:
    days = [date(2025, 11, 3), date(2026, 1, 5), date(2026, 2, 28), date(2026, 7, 1), date(2027, 3, 1)]
    promises: list[tuple[int, ...]] = [(), (10_000, 7000), (10_000, 9000, 8000, 7000), (9012, 7001)]
    grid = list(
        product([90_001, 229_477, 240_000, 350_000, 615_366, 661_745, 1_234_567], [1, 2050, 3600, 4000], promises, days)
    )
    rules = PayRules(7000, 52, 104, 2175, (UNSURE, FIRST_HALF, SECOND_HALF))
    python = [stretches(rules, Contract(*case[:3]), case[3]) for case in grid]
    browser = answers("calculators/pay.js", "stretches", [(rules, Contract(*case[:3]), case[3]) for case in grid])
    assert plain(python) == browser
