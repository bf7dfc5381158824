"""Searching: nothing loaded until wanted, Dutch as people type it, answers in the results."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from generator.core.reader import plain_data

Visit = Callable[..., Page]
SEARCH = Path(__file__).parents[1] / "search"
PAIRS, HELD_OUT = (
    plain_data((SEARCH / f"{name}.yml").read_text(encoding="utf-8"))["pairs"] for name in ("pairs", "held_out")
)
ASK = """
async (queries) => {
  const { Finder } = await import(new URL("assets/kh/search/rank.js", location.href).href);
  const finder = await Finder.load(location.href);
  const answers = [];
  for (const query of queries) answers.push((await finder.find(query, "", 5)).found.map((page) => page.address));
  return answers;
}
"""


def test_the_list_of_pairs_is_long_enough_and_every_page_exists(visit: Visit) -> None:
    assert len(PAIRS) >= 60
    page = visit()
    missing = [
        address
        for address in {address for pair in (*PAIRS, *HELD_OUT) for address in pair["page"]}
        if not page.request.get(page.url + address.split("#")[0]).ok
    ]
    assert missing == []


@pytest.mark.parametrize(("pairs", "share"), [(PAIRS, 0.1), (HELD_OUT, 0.2)], ids=["tuned", "held out"])
def test_queries_find_their_page_in_the_first_five(pairs: list[dict[str, Any]], share: float, visit: Visit) -> None:
    found = visit().evaluate(ASK, [pair["query"] for pair in pairs])
    missed = [
        (pair["query"], answer)
        for pair, answer in zip(pairs, found, strict=True)
        if not set(pair["page"]) & set(answer)
    ]
    assert len(missed) <= len(pairs) * share, missed


def test_nothing_of_the_search_is_loaded_before_it_is_wanted(visit: Visit) -> None:
    page = visit()
    page.wait_for_load_state("networkidle")
    loaded = page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)")
    assert [name for name in loaded if "pagefind" in name or "dialog.js" in name or "rank.js" in name] == []


def searched(page: Page, query: str) -> Page:
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill(query)
    expect(page.locator(".kh-gevonden li").first).to_be_visible()
    return page


def test_a_result_shows_its_kind_and_the_line_that_answers(visit: Visit) -> None:
    page = searched(visit(), "RIV")
    first = page.locator(".kh-gevonden li", has_text="Procedure").first
    assert len(first.locator(".kh-gevonden-antwoord").inner_text()) > 20


@pytest.mark.parametrize(("kind", "word"), [("Module", "Module"), ("Procedure", "Procedure"), ("Begrip", "Begrip"), ("Vraag", "Vraag"), ("Casus", "Casus")])  # noqa: E501  # fmt: skip
def test_results_can_be_filtered_by_kind(kind: str, word: str, visit: Visit) -> None:
    page = searched(visit(), "brief van UWV over de WIA")
    page.get_by_role("button", name=kind, exact=True).click()
    expect(page.locator(".kh-gevonden-soort").first).to_have_text(word)
    page.wait_for_function(
        "word => [...document.querySelectorAll('.kh-gevonden-soort')].every((kind) => kind.textContent === word)",
        arg=word,
    )


def test_a_result_is_opened_with_the_keyboard(visit: Visit) -> None:
    page = searched(visit("leren/"), "plan van aanpak")
    page.keyboard.press("ArrowDown")
    title = page.locator(".kh-gevonden a:focus b").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url("**/opzoeken/**")
    assert title


def test_escape_closes_and_focus_returns_to_the_button(visit: Visit) -> None:
    page = visit()
    button = page.locator("header [data-kh-search]")
    button.click()
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog.kh-zoekvenster")).to_be_hidden()
    expect(button).to_be_focused()


def test_nothing_found_says_what_to_do(visit: Visit) -> None:
    page = visit()
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill("xqzwv")
    expect(page.get_by_role("status")).to_contain_text("Niets gevonden")


def test_without_an_index_searching_says_so_and_goes_on_saying_so(visit: Visit) -> None:
    page = visit()
    page.route("**/pagefind/*.json", lambda route: route.fulfill(body="<!doctype html>"))
    page.keyboard.press("/")
    said = page.get_by_role("status")
    expect(said).to_contain_text("Zoeken lukt nu niet")
    page.get_by_role("searchbox").fill("mandaat")
    page.wait_for_timeout(300)  # longer than the pause before it searches
    expect(said).to_contain_text("Zoeken lukt nu niet")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_the_results_have_no_accessibility_violation(
    width: int, scheme: str, visit: Visit, axe: Callable[[Page], list[str]]
) -> None:
    page = searched(visit(width=width, scheme=scheme), "mandaat")
    assert axe(page) == []
