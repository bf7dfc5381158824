"""Quizzes as JSON lines: our own code per page, and ten questions beside mkdocs-quiz in the same run."""

from __future__ import annotations

import functools
import gzip
import json
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Browser, sync_playwright
from shared.weights import AT_ALL, asked, weight

from generator.adapters.browser import FLAGS, chromium

ROOT = Path(__file__).parents[1]
BUDGETS = {"quiz": 6144, "exam": 12288, "repeat": 12288}
QUESTION = """\
  vraag-{number}:
    kind: single
    text: Wie beslist in geval {number} over zaak {letters}?
    goals: [E3]
    level: kennen
    options:
{options}
    explanation: De werkgever beslist in geval {number}.
    sources: [BW 7:629 lid 3]
"""
OPTIONS = [
    "      arts: {text: De bedrijfsarts beslist dit, misconception: de arts beslist, feedback: Hij oordeelt alleen.}",
    "      werkgever: {text: De werkgever, right: true, feedback: Het is zijn besluit.}",
    "      uwv: {text: Het UWV, misconception: UWV beslist, feedback: UWV toetst achteraf.}",
]
PEER = """\
<quiz>
Wie beslist in geval {number} over zaak {letters}?
- [ ] De bedrijfsarts in geval {number}
- [x] De werkgever in geval {number}
- [ ] Het UWV in geval {number}

De werkgever beslist in geval {number}.
</quiz>
"""


def report(name: str, value: float | str, unit: str, target: float | None = None) -> None:
    print(json.dumps({"bench": "quizzes", "name": name, "value": value, "unit": unit, "target": target}))


def zipped(content: bytes) -> int:
    return len(gzip.compress(content, 9, mtime=0))


def own_code() -> bool:
    fits = True
    for page, budget in BUDGETS.items():
        names = asked([f"quizzes/{page}.js"])
        fits &= weight(names) <= budget
        report(f"{page}: scripts with all they import", weight(names), "bytes gzip", budget)
        for what, script in {"an order": "order", "a date (engine of the law)": "dates"}.items():
            later = asked([f"quizzes/{script}.js"], AT_ALL) - names - {"law/reasons.json"}
            report(f"{page}: more, only where {what} is asked", weight(later), "bytes gzip")
    report("style of practice", weight({"quizzes/quiz.css"}), "bytes gzip")
    return fits


def ours(folder: Path) -> Path:
    for name in ("theme", "rules", "terms"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "quizzes").mkdir()
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text(
        "---\ntitle: Leeg\nkind: pagina\n---\n\nNiets te doen.\n", encoding="utf-8"
    )
    questions = "".join(
        QUESTION.format(
            number=n, letters=f"{n}{'abcdefghij'[n]}", options="\n".join(OPTIONS[n % 3 :] + OPTIONS[: n % 3])
        )
        for n in range(10)
    )
    head = "title: Tien\nsummary: Tien vragen.\nmodule: M03\nverified_on: 2026-11-22\nquestions:\n"
    (folder / "quizzes" / "tien.yml").write_text(head + questions, encoding="utf-8")
    return folder / "site" / "oefenen" / "quizzen" / "tien" / "index.html"


def peer(folder: Path) -> Path:
    settings = {
        "site_name": "Peer", "site_url": "", "use_directory_urls": True, "plugins": ["mkdocs_quiz"],
        "theme": {"name": "material", "language": "nl", "font": False},
    }  # fmt: skip
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("Niets te doen.\n", encoding="utf-8")
    questions = "\n".join(PEER.format(number=n, letters=f"{n}{'abcdefghij'[n]}") for n in range(10))
    (folder / "docs" / "tien.md").write_text(f"# Tien\n\n{questions}", encoding="utf-8")
    return folder / "site" / "tien" / "index.html"


def built(folder: Path) -> float:
    """Return the seconds of processor that a build takes; the clock on the wall depends on who else is at work."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "site"]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "NO_MKDOCS_2_WARNING": "1", "HOME": str(folder)}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 2)


def without(folder: Path) -> float:
    """Return the seconds that the same site takes without its questions."""
    file = next(path for path in folder.rglob("tien.*") if path.suffix in (".yml", ".md") and "site" not in path.parts)
    text = file.read_text(encoding="utf-8")
    file.unlink()
    seconds = built(folder)
    file.write_text(text, encoding="utf-8")
    return seconds


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


def opened(browser: Browser, site: Path, page: Path) -> tuple[list[str], list[str]]:
    """Return the accessibility findings of a page, and what the strict policy of our site would refuse on it."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tab = browser.new_page()
    tab.goto(f"http://127.0.0.1:{server.server_address[1]}/{page.relative_to(site).parent.as_posix()}/")
    tab.wait_for_load_state("networkidle")
    tab.evaluate((ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    found = tab.evaluate("axe.run(document, {resultTypes: ['violations']})")
    inline = tab.evaluate("[...document.querySelectorAll('[style], [onclick]')].map((element) => element.tagName)")
    tab.close()
    server.shutdown()
    return [f"{one['id']} ({len(one['nodes'])})" for one in found["violations"]], inline


def beside_the_peer() -> None:
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for name, folder, make in [("klaverhuis", Path(one), ours), ("mkdocs-quiz", Path(two), peer)]:
            page = make(folder)
            seconds = built(folder)
            report(f"{name}: build with ten questions", seconds, "s of processor")
            report(f"{name}: of which for the questions", round(seconds - without(folder), 2), "s of processor")
            built(folder)
            html, empty = page.read_bytes(), (folder / "site" / "index.html").read_bytes()
            report(f"{name}: HTML of the ten-question page", zipped(html), "bytes gzip")
            for title, content in [("ten-question page", html), ("page without a quiz", empty)]:
                report(f"{name}: code of the quiz on a {title}", quiz_code(name, content, page), "bytes gzip")
            findings, inline = opened(browser, folder / "site", page)
            report(f"{name}: axe findings on the ten-question page", len(findings), ", ".join(findings) or "none")
            report(f"{name}: elements with inline style or handler", len(inline), "elements")
        browser.close()


def quiz_code(name: str, html: bytes, page: Path) -> int:
    """Return the bytes of scripts and styles that a page gets because quizzes exist."""
    text = html.decode()
    if name == "klaverhuis":
        names = asked(["quizzes/quiz.js", "quizzes/quiz.css"])
        return weight(names) if "/kh/quizzes/" in text else 0
    inline = re.findall(r"<(?:style|script)(?: [^>]*)?>(.*?)</(?:style|script)>", text, re.S)
    linked = re.findall(r'(?:href|src)="([^"]*(?:quiz|confetti)[^"]*\.(?:js|css))"', text)
    files = [page.parent.joinpath(link).resolve() for link in linked]
    own = [block for block in inline if "quiz" in block.lower() or "confetti" in block.lower()]
    return sum(zipped(block.encode()) for block in own) + sum(zipped(f.read_bytes()) for f in files if f.exists())


def main() -> int:
    fits = own_code()
    beside_the_peer()
    return 0 if fits else 1


if __name__ == "__main__":
    sys.exit(main())
