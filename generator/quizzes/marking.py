"""What an answer is worth; `marking.js` beside it is the same, function by function."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Key = Mapping[str, Any]
"""What the browser knows of a question: its kind, what is right, and the known mistakes."""

WITH_PARTS = ("multiple", "order", "match", "mark", "open")
"""Kinds in which an answer has several parts: with one fault it is still worth half a point."""


@dataclass(frozen=True)
class Marked:
    """How many faults an answer has, its points, and which pieces of feedback belong to it."""

    faults: int
    points: float
    feedback: tuple[str, ...]


def mark(key: Key, answer: Any) -> Marked:
    """Return the verdict on an answer; an answer that was not given is a fault."""
    faults, feedback = _JUDGES[key["kind"]](key, answer)
    half = faults == 1 and key["kind"] in WITH_PARTS
    return Marked(faults, 1 if not faults else 0.5 if half else 0, tuple(feedback))


def parse_number(text: str) -> float | None:
    """Return the number in a Dutch notation (`1.250,50`, `€ 5.000`, `2.5`), or None when it is none."""
    bare = re.sub(r"[€\s]", "", text)
    if re.fullmatch(r"-?\d{1,3}(\.\d{3})+(,\d+)?", bare):
        return float(bare.replace(".", "").replace(",", "."))
    if re.fullmatch(r"-?\d+([.,]\d+)?", bare):
        return float(bare.replace(",", "."))
    return None


Judged = tuple[int, Iterable[str]]


def _one(key: Key, answer: str) -> Judged:
    return (0 if answer in key["right"] else 1), [answer] if answer else []


def _several(key: Key, answer: Sequence[str]) -> Judged:
    missed = [part for part in key["right"] if part not in answer]
    wrong = [part for part in answer if part not in key["right"]]
    return len(missed) + len(wrong), [*answer, *missed]


def _order(key: Key, answer: Sequence[str]) -> Judged:
    place = {part: index for index, part in enumerate(key["right"])}
    inversions = sum(
        place[answer[later]] < place[answer[earlier]]
        for earlier in range(len(answer))
        for later in range(earlier + 1, len(answer))
    )
    swapped = [name for name, (first, then) in key["known"].items() if answer.index(first) < answer.index(then)]
    return inversions, swapped


def _match(key: Key, answer: Mapping[str, str]) -> Judged:
    wrong = [item for item, right in key["right"].items() if answer.get(item) != right]
    happened = [name for name, (item, given) in key["known"].items() if answer.get(item) == given]
    return len(wrong), [*happened, *wrong]


def _number(key: Key, answer: str) -> Judged:
    value = parse_number(answer)
    if value is None:
        return 1, []
    near = abs(value - key["right"]) <= key["tolerance"] + 1e-9
    return (0 if near else 1), [name for name, wrong in key["known"].items() if abs(value - wrong) < 1e-9]


def _open(key: Key, answer: Sequence[str]) -> Judged:
    return max(0, key["needed"] - len(answer)), [part for part in key["right"] if part not in answer]


_JUDGES: Mapping[str, Callable[[Key, Any], Judged]] = {
    "single": _one,
    "date": _one,
    "multiple": _several,
    "mark": _several,
    "order": _order,
    "match": _match,
    "number": _number,
    "open": _open,
}
