"""What holds for every page: the policy, no request to elsewhere, fit for a phone, no accessibility violation."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Page

SITE = Path(__file__).parents[2] / "site"
PAGES = sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.html"))


def address(page: str) -> str:
    return page.removesuffix("index.html")


def one_per_folder(pages: list[str]) -> list[str]:
    """Return the page of every folder that holds most, for what is too slow to do on all of them."""
    chosen: dict[str, str] = {}
    for page in sorted(pages, key=lambda page: (SITE / page).stat().st_size):
        chosen[str(Path(page).parent.parent)] = page
    return sorted({*chosen.values(), "index.html", "404.html"} & set(pages))


class Requests(HTMLParser):
    """Collects what a page asks a browser to load, and what the policy would refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.styles: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag in ("script", "img", "iframe", "source", "video", "audio", "object", "embed"):
            self.loads += [found[name] for name in ("src", "data", "srcset") if name in found]
        if tag == "link" and found.get("rel", "") not in ("canonical", "alternate", "prev", "next"):
            self.loads.append(found.get("href", ""))
        if "style" in found or tag == "style":
            self.styles.append(f"{tag} {found}")
        self.styles += [name for name in found if re.fullmatch(r"on[a-z]+", name)]


def test_there_are_pages() -> None:
    assert "index.html" in PAGES


@pytest.mark.parametrize("page", PAGES)
def test_page_loads_only_from_here_and_carries_the_policy(page: str) -> None:
    text = (SITE / page).read_text(encoding="utf-8")
    parser = Requests()
    parser.feed(text)
    assert [url for url in parser.loads if re.match(r"([a-z]+:)?//", url)] == []
    assert parser.styles == []
    head = text.split("</head>")[0]
    assert "default-src 'none'" in head.split("<link")[0], "the policy must stand before anything is loaded"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("page", one_per_folder(PAGES))
def test_page_has_no_accessibility_violation(
    page: str, scheme: str, visit: Callable[..., Page], axe: Callable[[Page], list[str]]
) -> None:
    assert axe(visit(address(page), scheme=scheme)) == []


@pytest.mark.parametrize("page", one_per_folder(PAGES))
def test_page_fits_a_phone(page: str, visit: Callable[..., Page], axe: Callable[[Page], list[str]]) -> None:
    shown = visit(address(page), width=360)
    overflow = shown.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert overflow <= 0
    assert axe(shown) == []


@pytest.mark.parametrize("page", one_per_folder(PAGES))
def test_page_is_readable_without_javascript(page: str, visit: Callable[..., Page]) -> None:
    shown = visit(address(page), javascript=False)
    assert shown.locator("h1").first.is_visible()
    assert len(shown.locator("main, article").first.inner_text().split()) > 5
