"""A second player, written apart from the engine: it plays what the author wrote, by name, path after path."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.cases.model import Case

TRUE = (True, "true", "ja")


@dataclass
class Explored:
    """What was met by playing every path to its end."""

    states: set[tuple[Any, ...]] = field(default_factory=set)
    stuck: set[str] = field(default_factory=set)
    opened: set[tuple[str, str]] = field(default_factory=set)
    plays: list[tuple[tuple[str, str], ...]] = field(default_factory=list)
    went_round: bool = False


class TooMany(Exception):
    """This case has more paths than a test should walk one by one."""


def explore(case: Case, most: int = 1_500) -> Explored:
    """Play everything; a play that meets a state for the second time goes round and is left there. Raises: TooMany."""
    found = Explored()
    start = {**{name: meter.start for name, meter in case.meters.items()}, **case.facts}
    first = frozenset(name for name, piece in case.dossier.items() if piece.filed)
    todo: list[tuple[str, dict[str, Any], frozenset[str], tuple[tuple[str, str], ...], tuple[Any, ...]]] = [
        (case.start, start, first, (), ())
    ]
    for step in itertools.count():
        if step > most:
            raise TooMany
        if not todo:
            return found
        at, values, filed, play, before = todo.pop()
        state = (at, tuple(sorted((name, int(value)) for name, value in values.items())), filed)
        if state in before:
            found.went_round = True
            continue
        found.states.add(state)
        node = case.nodes[at]
        moves = list(_moves(case, at, values, filed))
        if node.ending:
            found.plays.append(play)
        elif not moves:
            found.stuck.add(at)
        for key, there, then, dossier in moves:
            found.opened.add((at, key))
            todo.append((there, then, dossier, (*play, (at, key)), (*before, state)))
    raise AssertionError("the loop only ends by returning")


def _moves(
    case: Case, at: str, values: Mapping[str, Any], filed: frozenset[str]
) -> Iterator[tuple[str, str, dict[str, Any], frozenset[str]]]:
    for key, choice in case.nodes[at].choices.items():
        if not passes(choice.when, values):
            continue
        then = {**values, **choice.set}
        for name, amount in choice.add.items():
            meter = case.meters[name]
            then[name] = sorted((meter.min, then[name] + amount, meter.max))[1]
        detour = [item.goto for item in choice.detours if passes(item.when, then)]
        yield key, (detour or [choice.goto])[0], then, (filed | set(choice.file)) - set(choice.remove)


def passes(when: Mapping[str, bool | str], values: Mapping[str, Any]) -> bool:
    """Return whether a condition holds, read as an author reads it."""
    for name, wanted in when.items():
        value = values[name]
        if isinstance(value, bool):
            if value != (wanted in TRUE):
                return False
        else:
            sign, number = str(wanted).split()
            holds = {
                ">=": value >= int(number), ">": value > int(number), "<=": value <= int(number),
                "<": value < int(number), "=": value == int(number),
            }  # fmt: skip
            if not holds[sign]:
                return False
    return True
