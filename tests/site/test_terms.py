"""Definitions of terms: with a mouse, a keyboard, a finger, and without JavaScript."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
PAGE = "leren/m05-tijdlijn/"


def test_pointing_at_a_term_shows_what_it_means_and_leaving_hides_it(visit: Visit) -> None:
    page = visit(PAGE)
    page.locator("a.kh-term").first.hover()
    expect(page.locator(".kh-uitleg")).to_be_visible()
    page.locator("h1").hover()
    expect(page.locator(".kh-uitleg")).to_have_count(0)


def test_the_keyboard_reaches_a_definition_and_escape_closes_it(visit: Visit) -> None:
    page = visit(PAGE)
    page.locator("a.kh-term").first.focus()
    expect(page.locator(".kh-uitleg")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".kh-uitleg")).to_have_count(0)


def test_a_finger_taps_once_for_the_meaning_and_twice_for_the_list(visit: Visit) -> None:
    page = visit(PAGE, width=360, has_touch=True)
    word = page.locator("a.kh-term").first
    word.tap()
    expect(page.locator(".kh-uitleg")).to_be_visible()
    assert page.url.endswith(PAGE)
    word.tap()
    page.wait_for_url("**/opzoeken/begrippen/#*")


def test_a_definition_stays_inside_the_window(visit: Visit) -> None:
    page = visit(PAGE, width=360)
    for word in page.locator("a.kh-term").all()[:8]:
        word.scroll_into_view_if_needed()
        word.focus()
        box = page.locator(".kh-uitleg").bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360


def test_a_screen_reader_hears_the_same_text(visit: Visit) -> None:
    page = visit(PAGE)
    word = page.locator("a.kh-term").first
    word.focus()
    heard = page.evaluate("id => document.getElementById(id).textContent", word.get_attribute("aria-describedby"))
    assert heard == page.locator(".kh-uitleg").text_content()


def test_without_javascript_a_term_leads_to_its_own_entry(visit: Visit) -> None:
    page = visit(PAGE, javascript=False)
    address = page.locator("a.kh-term").first.get_attribute("href") or ""
    page.locator("a.kh-term").first.click()
    expect(page.locator(f'[id="{address.split("#")[1]}"]')).to_be_visible()


def test_no_definition_stands_in_a_heading_or_an_answer(visit: Visit) -> None:
    page = visit("oefenen/quizzen/mandaat/")
    assert page.locator(":is(h1, h2, h3, legend, label, button) a.kh-term").count() == 0
    assert visit(PAGE).locator(":is(h1, h2, h3, h4) a.kh-term").count() == 0


def test_abbreviations_lead_both_ways(visit: Visit) -> None:
    page = visit("opzoeken/begrippen/")
    expect(page.locator("#re-integratieverslag")).to_contain_text("RIV")
    row = page.locator("tr", has=page.locator("td", has_text="RIV"))
    row.get_by_role("link", name="re-integratieverslag").click()
    expect(page.locator("#re-integratieverslag")).to_be_in_viewport()


def test_there_are_more_than_a_hundred_terms(visit: Visit) -> None:
    assert visit("opzoeken/begrippen/").locator(".kh-begrippen dt").count() > 100
