"""The trainer asks nothing that the Python engine would answer otherwise, and every wrong answer is a mistake."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.adapters import disk
from generator.build import load
from generator.law import Dossier, Lawbook
from generator.law.browser import browser_rules
from generator.law.dossier import LeavePeriod, SickPeriod
from tests.calculators.twins import answers

SEEDS = range(150)


@pytest.fixture(scope="module")
def law() -> Lawbook:
    library, _ = load(disk.texts(Path(__file__).parents[2]))
    return library.law


@pytest.fixture(scope="module", params=[1, 2, 3], ids=["basis", "gevorderd", "expert"])
def exercises(request: pytest.FixtureRequest, law: Lawbook) -> list[Any]:
    rules = browser_rules(law)
    return answers("../tests/calculators/exercise.mjs", "exercise", [(rules, request.param, seed) for seed in SEEDS])


def engine(law: Lawbook, dossier: dict[str, Any]) -> dict[str, str]:
    known = {
        key: date.fromisoformat(value) for key, value in dossier.items() if key not in ("sick", "leave", "same_cause")
    }
    calendar = law.timeline(
        Dossier(
            sick=tuple(
                SickPeriod(
                    from_=date.fromisoformat(one["from"]),
                    recovered=one["recovered"] and date.fromisoformat(one["recovered"]),
                )
                for one in dossier["sick"]
            ),
            leave=tuple(
                LeavePeriod(from_=date.fromisoformat(one["from"]), until=date.fromisoformat(one["until"]))
                for one in dossier.get("leave", [])
            ),
            same_cause=dossier.get("same_cause", "onbekend"),
            **known,
        )
    )
    return {step: day.isoformat() for step, day in calendar.dates.items()}


def test_the_right_answer_is_that_of_the_engine(law: Lawbook, exercises: list[Any]) -> None:
    for exercise in exercises:
        dates = engine(law, exercise["dossier"])
        assert exercise["right"]["date"] == dates[exercise["right"]["id"]]
        if exercise["kind"] == "order":
            assert all(step["date"] == dates[step["id"]] for step in exercise["steps"])


def test_exactly_one_option_is_right_and_the_others_say_why_not(exercises: list[Any]) -> None:
    for exercise in exercises:
        if exercise["kind"] != "date":
            continue
        days = [option["date"] for option in exercise["options"]]
        right = [option["date"] for option in exercise["options"] if not option["mistake"]]
        assert right == [exercise["right"]["date"]]
        assert len(set(days)) == len(days) >= 3


def test_exactly_one_date_is_wrong_when_the_mistake_is_asked(exercises: list[Any]) -> None:
    for exercise in exercises:
        if exercise["kind"] == "mistake":
            wrong = [step["label"] for step in exercise["steps"] if step["date"] != step["right"]]
            assert wrong == [exercise["right"]["label"]]
            assert exercise["mistake"]


def test_every_kind_of_exercise_comes_by(exercises: list[Any]) -> None:
    assert {exercise["kind"] for exercise in exercises} == {"date", "order", "mistake"}


def test_the_same_seed_gives_the_same_exercise(law: Lawbook) -> None:
    rules = browser_rules(law)
    one, other, third = answers(
        "../tests/calculators/exercise.mjs", "exercise", [(rules, 3, 7), (rules, 3, 7), (rules, 3, 8)]
    )
    assert one == other != third
