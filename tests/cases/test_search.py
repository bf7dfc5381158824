"""What the search proves, against a second player that shares no code with it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings

from generator.cases.machine import walk
from generator.cases.model import Case
from generator.cases.scenario import scenario
from generator.cases.search import bounds, number_of_plays, reached_without, search
from tests.cases.brute import Explored, TooMany, explore
from tests.cases.worlds import cases

SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)


def by_hand_of(case: Case) -> Explored:
    """Return what the second player meets, for the cases it can walk path by path."""
    try:
        return explore(case)
    except TooMany:
        assume(False)
        raise


def named(case: Case, state: tuple) -> tuple:
    """Return a state of the engine the way the second player writes it down."""
    played = scenario(case)
    values = tuple(sorted(zip(played.values, state.values, strict=True)))
    return state.at, values, frozenset(name for bit, name in enumerate(played.pieces) if state.filed >> bit & 1)


@SETTINGS
@given(cases())
def test_visits_exactly_the_states_that_plays_reach(case: Case) -> None:
    graph, by_hand = search(scenario(case)), by_hand_of(case)
    assert {named(case, state) for state in graph.states} == by_hand.states


@SETTINGS
@given(cases())
def test_knows_which_choices_are_ever_open_and_where_plays_get_stuck(case: Case) -> None:
    graph, by_hand = search(scenario(case)), by_hand_of(case)
    assert {(at, key) for at, key, _ in graph.transitions} == by_hand.opened
    stuck = {
        state.at for number, state in enumerate(graph.states)
        if not graph.is_ending(number) and not list(graph.moves(number))
    }  # fmt: skip
    assert stuck == by_hand.stuck


@SETTINGS
@given(cases())
def test_says_whether_a_play_can_go_round(case: Case) -> None:
    assert bool(search(scenario(case)).round_trip) == by_hand_of(case).went_round


@SETTINGS
@given(cases(rounds=False))
def test_counts_plays_and_bounds_them(case: Case) -> None:
    graph, plays = search(scenario(case)), by_hand_of(case).plays
    assert number_of_plays(graph) == len(plays)
    if not plays:
        return
    scores = [sum(case.nodes[at].choices[key].score["mens"] for at, key in play) for play in plays]
    assert bounds(graph, lambda at, key: case.nodes[at].choices[key].score["mens"]) == (min(scores), max(scores))
    assert bounds(graph, lambda _, __: 1) == (min(map(len, plays)), max(map(len, plays)))


@SETTINGS
@given(cases(rounds=False))
def test_shows_the_shortest_play_to_every_state(case: Case) -> None:
    played = scenario(case)
    graph = search(played)
    shortest: dict[object, int] = {}
    for play in by_hand_of(case).plays:
        for length, state in enumerate(walk(played, play)):
            shortest[state] = min(length, shortest.get(state, length))
    for number, state in enumerate(graph.states):
        play = graph.play(number)
        assert walk(played, play)[-1] == state
        assert len(play) <= shortest.get(state, len(play))


@SETTINGS
@given(cases(rounds=False))
def test_finds_an_ending_past_a_scene_when_there_is_one(case: Case) -> None:
    graph, plays = search(scenario(case)), by_hand_of(case).plays
    for name in case.nodes:
        without = [play for play in plays if name not in {at for at, _ in play} and name != _last(case, play)]
        assert (reached_without(graph, name) is not None) == bool(without)


def _last(case: Case, play: tuple[tuple[str, str], ...]) -> str:
    return walk(scenario(case), play)[-1].at


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_stops_at_its_limit_and_says_so(limit: int, project: object) -> None:
    case = project.library.shelf("cases")["vijfduizend-euro"].model  # type: ignore[attr-defined]
    graph = search(scenario(case), limit)
    assert (len(graph.states), graph.complete) == (limit, False)
