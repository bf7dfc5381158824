"""The learning path: what is done and what comes next, from what this browser keeps."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
MODULE = "leren/m03-mandaat/"


def keep(page: Page, key: str, value: Any) -> None:
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [f"klaverhuis:{key}", json.dumps(value)])


def test_without_javascript_the_path_is_a_list_of_fifteen_modules(visit: Visit) -> None:
    page = visit("leren/", javascript=False)
    assert page.locator(".kh-trede").count() == 15
    assert "15 modules" not in page.locator("[data-next]").inner_text()


def test_reading_a_module_fills_a_leaf_and_the_path_goes_on(visit: Visit) -> None:
    page = visit(MODULE)
    button = page.get_by_role("button", name="Ik heb deze module gelezen")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(page.locator("kh-clover path.kh-vol")).to_have_count(1)
    path = visit("leren/", context=page.context)
    expect(path.locator("[data-next]")).to_contain_text("1 van de 15 modules gelezen")
    path.locator("[data-next] a.kh-knop").click()
    expect(path.locator("h1")).to_have_text("Het vak casemanager")


def test_what_was_read_can_be_taken_back(visit: Visit) -> None:
    page = visit(MODULE)
    button = page.get_by_role("button", name="Ik heb deze module gelezen")
    button.click()
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    expect(page.locator("kh-clover path.kh-vol")).to_have_count(0)


def test_a_case_that_was_played_fills_its_leaf(visit: Visit) -> None:
    page = visit(MODULE)
    keep(page, "casus:vijfduizend-euro", {"v": 1, "path": [], "ended": {"at": "slot", "on": "2026-11-22"}})
    page.reload()
    expect(page.locator("kh-clover [data-words]")).to_contain_text("geoefend")


def test_five_right_answers_fill_the_leaf_of_the_test(visit: Visit) -> None:
    page = visit(MODULE)
    keep(page, "antwoorden", {f"mandaat/v{n}": [["2026-11-22T10:00:00", 1, "zeker"]] for n in range(5)})
    page.reload()
    expect(page.locator("kh-clover [data-words]")).to_contain_text("toets")


def test_damaged_storage_does_not_break_the_page(visit: Visit) -> None:
    page = visit(MODULE)
    page.evaluate("localStorage.setItem('klaverhuis:gelezen', '{kapot')")
    page.reload()
    expect(page.locator("kh-clover [data-words]")).to_have_text("Nog geen blad vol.")
