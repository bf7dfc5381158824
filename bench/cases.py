"""Figures of the case engine as JSON lines: the checker, the weight of the player, the wait after a click."""

from __future__ import annotations

import functools
import gzip
import json
import statistics
import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from shared.weights import weight as bytes_of

from generator.adapters import disk
from generator.adapters.browser import FLAGS, chromium
from generator.build import Build, judge
from generator.cases import CASES
from generator.cases.browser import as_json, data
from generator.cases.dates import Same
from generator.cases.figures import _explored
from generator.cases.scenario import Effect, Move, Route, Scenario, Scene, Test
from generator.cases.search import search

ROOT = Path(__file__).parents[1]
MILLION = 1_000_000


def report(name: str, value: float, unit: str, target: float | None = None) -> None:
    print(json.dumps({"bench": "cases", "name": name, "value": round(value, 2), "unit": unit, "target": target}))


def wide(scenes: int = 60) -> Scenario:
    """Return a scenario with three meters and eight facts, which reaches far more than a million states."""
    made = {}
    for number in range(scenes):
        moves = {}
        for key in range(3):
            effects = [Effect(key, 1, 1 if (number + key) % 2 else -1, 0, 10)]
            if number % 5 == 0:
                effects.append(Effect(3 + (number // 5) % 8, 0, key % 2, 0, 1))
            when = (Test(0, 2, 10),) if key == 2 else ()
            file = 1 << (number % 6) if key == 1 and number % 9 == 0 else 0
            moves[f"k{key}"] = Move(when, tuple(effects), file, 0, (Route((), f"n{number + 1}"),))
        made[f"n{number}"] = Scene(number, moves, "")
    made[f"n{scenes}"] = Scene(scenes, {}, "goed")
    return Scenario("n0", tuple("abcdefghijk"), (5, 5, 5) + (0,) * 8, tuple("pqrstu"), 0, made)


def checker() -> None:
    began = time.process_time()
    graph = search(wide(), MILLION)
    assert len(graph.states) == MILLION
    assert not graph.round_trip
    seconds = time.process_time() - began
    report("a million states searched, ordered and proven free of rounds", seconds, "s", 20)
    report("states per second", MILLION / seconds, "1/s", MILLION / 20)


def whole_check(project: Build) -> None:
    documents = list(project.library.shelf("cases").values())
    began = time.process_time()
    for document in documents:
        _explored.cache_clear()
        for check in CASES.checks:
            assert not [problem for problem in check(document, project.library.law) if problem.severity == "error"]
    seconds = time.process_time() - began
    report("cases per second, every check", len(documents) / seconds, "1/s")
    report("states in the published cases", sum(_states(document.model) for document in documents), "states")


def _states(case: Any) -> int:
    return len(_explored(Same(case))[1].states)


def weight(project: Build) -> None:
    def zipped(*names: str) -> int:
        return bytes_of(f"cases/{name}" for name in names)

    playing = zipped("player.js", "panel.js", "machine.js")
    report("player while playing, JavaScript gzip", playing / 1024, "kB", 8)
    report("the look back, loaded at the ending, gzip", zipped("debrief.js", "dossier.js") / 1024, "kB")
    report("player, style gzip", zipped("player.css") / 1024, "kB", 2)
    for document in project.library.shelf("cases").values():
        packed = len(gzip.compress(as_json(data(document.id, document.model, project.library.law)).encode()))
        report(f"data of {document.id}, per 20 scenes, gzip", packed / 1024 / len(document.model.nodes) * 20, "kB", 6)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


CLICKS = """() => {
  const times = [];
  for (let round = 0; round < 30; round += 1) {
    [...document.querySelectorAll(".kh-speler .kh-knop")].find((b) => b.textContent.trim() === "Begin").click();
    while (document.querySelector("[data-choice]")) {
      const ground = document.querySelector(".kh-toneel .kh-grond input");
      if (ground) ground.click();
      const open = document.querySelectorAll("[data-choice]");
      const before = performance.now();
      open[round % open.length].click();
      document.querySelector(".kh-speler h3").getBoundingClientRect();
      times.push(performance.now() - before);
    }
    [...document.querySelectorAll(".kh-speler .kh-knop")].find((b) => b.textContent.trim() === "Begin opnieuw").click();
  }
  return times;
}"""


def clicks() -> None:
    """Time from a click to the next scene, laid out; it needs the built site and a Chromium."""
    if not (ROOT / "site" / "index.html").exists():
        return
    from playwright.sync_api import sync_playwright

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(ROOT / "site")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.server_address[1]}/oefenen/casussen/vijfduizend-euro/")
        page.get_by_label("aan het einde").check()
        times = page.evaluate(CLICKS)
        browser.close()
    server.shutdown()
    report(f"click to next scene, median of {len(times)}", statistics.median(times), "ms", 16)


def main() -> None:
    project = judge(disk.texts(ROOT))
    checker()
    whole_check(project)
    weight(project)
    clicks()


if __name__ == "__main__":
    main()
