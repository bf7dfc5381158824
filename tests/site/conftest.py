"""A real Chromium on the built site; every visit fails on a console error or a request to elsewhere."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, sync_playwright

from generator.adapters import browser as browser_of_machine

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(item.path).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)


class _Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        pass  # a browser that closes a connection early is no error of ours


@pytest.fixture(scope="session")
def site_url() -> Iterator[str]:
    """Return the address of the built site, served from this machine."""
    assert (SITE / "index.html").exists(), "there is no built site; run `make site` first"
    server = _Server(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(SITE)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return the Chromium of the system."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browser_of_machine.chromium(), args=browser_of_machine.FLAGS
        )
        yield chromium
        chromium.close()


Visit = Callable[..., Page]

_measuring: set[Page] = set()


def heard(page: Page, message: ConsoleMessage, wrong: list[str]) -> None:
    """Keep an error of the page; axe's own style sheet is refused by the policy, which is no error of the page."""
    if message.type == "error" and page not in _measuring:
        wrong.append(f"{page.url}: console: {message.text}")


@pytest.fixture
def visit(browser: Browser, site_url: str) -> Iterator[Visit]:
    """Return `visit(path, width=1440, scheme="light", javascript=True, **context)`, which opens a page of the site.

    At the end of the test every visit must have been silent: no error in the console, no request off the origin.
    """
    contexts: list[Any] = []
    wrong: list[str] = []

    def refuse(route: Route) -> None:
        if route.request.url.startswith((site_url, "blob:", "data:")):
            route.continue_()
        else:
            wrong.append(f"request to {route.request.url}")
            route.abort()

    def open_page(
        path: str = "", *, width: int = 1440, scheme: str = "light", javascript: bool = True,
        context: Any = None, **options: Any,
    ) -> Page:  # fmt: skip
        if context is None:
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=javascript,
                locale="nl-NL", accept_downloads=True, **options,
            )  # fmt: skip
            context.set_default_timeout(10_000)
            context.route("**/*", refuse)
            contexts.append(context)
        page: Page = context.new_page()
        page.on("console", lambda message: heard(page, message, wrong))
        page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
        page.goto(site_url + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """Return a function that lists the accessibility violations of a page, one line each."""
    source = AXE.read_text(encoding="utf-8")

    def violations(page: Page, within: str = "") -> list[str]:
        _measuring.add(page)
        page.evaluate(source)
        run = "within => axe.run(within || document, {resultTypes: ['violations'], preload: false})"
        result = page.evaluate(run, within)
        _measuring.discard(page)
        return [
            f"{found['id']}: {node['target']} {node['failureSummary'].splitlines()[-1].strip()}"
            for found in result["violations"]
            for node in found["nodes"]
        ]

    return violations
