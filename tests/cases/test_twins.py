"""The machine and the test of the dossier in the browser do what they do in Python, on every play of every case."""

from __future__ import annotations

import json
import random

import pytest

from generator.build import Build
from generator.cases.browser import data
from generator.cases.dossier import audit, entries
from generator.cases.figures import explored
from generator.cases.machine import begin, choose, open_choices, walk
from generator.cases.search import number_of_plays
from tests.node import ROOT, run

CASES = sorted(file.stem for file in (ROOT / "cases").glob("*.yml"))
PLAYS = """
const scenario = JSON.parse(await new Response(process.stdin).text());
const { begin, openChoices, choose } = await import("./generator/cases/machine.js");
const endings = {};
let plays = 0;
function follow(state) {
  const keys = openChoices(scenario, state);
  if (!keys.length) { plays += 1; endings[state.at] = (endings[state.at] ?? 0) + 1; }
  for (const key of keys) follow(choose(scenario, state, key));
}
follow(begin(scenario));
console.log(JSON.stringify({ plays, endings }));
"""
TWIN = """
const { scenario, plays } = JSON.parse(await new Response(process.stdin).text());
const { walk } = await import("./generator/cases/machine.js");
const { audit } = await import("./generator/cases/dossier.js");
console.log(JSON.stringify(plays.map((play) => ({ last: walk(scenario, play).at(-1), found: audit(scenario, play) }))));
"""


@pytest.mark.parametrize("name", CASES)
def test_every_play_ends_the_same_in_the_browser(name: str, project: Build) -> None:
    document = project.library.shelf("cases")[name]
    _, graph = explored(document.model)
    played = run(PLAYS, given=json.dumps(data(name, document.model, project.library.law)))
    assert played["plays"] == number_of_plays(graph)
    assert set(played["endings"]) == {node for node, scene in document.model.nodes.items() if scene.ending}


@pytest.mark.parametrize("name", CASES)
def test_states_and_dossiers_are_equal_on_random_plays(name: str, project: Build) -> None:
    document = project.library.shelf("cases")[name]
    law, (played, _) = project.library.law, explored(document.model)
    dice, plays = random.Random(88), []
    for _ in range(300):
        state, play = begin(played), []
        while keys := open_choices(played, state):
            play.append((state.at, dice.choice(keys)))
            state = choose(played, state, play[-1][1])
        plays.append(play)
    answers = run(TWIN, given=json.dumps({"scenario": data(name, document.model, law), "plays": plays}))
    for play, answer in zip(plays, answers, strict=True):
        last = walk(played, play)[-1]
        assert answer["last"] == {"at": last.at, "values": list(last.values), "filed": last.filed}
        assert answer["found"] == [vars(found) for found in audit(played, entries(document.model, law), play)]
