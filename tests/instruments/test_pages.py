"""What the definitions become: HTML that reads without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from generator.build import Build, build
from generator.core.reader import Document
from generator.instruments.card_model import Card
from generator.instruments.model import Finder, Instrument
from generator.instruments.pages import embed


def shelf(files: dict[str, str]) -> Build:
    return build(files)


@pytest.mark.parametrize("name", ["vraagbaak", "kaartje", "plaatje", "scannetje", "som"])
def test_the_page_is_as_it_was(name: str, example: dict[str, str], golden: Callable[[str, str], None]) -> None:
    library = shelf(example).library
    golden(f"{name}.html", embed(library.shelf("instruments")[name], library.law, {}) + "\n")


def test_what_an_author_types_stays_text(example: dict[str, str]) -> None:
    library = shelf(example).library
    html = embed(library.shelf("instruments")["vraagbaak"], library.law, {})
    assert "&lt;b&gt;de klacht&lt;/b&gt;" in html
    assert "<b>de klacht" not in html


def test_a_fence_can_keep_the_rows_of_one_filter(example: dict[str, str]) -> None:
    library = shelf(example).library
    html = embed(library.shelf("instruments")["vraagbaak"], library.law, {"moment": "later"})
    assert re.findall(r'<li id="(v\d+)"', html) == ["v02"]
    assert 'href="kh:/opzoeken/vraagbaak/"' in html
    assert '<select id="vraagbaak-moment"' not in html, "a filter with one value left is no choice"


def documents(project: Build) -> dict[str, Document[Instrument]]:
    return dict(project.library.shelf("instruments"))


@pytest.mark.parametrize(("name", "count"), [("mag-dit", 60), ("wie-beslist", 32)])
def test_every_row_is_there_to_read(project: Build, name: str, count: int) -> None:
    tool = documents(project)[name].model
    assert isinstance(tool, Finder)
    html = embed(documents(project)[name], project.library.law, {})
    assert len(re.findall(r'<li id="', html)) == len(tool.rows) == count


def test_nothing_in_the_html_breaks_the_policy(project: Build) -> None:
    for document in documents(project).values():
        html = embed(document, project.library.law, {})
        assert not re.search(
            r"\sstyle=|\son[a-z]+=|<script(?! type=\"application/json\")|https?://(?!www\.w3\.org)", html
        ), document.id


def test_every_card_keeps_health_out(project: Build) -> None:
    """No field may ask for what an employer may not write down."""
    for document in documents(project).values():
        if isinstance(document.model, Card):
            html = embed(document, project.library.law, {})
            labels = " ".join(re.findall(r"<label[^>]*for=[^>]*>([^<]*)<", html)).lower()
            assert not re.search(r"klacht|diagnose|medicijn|behandel|gezondheid|naam", labels), document.id


TAUGHT = {
    "m02-vier-soorten": "welke-casemanager", "m03-mandaat": "wie-beslist", "m06-privacy": "mag-dit",
    "m08-gesprekken": "gesprekswijzer", "m09-huis-van-werkvermogen": "huis-van-werkvermogen",
    "m14-van-dossier-naar-beleid": "klaverblad",
}  # fmt: skip


@pytest.mark.parametrize(("module", "tool"), TAUGHT.items())
def test_a_tool_stands_in_the_module_that_teaches_it(module: str, tool: str, project: Build) -> None:
    page = project.library.shelf("docs")[f"leren/{module}"]
    assert f"```instrument\n{tool}\n" in page.body


def test_every_definition_is_shown_on_a_page_where_one_would_look(project: Build) -> None:
    pages = [page for key, page in project.library.shelf("docs").items() if key.startswith(("opzoeken/", "rekenen/"))]
    shown = {name for page in pages for name in re.findall(r"```instrument\n([\w-]+)", page.body)}
    assert shown == set(documents(project))


def test_every_source_leads_to_a_place_in_the_list_of_sources(project: Build) -> None:
    (sources,) = (output.content for output in project.outputs if output.path == "opzoeken/bronnen.md")
    assert isinstance(sources, str)
    for document in documents(project).values():
        html = embed(document, project.library.law, {})
        anchors = set(re.findall(r'href="kh:/opzoeken/bronnen/#([^"]*)"', html))
        assert anchors or document.id == "wai"
        assert [anchor for anchor in anchors if f'id="{anchor}"' not in sources] == []


@pytest.mark.parametrize(
    ("fence", "expected"),
    [
        ("vraagbaak", []),
        ("vraagbaak\nmoment: later\noefen: ja", []),
        ("vraagbaak\nmoment: nooit", ["unknown-option: 'moment: nooit' bestaat niet"]),
        ("vraagbaak\nmomen: later", ["unknown-option: 'vraagbaak' kent geen 'momen:'"]),
        ("kaartje\nmoment: later", ["unknown-option: 'kaartje' kent geen 'moment:'"]),
        ("vraagbak", ["unknown-embed: er is geen instrument 'vraagbak'"]),
    ],
)
def test_a_fence_asks_only_for_what_there_is(fence: str, expected: list[str], example: dict[str, str]) -> None:
    head = "---\ntitle: Proef\nkind: pagina\nsummary: Een proef.\n---\n"
    page = f"{head}\nEen zin.\n\n```instrument\n{fence}\n```\n"
    found = build({**example, "docs/over/proef.md": page}).problems
    assert [f"{problem.code}: {problem.message}" for problem in found] == expected
