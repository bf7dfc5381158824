"""A case with leave: no day is numbered beside it, and no date is told that depends on what nobody knows yet."""

from __future__ import annotations

import json
from datetime import date

import pytest

from generator.cases.dates import date_of, leave_days, moment_of
from tests.conftest import Build
from tests.node import run

CASE = "ziek-verlof-weer-ziek"


@pytest.mark.parametrize(
    ("day", "words"),
    [(1, "dag 1"), (172, "dag 172"), (173, "tijdens het verlof"), (284, "tijdens het verlof"), (285, "na het verlof")],
)
def test_a_day_beside_the_leave_has_no_number(day: int, words: str, project: Build) -> None:
    case = project.library.shelf("cases")[CASE].model
    assert moment_of(case, day) == words
    script = 'const { momentOf } = await import("./generator/cases/panel.js");'
    scenario = json.dumps({"leave": leave_days(case)})
    assert run(f"{script} console.log(JSON.stringify(momentOf({scenario}, {day})))") == words


def test_a_step_before_the_leave_has_its_date(project: Build) -> None:
    case = project.library.shelf("cases")[CASE].model
    assert date_of(case, project.library.law, "plan-van-aanpak") == date(2026, 4, 16)


@pytest.mark.parametrize("step", ["42e-weeksmelding", "wia-aanvraag", "poortwachter/riv"])
def test_a_step_after_the_leave_is_not_told(step: str, project: Build) -> None:
    with pytest.raises(KeyError, match="hangt af van de oorzaak na het verlof"):
        date_of(project.library.shelf("cases")[CASE].model, project.library.law, step)
