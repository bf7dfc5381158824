"""A timeline as an iCalendar file: all-day events with a reminder a week before. Twin of ics.js."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.core.dates import add_days, with_weekday
from generator.law.outcome import Milestone, Timeline

LINE = 75
"""Octets that a line may hold (RFC 5545, 3.1)."""

DISCLAIMER = "Berekend door Klaverhuis. Geen juridisch advies."


def ics(timeline: Timeline, stamp: str, chosen: frozenset[str] | None = None) -> str:
    """Return the calendar; `stamp` is the moment of writing ("20261122T090000Z"), `chosen` the ids to include."""
    steps = [one for one in timeline.milestones if chosen is None or one.id in chosen]
    events = [replace(one, date=day) for one in steps for day in one.dates or (one.date,)]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Klaverhuis//Tijdlijn//NL", "CALSCALE:GREGORIAN",
             *(line for event in events for line in _event(event, stamp)), "END:VCALENDAR"]  # fmt: skip
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(milestone: Milestone, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{milestone.id}-{_day(milestone.date)}@klaverhuis"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_day(milestone.date)}"
    yield f"DTEND;VALUE=DATE:{_day(add_days(milestone.date, 1))}"
    yield f"SUMMARY:{_escaped(milestone.label)}"
    yield f"DESCRIPTION:{_escaped(_description(milestone))}"
    yield "TRANSP:TRANSPARENT"
    yield from (
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-P7D",
        f"DESCRIPTION:{_escaped(milestone.label)}",
        "END:VALARM",
    )
    yield "END:VEVENT"


def _description(milestone: Milestone) -> str:
    lines = [f"Wie: {milestone.who}", *([milestone.condition] if milestone.condition else []), *milestone.because,
             *milestone.notices, milestone.certainty_text, f"Bron: {', '.join(milestone.sources)}",
             f"Gecontroleerd op {with_weekday(milestone.verified_on)}.", DISCLAIMER]  # fmt: skip
    return "\n".join(lines).replace("\u00a0", " ")


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Break a long line between characters, never inside one; the next begins with a space that does not count."""
    parts, part, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > LINE:
            parts.append(part)
            part, size = " ", 1
        part, size = part + character, size + width
    return "\r\n".join([*parts, part])
