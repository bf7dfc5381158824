"""The sum of the Work Ability Index, for people who do not exist. The points per item are the usual scoring."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from generator.instruments.model import Person

CATEGORIES = ((27, "slecht"), (36, "matig"), (43, "goed"), (49, "uitstekend"))
_WEIGHTS = {"lichamelijk": ("1.5", "0.5"), "geestelijk": ("0.5", "1.5"), "beide": ("1", "1")}
_CONDITIONS = (7, 5, 4, 3, 2, 1)
_ABSENCE = ((0, 5), (9, 4), (24, 3), (99, 2), (365, 1))
_EXPECTATION = {"niet-waarschijnlijk": 1, "onzeker": 4, "vrijwel-zeker": 7}
_VITALITY = ((3, 1), (6, 2), (9, 3), (12, 4))


@dataclass(frozen=True)
class Item:
    """One of the seven dimensions: what the person answered, the rule, and the points."""

    label: str
    given: str
    rule: str
    points: Decimal


@dataclass(frozen=True)
class Score:
    """Seven items, their sum, and the category the sum falls in."""

    items: tuple[Item, ...]
    total: int
    category: str
    rounded: bool


def scored(person: Person) -> Score:
    """Return the sum for one person; a half point is rounded up before the category is chosen."""
    items = tuple(_items(person))
    exact = sum((item.points for item in items), Decimal())
    total = int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    return Score(items, total, category(total), total != exact)


def category(total: int) -> str:
    """Return the name for a total of 7 up to and including 49."""
    if not 7 <= total <= 49:
        raise ValueError(f"a total lies between 7 and 49, not {total}")
    return next(name for top, name in CATEGORIES if total <= top)


def demands(work: str, physical: int, mental: int) -> Decimal:
    """Return item 2: two answers of 1 to 5, weighed by the kind of work."""
    for_physical, for_mental = _WEIGHTS[work]
    return Decimal(for_physical) * physical + Decimal(for_mental) * mental


def _items(person: Person) -> tuple[Item, ...]:
    weight = {
        "lichamelijk": "vooral lichamelijk werk: 1,5 × lichamelijk + 0,5 × geestelijk",
        "geestelijk": "vooral geestelijk werk: 0,5 × lichamelijk + 1,5 × geestelijk",
        "beide": "beide: lichamelijk + geestelijk",
    }[person.work]
    energy = sum(person.vitality)
    return (
        Item(
            "Werkvermogen nu, vergeleken met het beste ooit",
            f"geeft een {person.now_against_best}",
            "het cijfer zelf, 0 tot 10",
            Decimal(person.now_against_best),
        ),
        Item(
            "Werkvermogen in verhouding tot de eisen van het werk",
            f"lichamelijk {person.physical}, geestelijk {person.mental}",
            weight,
            demands(person.work, person.physical, person.mental),
        ),
        Item(
            "Aandoeningen die een arts heeft vastgesteld",
            f"{person.conditions}",
            "0 = 7 punten, 1 = 5, 2 = 4, 3 = 3, 4 = 2, 5 of meer = 1",
            Decimal(_CONDITIONS[min(person.conditions, 5)]),
        ),
        Item(
            "Hinder in het werk door aandoeningen",
            f"kiest {person.hindrance}",
            "het cijfer zelf, 1 tot 6; 6 is geen hinder",
            Decimal(person.hindrance),
        ),
        Item(
            "Ziekteverzuim in de laatste twaalf maanden",
            f"{person.absence_days} dagen",
            "0 dagen = 5, 1–9 = 4, 10–24 = 3, 25–99 = 2, 100–365 = 1",
            Decimal(_step(_ABSENCE, person.absence_days)),
        ),
        Item(
            "Eigen verwachting voor over twee jaar",
            person.expectation.replace("-", " "),
            "niet waarschijnlijk = 1, onzeker = 4, vrijwel zeker = 7",
            Decimal(_EXPECTATION[person.expectation]),
        ),
        Item(
            "Energie en veerkracht, drie vragen van 0 tot 4",
            " + ".join(map(str, person.vitality)),
            "som 0–3 = 1, 4–6 = 2, 7–9 = 3, 10–12 = 4",
            Decimal(_step(_VITALITY, energy)),
        ),
    )


def _step(table: tuple[tuple[int, int], ...], value: int) -> int:
    return next(points for top, points in table if value <= top)
