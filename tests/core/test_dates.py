"""Calendar dates, in Python and in JavaScript, against tables and against each other."""

from __future__ import annotations

from datetime import date

import pytest

from generator.core import dates
from tests import node


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2027-02-01", 1, "2027-03-01"),
        ("2027-01-31", 1, "2027-02-28"),  # clipped
        ("2028-01-31", 1, "2028-02-29"),  # leap year
        ("2026-12-15", 1, "2027-01-15"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-03-31", -13, "2025-02-28"),
    ],
)
def test_months_clip_to_the_last_day(day: str, months: int, expected: str) -> None:
    assert dates.add_months(date.fromisoformat(day), months) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("day", "years", "expected"),
    [("2024-02-29", 2, "2026-03-01"), ("2024-02-29", 4, "2028-02-29"), ("2026-02-28", 2, "2028-02-28")],
)
def test_a_leap_day_becomes_the_first_of_march(day: str, years: int, expected: str) -> None:
    assert dates.add_years(date.fromisoformat(day), years) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-01-01", "Nieuwjaarsdag"),
        ("2026-04-03", "Goede Vrijdag"),
        ("2026-04-06", "tweede paasdag"),
        ("2026-04-27", "Koningsdag"),
        ("2025-04-26", "Koningsdag"),  # the 27th is a Sunday
        ("2025-04-27", ""),
        ("2026-05-05", "Bevrijdingsdag"),
        ("2026-05-14", "Hemelvaartsdag"),
        ("2026-05-25", "tweede pinksterdag"),
        ("2026-12-25", "eerste kerstdag"),
        ("2026-12-26", "tweede kerstdag"),
        ("2026-12-24", ""),
        ("2027-03-29", "tweede paasdag"),
        ("2038-04-26", "tweede paasdag"),  # Easter as late as it gets
    ],
)
def test_recognised_holidays(day: str, name: str) -> None:
    assert dates.holiday(date.fromisoformat(day)) == name


def test_words_keep_the_parts_of_a_date_together() -> None:
    assert dates.with_weekday(date(2026, 3, 2)) == "maandag 2\u00a0maart\u00a02026"
    assert dates.short(date(2026, 3, 2)) == "02-03-2026"


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Apia", "America/Sao_Paulo"])
def test_javascript_says_the_same_for_every_day_of_forty_years(zone: str) -> None:
    script = """
      import * as d from "./generator/core/dates.js";
      let day = "2000-01-01";
      const rows = [];
      while (day < "2040-01-01") {
        rows.push([day, d.holiday(day), d.withWeekday(day), d.addMonths(day, 13), d.addMonths(day, -25),
          d.addYears(day, 2), d.nextWorkday(day), d.previousWorkday(day), d.short(day)]);
        day = d.addDays(day, 1);
      }
      console.log(JSON.stringify(rows));
    """
    rows = node.run(script, zone=zone)
    assert len(rows) == 14610
    for iso, *said in rows:
        day = date.fromisoformat(iso)
        assert said == [
            dates.holiday(day),
            dates.with_weekday(day),
            dates.add_months(day, 13).isoformat(),
            dates.add_months(day, -25).isoformat(),
            dates.add_years(day, 2).isoformat(),
            dates.next_workday(day).isoformat(),
            dates.previous_workday(day).isoformat(),
            dates.short(day),
        ]
