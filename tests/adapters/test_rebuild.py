"""After an edit `mkdocs serve` makes only what changed: the edit shows, and the site is as if made from scratch."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.core import reuse

ROOT = Path(__file__).parents[2]
ADDRESS = "http://127.0.0.1:8000/"
CASE, TERMS, RULES = "cases/vijfduizend-euro.yml", "terms/geld.yml", "rules/poortwachter.yml"
PAGE = """---
title: Klein
kind: pagina
summary: Klein.
verified_on: 2026-11-22
---

Een eigenrisicodrager maakt het plan van aanpak binnen {termijn:plan-van-aanpak}.

```casus
vijfduizend-euro
```
"""
pytestmark = pytest.mark.slow


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small project with a page that leans on a case, a term and a rule."""
    for folder in ("rules", "terms", "theme"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    for folder in ("cases", "docs"):
        (tmp_path / folder).mkdir()
    shutil.copy(ROOT / CASE, tmp_path / CASE)
    (tmp_path / "docs" / "index.md").write_text(PAGE)
    (tmp_path / "docs" / "ander.md").write_text(PAGE.replace("Klein", "Ander"))
    settings = (ROOT / "mkdocs.yml").read_text().replace("strict: true", "strict: false")
    (tmp_path / "mkdocs.yml").write_text(re.sub(r"^  - mkdocs-jupyter:\n(?:      .*\n)*", "", settings, flags=re.M))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def site(project: Path) -> Mapping[str, str]:
    """Build as `mkdocs serve` does and return every page."""
    target = project / "site"
    config = load_config("mkdocs.yml", site_dir=str(target))
    config.plugins.on_startup(command="serve", dirty=False)
    config.site_url = ADDRESS
    build(config, serve_url=ADDRESS)
    return {file.relative_to(target).as_posix(): file.read_text() for file in target.rglob("*.html")}


def title(text: str) -> str:
    return re.sub(r"^title: .*", "title: Zevenduizend euro", text, count=1, flags=re.M)


def term(text: str) -> str:
    return text.replace("Werkgever die de lasten van de Ziektewet", "Baas die de lasten van de Ziektewet")


def rule(text: str) -> str:
    return text.replace("within: {weeks: 2, after: oordeel}", "within: {weeks: 3, after: oordeel}")


def typo(text: str) -> str:
    return re.sub(r"goto: \w[\w-]*", "goto: nergens-heen", text, count=1)


def page(text: str) -> str:
    return text.replace("Een eigenrisicodrager", "Iedere eigenrisicodrager")


EDITS: tuple[tuple[str, Callable[[str], str], Mapping[str, str]], ...] = (
    (CASE, title, {"oefenen/casussen/vijfduizend-euro/index.html": "Zevenduizend euro",
                   "oefenen/casussen/index.html": "Zevenduizend euro"}),
    (TERMS, term, {"index.html": "Baas die de lasten", "ander/index.html": "Baas die de lasten",
                   "opzoeken/begrippen/index.html": "Baas die de lasten"}),
    (RULES, rule, {"index.html": "binnen 3 weken", "ander/index.html": "binnen 3 weken"}),
    ("docs/ander.md", page, {"ander/index.html": "Iedere "}),
    (CASE, typo, {"oefenen/casussen/vijfduizend-euro/index.html": "[dangling-goto]"}),
)  # fmt: skip
"""File, edit, and the words that the edit brings to pages."""


def test_every_edit_shows_everywhere_and_nothing_old_is_left(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = site(project)
    for file, change, shown in EDITS:
        assert not [name for name, words in shown.items() if words in made[name]]
        (project / file).write_text(change((project / file).read_text()))
        made = site(project)
        assert [name for name, words in shown.items() if words not in made[name]] == []
    monkeypatch.setattr(reuse, "_LATEST", {})
    assert made == site(project)
