"""The sum of the Work Ability Index."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from generator.instruments.model import Person
from generator.instruments.wai import category, demands, scored

BEST: dict[str, Any] = {
    "name": "A", "story": "Bestaat niet.", "work": "beide", "now_against_best": 10, "physical": 5, "mental": 5,
    "conditions": 0, "hindrance": 6, "absence_days": 0, "expectation": "vrijwel-zeker", "vitality": (4, 4, 4),
    "total": 49,
}  # fmt: skip
WORST: dict[str, Any] = {
    **BEST, "now_against_best": 0, "physical": 1, "mental": 1, "conditions": 5, "hindrance": 1, "absence_days": 365,
    "expectation": "niet-waarschijnlijk", "vitality": (0, 0, 0), "total": 7,
}  # fmt: skip


def person(**changed: Any) -> Person:
    return Person(**{**BEST, **changed})


@pytest.mark.parametrize(("answers", "total", "name"), [(BEST, 49, "uitstekend"), (WORST, 7, "slecht")])
def test_the_ends_of_the_scale(answers: dict[str, Any], total: int, name: str) -> None:
    score = scored(Person(**answers))
    assert (score.total, score.category) == (total, name)


@pytest.mark.parametrize(
    ("total", "name"),
    [(7, "slecht"), (27, "slecht"), (28, "matig"), (36, "matig"), (37, "goed"), (43, "goed"), (44, "uitstekend"),
     (49, "uitstekend")],
)  # fmt: skip
def test_the_borders_of_the_categories(total: int, name: str) -> None:
    assert category(total) == name


@pytest.mark.parametrize("total", [6, 50])
def test_a_total_outside_the_scale_is_our_mistake(total: int) -> None:
    with pytest.raises(ValueError, match="between 7 and 49"):
        category(total)


@pytest.mark.parametrize(
    ("work", "physical", "mental", "points"),
    [("lichamelijk", 3, 4, "6.5"), ("geestelijk", 3, 4, "7.5"), ("beide", 3, 4, "7"), ("lichamelijk", 5, 5, "10"),
     ("geestelijk", 1, 1, "2")],
)  # fmt: skip
def test_demands_weigh_by_the_kind_of_work(work: str, physical: int, mental: int, points: str) -> None:
    assert demands(work, physical, mental) == Decimal(points)


@pytest.mark.parametrize(
    ("conditions", "points"), [(0, 7), (1, 5), (2, 4), (3, 3), (4, 2), (5, 1), (9, 1)]
)  # six points do not occur
def test_conditions(conditions: int, points: int) -> None:
    assert scored(person(conditions=conditions)).items[2].points == points


@pytest.mark.parametrize(
    ("days", "points"),
    [(0, 5), (1, 4), (9, 4), (10, 3), (24, 3), (25, 2), (99, 2), (100, 1), (365, 1)],
)
def test_absence(days: int, points: int) -> None:
    assert scored(person(absence_days=days)).items[4].points == points


@pytest.mark.parametrize(
    ("answers", "points"),
    [((0, 0, 3), 1), ((0, 0, 4), 2), ((2, 2, 2), 2), ((3, 2, 2), 3), ((3, 3, 3), 3), ((4, 3, 3), 4), ((4, 4, 4), 4)],
)
def test_vitality(answers: tuple[int, int, int], points: int) -> None:
    assert scored(person(vitality=answers)).items[6].points == points


def test_half_a_point_is_rounded_up_before_the_category() -> None:
    score = scored(person(work="lichamelijk", physical=4, mental=5, now_against_best=6))
    assert sum(item.points for item in score.items) == Decimal("43.5")
    assert (score.total, score.category, score.rounded) == (44, "uitstekend", True)
