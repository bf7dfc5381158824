"""The list of sources names every place that leans on a source, also what no page says itself."""

from __future__ import annotations

from generator.build import KINDS
from generator.sources import cited
from tests.conftest import Build


def test_rules_cases_quizzes_and_instruments_are_named_beside_pages(project: Build) -> None:
    places = {place.address for row in cited(project.library, KINDS).values() for place in row.places}
    assert {
        "rekenen/", "oefenen/casussen/week-88/", "oefenen/quizzen/mandaat/", "opzoeken/mag-dit/", "leren/m03-mandaat/",
    } <= places  # fmt: skip


def test_what_has_errors_is_left_out(project: Build) -> None:
    found = cited(project.library, KINDS, frozenset({"cases/week-88.yml"}))
    assert "oefenen/casussen/week-88/" not in {place.address for row in found.values() for place in row.places}


def test_every_place_is_a_page_that_exists(project: Build) -> None:
    made = {output.path.removesuffix(".md") for output in project.outputs} | set(project.library.shelf("docs"))
    places = {place.address.rstrip("/") for row in cited(project.library, KINDS).values() for place in row.places}
    assert sorted(place for place in places if place not in made and f"{place}/index".lstrip("/") not in made) == []
