"""The schedule agrees with the reference implementation of FSRS on random histories."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta

import fsrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.quizzes.schedule import LONGEST, interval, remember
from tests.quizzes.twin import answers

START = date(2026, 1, 5)
REFERENCE = fsrs.Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=LONGEST, enable_fuzzing=False)
"""Whole days only, as we use it: no steps of minutes and no random shift."""

Gap = st.one_of(st.just(0), st.integers(1, 30), st.integers(31, 700))
History = st.lists(st.tuples(Gap, st.integers(1, 4)), min_size=1, max_size=25)


def dated(history: list[tuple[int, int]]) -> list[tuple[date, int]]:
    day, reviews = START, []
    for gap, grade in history:
        day += timedelta(days=gap)
        reviews.append((day, grade))
    return reviews


def reference(reviews: list[tuple[date, int]]) -> fsrs.Card:
    card = fsrs.Card(due=datetime(2026, 1, 1, tzinfo=UTC))
    for day, grade in reviews:
        card, _ = REFERENCE.review_card(card, fsrs.Rating(grade), datetime(day.year, day.month, day.day, tzinfo=UTC))
    return card


@settings(max_examples=400, deadline=None)
@given(History)
def test_agrees_with_the_reference_on_random_histories(history: list[tuple[int, int]]) -> None:
    reviews = dated(history)
    ours, theirs = remember(reviews), reference(reviews)
    assert ours is not None
    assert ours.stability == pytest.approx(theirs.stability, rel=1e-9)
    assert ours.difficulty == pytest.approx(theirs.difficulty, rel=1e-9)
    assert ours.due == theirs.due.date()


def test_the_browser_agrees_with_the_reference_on_random_histories() -> None:
    draw = random.Random(5)
    histories = [
        dated([(draw.choice((0, 1, 3, 10, 40, 200)), draw.randint(1, 4)) for _ in range(draw.randint(1, 20))])
        for _ in range(300)
    ]
    for reviews, ours in zip(
        histories, answers("schedule", "remember", [[reviews] for reviews in histories]), strict=True
    ):
        theirs = reference(reviews)
        assert ours["stability"] == pytest.approx(theirs.stability, rel=1e-9)
        assert ours["difficulty"] == pytest.approx(theirs.difficulty, rel=1e-9)
        assert ours["due"] == theirs.due.date().isoformat()


def test_nothing_answered_is_no_memory() -> None:
    assert remember([]) is None


def test_a_wrong_answer_comes_back_the_next_day() -> None:
    memory = remember([(START, 1)])
    assert memory is not None
    assert memory.due == START + timedelta(days=1)


@given(st.floats(0.001, 1e6))
def test_no_question_stays_away_longer_than_a_year(stability: float) -> None:
    assert 1 <= interval(stability) <= LONGEST
