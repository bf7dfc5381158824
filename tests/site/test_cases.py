"""The case player on the built site: every way played, by keyboard, on the way back, and without JavaScript."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.build import Build
from generator.cases.figures import explored
from generator.cases.model import Case
from generator.cases.search import Graph, Play, number_of_plays
from tests.site.player import C04, Visit, begin, choose, title

CASES = sorted(file.stem for file in (Path(__file__).parents[2] / "cases").glob("*.yml"))


def covering(graph: Graph) -> list[Play]:
    """Return plays that together take every choice and every way a choice can lead."""
    to_end = _ways_to_an_ending(graph)
    plays: list[Play] = []
    missing = set(graph.transitions)
    for (at, key, there), number in graph.transitions.items():
        if (at, key, there) not in missing:
            continue
        target = next(t for k, t in graph.moves(number) if k == key and graph.states[t].at == there)
        play = (*graph.play(number), (at, key), *to_end(target))
        plays.append(play)
        missing -= set(_steps(graph, play))
    return plays


def _ways_to_an_ending(graph: Graph) -> Callable[[int], Play]:
    def way(number: int) -> Play:
        steps = []
        while not graph.is_ending(number):
            at = graph.states[number].at
            key, number = next(graph.moves(number))
            steps.append((at, key))
        return tuple(steps)

    return way


def _steps(graph: Graph, play: Play) -> Iterator[tuple[str, str, str]]:
    number = 0
    for at, key in play:
        number = dict(graph.moves(number))[key]
        yield at, key, graph.states[number].at


PLAYED = """async (plays) => {
  const player = document.querySelector(".kh-speler");
  const wrong = [];
  const click = (element, name) => {
    if (element?.checkVisibility()) element.click();
    else wrong.push(`nothing to click: ${name}`);
  };
  const press = (name) => {
    const buttons = [...player.querySelectorAll("button")];
    click(buttons.find((button) => button.textContent.trim() === name), name);
  };
  const expect = (title) => {
    const shown = player.querySelector("h3")?.textContent;
    if (shown !== title) wrong.push(`${shown} instead of ${title}`);
  };
  for (const steps of plays) {
    press("Begin");
    for (const { at, key, there } of steps) {
      expect(at);
      player.querySelector(".kh-toneel .kh-grond input")?.click();
      click(player.querySelector(`[data-choice="${key}"]`), key);
      expect(there);
      if (wrong.length) return wrong;
    }
    const moments = () => player.querySelectorAll(".kh-nabespreking > li").length;
    for (let pause = 0; !moments() && pause < 500; pause += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    if (moments() !== steps.length) wrong.push(`${moments()} moments after ${steps.length} steps`);
    press("Begin opnieuw");
  }
  return wrong;
}"""
"""Clicks inside the page: a thousand round trips to the browser would take a minute per case."""


@pytest.mark.parametrize("name", CASES)
def test_every_choice_and_every_way_is_played(name: str, visit: Visit, project: Build) -> None:
    case: Case = project.library.shelf("cases")[name].model
    graph = explored(case)[1]
    page = visit(f"oefenen/casussen/{name}/")
    page.get_by_label("aan het einde").check()
    named = {name: node.title for name, node in case.nodes.items()}
    plays = [
        [{"at": named[at], "key": key, "there": named[there]} for at, key, there in _steps(graph, play)]
        for play in covering(graph)
    ]
    assert page.evaluate(PLAYED, plays) == []


@pytest.mark.parametrize("name", CASES)
def test_every_play_there_is_ends_in_the_machine_of_the_site(name: str, visit: Visit, project: Build) -> None:
    graph = explored(project.library.shelf("cases")[name].model)[1]
    page = visit(f"oefenen/casussen/{name}/")
    plays = page.evaluate(
        """async () => {
          const player = document.querySelector('script[src$="cases/player.js"]').src;
          const { begin, choose, openChoices } = await import(player.replace("player.js", "machine.js"));
          const scenario = JSON.parse(document.querySelector("kh-case script").textContent);
          const count = (state) => {
            const keys = openChoices(scenario, state);
            return keys.length ? keys.reduce((sum, key) => sum + count(choose(scenario, state, key)), 0) : 1;
          };
          return count(begin(scenario));
        }"""
    )
    assert plays == number_of_plays(graph)


def test_a_wrong_choice_gets_verdict_ground_and_source_and_feeds_the_repetition(visit: Visit) -> None:
    page = visit(C04)
    begin(page)
    choose(page, "duidelijk-genoeg")
    page.get_by_role("button", name="Verder", exact=True).click()
    page.locator('[data-choice="splitsen"]').click()
    assert "Kies eerst een grond" in page.locator(".kh-melding").inner_text()
    page.get_by_label("wet", exact=True).check()
    page.locator('[data-choice="splitsen"]').click()
    verdict = page.locator(".kh-oordeel")
    assert "Jouw grond: wet. De expert noemt rol." in verdict.inner_text()
    assert verdict.get_by_role("link", name="Mulder 2018").count() == 1
    missed = json.loads(page.evaluate("localStorage.getItem('klaverhuis:missers')"))
    assert [(item["case"], item["node"], item["choice"]) for item in missed] == [
        ("vijfduizend-euro", "opdracht", "duidelijk-genoeg"),
        ("vijfduizend-euro", "offertes", "splitsen"),
    ]
    assert missed[1]["sources"] == ["Mulder 2018", "RPG 3"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", missed[1]["on"])


def test_back_takes_one_step_and_restart_all_of_them(visit: Visit) -> None:
    page = visit(C04)
    begin(page, late=True)
    choose(page, "op-papier")
    choose(page, "akkoord-en-melden")
    page.get_by_role("button", name="Eén stap terug").click()
    assert title(page) == "Twee offertes"
    page.get_by_role("button", name="Begin opnieuw").click()
    assert page.get_by_role("button", name="Begin", exact=True).count() == 1


def test_a_link_of_an_author_is_a_preview_that_keeps_nothing(visit: Visit) -> None:
    page = visit(C04 + "#scene=spoor&vertrouwen=1")
    assert title(page) == "Bij ons is altijd werk"
    assert "Voorbeeld voor auteurs" in page.locator(".kh-melding-rij").inner_text()
    choose(page, "schriftelijk-waarschuwen")
    page.get_by_role("button", name="Verder", exact=True).click()
    assert title(page) == "Op tijd, met schade"
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('klaverhuis:'))") == []


def test_a_case_can_be_played_with_the_keyboard_only(visit: Visit) -> None:
    page = visit(C04)
    page.get_by_role("button", name="Begin", exact=True).focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Een mandaat aan de telefoon"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.classList.contains('kh-oordeel')")
    while page.evaluate("document.activeElement.textContent.trim()") != "Verder":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Twee offertes"


def test_the_ending_looks_back_and_the_result_can_be_kept(visit: Visit) -> None:
    page = visit(C04)
    begin(page, late=True)
    for key in (
        "op-papier",
        "wachten",
        "alsnog-met-reden",
        "advies-aan-koos",
        "feiten-vandaag",
        "bijstellen",
        "schriftelijk-waarschuwen",
    ):
        choose(page, key)
    page.locator(".kh-gaten").wait_for()
    assert "Door je keuze bij ‘Twee offertes’" in page.locator(".kh-gaten").inner_text()
    assert page.locator(".kh-assen li").count() == 5
    with page.expect_download() as kept:
        page.get_by_role("button", name="Bewaar de uitslag").click()
    saved = json.loads(kept.value.path().read_text())
    assert saved["casus"] == "vijfduizend-euro"
    assert [step["oordeel"] for step in saved["pad"]].count("kan-beter") == 1
    page.get_by_role("button", name="Speel opnieuw vanaf ‘Twee offertes’").click()
    assert title(page) == "Twee offertes"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_no_barrier_on_cover_scene_verdict_and_ending(
    scheme: str, width: int, visit: Visit, axe: Callable[..., list[str]]
) -> None:
    page = visit(C04, width=width, scheme=scheme)
    assert axe(page, "main") == []
    begin(page)
    choose(page, "duidelijk-genoeg")
    assert axe(page, "main") == []
    for key in ("wachten", "terugdateren", "geld-op", "naar-klachten-vragen", "mondeling", "u-bent-de-baas"):
        page.get_by_role("button", name="Verder", exact=True).click()
        choose(page, key)
    page.get_by_role("button", name="Verder", exact=True).click()
    page.locator(".kh-gaten").wait_for()
    assert axe(page, "main") == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


@pytest.mark.parametrize("name", CASES)
def test_without_javascript_the_case_is_a_numbered_story(name: str, visit: Visit) -> None:
    page = visit(f"oefenen/casussen/{name}/", javascript=False)
    links = page.locator(".kh-gb-keuzes a")
    target = links.first.get_attribute("href")
    links.first.click()
    assert page.url.endswith(target or "?")
    for scene in page.locator(".kh-gamebook a").all():
        assert page.locator(f"[id='{(scene.get_attribute('href') or '')[1:]}']").count() == 1


def test_the_player_in_a_module_is_the_same_case(visit: Visit) -> None:
    page = visit("leren/m03-mandaat/")
    begin(page)
    choose(page, "op-papier")
    page.get_by_role("button", name="Verder", exact=True).click()
    assert title(page) == "Twee offertes"
