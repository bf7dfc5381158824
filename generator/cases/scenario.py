"""The case as it is played: names have become numbers, so that the same moves run in Python and in the browser.

What an author writes and what a learner plays are two models. Meters come first in `values`, then facts (0 or 1).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.cases.model import Case, Choice, Condition, Node, range_of

_COMPARISON = re.compile(r"(>=|<=|>|<|=)\s*(-?\d+)")
_TRUTH = {"true": 1, "ja": 1, "false": 0, "nee": 0}


class Test(NamedTuple):
    """The value at `place` lies between `low` and `high`, both included."""

    place: int
    low: int
    high: int


class Effect(NamedTuple):
    """The value at `place` becomes `keep` times itself plus `amount`, held between `low` and `high`."""

    place: int
    keep: int
    amount: int
    low: int
    high: int


class Route(NamedTuple):
    """Where a move leads when all its tests hold."""

    when: tuple[Test, ...]
    goto: str


class Move(NamedTuple):
    """What a choice does to the state: `file` and `remove` are sets of bits, one per piece of the dossier."""

    when: tuple[Test, ...]
    effects: tuple[Effect, ...]
    file: int
    remove: int
    routes: tuple[Route, ...]


class Scene(NamedTuple):
    """A node without its words."""

    day: int
    moves: Mapping[str, Move]
    ending: str


@dataclass(frozen=True)
class Scenario:
    """Everything the machine needs; `values` and `pieces` name the numbers and the bits."""

    start: str
    values: tuple[str, ...]
    begin: tuple[int, ...]
    pieces: tuple[str, ...]
    filed: int
    scenes: Mapping[str, Scene]


class BadCondition(ValueError):
    """A condition that cannot be read; the message is for the author."""


def scenario(case: Case) -> Scenario:
    """Return the playable form of a case whose references are sound."""
    values = (*case.meters, *case.facts)
    pieces = tuple(case.dossier)
    index = {name: place for place, name in enumerate(values)}
    bits = {name: 1 << place for place, name in enumerate(pieces)}
    return Scenario(
        start=case.start,
        values=values,
        begin=(*(meter.start for meter in case.meters.values()), *map(int, case.facts.values())),
        pieces=pieces,
        filed=sum(bits[name] for name, piece in case.dossier.items() if piece.filed),
        scenes={name: _scene(case, node, index, bits) for name, node in case.nodes.items()},
    )


def tests(case: Case, condition: Condition) -> tuple[Test, ...]:
    """Return the tests of a condition, in the numbers of the scenario. Raises: BadCondition."""
    names = (*case.meters, *case.facts)
    return tuple(Test(names.index(name), *interval(case, name, value)) for name, value in condition.items())


def interval(case: Case, name: str, value: bool | str) -> tuple[int, int]:
    """Return the values that one line of a condition lets through. Raises: BadCondition."""
    bounds = range_of(case, name)
    if bounds is None:
        raise BadCondition(f"er is geen meter of feit '{name}'")
    if name in case.facts:
        truth = int(value) if isinstance(value, bool) else _TRUTH.get(value.strip().lower())
        if truth is None:
            raise BadCondition(f"'{name}' is een feit: schrijf true of false, niet '{value}'")
        return truth, truth
    match = _COMPARISON.fullmatch(str(value).strip())
    if not match:
        raise BadCondition(f"'{name}' is een meter: schrijf een vergelijking zoals \">= 4\", niet '{value}'")
    return _between(match[1], int(match[2]), bounds)


def _between(sign: str, number: int, bounds: tuple[int, int]) -> tuple[int, int]:
    low, high = bounds
    return {
        ">=": (number, high),
        ">": (number + 1, high),
        "<=": (low, number),
        "<": (low, number - 1),
        "=": (number, number),
    }[sign]


def _scene(case: Case, node: Node, index: Mapping[str, int], bits: Mapping[str, int]) -> Scene:
    moves = {name: _move(case, choice, index, bits) for name, choice in node.choices.items()}
    return Scene(node.day, moves, node.ending or "")


def _move(case: Case, choice: Choice, index: Mapping[str, int], bits: Mapping[str, int]) -> Move:
    effects = [Effect(index[name], 0, int(value), 0, 1) for name, value in choice.set.items()]
    effects += [
        Effect(index[name], 1, amount, case.meters[name].min, case.meters[name].max)
        for name, amount in choice.add.items()
    ]
    detours = (Route(tests(case, detour.when), detour.goto) for detour in choice.detours)
    filed, removed = (sum({bits[piece] for piece in pieces}) for pieces in (choice.file, choice.remove))
    return Move(tests(case, choice.when), tuple(effects), filed, removed, (*detours, Route((), choice.goto)))
