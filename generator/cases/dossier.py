"""The dossier a play leaves behind, read the way UWV would read it. Twin of `dossier.js`.

The content of a re-integratieverslag is that of RPG 6 lid 1; a case says which of its pieces belong to which part.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.cases.dates import day_of
from generator.cases.machine import State, open_choices, walk
from generator.cases.model import Case
from generator.cases.scenario import Scenario
from generator.law import Lawbook

Status = Literal["op-tijd", "aanwezig", "te-laat", "ontbreekt", "later", "hoort-niet"]


class Entry(NamedTuple):
    """A piece of the dossier in sickness days; 0 means: no deadline, not there at the start."""

    title: str
    due: int
    filed: int
    expected: bool
    medical: bool
    part: str
    known_from: int


@dataclass(frozen=True)
class Finding:
    """What the test says about one piece; `cause` is the step of the play that made the gap, or -1."""

    piece: str
    status: Status
    due: int
    filed: int
    cause: int


def entries(case: Case, law: Lawbook) -> dict[str, Entry]:
    """Return the pieces of a case with their deadlines as sickness days."""
    return {
        name: Entry(
            piece.title,
            _due(case, law, piece.step, piece.by),
            piece.filed,
            piece.expected,
            piece.medical,
            piece.part or "",
            piece.known_from,
        )
        for name, piece in case.dossier.items()
    }


def audit(scenario: Scenario, pieces: Mapping[str, Entry], play: Sequence[tuple[str, str]]) -> tuple[Finding, ...]:
    """Return what the test finds for every piece after a play."""
    states = walk(scenario, play)
    return tuple(_finding(scenario, name, entry, play, states) for name, entry in pieces.items())


def _finding(
    scenario: Scenario, name: str, entry: Entry, play: Sequence[tuple[str, str]], states: Sequence[State]
) -> Finding:
    bit = 1 << scenario.pieces.index(name)
    days = [scenario.scenes[state.at].day for state in states]
    there = bool(states[-1].filed & bit)
    chosen = next((step for step, state in enumerate(states[1:]) if state.filed & bit), -1) if not entry.filed else -1
    filed = (entry.filed or days[chosen]) if there else 0
    if entry.medical:
        return Finding(name, "hoort-niet" if filed else "op-tijd", entry.due, filed, chosen if there else -1)
    if filed and (not entry.due or filed <= entry.due):
        return Finding(name, "op-tijd" if entry.due else "aanwezig", entry.due, filed, -1)
    if not filed and (not entry.expected or entry.due >= days[-1]):
        return Finding(name, "later", entry.due, 0, -1)
    cause = _missed(scenario, bit, entry, play, states, days)
    return Finding(name, "te-laat" if filed else "ontbreekt", entry.due, filed, cause)


def _missed(
    scenario: Scenario,
    bit: int,
    entry: Entry,
    play: Sequence[tuple[str, str]],
    states: Sequence[State],
    days: Sequence[int],
) -> int:
    """Return the first step that passed over the piece in time, or else the step in which its last day went by."""
    for step, (at, key) in enumerate(play):
        if entry.due and days[step] > entry.due:
            break
        moves = scenario.scenes[at].moves
        passed_over = any(moves[other].file & bit for other in open_choices(scenario, states[step]) if other != key)
        if passed_over and not moves[key].file & bit:
            return step
    return next((step for step in range(len(play)) if days[step] <= entry.due < days[step + 1]), -1)


def _due(case: Case, law: Lawbook, step: str, by: int) -> int:
    if not step:
        return by
    return day_of(case, law, step)
