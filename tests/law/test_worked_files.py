"""Every worked file: the expected date, refusal or fact under its id, and nothing computed that must be refused."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.core.reader import read
from generator.core.record import record
from generator.law import Dossier, Lawbook, timeline

FILES = sorted((Path(__file__).parent / "files").glob("*.yml"))


@record
class Worked:
    title: str
    input: Dossier
    expect: Mapping[str, str]
    reason: str


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_worked_file_gives_the_expected_answers(path: Path, law: Lawbook) -> None:
    reading = read(path.name, path.read_text(encoding="utf-8"), Worked)
    assert reading.document, reading.problems
    worked = reading.document.model
    found = timeline(law, worked.input)
    answers = {id_: day.isoformat() for id_, day in found.dates.items()}
    answers |= {reason.id: "not_computed" for reason in found.not_computed}
    answers |= {reason.id: "not_required" for reason in found.not_required}
    answers |= {fact.id: str(fact.value).lower() for fact in found.facts}
    answers["first_sick_day"] = str(found.first_sick_day)
    assert {id_: answers.get(id_) for id_ in worked.expect} == dict(worked.expect)
