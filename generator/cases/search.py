"""Visits every state a play can reach, so that what the checks say about a case is proven and not sampled."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from generator.cases.machine import State, begin
from generator.cases.scenario import Scenario

LIMIT = 200_000
"""More states than this and the search stops and says so."""

Play = tuple[tuple[str, str], ...]
"""A play: the scene and the choice made there, step by step."""


@dataclass(frozen=True)
class Graph:
    """Every reachable state, numbered in the order of the shortest play to it, and the moves between them.

    The moves out of state `i` are `targets[first[i]:first[i + 1]]`; `keys` holds which choice of the scene each one is.
    """

    scenario: Scenario
    states: Sequence[State]
    parents: Sequence[int]
    first: Sequence[int]
    targets: Sequence[int]
    keys: Sequence[int]
    complete: bool
    names: dict[str, tuple[str, ...]] = field(repr=False)

    def moves(self, number: int) -> Iterator[tuple[str, int]]:
        """Yield the open choices of a state and the state each one leads to."""
        names = self.names[self.states[number].at]
        for edge in range(self.first[number], self.first[number + 1]):
            yield names[self.keys[edge]], self.targets[edge]

    def play(self, number: int) -> Play:
        """Return the shortest play that reaches a state."""
        steps: list[tuple[str, str]] = []
        while number:
            parent = self.parents[number]
            steps.append((self.states[parent].at, next(key for key, target in self.moves(parent) if target == number)))
            number = parent
        return tuple(reversed(steps))

    def is_ending(self, number: int) -> bool:
        """Return whether the case ends in this state."""
        return bool(self.scenario.scenes[self.states[number].at].ending)

    @cached_property
    def endings(self) -> tuple[int, ...]:
        """The states in which the case ends."""
        return tuple(number for number in range(len(self.states)) if self.is_ending(number))

    @cached_property
    def finished_first(self) -> tuple[Sequence[int], tuple[int, ...]]:
        """Every state after all states it leads to; and, when plays can go round, the states of one such round."""
        return _postorder(self)

    @cached_property
    def transitions(self) -> dict[tuple[str, str, str], int]:
        """Every scene, choice and next scene that occurs together, with the first state in which it does."""
        found: dict[tuple[str, str, str], int] = {}
        for number, state in enumerate(self.states):
            names = self.names[state.at]
            for edge in range(self.first[number], self.first[number + 1]):
                found.setdefault((state.at, names[self.keys[edge]], self.states[self.targets[edge]].at), number)
        return found

    @cached_property
    def by_scene(self) -> dict[str, list[int]]:
        """The states of every reached scene."""
        found: dict[str, list[int]] = {}
        for number, state in enumerate(self.states):
            found.setdefault(state.at, []).append(number)
        return found

    @property
    def round_trip(self) -> tuple[int, ...]:
        """The states of a round that a play can go on making, or nothing."""
        return self.finished_first[1]

    @cached_property
    def can_end(self) -> bytearray:
        """For every state whether an ending can still be reached; only for a graph without round trips."""
        ends = bytearray(len(self.states))
        for number in self.finished_first[0]:
            edges = self.targets[self.first[number] : self.first[number + 1]]
            ends[number] = any(ends[target] for target in edges) or self.is_ending(number)
        return ends


def search(scenario: Scenario, limit: int = LIMIT) -> Graph:
    """Return every state that can be reached, breadth first, or the first `limit` of them."""
    start = begin(scenario)
    number = {start: 0}
    states, parents = [start], array("q", [-1])
    first, targets, keys = array("q", [0]), array("q"), array("H")
    complete = True
    scenes = {
        name: tuple((place, *move) for place, move in enumerate(scene.moves.values()))
        for name, scene in scenario.scenes.items()
    }
    for here, (at, values, filed) in enumerate(states):
        for place, when, effects, file, remove, routes in scenes[at]:
            # `machine.open_choices` and `machine.after` written out, because this runs millions of times.
            if when and not all(low <= values[index] <= high for index, low, high in when):
                continue
            there = values
            if effects:
                changed = list(values)
                for index, keep, amount, low, high in effects:
                    value = keep * changed[index] + amount
                    changed[index] = low if value < low else high if value > high else value
                there = tuple(changed)
            goto = next(to for tests, to in routes if all(low <= there[index] <= high for index, low, high in tests))
            state = State(goto, there, (filed | file) & ~remove)
            target = number.get(state)
            if target is None:
                if len(states) >= limit:
                    complete = False
                    continue
                target = number[state] = len(states)
                states.append(state)
                parents.append(here)
            targets.append(target)
            keys.append(place)
        first.append(len(targets))
    names = {name: tuple(scene.moves) for name, scene in scenario.scenes.items()}
    return Graph(scenario, states, parents, first, targets, keys, complete, names)


def bounds(graph: Graph, weight: Callable[[str, str], int]) -> tuple[int, int]:
    """Return the least and the most that the choices of a whole play add up to; needs a case that always ends."""
    weights = {name: [weight(name, key) for key in keys] for name, keys in graph.names.items()}
    least, most = array("q", bytes(8 * len(graph.states))), array("q", bytes(8 * len(graph.states)))
    ends = graph.can_end
    for number in graph.finished_first[0]:
        start, stop = graph.first[number], graph.first[number + 1]
        if start == stop:
            continue
        here = weights[graph.states[number].at]
        ahead = [
            (here[graph.keys[edge]], graph.targets[edge]) for edge in range(start, stop) if ends[graph.targets[edge]]
        ]
        if ahead:
            least[number] = min(gain + least[target] for gain, target in ahead)
            most[number] = max(gain + most[target] for gain, target in ahead)
    return least[0], most[0]


def number_of_plays(graph: Graph) -> int:
    """Return how many different plays lead to an ending."""
    plays = [0] * len(graph.states)
    for number in graph.finished_first[0]:
        edges = graph.targets[graph.first[number] : graph.first[number + 1]]
        plays[number] = sum(plays[target] for target in edges) if len(edges) else int(graph.is_ending(number))
    return plays[0]


def reached_without(graph: Graph, scene: str) -> int | None:
    """Return the nearest ending that a play can reach without passing a scene, or None."""
    if graph.states[0].at == scene:
        return None
    seen, queue = {0}, [0]
    for number in queue:
        if graph.is_ending(number):
            return number
        for _, target in graph.moves(number):
            if target not in seen and graph.states[target].at != scene:
                seen.add(target)
                queue.append(target)
    return None


def _postorder(graph: Graph) -> tuple[Sequence[int], tuple[int, ...]]:
    open_, done = 1, 2
    colour, order = bytearray(len(graph.states)), array("q")
    todo = array("q", graph.first[:-1])
    stack, colour[0] = [0], open_
    round_trip: tuple[int, ...] = ()
    while stack:
        number = stack[-1]
        edge = todo[number]
        if edge == graph.first[number + 1]:
            colour[number] = done
            order.append(number)
            stack.pop()
            continue
        todo[number] = edge + 1
        target = graph.targets[edge]
        if not colour[target]:
            colour[target] = open_
            stack.append(target)
        elif colour[target] == open_ and not round_trip:
            round_trip = tuple(stack[stack.index(target) :])
    return order, round_trip
