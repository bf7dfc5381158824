"""What is found on a page, and under which words."""

from __future__ import annotations

from generator.search.collect import page_records
from generator.search.records import Record, bags

PAGE = '<h1>Titel</h1><p>Tekst.</p><svg><text>niet</text></svg><article id="q1"><legend>Wie meldt?</legend></article>'


def test_a_page_is_found_by_kind_with_its_answer() -> None:
    found = list(page_records("opzoeken/procedures/x/", "Titel", {"summary": "Het antwoord."}, PAGE))
    assert [(record.kind, record.answer) for record in found] == [("procedure", "Het antwoord.")]
    assert "niet" not in found[0].body


def test_every_question_of_a_bank_is_found_at_its_own_address() -> None:
    found = list(page_records("oefenen/quizzen/mandaat/", "Mandaat", {}, PAGE))
    assert [(record.kind, record.address) for record in found] == [
        ("pagina", "oefenen/quizzen/mandaat/"), ("vraag", "oefenen/quizzen/mandaat/#q1"),
    ]  # fmt: skip


def test_the_end_of_a_case_is_not_found() -> None:
    assert list(page_records("trainers/antwoordmodellen/x/", "X", {}, PAGE)) == []
    assert "Tekst" not in next(page_records("oefenen/casussen/x/", "X", {"summary": "s"}, PAGE)).body


def test_an_abbreviation_leads_both_ways() -> None:
    records = [Record("a/", "procedure", "Stel het plan van aanpak op", "", body="")]
    assert "pva" in next(bags(records, {"PvA": "plan van aanpak"})).keywords
    shortened = [Record("b/", "begrip", "PvA", "", body="")]
    assert {"plan", "anpak"} <= set(next(bags(shortened, {"PvA": "plan van aanpak"})).keywords)
