"""The agenda is read back by another program, and both engines write the same bytes."""

from __future__ import annotations

import json
from datetime import date, timedelta

import icalendar
import pytest

from generator.law import Dossier, Lawbook, Timeline, browser_rules, timeline
from generator.law.dossier import SickPeriod
from generator.law.ics import LINE, ics
from generator.law.vectors import as_json
from tests.node import run

STAMP = "20261122T090000Z"
DOSSIER = Dossier(
    sick=(SickPeriod(from_=date(2026, 2, 2), recovered=date(2026, 5, 4)), SickPeriod(from_=date(2026, 5, 25)))
)


@pytest.fixture(scope="module")
def found(law: Lawbook) -> Timeline:
    return timeline(law, DOSSIER)


def days(found: Timeline) -> list[tuple[str, date]]:
    """Return every day that belongs in an agenda: a step that comes back has several."""
    return [(one.label, day) for one in found.milestones for day in one.dates or (one.date,)]


def test_a_step_that_comes_back_stands_on_each_of_its_days(found: Timeline) -> None:
    assert [label for label, _ in days(found)].count("Evaluatie van het plan van aanpak, elke zes weken") > 10


def test_another_program_reads_every_event_back(found: Timeline) -> None:
    calendar = icalendar.Calendar.from_ical(ics(found, STAMP))
    events = calendar.walk("VEVENT")
    read = [(str(event["SUMMARY"]), event["DTSTART"].dt, event["DTEND"].dt) for event in events]
    assert read == [(label, day, day + timedelta(days=1)) for label, day in days(found)]


def test_every_event_reminds_a_week_before(found: Timeline) -> None:
    calendar = icalendar.Calendar.from_ical(ics(found, STAMP))
    reminders = [alarm["TRIGGER"].dt for event in calendar.walk("VEVENT") for alarm in event.walk("VALARM")]
    assert reminders == [timedelta(days=-7)] * len(days(found))


def test_the_explanation_survives_commas_and_folding(found: Timeline) -> None:
    calendar = icalendar.Calendar.from_ical(ics(found, STAMP, frozenset({"42e-weeksmelding"})))
    (event,) = calendar.walk("VEVENT")
    one = next(milestone for milestone in found.milestones if milestone.id == "42e-weeksmelding")
    for sentence in one.because:
        assert sentence.replace("\u00a0", " ") in str(event["DESCRIPTION"])


def test_lines_are_short_enough_and_end_as_they_should(found: Timeline) -> None:
    text = ics(found, STAMP)
    assert text.endswith("\r\n")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= LINE


def test_ids_are_unique(found: Timeline) -> None:
    ids = [line for line in ics(found, STAMP).split("\r\n") if line.startswith("UID:")]
    assert len(ids) == len(set(ids)) == len(days(found))


def test_the_browser_writes_the_same_bytes(found: Timeline, law: Lawbook) -> None:
    script = """
      import { timeline } from "./generator/law/timeline.js";
      import { ics } from "./generator/law/ics.js";
      let given = "";
      for await (const part of process.stdin) given += part;
      const { law, dossier, stamp } = JSON.parse(given);
      console.log(JSON.stringify(ics(timeline(law, dossier), stamp)));
    """
    given = json.dumps({"law": browser_rules(law), "dossier": as_json(DOSSIER), "stamp": STAMP})
    assert run(script, given=given) == ics(found, STAMP)
