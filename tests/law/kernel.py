"""The tests of the date kernel as functions of the kernel, so that a broken one can be put in its place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from types import ModuleType

from dateutil.easter import easter as another_easter

from generator.law.dossier import Dossier, LeavePeriod, SickPeriod

Kernel = dict[str, ModuleType]
LIMIT = 28


def d(text: str) -> date:
    return date.fromisoformat(text)


def adding_days_months_and_years(kernel: Kernel) -> None:
    dates = kernel["dates"]
    assert dates.add_days(d("2028-02-28"), 2) == d("2028-03-01")
    assert dates.add_days(d("2026-01-01"), -1) == d("2025-12-31")
    for start, months, end in (
        ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-12-15", 1, "2027-01-15"),
        ("2026-03-15", 12, "2027-03-15"), ("2026-03-15", 0, "2026-03-15"), ("2026-11-30", 3, "2027-02-28"),
        ("2026-01-15", -1, "2025-12-15"), ("2026-05-31", 1, "2026-06-30"),
    ):  # fmt: skip
        assert dates.add_months(d(start), months) == d(end)
    for start, years, end in (
        ("2024-02-29", 2, "2026-03-01"), ("2024-02-29", 4, "2028-02-29"), ("2026-02-28", 2, "2028-02-28"),
        ("2026-03-29", 2, "2028-03-29"), ("2024-02-28", 1, "2025-02-28"),
        ("2096-02-29", 4, "2100-03-01"),
    ):  # fmt: skip
        assert dates.add_years(d(start), years) == d(end)
    assert dates.days_between(d("2026-02-02"), d("2028-01-31")) == 728


def easter_is_where_another_program_has_it(kernel: Kernel) -> None:
    for year in range(1583, 4100):
        assert kernel["dates"].easter(year) == another_easter(year)


HOLIDAYS_2026 = {
    "2026-01-01": "Nieuwjaarsdag", "2026-04-03": "Goede Vrijdag", "2026-04-05": "eerste paasdag",
    "2026-04-06": "tweede paasdag", "2026-04-27": "Koningsdag", "2026-05-05": "Bevrijdingsdag",
    "2026-05-14": "Hemelvaartsdag", "2026-05-24": "eerste pinksterdag", "2026-05-25": "tweede pinksterdag",
    "2026-12-25": "eerste kerstdag", "2026-12-26": "tweede kerstdag",
}  # fmt: skip


def holidays_of_a_whole_year(kernel: Kernel) -> None:
    dates = kernel["dates"]
    days = [date(2026, 1, 1) + timedelta(number) for number in range(365)]
    assert {day.isoformat(): dates.holiday(day) for day in days if dates.holiday(day)} == HOLIDAYS_2026
    assert [dates.kings_day(year).isoformat()[5:] for year in (2025, 2026, 2031, 2036)] == [
        "04-26",
        "04-27",
        "04-26",
        "04-26",
    ]
    assert dates.holiday(d("2025-04-27")) == ""


def working_days_around_weekends_and_holidays(kernel: Kernel) -> None:
    dates = kernel["dates"]
    for day, later, earlier in (
        ("2026-03-16", "2026-03-16", "2026-03-16"), ("2026-03-14", "2026-03-16", "2026-03-13"),
        ("2026-03-15", "2026-03-16", "2026-03-13"), ("2026-04-03", "2026-04-07", "2026-04-02"),
        ("2026-12-25", "2026-12-28", "2026-12-24"), ("2026-05-05", "2026-05-06", "2026-05-04"),
    ):  # fmt: skip
        assert dates.next_workday(d(day)) == d(later)
        assert dates.previous_workday(d(day)) == d(earlier)
        assert dates.is_workday(d(day)) == (day == later)


def dossier(*sick: tuple[str, str | None], leave: tuple[tuple[str, str, str | None], ...] = ()) -> Dossier:
    return Dossier(
        sick=tuple(SickPeriod(from_=d(start), recovered=d(end) if end else None) for start, end in sick),
        leave=tuple(LeavePeriod(from_=d(a), until=d(b), same_cause=cause) for a, b, cause in leave),  # type: ignore[arg-type]
    )


CLOCKS: tuple[tuple[Dossier, str, str, str], ...] = (
    # dossier, same cause, day 1, day 728
    (dossier(("2026-02-02", None)), "ja", "2026-02-02", "2028-01-30"),
    (dossier(("2026-01-12", "2026-02-10"), ("2026-03-09", None)), "nee", "2026-01-12", "2028-02-05"),
    (dossier(("2026-01-12", "2026-02-09"), ("2026-03-09", None)), "ja", "2026-03-09", "2028-03-05"),
    (dossier(("2026-01-12", "2026-03-02"), ("2026-03-12", "2026-06-02"), ("2026-06-29", None)), "ja", "2026-01-12",
     "2028-02-15"),
    (dossier(("2026-01-12", "2026-02-09"), ("2026-03-09", "2026-05-04"), ("2026-05-16", None)), "ja", "2026-03-09",
     "2028-03-17"),
    (dossier(("2026-06-01", "2026-09-07"), ("2026-12-28", None), leave=(("2026-09-07", "2026-12-27", None),)), "ja",
     "2026-06-01", "2028-09-17"),
    (dossier(("2026-06-01", "2026-09-07"), ("2026-12-28", None), leave=(("2026-09-07", "2026-12-27", None),)), "nee",
     "2026-12-28", "2028-12-24"),
    (dossier(("2026-06-01", "2026-09-07"), ("2026-12-28", None), leave=(("2026-09-07", "2026-12-27", "nee"),)), "ja",
     "2026-12-28", "2028-12-24"),
    (dossier(("2026-06-01", "2026-08-24"), ("2027-01-04", None), leave=(("2026-09-07", "2026-12-27", None),)), "ja",
     "2027-01-04", "2028-12-31"),
    (dossier(("2026-06-01", None), leave=(("2026-09-07", "2026-12-27", None),)), "ja", "2026-06-01", "2028-09-17"),
    (dossier(("2026-06-01", None), leave=(("2026-06-01", "2026-06-10", None),)), "ja", "2026-06-11", "2028-06-07"),
    (dossier(("2026-06-01", None), leave=(("2026-05-01", "2026-06-01", None),)), "ja", "2026-06-02", "2028-05-29"),
    (dossier(("2026-06-01", "2026-06-11"), ("2026-06-11", None)), "ja", "2026-06-01", "2028-05-28"),
    (dossier(("2026-06-01", "2026-07-01"), ("2026-07-28", None), leave=(("2026-07-01", "2026-07-27", None),)), "nee",
     "2026-06-01", "2028-06-24"),
    (dossier(("2026-06-01", "2026-07-01"), ("2026-08-05", None),
             leave=(("2026-07-01", "2026-07-01", "nee"), ("2026-07-02", "2026-08-04", "ja"))), "ja", "2026-08-05",
     "2028-08-01"),
    (dossier(("2026-06-01", "2026-07-01"), ("2026-08-05", None),
             leave=(("2025-01-01", "2025-03-01", "nee"), ("2026-07-01", "2026-08-04", "ja"),
                    ("2027-07-01", "2027-07-05", "nee"))), "ja", "2026-06-01", "2028-07-07"),
)  # fmt: skip


def the_clock_finds_the_case_and_its_last_day(kernel: Kernel) -> None:
    for file, cause, day_one, last in CLOCKS:
        clock = kernel["clock"].read_clock(file, LIMIT, cause)
        assert (clock.day_one, clock.lasted(728)) == (d(day_one), d(last))
        assert clock.counted(d(last)) == 728
        assert clock.counted(d(last) - timedelta(1)) == 727
        assert clock.counted(clock.day_one - timedelta(1)) == 0
        assert clock.lasted(1) == d(day_one)
        assert clock.recovered is None


def the_clock_knows_its_breaks(kernel: Kernel) -> None:
    file = dossier(
        ("2026-01-12", "2026-02-10"), ("2026-03-02", "2026-04-01"), leave=(("2026-02-12", "2026-02-20", None),)
    )
    clock = kernel["clock"].read_clock(file, LIMIT, "ja")
    breaks = [(gap.kind, gap.start.isoformat(), gap.end.isoformat(), gap.days) for gap in clock.breaks]
    assert breaks == [
        ("hersteld", "2026-02-10", "2026-02-12", 2),
        ("verlof", "2026-02-12", "2026-02-21", 9),
        ("hersteld", "2026-02-21", "2026-03-02", 9),
    ]
    assert clock.recovered == d("2026-04-01")
    assert clock.limit == LIMIT
    assert clock.sick == ((d("2026-01-12"), d("2026-02-10")), (d("2026-03-02"), d("2026-04-01")))
    assert clock.lasted(29) == d("2026-02-09")
    assert clock.lasted(30) == d("2026-03-02")
    assert clock.lasted(60) == d("2026-04-01"), "after recovery the count goes on as if ill"
    assert [len(clock.skipped(d(day))) for day in ("2026-02-10", "2026-02-11", "2026-02-13", "2026-02-22")] == [
        0,
        1,
        2,
        3,
    ]


def the_clock_tells_why_a_case_is_new(kernel: Kernel) -> None:
    read = kernel["clock"].read_clock
    long = read(dossier(("2026-01-12", "2026-02-09"), ("2026-03-09", None)), LIMIT, "ja")
    assert long.before == (((d("2026-02-09"), d("2026-03-09")), "lang"),)
    leave = (("2026-09-07", "2026-12-27", None),)
    other = read(dossier(("2026-06-01", "2026-09-07"), ("2026-12-28", None), leave=leave), LIMIT, "nee")
    assert other.before == (((d("2026-09-07"), d("2026-12-28")), "oorzaak"),)
    assert read(dossier(("2026-09-08", "2026-09-20"), leave=leave), LIMIT, "ja") is None
    inside = read(dossier(("2026-06-01", "2026-06-11"), leave=(("2026-06-05", "2026-06-10", None),)), LIMIT, "ja")
    assert (inside.sick, inside.breaks) == (((d("2026-06-01"), d("2026-06-05")),), ())
    touching = read(dossier(("2026-06-01", "2026-06-11"), ("2026-06-11", None)), LIMIT, "ja")
    assert len(touching.sick) == 1
    assert touching.breaks == ()


KERNEL_TESTS: tuple[Callable[[Kernel], None], ...] = (
    adding_days_months_and_years,
    easter_is_where_another_program_has_it,
    holidays_of_a_whole_year,
    working_days_around_weekends_and_holidays,
    the_clock_finds_the_case_and_its_last_day,
    the_clock_knows_its_breaks,
    the_clock_tells_why_a_case_is_new,
)
