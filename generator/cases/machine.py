"""The rules of play: no words, no clock, no input or output. Twin of `machine.js`, function by function."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from generator.cases.scenario import Move, Scenario, Test


class State(NamedTuple):
    """Where the learner is, the meters and facts, and which pieces are in the dossier (one bit each)."""

    at: str
    values: tuple[int, ...]
    filed: int


def begin(scenario: Scenario) -> State:
    """Return the state in which every play starts."""
    return State(scenario.start, scenario.begin, scenario.filed)


def holds(when: Iterable[Test], values: tuple[int, ...]) -> bool:
    """Return whether every test passes."""
    return all(low <= values[index] <= high for index, low, high in when)


def open_choices(scenario: Scenario, state: State) -> list[str]:
    """Return the choices the learner has here, in the order of the file."""
    return [key for key, move in scenario.scenes[state.at].moves.items() if holds(move.when, state.values)]


def choose(scenario: Scenario, state: State, key: str) -> State:
    """Return the state after an open choice. Raises: KeyError when the scene has no such choice."""
    return after(state, scenario.scenes[state.at].moves[key])


def after(state: State, move: Move) -> State:
    """Return the state after a move: first its effects, then the first route whose tests hold."""
    values = state.values
    if move.effects:
        changed = list(values)
        for index, keep, amount, low, high in move.effects:
            changed[index] = min(high, max(low, keep * changed[index] + amount))
        values = tuple(changed)
    goto = next(route.goto for route in move.routes if holds(route.when, values))
    return State(goto, values, (state.filed | move.file) & ~move.remove)


def walk(scenario: Scenario, play: Iterable[tuple[str, str]]) -> list[State]:
    """Return the state before every step of a play, and the state after the last one."""
    states = [begin(scenario)]
    for _, key in play:
        states.append(choose(scenario, states[-1], key))
    return states
