"""Calendar dates without a clock: arithmetic, holidays and Dutch words; twin of dates.js."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def add_days(day: date, days: int) -> date:
    """Return the date so many calendar days later (or earlier)."""
    return day + timedelta(days=days)


def add_months(day: date, months: int) -> date:
    """Return the same day of a later month, or the last day of that month when it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def add_years(day: date, years: int) -> date:
    """Return the same calendar date in a later year; 29 February becomes 1 March in a common year."""
    if day.month == 2 and day.day == 29 and not calendar.isleap(day.year + years):
        return date(day.year + years, 3, 1)
    return day.replace(year=day.year + years)


def days_between(earlier: date, later: date) -> int:
    """Return how many days later the second date is; negative when it is earlier."""
    return (later - earlier).days


@lru_cache(maxsize=256)
def easter(year: int) -> date:
    """Return Easter Sunday by the Gregorian computus."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap_centuries, century_rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - correction + 15) % 30
    leaps, remainder = divmod(rest, 4)
    weekday = (32 + 2 * century_rest + 2 * leaps - epact - remainder) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=4096)
def holiday(day: date) -> str:
    """Return the name of the recognised holiday, or "" (Algemene termijnenwet art. 3).

    Goede Vrijdag counts as equal to a holiday (lid 2). Koningsdag is 26 April when the 27th is a Sunday.
    """
    fixed = {
        (1, 1): "Nieuwjaarsdag",
        (5, 5): "Bevrijdingsdag",
        (12, 25): "eerste kerstdag",
        (12, 26): "tweede kerstdag",
    }
    moving = {-2: "Goede Vrijdag", 0: "eerste paasdag", 1: "tweede paasdag", 39: "Hemelvaartsdag",
              49: "eerste pinksterdag", 50: "tweede pinksterdag"}  # fmt: skip
    if day == kings_day(day.year):
        return "Koningsdag"
    return fixed.get((day.month, day.day)) or moving.get(days_between(easter(day.year), day), "")


def kings_day(year: int) -> date:
    """Return the day on which the King's birthday is celebrated."""
    birthday = date(year, 4, 27)
    return add_days(birthday, -1) if birthday.weekday() == 6 else birthday


def is_workday(day: date) -> bool:
    """Return whether the day is no Saturday, Sunday or recognised holiday (Algemene termijnenwet art. 1 and 3)."""
    return day.weekday() < 5 and not holiday(day)


def next_workday(day: date) -> date:
    """Return the day itself, or the first day after it that is no weekend day or holiday (art. 1 lid 1)."""
    while not is_workday(day):
        day = add_days(day, 1)
    return day


def previous_workday(day: date) -> date:
    """Return the day itself, or the last working day before it."""
    while not is_workday(day):
        day = add_days(day, -1)
    return day


def weekday(day: date) -> str:
    """Return the Dutch name of the day of the week."""
    return WEEKDAYS[day.weekday()]


def in_words(day: date) -> str:
    """Return "16 maart 2026", with spaces that do not break."""
    return f"{day.day}\u00a0{MONTHS[day.month - 1]}\u00a0{day.year}"


@lru_cache(maxsize=4096)
def with_weekday(day: date) -> str:
    """Return "maandag 16 maart 2026"."""
    return f"{weekday(day)} {in_words(day)}"


def short(day: date) -> str:
    """Return "16-03-2026"."""
    return f"{day.day:02}-{day.month:02}-{day.year}"
