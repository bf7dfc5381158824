"""Rows to search, filter and judge: words, address, keyboard, and hostile text."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.site.tools import HOSTILE, Visit


def test_a_question_is_found_by_words_role_and_answer(visit: Visit) -> None:
    page = visit("opzoeken/mag-dit/")
    rows = page.locator(".kh-rijen > li:visible")
    assert rows.count() == 60
    page.get_by_role("searchbox").fill("Agenda Karin")
    expect(rows).to_have_count(1)
    expect(rows.first).to_have_attribute("id", "p50")
    page.get_by_role("searchbox").fill("")
    page.get_by_label("Wie vraagt of doet dit?").select_option("taakdelegatie")
    page.get_by_label("Antwoord").select_option("mits")
    expect(rows).to_have_count(1)
    expect(page.locator(".kh-telling")).to_have_text("1 van 60.")
    assert page.url.endswith("#mag-dit.rol=taakdelegatie&mag-dit.antwoord=mits")


def test_an_address_brings_back_the_same_answer(visit: Visit) -> None:
    page = visit("opzoeken/wie-beslist/#wie-beslist.zoek=loon&wie-beslist.fase=geschil")
    assert [row.get_attribute("id") for row in page.locator(".kh-rijen > li:visible").all()] == ["b13", "b14"]
    assert page.get_by_role("searchbox").input_value() == "loon"
    page.get_by_role("button", name="Toon alles").click()
    expect(page.locator(".kh-rijen > li:visible")).to_have_count(32)
    assert "#" not in page.url


def test_a_row_has_its_own_address_even_behind_a_filter(visit: Visit) -> None:
    page = visit("opzoeken/mag-dit/#mag-dit.antwoord=ja")
    assert not page.locator("#p07").is_visible()
    page.evaluate("location.hash = 'p07'")
    expect(page.locator("#p07")).to_be_visible()
    expect(page.locator("#p07")).to_be_in_viewport()


def test_with_and_without_a_mandate(visit: Visit) -> None:
    page = visit("opzoeken/wie-beslist/")
    page.get_by_label("Geeft een mandaat jou meer ruimte?").select_option("gelijk")
    rows = page.locator(".kh-rijen > li:visible")
    assert 5 < rows.count() < 20
    page.get_by_label("Wie beslist", exact=True).select_option("uwv")
    assert "b23" in [row.get_attribute("id") for row in rows.all()]


def test_hostile_words_find_nothing_and_stay_words(visit: Visit) -> None:
    page = visit("opzoeken/mag-dit/")
    page.get_by_role("searchbox").fill(HOSTILE)
    expect(page.locator("[data-leeg]")).to_contain_text(HOSTILE)
    assert page.locator("article img, article script:not([type])").count() == 0
    again = visit("opzoeken/mag-dit/#" + page.url.split("#")[1])
    assert again.get_by_role("searchbox").input_value() == HOSTILE
    strange = visit("opzoeken/mag-dit/#mag-dit.rol=%3Cscript%3E&mag-dit.__proto__=x")
    expect(strange.locator(".kh-rijen > li:visible")).to_have_count(60)


def test_judge_first_with_the_keyboard_then_see(visit: Visit) -> None:
    page = visit("opzoeken/mag-dit/")
    page.get_by_role("button", name="Oordeel eerst zelf").focus()
    page.keyboard.press("Enter")
    row = page.locator("#p01")
    assert not row.locator(".kh-zegt").is_visible()
    assert not row.get_by_text("Naar de aard").is_visible()
    row.get_by_role("button", name="Ja").focus()
    page.keyboard.press("Space")
    expect(row.locator(".kh-oordeel-plek")).to_contain_text("Niet goed. Je koos: Ja.")
    expect(row.get_by_text("Naar de aard")).to_be_visible()
    assert page.evaluate("document.activeElement.closest('li').id") == "p01"
    page.locator("#p02").get_by_role("button", name="Ja").click()
    expect(page.locator(".kh-telling")).to_have_text("60 van 60. Beoordeeld: 2, goed: 1.")
    assert "mag-dit.oefen=ja" in page.url


def test_a_module_lets_the_learner_judge_before_it_answers(visit: Visit) -> None:
    page = visit("leren/m06-privacy/")
    assert not page.locator("#p01 .kh-zegt").is_visible()
    page.locator("#p01").get_by_role("button", name="Nee").click()
    expect(page.locator("#p01 .kh-zegt")).to_be_visible()
    page.get_by_role("button", name="Oordeel eerst zelf").click()
    expect(page.locator("#p02 .kh-zegt")).to_be_visible()
    assert page.url.endswith("#mag-dit.oefen=nee")
