"""The cases we publish: long enough, winnable, and as cheap to load as promised."""

from __future__ import annotations

import gzip
from collections.abc import Callable

import pytest

from generator.build import Build
from generator.cases.browser import as_json, data
from generator.cases.figures import expert_play, explored, figures
from generator.cases.machine import walk
from generator.cases.pages import playable
from tests.node import ROOT

CASES = sorted(file.stem for file in (ROOT / "cases").glob("*.yml"))


@pytest.mark.parametrize("name", CASES)
def test_a_published_case_can_be_played_and_the_expert_ends_well(name: str, project: Build) -> None:
    document = project.library.shelf("cases")[name]
    assert playable(document, project.library.law)
    counted = figures(document.model)
    assert counted.nodes >= 14
    assert counted.endings >= 3
    last = walk(explored(document.model)[0], expert_play(document.model))[-1]
    assert document.model.nodes[last.at].ending == "goed"


@pytest.mark.parametrize("name", CASES)
def test_every_axis_can_go_up_and_down(name: str, project: Build) -> None:
    points = figures(project.library.shelf("cases")[name].model).points
    assert [axis for axis, (low, high) in points.items() if not low < high] == []


@pytest.mark.parametrize("name", CASES)
def test_the_data_stays_within_its_budget(name: str, project: Build) -> None:
    document = project.library.shelf("cases")[name]
    weight = len(gzip.compress(as_json(data(name, document.model, project.library.law)).encode()))
    assert weight <= 6 * 1024 * len(document.model.nodes) / 20


def test_the_pages_of_the_smallest_case(example: dict[str, str], golden: Callable[[str, str], None]) -> None:
    from generator.build import build

    made = {output.path: output.content for output in build(example).outputs}
    golden("kleine-casus.md", str(made["oefenen/casussen/kleine-casus.md"]))
    golden("antwoordmodel.md", str(made["trainers/antwoordmodellen/kleine-casus.md"]))
