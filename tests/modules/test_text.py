"""What authors type and what the page shows: citations, pictures, code, sentences."""

from __future__ import annotations

import re

import pytest

from generator.core.text import fill
from generator.embeds import fences
from generator.modules.citations import anchor, citations, linked, unbroken
from generator.modules.code import outside_code
from generator.modules.labels import label
from generator.modules.lookup import filled
from generator.modules.markup import finished
from generator.modules.pictures import PICTURES, figure, in_words
from generator.modules.sections import sections, sentences
from tests.conftest import Build


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zo is het. [@BW 7:629 lid 3]", ["BW 7:629 lid 3"]),
        ("[@ZW 38 lid 1; ZW 38 lid 3]", ["ZW 38 lid 1", "ZW 38 lid 3"]),
        ("Mail naar a@b.nl of [kijk](x.md).", []),
    ],
)
def test_citations_are_found_where_they_stand(text: str, expected: list[str]) -> None:
    assert [citation.text for citation in citations(text)] == expected


def test_a_citation_becomes_a_link_to_its_place_in_the_list_of_sources() -> None:
    assert 'href="kh:/opzoeken/bronnen/#bw-7-629-lid-3"' in linked("[@BW 7:629 lid 3]")


@pytest.mark.parametrize(
    ("citation", "expected"), [("BW 7:629 lid 3", "bw-7-629-lid-3"), ("AP CP&A", "ap-cp-a"), ("RI&E", "ri-e")]
)
def test_anchor(citation: str, expected: str) -> None:
    assert anchor(citation) == expected


def test_a_line_never_ends_inside_a_citation() -> None:
    assert " " not in unbroken("ZW 38 lid 1")


def test_two_citations_never_share_an_anchor(project: Build) -> None:
    cited = {citation.text for page in project.library.shelf("docs").values() for citation in citations(page.body)}
    by_anchor: dict[str, set[str]] = {}
    for text in cited:
        by_anchor.setdefault(anchor(text), set()).add(text)
    assert [texts for texts in by_anchor.values() if len(texts) > 1] == []


def test_code_is_shown_as_typed() -> None:
    text = "Schrijf {x:y}, zoals `{x:y}` of\n\n```yaml\na: {x:y}\n```\n\nen {x:y}."
    changed = outside_code(text, lambda piece: fill(piece, {"x": str.upper}))
    assert changed == "Schrijf Y, zoals `{x:y}` of\n\n```yaml\na: {x:y}\n```\n\nen Y."


def test_what_cannot_be_computed_says_so() -> None:
    assert "niet berekend, omdat" in filled("Uiterlijk {datum:x}.", {})


def test_the_badge_has_a_word_and_a_sign() -> None:
    assert label("praktijk").endswith("Praktijk</span>")
    with pytest.raises(LookupError, match="kies uit"):
        label("wett")


def test_a_margin_line_gets_its_badge_and_a_remark_does_not() -> None:
    law = '<div class="admonition wet">\n<p class="admonition-title">Titel</p></div>'
    other = law.replace("admonition wet", "admonition note")
    assert 'kh-bron-wet">' in finished(law)
    assert finished(other) == other


def test_an_empty_corner_of_a_table_is_no_heading() -> None:
    made = finished("<table><thead><tr><th></th><th>Wie</th></tr></thead></table>")
    assert made.count("<th>") == 1
    assert "kh-tabel-vak" in made


def test_a_table_that_a_room_made_scrolls_too_and_is_wrapped_once() -> None:
    made = finished('<table class="kh-tabel"><tr><td>x</td></tr></table>')
    assert made.count("kh-tabel-vak") == 1
    assert finished(made) == made


def test_a_tick_list_has_boxes_with_a_name() -> None:
    made = finished('<ul>\n<li>[ ] Bewaar de <a href="x">brief</a>.</li>\n<li>[x] Klaar</li>\n</ul>')
    assert 'aria-label="Bewaar de brief."' in made
    assert made.count("checked") == 1


@pytest.mark.parametrize(("typed", "shown"), [("‘s middags", "’s middags"), ("‘t", "’t"), ("‘soms’", "‘soms’")])
def test_a_word_that_begins_with_an_apostrophe_keeps_it(typed: str, shown: str) -> None:
    assert finished(typed) == shown


def test_an_amount_stays_on_one_line_and_data_stays_as_it_is() -> None:
    assert finished("<p>€ 500</p><script>€ 500</script>") == "<p>€\N{NO-BREAK SPACE}500</p><script>€ 500</script>"


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_a_picture_says_the_same_in_words_and_has_ids_of_its_own(name: str) -> None:
    assert len(in_words(name)) > 1
    first, second = figure(name, 1), figure(name, 2)
    ids = [re.findall(r'\bid="([^"]+)"', made) for made in (first, second)]
    assert not set(ids[0]) & set(ids[1])
    for made in (first, second):
        for reference in re.findall(r'aria-labelledby="([^"]+)"', made):
            assert set(reference.split()) <= set(re.findall(r'\bid="([^"]+)"', made))


def test_the_drawn_timeline_says_what_the_rules_say(project: Build) -> None:
    """A drawing cannot compute, so this holds it to the rules."""
    drawn = " ".join(in_words("tijdlijn-104-weken"))
    length = project.library.law.lookup(None, project.library.law.verified_on)["termijn"]
    for step, words in [
        ("probleemanalyse", "binnen {}"), ("42e-weeksmelding", "eerste dag na {}"), ("wia-brief", "na {}"),
        ("riv", "{} voor het einde"), ("wia-aanvraag", "{} voor het einde"),
        ("loonsanctiebesluit", "{} voor het einde"),
    ]:  # fmt: skip
        assert words.format(length(step)) in drawn, step


def test_sections_and_their_titles() -> None:
    found = sections("Inleiding.\n\n## Een\n\nTekst.\n\n```\n## geen kop\n```\n\n## Twee {#twee}\n\nMeer.\n")
    assert [section.title for section in found] == ["Een", "Twee"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Een zin. Nog een zin.", [2, 3]),
        ("Dat klopt. [@BW 7:629 lid 1] Maar niet altijd.", [2, 3]),
        ("- eerste punt\n- tweede punt van drie", [2, 4]),
        ("| Wie | Wat |\n|---|---|\n| een | twee drie |", [1, 1, 1, 2]),
        ('!!! wet "De titel"\n    Eerste zin hier.', [2, 3]),
        ("Lees [de lange uitleg](../ver/weg.md) nu.", [5]),
    ],
)
def test_sentences_are_what_a_reader_reads(body: str, expected: list[int]) -> None:
    assert [sentence.words for sentence in sentences(body)] == expected


def test_a_fence_that_a_page_shows_is_not_embedded() -> None:
    text = "````markdown\n```quiz\nmandaat\n```\n````\n\n```quiz\nprivacy\n```\n"
    assert [fence.id for fence in fences(text, {"quiz"})] == ["privacy"]
