"""Timelines per second in Python and in Chromium, and the bytes that each calculator page loads of our own."""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import sync_playwright  # noqa: E402
from shared.weights import AT_ALL, asked, project, published, weight  # noqa: E402

from generator.adapters.browser import FLAGS  # noqa: E402
from generator.adapters.browser import chromium as chromium_path  # noqa: E402
from generator.calculators.pages import CALCULATORS  # noqa: E402
from generator.law import Lawbook, browser_rules, timeline  # noqa: E402
from generator.law.vectors import as_json, random_dossiers  # noqa: E402

COUNT = 400
TARGETS = {"tijdlijn": 14_000}
OTHERS = 10_000
ON_REQUEST = {"law/reasons.json", "law/ics.js"}
"""What waits until somebody asks why, or for an agenda."""


def python(law: Lawbook) -> dict[str, Any]:
    dossiers = list(random_dossiers(COUNT, seed=3))
    times = []
    for dossier in dossiers:
        began = time.perf_counter()
        timeline(law, dossier)
        times.append(time.perf_counter() - began)
    return {"bench": "timeline, Python", "per_second": round(COUNT / sum(times)), "median_ms": ms(times)}


def ms(times: list[float]) -> float:
    return round(statistics.median(times) * 1000, 3)


def chromium(law: Lawbook) -> dict[str, Any]:
    """Recalculate in the browser, from the modules as they are published."""
    dossiers = [as_json(dossier) for dossier in random_dossiers(COUNT, seed=3)]
    script = """async ({ rules, dossiers }) => {
      const { timeline } = await import("/assets/kh/law/timeline.js");
      for (const dossier of dossiers) timeline(rules, dossier);
      return dossiers.map((dossier) => {
        const began = performance.now();
        for (let again = 0; again < 5; again++) timeline(rules, dossier);
        return (performance.now() - began) / 5;
      });
    }"""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        page = browser.new_page()
        page.route("**/*", _answer)
        page.goto("http://klaverhuis.test/")
        times = page.evaluate(script, {"rules": browser_rules(law), "dossiers": dossiers})
        browser.close()
    return {"bench": "timeline, Chromium", "per_second": round(1000 / statistics.mean(times)),
            "median_ms": round(statistics.median(times), 3), "target_ms": 1}  # fmt: skip


def _answer(route: Any) -> None:
    path = route.request.url.split("/", 3)[3].removeprefix("assets/kh/")
    kind = "text/javascript" if path.endswith(".js") else "text/html"
    route.fulfill(body=published().get(path, b"<!doctype html><title>bench</title>"), content_type=kind)


def weights() -> list[dict[str, Any]]:
    """Return for each calculator the bytes of our own: when the page is opened, once it reckons, and with everything.

    Opened counts what the element imports, in use adds engine, rules and picture, all adds the reasons and the agenda.
    """
    found = []
    for element in sorted(CALCULATORS.elements, key=lambda element: element.tag):
        name = element.tag.removeprefix("kh-")
        opened, everything = asked(element.scripts), asked(element.scripts, AT_ALL)
        sizes = {"opened": opened, "in_use": everything - ON_REQUEST, "all": everything}
        target = TARGETS.get(name, OTHERS)
        found.append({"bench": f"bytes, {name}", **{key: weight(one) for key, one in sizes.items()}, "target": target})
    return found


def main() -> None:
    law = project().library.law
    for line in (python(law), chromium(law), *weights()):
        print(json.dumps(line))


main()
