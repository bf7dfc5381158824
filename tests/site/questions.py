"""What a learner does with a question, for the tests of every mode."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, expect

Visit = Callable[..., Page]
Axe = Callable[..., list[str]]

LOG = "klaverhuis:antwoorden"
MANDATE, TIMELINE, PRIVACY = "oefenen/quizzen/mandaat/", "oefenen/quizzen/tijdlijn/", "oefenen/quizzen/privacy/"


def asked(page: Page, id_: str) -> Locator:
    """Return a question, once the browser has made it answerable."""
    article = page.locator(f"[data-question='{id_}']")
    expect(article.locator(".kh-actions")).to_be_attached()
    return article


def check(article: Locator) -> Locator:
    article.get_by_role("button", name="Kijk na").click()
    return article.locator(".kh-verdict")


def stored(page: Page, key: str = LOG) -> Any:
    return json.loads(page.evaluate("key => localStorage.getItem(key)", key) or "null")


def keep(page: Page, key: str, value: Any) -> None:
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [key, json.dumps(value)])


def choose(article: Locator, *values: str) -> None:
    for value in values:
        article.locator(f".kh-controls input[value='{value}']").check()
