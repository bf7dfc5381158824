"""What an author sees of the build: the exact message, the old site unharmed, and live pages while writing."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.adapters import policy

ROOT = Path(__file__).parents[2]
MKDOCS = Path(sys.executable).parent / "mkdocs"
CASE = "cases/vijfduizend-euro.yml"
PAGE = "---\ntitle: Klein\nkind: pagina\nsummary: Klein.\n---\n\nEen kleine site om mee te bouwen.\n"
pytestmark = pytest.mark.slow


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a small project: the real rules, terms and theme, one case, and one page by hand."""
    for folder in ("rules", "terms", "theme"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    (tmp_path / "cases").mkdir()
    shutil.copy(ROOT / CASE, tmp_path / CASE)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text(PAGE)
    settings = (ROOT / "mkdocs.yml").read_text()
    settings = re.sub(r"^nav:\n(?:[ ]+.*\n|\n)*", "", settings, flags=re.M)
    (tmp_path / "mkdocs.yml").write_text(settings.replace("strict: true", "strict: false"))
    return tmp_path


def mkdocs(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run([MKDOCS, *arguments], cwd=project, env=environment, capture_output=True, text=True)


def misspell(project: Path) -> str:
    """Break the first `goto:` of a case and return the line that must be reported."""
    file = project / CASE
    text = file.read_text()
    match = re.search(r"goto: (\w[\w-]*)", text)
    assert match
    file.write_text(text[: match.start(1)] + "nergens-heen" + text[match.end(1) :])
    line = text[: match.start()].count("\n") + 1
    column = match.start(1) - text.rfind("\n", 0, match.start(1))
    return f"{CASE}:{line}:{column}: [dangling-goto]"


def test_a_typo_stops_the_build_with_its_place_and_leaves_the_old_site(small: Path) -> None:
    assert mkdocs(small, "build", "--quiet").returncode == 0
    before = {file: file.read_bytes() for file in (small / "site").rglob("*") if file.is_file()}
    reported = misspell(small)
    ran = mkdocs(small, "build", "--quiet")
    assert ran.returncode != 0
    assert reported in ran.stderr
    assert {file: file.read_bytes() for file in (small / "site").rglob("*") if file.is_file()} == before


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Served:
    """A `mkdocs serve` that is running."""

    def __init__(self, project: Path, log: Path) -> None:
        self.log = log
        self.process = subprocess.Popen(
            [MKDOCS, "serve", "--livereload", "--dev-addr", f"127.0.0.1:{free_port()}"],
            cwd=project, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, stdout=log.open("w"), stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            self.address = self.wait_for(r"Serving on (http://[0-9.:]+/)")[1]
        except AssertionError:
            self.process.kill()
            raise

    def wait_for(self, pattern: str, seconds: float = 240) -> re.Match[str]:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if match := re.search(pattern, self.log.read_text()):
                return match
            time.sleep(0.1)
        raise AssertionError(f"{pattern} did not appear in:\n{self.log.read_text()}")

    def page(self, path: str, holds: str, seconds: float = 240) -> str:
        """Return the page as soon as it holds a text."""
        end = time.monotonic() + seconds
        text = ""
        while time.monotonic() < end:
            try:
                text = urllib.request.urlopen(self.address + path, timeout=seconds).read().decode()
            except urllib.error.URLError:  # not there yet, or just being rebuilt
                text = ""
            if holds in text:
                return text
            time.sleep(0.2)
        raise AssertionError(f"{path} never held {holds!r}")


@pytest.fixture
def served(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    running = Served(small, tmp_path_factory.mktemp("log") / "serve.txt")
    yield running
    running.process.terminate()
    running.process.wait(10)


def test_while_serving_a_finding_stands_in_the_page_and_a_new_file_appears(small: Path, served: Served) -> None:
    page = "oefenen/casussen/vijfduizend-euro/"
    assert "kh-findings" not in served.page(page, "<h1")
    good = (small / CASE).read_text()
    misspell(small)
    assert "[dangling-goto]" in served.page(page, "kh-findings")
    (small / CASE).write_text(good)
    (small / "cases" / "tweede.yml").write_text(good.replace("title: ", "title: Tweede ", 1))
    served.page("oefenen/casussen/tweede/", "Tweede ")
    assert "kh-findings" not in served.page(page, "<h1")


@pytest.mark.parametrize(
    ("page", "hashes"),
    [
        ("<script>a()</script>", 1),
        ("<script src=x.js></script>", 0),
        ("<script type='application/json'>{}</script>", 0),
        ('<script type="module">a()</script><script>a()</script>', 1),
        ("<script> </script>", 0),
    ],
)
def test_only_inline_code_needs_a_hash(page: str, hashes: int) -> None:
    assert len(policy.inline_hashes(page)) == hashes


def test_a_page_without_charset_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="no charset"):
        policy.applied("<html></html>")
