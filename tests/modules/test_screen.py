"""A procedure on one screen: the answers first, the steps beside the dossier, the rest in parts that open."""

from __future__ import annotations

import re

import pytest

from generator.modules.screen import Answer, answer, one_screen
from tests.conftest import Build

PAGE = """<p>Voorbeeld.</p>
<h2 id="de-regel">De regel</h2>
<p>Tel samen.</p>
<h2 id="zo-doe-je-het">Zo doe je het</h2>
<ol><li>Een</li></ol>
<h2 id="in-het-dossier">In het dossier</h2>
<p>De brief.</p>
<h2 id="veelgemaakte-fouten">Veelgemaakte fouten</h2>
<ul><li>Een</li><li>Twee</li></ul>
<p>Zie ook <a href="x">dit</a>.</p>
<h2 id="bronnen">Bronnen</h2>
<ul><li>Een</li></ul>
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Werkgever; de casemanager bewaakt de datum", ("Werkgever", "de casemanager bewaakt de datum")),
        (
            "Boete van ten hoogste € 5.450. Geen loonsanctie.",
            ("Boete van ten hoogste €\N{NO-BREAK SPACE}5.450", "Geen loonsanctie."),
        ),
        ("Werkgever en werknemer samen", ("Werkgever en werknemer samen", "")),
        ("Vóór het besluit.", ("Vóór het besluit", "")),
    ],
)
def test_the_first_words_of_an_answer_stand_apart(text: str, expected: tuple[str, str]) -> None:
    assert answer("Wie", text) == Answer("Wie", *expected)


def test_steps_and_dossier_stand_together_and_the_rest_opens() -> None:
    made = one_screen(PAGE)
    beside, later = made.split('<div class="kh-meer">')
    assert re.findall(r'<h2 id="([^"]+)"', beside) == ["zo-doe-je-het", "in-het-dossier"]
    assert re.findall(r'<summary><h2 id="([^"]+)"', later) == ["de-regel", "veelgemaakte-fouten", "bronnen"]
    assert later.count('class="kh-aantal">') == 2
    assert later.index("Zie ook") > later.index("</details></div>")


def test_nothing_of_the_page_is_lost() -> None:
    def words(html: str) -> list[str]:
        return sorted(re.sub(r"<[^>]+>", " ", re.sub(r'<span class="kh-aantal">\d+</span>', "", html)).split())

    assert words(one_screen(PAGE)) == words(PAGE)


def test_every_procedure_has_the_sections_that_the_screen_knows(project: Build) -> None:
    for page in project.library.shelf("docs").values():
        if page.model.kind == "procedure":
            assert {"## Zo doe je het", "## In het dossier", "## Veelgemaakte fouten"} <= {
                re.sub(r"(Zo doe je het).*", r"\1", line) for line in page.body.splitlines()
            }, page.id
