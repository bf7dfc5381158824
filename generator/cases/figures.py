"""What a case weighs: scenes, choices, states, plays, points and reading time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.cases.dates import Same
from generator.cases.model import AXES, Axis, Case, Choice
from generator.cases.scenario import Scenario, scenario
from generator.cases.search import Graph, Play, bounds, number_of_plays, search
from generator.core.text import words

READING_SPEED = 200
"""Words a minute, for someone who reads to decide."""


@dataclass(frozen=True)
class Figures:
    """Counts over a whole case; `points` are the least and most a play can score per axis."""

    nodes: int
    choices: int
    endings: int
    states: int
    plays: int
    shortest: int
    longest: int
    points: dict[Axis, tuple[int, int]]
    words: tuple[int, int]

    @property
    def minutes(self) -> tuple[int, int]:
        """Reading time of the plays with the fewest and the most words."""
        least, most = self.words
        return max(1, round(least / READING_SPEED)), max(1, round(most / READING_SPEED))

    def line(self) -> str:
        """Return the figures as one line for the author."""
        points = ", ".join(f"{axis} {low}…{high}" for axis, (low, high) in self.points.items() if low != high)
        return (
            f"{self.nodes} scènes, {self.choices} keuzes, {self.endings} eindes, {self.states} standen, "
            f"{self.plays} speelbeurten van {self.shortest} tot {self.longest} keuzes, "
            f"{self.minutes[0]}–{self.minutes[1]} minuten lezen; punten {points}"
        )


@lru_cache(maxsize=64)
def _explored(same: Same) -> tuple[Scenario, Graph]:
    played = scenario(same.case)
    return played, search(played)


def explored(case: Case) -> tuple[Scenario, Graph]:
    """Return the playable form of a sound case and its graph; checks and pages of one run share the search."""
    return _explored(Same(case))


def figures(case: Case) -> Figures:
    """Return the figures of a case whose plays all end."""
    _, graph = explored(case)
    choices = {(node, key): choice for _, node, key, choice in case.choices()}
    shortest, longest = bounds(graph, lambda _, __: 1)

    def read(node: str, key: str) -> int:
        choice = choices[node, key]
        return node_words(case, node) + words(choice.feedback)

    least, most = bounds(graph, read)
    return Figures(
        nodes=len(case.nodes),
        choices=len(choices),
        endings=sum(1 for node in case.nodes.values() if node.ending),
        states=len(graph.states),
        plays=number_of_plays(graph),
        shortest=shortest,
        longest=longest,
        points={axis: bounds(graph, _points(choices, axis)) for axis in AXES},
        words=(least, most),
    )


def _points(choices: Mapping[tuple[str, str], Choice], axis: Axis) -> Callable[[str, str], int]:
    return lambda node, key: choices[node, key].score.get(axis, 0)


def node_words(case: Case, name: str) -> int:
    """Return how much a learner reads in a scene before choosing."""
    node = case.nodes[name]
    return words(node.text) + sum(words(choice.text) for choice in node.choices.values())


def expert_play(case: Case) -> Play:
    """Return the play that takes the first good choice every time."""
    _, graph = explored(case)
    number, steps = 0, []
    while not graph.is_ending(number):
        at = graph.states[number].at
        key, target = next(
            (move for move in graph.moves(number) if case.nodes[at].choices[move[0]].verdict == "goed"),
            next(graph.moves(number)),
        )
        steps.append((at, key))
        number = target
    return tuple(steps)


def order(case: Case) -> dict[str, int]:
    """Return the number of every scene, in the order in which plays first reach them; unreached ones come last."""
    _, graph = explored(case)
    names = [*dict.fromkeys(state.at for state in graph.states), *case.nodes]
    return {name: number for number, name in enumerate(dict.fromkeys(names), start=1)}
