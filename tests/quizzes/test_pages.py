"""The pages of a bank with one question of every kind, as golden files."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from generator.build import Build, build
from generator.core.outputs import Output

Golden = Callable[[str, str], None]


@pytest.fixture(scope="module")
def made(example: dict[str, str]) -> dict[str, Output]:
    """Return what the mini project makes, by path."""
    return {output.path: output for output in build(example).outputs}


def text(made: dict[str, Output], path: str) -> str:
    return made[path].as_bytes().decode()


PAGES = ["quizzen/acht-soorten", "quizzen/index", "proefexamen", "maandtoets", "herhalen", "voortgang"]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_we_accepted(name: str, made: dict[str, Output], golden: Golden) -> None:
    golden(f"{name.replace('/', '-')}.md", text(made, f"oefenen/{name}.md"))


def test_the_pool_holds_the_same_questions_as_the_page(made: dict[str, Output]) -> None:
    page, pool = text(made, "oefenen/quizzen/acht-soorten.md"), text(made, "assets/kh/quizzes/pool/acht-soorten.json")
    assert all(f'data-question="{id_}"' in page for id_ in json.loads(pool))


def test_html_of_an_author_is_shown_and_never_run(made: dict[str, Output]) -> None:
    page = text(made, "oefenen/quizzen/acht-soorten.md")
    assert "&lt;b&gt;Niet&lt;/b&gt;" in page
    assert "<b>Niet</b>" not in page


def test_no_question_on_the_real_site_has_an_empty_or_unfilled_sentence(project: Build) -> None:
    for output in project.outputs:
        if output.path.startswith("oefenen/quizzen/"):
            assert "\ue000" not in str(output.content), output.path
            assert "<legend></legend>" not in str(output.content), output.path
