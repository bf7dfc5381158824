"""When a question comes back: the published formulas of FSRS-6, in whole days; `schedule.js` is the same.

Names follow the description of the algorithm (https://github.com/open-spaced-repetition/awesome-fsrs/wiki).
A memory has a stability (days until the chance of recall is 90 %) and a difficulty (1 to 10).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

W = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""The default parameters of FSRS-6."""
RETENTION = 0.9
LONGEST = 365
"""A subject with changing law is asked at least once a year."""

_FACTOR = 0.9 ** (-1 / W[20]) - 1


@dataclass(frozen=True)
class Memory:
    """How well a question is known after its last review."""

    stability: float
    difficulty: float
    last: date

    @property
    def due(self) -> date:
        """Return the day on which the question comes back."""
        return self.last + timedelta(days=interval(self.stability))


def remember(reviews: Iterable[tuple[date, int]]) -> Memory | None:
    """Return the memory after these reviews (day and grade), oldest first; None when there are none."""
    memory = None
    for day, grade in reviews:
        memory = review(memory, day, grade)
    return memory


def grade(points: float, certainty: str) -> int:
    """Return the grade for the schedule: 1 again, 2 hard, 3 good, 4 easy.

    An answer that is not wholly right comes back soon, however sure the learner was; a right guess is hard.
    """
    return 1 if points < 1 else {"zeker": 4, "gok": 2}.get(certainty, 3)


def review(memory: Memory | None, day: date, grade: int) -> Memory:
    """Return the memory after one more review."""
    if memory is None:
        return Memory(max(W[grade - 1], 0.001), _within(_first_difficulty(grade)), day)
    days = (day - memory.last).days
    stability = _same_day(memory, grade) if days < 1 else _later(memory, grade, _recall(days, memory.stability))
    return Memory(max(stability, 0.001), _next_difficulty(memory.difficulty, grade), day)


def interval(stability: float) -> int:
    """Return the whole days until the chance of recall has sunk to the retention we want."""
    days: int = round(stability / _FACTOR * (RETENTION ** (-1 / W[20]) - 1))
    return min(max(days, 1), LONGEST)


def _recall(days: int, stability: float) -> float:
    return float((1 + _FACTOR * days / stability) ** -W[20])


def _same_day(memory: Memory, grade: int) -> float:
    growth = math.exp(W[17] * (grade - 3 + W[18])) * memory.stability ** -W[19]
    return float(memory.stability * (max(growth, 1) if grade > 1 else growth))


def _later(memory: Memory, grade: int, recall: float) -> float:
    s, d = memory.stability, memory.difficulty
    if grade == 1:
        forgotten = W[11] * d ** -W[12] * ((s + 1) ** W[13] - 1) * math.exp((1 - recall) * W[14])
        return float(min(forgotten, s / math.exp(W[17] * W[18])))
    bonus = {2: W[15], 4: W[16]}.get(grade, 1.0)
    growth = math.exp(W[8]) * (11 - d) * s ** -W[9] * (math.exp((1 - recall) * W[10]) - 1)
    return float(s * (1 + growth * bonus))


def _first_difficulty(grade: int) -> float:
    return W[4] - math.exp(W[5] * (grade - 1)) + 1


def _next_difficulty(difficulty: float, grade: int) -> float:
    damped = difficulty + (10 - difficulty) * -W[6] * (grade - 3) / 9
    return _within(W[7] * _first_difficulty(4) + (1 - W[7]) * damped)


def _within(difficulty: float) -> float:
    return min(max(difficulty, 1.0), 10.0)
