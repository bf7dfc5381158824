"""Timelines per second in Python and in Chromium, and the bytes that each calculator page loads of our own."""

from __future__ import annotations

import gzip
import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import sync_playwright  # noqa: E402

from generator.adapters import disk  # noqa: E402
from generator.adapters.browser import FLAGS  # noqa: E402
from generator.adapters.browser import chromium as chromium_path  # noqa: E402
from generator.build import KINDS, build  # noqa: E402
from generator.law import Lawbook, browser_rules, timeline  # noqa: E402
from generator.law.vectors import as_json, random_dossiers  # noqa: E402

COUNT = 400
TARGETS = {"tijdlijn": 14_000}
OTHERS = 10_000


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


def chromium(law: Lawbook, files: dict[str, bytes]) -> dict[str, Any]:
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
        page.route("**/*", lambda route: _answer(route, files))
        page.goto("http://klaverhuis.test/")
        times = page.evaluate(script, {"rules": browser_rules(law), "dossiers": dossiers})
        browser.close()
    return {"bench": "timeline, Chromium", "per_second": round(1000 / statistics.mean(times)),
            "median_ms": round(statistics.median(times), 3), "target_ms": 1}  # fmt: skip


def _answer(route: Any, files: dict[str, bytes]) -> None:
    path = route.request.url.split("/", 3)[3]
    kind = "text/javascript" if path.endswith(".js") else "text/html"
    route.fulfill(body=files.get(path, b"<!doctype html><title>bench</title>"), content_type=kind)


def weights(files: dict[str, bytes]) -> list[dict[str, Any]]:
    """Return for each calculator the gzip bytes of its scripts and of the rules they fetch."""
    elements = {element.tag: element for kind in KINDS for element in kind.elements}
    found = []
    for tag, element in sorted(elements.items()):
        scripts = _with_imports([f"assets/kh/{name}" for name in element.scripts], files)
        if not any("/calculators/" in name for name in scripts):
            continue
        rules = [
            name for name in files if name.endswith("law/rules.json") and any("law/timeline" in s for s in scripts)
        ]
        size = {name: len(gzip.compress(files[name], 9)) for name in (*scripts, *rules)}
        name = tag.removeprefix("kh-")
        found.append({"bench": f"bytes, {name}", "gzip": sum(size.values()), "target": TARGETS.get(name, OTHERS),
                      "law": sum(value for key, value in size.items() if "/law/" in key)})  # fmt: skip
    return found


def _with_imports(names: list[str], files: dict[str, bytes]) -> list[str]:
    seen: list[str] = []
    while names:
        name = names.pop()
        if name in seen or name not in files:
            continue
        seen.append(name)
        for line in files[name].decode().splitlines():
            if line.startswith(("import ", "export {")) and ' from "' in line:
                names.append(_resolved(name, line.rsplit('"', 2)[1]))
    return seen


def _resolved(name: str, relative: str) -> str:
    parts = name.split("/")[:-1]
    for step in relative.split("/"):
        if step == "..":
            parts.pop()
        elif step != ".":
            parts.append(step)
    return "/".join(parts)


def main() -> None:
    built = build(disk.texts(ROOT))
    files = {output.path: output.as_bytes() for output in built.outputs}
    law = built.library.law
    for line in (python(law), chromium(law, files), *weights(files)):
        print(json.dumps(line))


main()
