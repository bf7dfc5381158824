"""What a learner does in a case, for the tests of the player."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

Visit = Callable[..., Page]
C04 = "oefenen/casussen/vijfduizend-euro/"


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
