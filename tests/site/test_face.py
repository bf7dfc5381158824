"""The face of the site: a doorway that leads on, a theme that holds in the dark, on paper and without a mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
PROCEDURE = "opzoeken/procedures/42e-weeksmelding/"
MODULE = "leren/m03-mandaat/"


def test_the_base_theme_is_loaded_below_ours(visit: Visit) -> None:
    """An upgrade of the theme renames its style sheets; then material.css must follow."""
    page = visit()
    loaded = page.evaluate(
        "[...document.styleSheets].flatMap(s => [...s.cssRules]).filter(r => r.styleSheet).map(r => r.layerName)"
    )
    assert loaded == ["material", "material"]


def test_five_doors_lead_to_five_entrances(visit: Visit) -> None:
    page = visit()
    doors = page.locator("a.kh-deur")
    assert [door.locator("b").inner_text() for door in doors.all()] == [
        "Leren", "Oefenen", "Rekenen", "Opzoeken", "Trainers",
    ]  # fmt: skip
    for address in [door.get_attribute("href") or "" for door in doors.all()]:
        answer = page.request.get(page.url + address)
        assert answer.ok, address


def test_a_door_opens_when_it_is_pointed_at(visit: Visit) -> None:
    page = visit()
    panel = page.locator("a.kh-deur .kh-paneel").first
    shut = panel.evaluate("element => getComputedStyle(element).transform")
    page.locator("a.kh-deur").first.hover()
    expect(panel).not_to_have_css("transform", shut)


def test_a_door_stays_shut_for_who_wants_no_motion(visit: Visit) -> None:
    page = visit(reduced_motion="reduce")
    page.locator("a.kh-deur").first.hover()
    expect(page.locator("a.kh-deur .kh-paneel").first).to_have_css("transform", "none")


def test_the_menu_says_where_you_are(visit: Visit) -> None:
    page = visit(PROCEDURE)
    current = page.locator(".kh-ingangen [aria-current]")
    assert [link.inner_text() for link in current.all()] == ["Opzoeken"]


def test_breadcrumbs_lead_back(visit: Visit) -> None:
    page = visit(PROCEDURE)
    page.get_by_role("navigation", name="Kruimelpad").get_by_role("link", name="Procedures").click()
    expect(page.locator("h1")).to_have_text("Procedures")


def test_a_procedure_answers_before_it_explains(visit: Visit) -> None:
    page = visit(PROCEDURE, width=360)
    band = page.locator("dl.kh-antwoord")
    assert [name.inner_text() for name in band.locator("dt").all()] == [
        "Wanneer", "Wie", "Uiterlijk", "Grond", "Te laat?",
    ]  # fmt: skip
    assert "42 weken" in band.inner_text()
    assert "{" not in band.inner_text()
    first_heading = page.locator("article h2").first.bounding_box()
    placed = band.bounding_box()
    assert placed
    assert first_heading
    assert placed["y"] < first_heading["y"]


@pytest.mark.parametrize("name", ["42e-weeksmelding", "plan-van-aanpak", "wia-aanvraag", "opschorten-en-stoppen"])
def test_the_steps_and_the_dossier_of_a_procedure_are_on_one_screen(name: str, visit: Visit) -> None:
    box = visit(f"opzoeken/procedures/{name}/").locator(".kh-procedure-lijf").bounding_box()
    assert box
    assert box["y"] + box["height"] <= 900


def test_what_can_wait_opens_without_javascript_and_stands_open_on_paper(visit: Visit) -> None:
    page = visit(PROCEDURE, javascript=False)
    mistakes = page.locator("details", has_text="Veelgemaakte fouten").locator("li").first
    expect(mistakes).to_be_hidden()
    page.locator("summary", has_text="Veelgemaakte fouten").click()
    expect(mistakes).to_be_visible()
    page.emulate_media(media="print")
    assert all(item.bounding_box() for item in page.locator(".kh-meer li").all())


def test_a_module_says_what_you_learn_and_when_it_was_verified(visit: Visit) -> None:
    page = visit(MODULE)
    head = page.locator(".kh-modulekop")
    assert head.locator(".kh-doelen li").count() >= 3
    assert "Gecontroleerd op" in head.inner_text()
    head.get_by_role("link", name="bronnen").click()
    expect(page.locator("#bronnen")).to_be_in_viewport()


def test_every_citation_leads_to_the_source(visit: Visit) -> None:
    page = visit(MODULE)
    address = page.locator("a.kh-cite").first.get_attribute("href") or ""
    page.locator("a.kh-cite").first.click()
    expect(page.locator(f'[id="{address.split("#")[1]}"]')).to_have_count(1)


@pytest.mark.parametrize(("scheme", "background"), [("light", "rgb(250, 246, 236)"), ("dark", "rgb(19, 27, 23)")])
def test_the_scheme_follows_the_system(scheme: str, background: str, visit: Visit) -> None:
    expect(visit(scheme=scheme).locator("body")).to_have_css("background-color", background)


def test_without_javascript_the_dark_scheme_still_follows_the_system(visit: Visit) -> None:
    page = visit(scheme="dark", javascript=False)
    expect(page.locator("body")).to_have_css("background-color", "rgb(19, 27, 23)")


def test_on_paper_there_is_ink_and_no_navigation(visit: Visit) -> None:
    page = visit(PROCEDURE, scheme="dark")
    page.emulate_media(media="print")
    expect(page.locator("header.kh-kop")).to_be_hidden()
    expect(page.locator(".kh-kruimel")).to_be_hidden()
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(page.locator("h1")).to_have_css("color", "rgb(29, 38, 32)")


def test_a_wide_table_can_be_reached_with_the_keyboard(visit: Visit) -> None:
    page = visit("leren/m05-tijdlijn/", width=360)
    wide = page.locator(".kh-tabel-vak").evaluate_all(
        "boxes => boxes.filter(box => box.scrollWidth > box.clientWidth).map(box => box.getAttribute('tabindex'))"
    )
    assert wide
    assert set(wide) == {"0"}


def test_steps_can_be_ticked_off_without_javascript(visit: Visit) -> None:
    page = visit(PROCEDURE, javascript=False)
    box = page.locator("input.kh-vinkje").first
    box.check()
    assert box.is_checked()


def test_a_lost_visitor_finds_the_entrances(visit: Visit) -> None:
    page = visit("404.html")
    expect(page.locator("h1")).to_have_text("Deze deur bestaat niet")
    assert page.locator("article a").count() >= 5
