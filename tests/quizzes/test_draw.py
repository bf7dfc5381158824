"""Drawing by a seed: what an exam and a monthly test always have, and that the browser draws the same."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from generator.quizzes.draw import Entry, draw_exam, draw_month, random, shuffle
from tests.conftest import Build
from tests.quizzes.twin import answers, plain

LEVELS = ("kennen", "toepassen", "beoordelen")
POOL = [
    Entry(f"bank-{module}/vraag-{number}", f"M{module:02}", LEVELS[number % 3])
    for module in range(1, 16)
    for number in range(5 + module % 4)
]
BLUEPRINT = {"M01": {"kennen": 1, "toepassen": 2}, "M05": {"toepassen": 1}, "M15": {"beoordelen": 1}}
Seed = st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789- /", max_size=20)
Month = st.builds("{}-{:02}".format, st.integers(2024, 2040), st.integers(1, 12))


@given(Seed)
def test_an_exam_follows_its_blueprint_without_doubles(seed: str) -> None:
    drawn = draw_exam(POOL, BLUEPRINT, seed)
    known = {entry.id: entry for entry in POOL}
    assert len(drawn) == len(set(drawn)) == 5
    assert Counter((known[id_].module, known[id_].level) for id_ in drawn) == {
        ("M01", "kennen"): 1, ("M01", "toepassen"): 2, ("M05", "toepassen"): 1, ("M15", "beoordelen"): 1,
    }  # fmt: skip


@given(Seed)
def test_the_same_code_gives_the_same_exam(seed: str) -> None:
    assert draw_exam(POOL, BLUEPRINT, seed) == draw_exam(POOL, BLUEPRINT, seed)


def test_another_code_gives_another_exam() -> None:
    exams = {tuple(draw_exam(POOL, BLUEPRINT, str(number))) for number in range(50)}
    assert len(exams) > 40


@given(Month)
def test_a_month_has_ten_questions_from_many_modules(month: str) -> None:
    drawn = draw_month(POOL, month)
    known = {entry.id: entry.module for entry in POOL}
    assert len(set(drawn)) == 10
    assert len({known[id_] for id_ in drawn}) >= 6


@given(st.integers(2024, 2040))
def test_no_question_comes_back_within_nine_months(year: int) -> None:
    drawn = [id_ for month in range(1, 10) for id_ in draw_month(POOL, f"{year}-{month:02}")]
    assert len(drawn) == len(set(drawn))


@given(st.lists(st.integers(), unique=True), Seed)
def test_shuffling_loses_nothing(items: list[int], seed: str) -> None:
    assert sorted(shuffle(items, random(seed))) == sorted(items)


def test_the_browser_draws_the_same() -> None:
    pool = plain(POOL)
    seeds = ["", "a", "groep 7", "2026-11", "zz/y-9", "voorbeeld"]
    months = [f"{year}-{month:02}" for year in (2026, 2027) for month in range(1, 13)]
    assert answers("draw", "drawExam", [[pool, BLUEPRINT, seed] for seed in seeds]) == [
        draw_exam(POOL, BLUEPRINT, seed) for seed in seeds
    ]
    assert answers("draw", "drawMonth", [[pool, month] for month in months]) == [
        draw_month(POOL, month) for month in months
    ]


def test_the_real_exam_has_thirty_questions_from_every_module(project: Build) -> None:
    from generator.quizzes.sets import blueprint, entries

    banks = sorted(project.library.shelf("quizzes").values(), key=lambda bank: bank.model.module)
    drawn = draw_exam(entries(banks), blueprint(banks), "controle")
    modules = {entry.id: entry.module for entry in entries(banks)}
    assert len(drawn) == 30
    assert len({modules[id_] for id_ in drawn}) == 15
