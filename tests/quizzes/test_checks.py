"""What holds for a new bank and for all banks together."""

from __future__ import annotations

from collections import Counter

from generator.build import build
from generator.quizzes.model import Goal
from generator.quizzes.similar import near_duplicates
from generator.quizzes.skeleton import skeleton
from tests.conftest import Build


def test_a_new_quiz_passes_every_check(example: dict[str, str]) -> None:
    found = build({**example, "quizzes/mijn-quiz.yml": skeleton("mijn-quiz")}).problems
    assert [problem.headline() for problem in found] == []


def test_every_end_term_is_asked_at_least_five_times(project: Build) -> None:
    asked = Counter(
        goal
        for bank in project.library.shelf("quizzes").values()
        for question in bank.model.questions.values()
        for goal in question.goals
    )
    assert {goal: asked[goal] for goal in Goal.__args__ if asked[goal] < 5} == {}


def test_the_banks_hold_enough_of_every_kind(project: Build) -> None:
    kinds = Counter(
        question.kind
        for bank in project.library.shelf("quizzes").values()
        for question in bank.model.questions.values()
    )
    enough = {
        "single": 60, "multiple": 10, "date": 12, "mark": 8, "order": 6, "match": 6, "open": 4, "number": 4,
    }  # fmt: skip
    assert {kind: kinds[kind] for kind, least in enough.items() if kinds[kind] < least} == {}


def test_no_two_banks_ask_nearly_the_same(project: Build) -> None:
    asked = {
        f"{bank.id}/{key}": question.text
        for bank in project.library.shelf("quizzes").values()
        for key, question in bank.model.questions.items()
    }
    assert list(near_duplicates(asked)) == []
