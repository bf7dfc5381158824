"""What an answer is worth, and that the browser says the same."""

from __future__ import annotations

from typing import Any

import pytest

from generator.quizzes.marking import mark, parse_number
from generator.quizzes.schedule import grade
from tests.quizzes.twin import answers, plain

SINGLE = {"kind": "single", "right": ["b"]}
MULTIPLE = {"kind": "multiple", "right": ["a", "c"]}
ORDER = {"kind": "order", "right": ["a", "b", "c"], "known": {"fout-om": ["c", "a"]}}
MATCH = {"kind": "match", "right": {"x": "1", "y": "2", "z": "2"}, "known": {"fout-x": ["x", "2"]}}
NUMBER = {"kind": "number", "right": 1700.0, "tolerance": 0.5, "known": {"fout-al": 5000.0}}
MARK = {"kind": "mark", "right": ["p", "q"]}
OPEN = {"kind": "open", "right": ["u", "v", "w"], "needed": 2}

TABLE = [
    # key, answer, faults, points, feedback
    (SINGLE, "b", 0, 1, ["b"]),
    (SINGLE, "a", 1, 0, ["a"]),
    (SINGLE, "", 1, 0, []),
    ({**SINGLE, "kind": "date"}, "a", 1, 0, ["a"]),
    (MULTIPLE, ["a", "c"], 0, 1, ["a", "c"]),
    (MULTIPLE, ["a"], 1, 0.5, ["a", "c"]),
    (MULTIPLE, ["a", "b", "c"], 1, 0.5, ["a", "b", "c"]),
    (MULTIPLE, ["b"], 3, 0, ["b", "a", "c"]),
    (MULTIPLE, [], 2, 0, ["a", "c"]),
    (ORDER, ["a", "b", "c"], 0, 1, []),
    (ORDER, ["b", "a", "c"], 1, 0.5, []),
    (ORDER, ["c", "a", "b"], 2, 0, ["fout-om"]),
    (ORDER, ["c", "b", "a"], 3, 0, ["fout-om"]),
    (MATCH, {"x": "1", "y": "2", "z": "2"}, 0, 1, []),
    (MATCH, {"x": "2", "y": "2", "z": "2"}, 1, 0.5, ["fout-x", "x"]),
    (MATCH, {}, 3, 0, ["x", "y", "z"]),
    (NUMBER, "1.700", 0, 1, []),
    (NUMBER, "€ 1.700,5", 0, 1, []),
    (NUMBER, "1701", 1, 0, []),
    (NUMBER, "5000", 1, 0, ["fout-al"]),
    (NUMBER, "veel", 1, 0, []),
    (MARK, ["q", "p"], 0, 1, ["q", "p"]),
    (MARK, ["p", "r"], 2, 0, ["p", "r", "q"]),
    (OPEN, ["u", "v"], 0, 1, ["w"]),
    (OPEN, ["u"], 1, 0.5, ["v", "w"]),
    (OPEN, [], 2, 0, ["u", "v", "w"]),
]


@pytest.mark.parametrize(("key", "answer", "faults", "points", "feedback"), TABLE)
def test_an_answer_is_worth(key: dict[str, Any], answer: Any, faults: int, points: float, feedback: list[str]) -> None:
    marked = mark(key, answer)
    assert (marked.faults, marked.points, list(marked.feedback)) == (faults, points, feedback)


def test_the_browser_marks_the_same() -> None:
    assert answers("marking", "mark", [row[:2] for row in TABLE]) == [plain(mark(*row[:2])) for row in TABLE]


NUMBERS = [
    ("5000", 5000.0), ("5.000", 5000.0), ("€ 5.000", 5000.0), ("1.250,50", 1250.5), ("2,5", 2.5), ("2.5", 2.5),
    ("-3", -3.0), ("1.234.567", 1234567.0), ("12 ", 12.0), ("", None), ("twaalf", None), ("1.2.3", None),
    ("5,0,0", None), ("1e5", None), ("12 dagen", None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "number"), NUMBERS)
def test_a_number_is_read_the_dutch_way(typed: str, number: float | None) -> None:
    assert parse_number(typed) == number


def test_the_browser_reads_the_same_numbers() -> None:
    assert answers("marking", "parseNumber", [[typed] for typed, _ in NUMBERS]) == [number for _, number in NUMBERS]


GRADES = [
    (1, "zeker", 4), (1, "twijfel", 3), (1, "", 3), (1, "gok", 2), (0.5, "zeker", 1), (0, "zeker", 1), (0, "gok", 1),
]  # fmt: skip


@pytest.mark.parametrize(("points", "sure", "expected"), GRADES)
def test_certainty_and_correctness_make_the_grade(points: float, sure: str, expected: int) -> None:
    assert grade(points, sure) == expected


def test_the_browser_gives_the_same_grades() -> None:
    assert answers("schedule", "grade", [row[:2] for row in GRADES]) == [row[2] for row in GRADES]
