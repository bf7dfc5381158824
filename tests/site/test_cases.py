"""The case player on the built site: played, resumed after an edit, without storage, mouse or JavaScript."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, Route

from generator.build import Build
from generator.cases.figures import explored
from generator.cases.model import Case
from generator.cases.search import Graph, Play, number_of_plays

CASES = ("vijfduizend-euro", "jan-en-de-kas", "week-88", "het-opmerkingenveld")
C04 = "oefenen/casussen/vijfduizend-euro/"
Visit = Callable[..., Page]


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


def begin(page: Page, *, late: bool = False) -> None:
    if late:
        page.get_by_label("aan het einde").check()
    page.get_by_role("button", name="Begin", exact=True).click()


def choose(page: Page, key: str) -> None:
    grounds = page.locator(".kh-toneel .kh-grond input")
    if grounds.count():
        grounds.first.check()
    page.locator(f'[data-choice="{key}"]').click()


def title(page: Page) -> str:
    return page.locator(".kh-speler h3").inner_text()


@pytest.mark.parametrize("name", CASES)
def test_every_choice_and_every_way_is_played(name: str, visit: Visit, project: Build) -> None:
    case: Case = project.library.shelf("cases")[name].model
    graph = explored(case)[1]
    page = visit(f"oefenen/casussen/{name}/")
    for place, play in enumerate(covering(graph)):
        if place == 0:
            begin(page, late=True)
        else:
            page.get_by_role("button", name="Begin opnieuw").click()
            begin(page)
        for at, key, there in _steps(graph, play):
            assert title(page) == case.nodes[at].title
            choose(page, key)
            assert title(page) == case.nodes[there].title
        moments = page.locator(".kh-nabespreking > li")
        moments.last.wait_for()
        assert moments.count() == len(play)


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


def edited(page: Page, change: Callable[[str], str]) -> None:
    """Serve the page of the case as if its author had changed it since the last visit."""

    def fulfil(route: Route) -> None:
        answer = route.fetch()
        before = answer.text()
        after = change(before)
        assert after != before
        route.fulfill(response=answer, body=after)

    page.route(re.compile(r".*/casussen/vijfduizend-euro/$"), fulfil)


def rewritten(page: str) -> str:
    return page.replace("Op je bureau liggen twee offertes", "Er liggen twee offertes")


def renamed(page: str) -> str:
    page = page.replace('"akkoord-en-melden":', '"akkoord-en-bellen":')
    return re.sub("(choice|feedback)/akkoord-en-melden", r"\1/akkoord-en-bellen", page)


@pytest.mark.parametrize(
    ("change", "where", "said"),
    [
        (rewritten, "Een plan zonder directeur", "De tekst van ‘Twee offertes’ is veranderd"),
        (renamed, "Twee offertes", "Wat je bij ‘Twee offertes’ koos, kan niet meer"),
    ],
)
def test_resume_survives_an_edit_and_tells_what_changed(
    change: Callable[[str], str], where: str, said: str, visit: Visit
) -> None:
    page = visit(C04)
    begin(page, late=True)
    choose(page, "op-papier")
    choose(page, "akkoord-en-melden")
    edited(page, change)
    page.reload()
    assert title(page) == where
    assert said in page.locator(".kh-melding-rij").inner_text()


def test_resume_without_an_edit_goes_on_where_the_learner_was(visit: Visit) -> None:
    page = visit(C04)
    begin(page)
    choose(page, "op-papier")
    page.reload()
    assert "Verder waar je was: Twee offertes, dag 50." in page.locator(".kh-melding-rij").inner_text()


KEPT = "localStorage.setItem('klaverhuis:casus:vijfduizend-euro', '%s')"
BLOCKED = """for (const name of ["getItem", "setItem"]) {
  const real = Storage.prototype[name];
  Storage.prototype[name] = function (key, value) {
    if (key.startsWith("klaverhuis:")) throw new DOMException("nee", "SecurityError");
    return real.call(this, key, value);
  };
}"""
FULL = "throw new DOMException('vol', 'QuotaExceededError');"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (BLOCKED, "bewaart niets"),
        (f"Storage.prototype.setItem = () => {{ {FULL} }}", "is vol"),
        (KEPT % "{", "niet meer te lezen"),
        (KEPT % '{"stappen": 3}', "niet meer te lezen"),
        (KEPT % '{"v": 99, "path": []}', "niet meer te lezen"),
    ],
)
def test_trouble_with_storage_is_said_and_survived(script: str, said: str, visit: Visit) -> None:
    page = visit("over/")
    page.add_init_script(script)
    page.goto(page.url.replace("over/", C04))
    shown = page.locator(".kh-melding-rij").all_inner_texts()
    begin(page)
    choose(page, "op-papier")
    page.get_by_role("button", name="Verder", exact=True).click()
    assert title(page) == "Twee offertes"
    assert said in " ".join([*shown, *page.locator(".kh-melding-rij").all_inner_texts()])


def test_a_path_of_an_older_version_is_resumed(visit: Visit) -> None:
    page = visit("over/")
    page.evaluate(
        """localStorage.setItem('klaverhuis:casus:vijfduizend-euro', '{"v": 0, "path": [["opdracht", "op-papier"]]}')"""
    )
    page.goto(page.url.replace("over/", C04))
    assert title(page) == "Twee offertes"


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
