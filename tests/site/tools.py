"""What a visitor does with a small tool, for the tests of every kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

Visit = Callable[..., Page]
Axe = Callable[..., list[str]]
HOSTILE = "\"><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}} ' OR 1=1 --"


def findings(page: Page) -> list[str]:
    return [str(item.get_attribute("data-key")) for item in page.locator(".kh-uitslag [data-key]:visible").all()]


def exported(page: Page) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    return Path(download.value.path()).read_text(encoding="utf-8")
