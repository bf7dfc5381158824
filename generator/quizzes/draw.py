"""Drawing questions by a seed, so that a group gets the same set; `draw.js` beside it draws the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")
Next = Callable[[], float]

_WORD = 0xFFFFFFFF


@dataclass(frozen=True)
class Entry:
    """What drawing needs to know of a question."""

    id: str
    module: str
    level: str


Blueprint = Mapping[str, Mapping[str, int]]
"""Per module and level: how many questions."""


def random(seed: str) -> Next:
    """Return a source of numbers from 0 to 1 that depends on the seed alone (FNV-1a, then mulberry32)."""
    state = 0x811C9DC5
    for letter in seed:
        state = ((state ^ ord(letter)) * 0x01000193) & _WORD

    def following() -> float:
        nonlocal state
        state = (state + 0x6D2B79F5) & _WORD
        mixed = ((state ^ state >> 15) * (state | 1)) & _WORD
        mixed ^= (mixed + ((mixed ^ mixed >> 7) * (mixed | 61))) & _WORD
        return (mixed ^ mixed >> 14) / 2**32

    return following


def shuffle(items: Sequence[T], following: Next) -> list[T]:
    """Return the items in a drawn order (Fisher-Yates)."""
    drawn = list(items)
    for last in range(len(drawn) - 1, 0, -1):
        other = int(following() * (last + 1))
        drawn[last], drawn[other] = drawn[other], drawn[last]
    return drawn


def draw_exam(pool: Sequence[Entry], blueprint: Blueprint, seed: str) -> list[str]:
    """Return the ids of an exam: per module and level as many as the blueprint says, in a drawn order."""
    following = random(seed)
    drawn = [
        entry.id
        for module, levels in blueprint.items()
        for level, count in levels.items()
        for entry in shuffle([e for e in pool if (e.module, e.level) == (module, level)], following)[:count]
    ]
    return shuffle(drawn, following)


def draw_month(pool: Sequence[Entry], month: str, count: int = 10) -> list[str]:
    """Return the ids of the set of a month (`2026-11`): a page of the order of that year, so little comes twice."""
    year, _, number = month.partition("-")
    order = _year_order(pool, year)
    start = (int(number) - 1) * count
    return [order[(start + index) % len(order)] for index in range(min(count, len(order)))]


def _year_order(pool: Sequence[Entry], year: str) -> list[str]:
    """Every module spread evenly over the year, so that every month touches many modules."""
    following = random(year)
    modules = shuffle(sorted({entry.module for entry in pool}), following)
    piles = [shuffle([entry.id for entry in pool if entry.module == module], following) for module in modules]
    placed = [((turn + 0.5) / len(pile), id_) for pile in piles for turn, id_ in enumerate(pile)]
    return [id_ for _, id_ in sorted(placed, key=lambda item: item[0])]
