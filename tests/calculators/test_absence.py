"""Verzuimcijfers: figures worked by hand, the mistakes people make, and the browser twin on random rows."""

import random
from datetime import date, timedelta

import pytest

from generator.calculators.absence import Row, Staff, figures, months
from tests.calculators.twins import answers, plain

YEAR = (date(2025, 1, 1), date(2025, 12, 31))
QUARTER = (date(2025, 1, 1), date(2025, 3, 31))
TEN = Staff(heads=1000, full_time=800)
TEN_DAYS = Row(date(2025, 2, 3), date(2025, 2, 13))


def test_percentage_weighs_how_sick_and_vernet_also_the_part_time_factor() -> None:
    found = figures([Row(date(2025, 2, 3), date(2025, 2, 13), sick=50, part_time=60)], TEN, *QUARTER)
    assert found.cbs == 56  # 10 days × 50% ÷ (10 × 90 days) = 0,5555…%
    assert found.vernet == 42  # 10 × 50% × 60% ÷ (8 × 90) = 0,41666…%


@pytest.mark.parametrize(
    ("period", "frequency"),
    [
        (YEAR, 10),  # 1 report on 10 people
        (QUARTER, 40),  # a quarter counts four times
        ((date(2025, 2, 1), date(2025, 2, 28)), 120),
        ((date(2025, 2, 1), date(2025, 2, 10)), 365),  # not whole months: by days
    ],
)
def test_only_the_frequency_is_recalculated_to_a_year(period: tuple[date, date], frequency: int) -> None:
    assert figures([TEN_DAYS], TEN, *period).frequency == frequency


@pytest.mark.parametrize(
    ("row", "reports", "ended", "average"),
    [
        (TEN_DAYS, 1, 1, 1000),
        (Row(date(2024, 12, 30), date(2025, 1, 9)), 0, 1, 1000),  # days before the period count in the duration
        (Row(date(2025, 12, 30), date(2026, 1, 9)), 1, 0, None),  # begun, not ended
        (Row(date(2025, 12, 30), date(2026, 1, 1)), 1, 1, 200),  # last sick day is the last day of the period
        (Row(date(2024, 12, 1), date(2025, 1, 1)), 0, 0, None),  # last sick day is before the period
        (Row(date(2025, 5, 1), None), 1, 0, None),
    ],
)
def test_begun_and_ended_cases_are_counted_apart(row: Row, reports: int, ended: int, average: int | None) -> None:
    found = figures([row], TEN, *YEAR)
    assert (found.reports, found.ended, found.average_duration) == (reports, ended, average)


def test_rows_with_the_same_case_number_are_one_case() -> None:
    rows = [
        Row(date(2025, 3, 3), date(2025, 4, 7), 100, 100, "7"),
        Row(date(2025, 4, 7), date(2025, 5, 5), 50, 100, "7"),
        Row(date(2025, 6, 2), date(2025, 6, 5)),
    ]
    found = figures(rows, TEN, *YEAR)
    assert (found.reports, found.ended, found.average_duration, found.classes) == (2, 2, 3300, (1, 1, 0, 0, 0))


def test_classes_follow_the_definition_of_vernet() -> None:
    lengths = [1, 14, 15, 91, 92, 365, 366, 730, 731]
    rows = [Row(date(2025, 6, 1) - timedelta(days=length), date(2025, 6, 1)) for length in lengths]
    assert figures(rows, TEN, *YEAR).classes == (2, 2, 2, 2, 1)


def test_without_full_time_equivalents_there_is_no_vernet_figure() -> None:
    assert figures([TEN_DAYS], Staff(1000), *YEAR).vernet is None


def test_months_are_cut_at_the_ends_of_the_period() -> None:
    found = list(months([TEN_DAYS], TEN, date(2025, 1, 15), date(2025, 3, 10)))
    assert [(first.isoformat(), month.days) for first, month in found] == [
        ("2025-01-15", 17), ("2025-02-01", 28), ("2025-03-01", 10),
    ]  # fmt: skip


def test_the_browser_gives_the_same_figures() -> None:
    chance = random.Random(20261122)
    periods = [YEAR, QUARTER, (date(2024, 2, 10), date(2024, 3, 9)), (date(2023, 6, 1), date(2025, 1, 31))]
    calls = []
    for number in range(200):
        rows = [_row(chance) for _ in range(chance.randrange(1, 12))]
        staff = Staff(chance.randrange(100, 50_000), chance.choice([None, chance.randrange(50, 50_000)]))
        calls.append((rows, staff, *periods[number % len(periods)]))
    assert plain([figures(*call) for call in calls]) == answers("calculators/absence.js", "figures", calls)
    assert plain([list(months(*call)) for call in calls]) == answers("calculators/absence.js", "months", calls)


def _row(chance: random.Random) -> Row:
    first = date(2023, 1, 1) + timedelta(days=chance.randrange(1100))
    recovered = first + timedelta(days=chance.randrange(1, 800)) if chance.random() < 0.8 else None
    return Row(first, recovered, chance.randrange(101), chance.randrange(1, 101), chance.choice(["", "", "1", "2"]))
