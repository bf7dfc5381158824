"""Words that must meet do meet, in Python and in the browser alike."""

from __future__ import annotations

import json

import pytest

from generator.search.dutch import all_parts, parts, stem, stems, words
from tests.conftest import Build
from tests.node import run


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mandaat", "mandaten"), ("opschorten", "opgeschort"), ("opschorting", "opschorten"),
        ("aanvraag", "aangevraagd"), ("bijgesteld", "bijstelling"), ("gemeld", "melding"),
        ("aangewezen", "aanwijzen"), ("gesprek", "gesprekken"), ("evaluatie", "evaluaties"),
        ("evalueren", "evaluatie"), ("datalek", "datalekken"), ("brief", "brieven"), ("sanctie", "sancties"),
        ("analyse", "analyses"), ("ziekgemeld", "ziekmelding"), ("beslist", "beslissen"), ("café", "cafe"),
    ],
)  # fmt: skip
def test_two_forms_of_one_word_meet(one: str, other: str) -> None:
    assert list(stems(one)) == list(stems(other))


@pytest.mark.parametrize(("one", "other"), [("werk", "week"), ("loon", "leen"), ("ziek", "zoek"), ("plan", "plaat")])
def test_two_words_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_a_hyphen_makes_no_difference() -> None:
    assert "reintegratie" in words("re-integratie")
    assert {"re", "integratie"} <= set(words("re-integratie"))


@pytest.mark.parametrize(
    ("word", "expected"),
    [("loonsanctie", ("loon", "sanctie")), ("deskundigenoordeel", ("deskundige", "oordeel")),
     ("arbeidsconflict", ("arbeid", "conflict")), ("sanctie", ())],
)  # fmt: skip
def test_a_compound_has_two_known_parts(word: str, expected: tuple[str, ...]) -> None:
    assert parts(word, {"loon", "sanctie", "deskundige", "oordeel", "arbeid", "conflict"}) == expected


def test_a_longer_compound_gives_all_its_words() -> None:
    known = {"eerstejaars", "eerste", "jaar", "evaluatie"}
    assert list(all_parts("eerstejaarsevaluatie", known)) == ["eerstejaars", "eerste", "jaar", "evaluatie"]


def test_the_browser_finds_the_same_forms(project: Build) -> None:
    """Every word of every page, through both."""
    said = " ".join(document.body for document in project.library.shelf("docs").values())
    typed = sorted(set(words(said)))
    assert len(typed) > 2000
    script = """
      import { stem } from "./generator/search/dutch.js";
      import { readFileSync } from "node:fs";
      console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(stem)));
    """
    assert run(script, given=json.dumps(typed)) == [stem(word) for word in typed]
