"""Every calculator page as a visitor meets it: without JavaScript, with hostile text, filled in, and the trainer."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
PAGES = [
    "tijdlijn",
    "loonsanctie",
    "ziektewet",
    "loondoorbetaling",
    "wia-indicatie",
    "verzuimcijfers",
    "termijntrainer",
]

FILLED = [
    "rekenen/tijdlijn/#sick=2026-06-01/2026-09-07&sick=2026-12-28/&leave=2026-09-07/2026-12-27&same_cause=onbekend",
    "rekenen/loonsanctie/#sick=2025-01-06/&wia_application=2026-10-18&uwv_decision=2026-11-20",
    "rekenen/ziektewet/#sick=2026-05-04/&group=werknemer&contract_end=2026-06-19",
    "rekenen/loondoorbetaling/#first=2026-01-05&wage=280000&hours=3600&parts=2&year1=10000&year2=7000",
    "rekenen/wia-indicatie/#reference_wage=2000&capacity=1000&year_wage=3915000&on=2026-06-01&durable=nee"
    "&weeks_worked=ja&years_before_2016=8&years_since_2016=10&income=90000&capacity_month=156000",
    "rekenen/termijntrainer/",
]


@pytest.mark.parametrize("name", PAGES)
def test_without_javascript_the_worked_example_is_a_table(name: str, visit: Visit) -> None:
    page = visit(f"rekenen/{name}/", javascript=False)
    example = page.locator(".kh-voorbeeld")
    expect(example).to_be_visible()
    expect(page.locator(".kh-rekenform")).to_have_count(1 if name != "termijntrainer" else 0)
    expect(page.locator(".kh-rekenform:visible")).to_have_count(0)
    if name == "termijntrainer":
        expect(example.get_by_text("Antwoord: maandag 22")).to_be_visible()
    else:
        assert example.locator("tbody tr").count() >= 3
    expect(page.locator(".kh-gecontroleerd-op")).to_contain_text("geen juridisch advies")


@pytest.mark.parametrize("name", ["loondoorbetaling", "wia-indicatie", "verzuimcijfers", "tijdlijn", "ziektewet"])
def test_hostile_text_stays_text(name: str, visit: Visit) -> None:
    attack = '"><img src=x onerror=document.title="geraakt">'
    page = visit(f"rekenen/{name}/#first=%3Cscript%3E&sick=<b>/&wage={attack}&group=__proto__&rows={attack}")
    for field in page.locator("main form input[type=text], main form textarea").all():
        if field.is_visible():
            field.fill(attack)
    page.locator("main form button[type=submit]").first.click()
    assert "geraakt" not in page.title()
    assert page.locator("main img[src=x]").count() == 0
    expect(page.locator("[aria-invalid]").first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("path", FILLED)
def test_a_filled_in_page_is_accessible_and_fits(
    path: str, width: int, scheme: str, visit: Visit, axe: Callable[[Page], list[str]]
) -> None:
    page = visit(path, width=width, scheme=scheme)
    if "termijntrainer" in path:
        page.get_by_role("button", name="Geef me een opgave").click()
    page.locator("[data-outcome] h2, .kh-opgave h2").first.wait_for()
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_absence_rows_stay_out_of_the_address_and_names_are_refused(visit: Visit) -> None:
    page = visit("rekenen/verzuimcijfers/")
    page.get_by_role("button", name="Vul het voorbeeld in").click()
    expect(page.locator("[data-outcome]")).to_contain_text("4,95%")
    assert "rows" not in page.url
    page.get_by_label("Ziekmeldingen, één per regel").fill("Jansen;3-2-2025;13-2-2025")
    page.get_by_role("button", name="Reken uit").click()
    expect(page.locator(".kh-melding")).to_contain_text("Regel 1: hier staan letters in.")


def test_an_amount_outside_the_table_is_refused(visit: Visit) -> None:
    page = visit("rekenen/loondoorbetaling/#first=2026-12-07&wage=280000&hours=3600")
    rows = page.locator("[data-outcome] tbody tr")
    expect(rows.first).to_contain_text("€\u00a0")
    expect(rows.nth(1)).to_contain_text("niet berekend")


@pytest.mark.parametrize("level", ["Basis", "Gevorderd", "Expert"])
def test_the_trainer_explains_a_wrong_answer(level: str, visit: Visit) -> None:
    page = visit("rekenen/termijntrainer/")
    page.get_by_label(level).check()
    page.get_by_role("button", name="Geef me een opgave").click()
    page.locator(".kh-opgave h2").wait_for()
    for _ in range(12):
        if page.get_by_role("heading", name="Welke datum is het?").count():
            break
        if page.locator(".kh-opgave input").count():
            page.locator(".kh-opgave input").first.check()
        page.get_by_role("button", name="Kijk na").click()
        page.get_by_role("button", name="Volgende opgave").click()
    page.locator(".kh-opgave input").first.check()
    page.get_by_role("button", name="Kijk na").click()
    verdict = page.locator(".kh-opgave .kh-oordeel")
    expect(verdict).to_be_focused()
    expect(verdict).to_contain_text("Bron: ")
    expect(verdict.locator(".kh-keten li").first).to_be_visible()


def test_a_contract_that_ends_needs_its_last_day(visit: Visit) -> None:
    page = visit("rekenen/ziektewet/")
    page.get_by_label("Wie is ziek?").select_option("werknemer")
    page.get_by_label("Eerste ziektedag").fill("2-2-2026")
    page.get_by_role("button", name="Reken uit").click()
    expect(page.get_by_text("Vul de laatste dag van het dienstverband in.")).to_be_visible()
    expect(page.get_by_label("Laatste dag van het dienstverband")).to_be_focused()
    expect(page.locator("[data-outcome] h2")).to_have_count(0)
