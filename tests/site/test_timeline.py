"""The page of the timeline as a visitor meets it: typing, sharing, asking why, keeping and printing."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

Visit = Callable[..., Page]
TIMELINE = "rekenen/tijdlijn/"
UNKNOWN_CAUSE = (
    TIMELINE + "#sick=2026-06-01/2026-09-07&sick=2026-12-28/&leave=2026-09-07/2026-12-27&same_cause=onbekend"
)

STAND_STILL = """() => {
  const Real = Date, now = Real.UTC(2026, 10, 22, 12);
  window.Date = class extends Real {
    constructor(...given) { super(...(given.length ? given : [now])); }
    static now() { return now; }
  };
}"""
"""Only the dates stand still; fake timers would stop the timers of the theme as well."""


def moments(page: Page) -> dict[str, str]:
    """Return the date of every moment in the list by its name."""
    items = page.locator("kh-tijdlijn [data-outcome] .kh-uitkomst > li")
    items.first.wait_for()
    found: dict[str, str] = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('kh-tijdlijn [data-outcome] .kh-uitkomst > li')]
        .map(item => [item.querySelector('b').textContent, item.querySelector('time').dateTime]))"""
    )
    return found


def typed(page: Page, date: str) -> Page:
    page.get_by_label("Eerste ziektedag", exact=True).first.fill(date)
    page.keyboard.press("Tab")
    return page


@pytest.mark.parametrize("date", ["2-2-2026", "02-02-2026", "2026-02-02", "2 februari 2026"])
def test_typing_a_first_sick_day_gives_the_moments(date: str, visit: Visit) -> None:
    found = moments(typed(visit(TIMELINE), date))
    assert found["42e-weeksmelding bij UWV"] == "2026-11-23"
    assert found["WIA-aanvraag bij UWV"] == "2027-11-14"
    assert found["Eerste WIA-dag"] == "2028-01-31"


@pytest.mark.parametrize(
    ("date", "message"),
    [
        ("31-2-2026", "31 februari bestaat niet"),
        ("gisteren", "Schrijf dag-maand-jaar"),
        ("1-1-2010", "de wet is alleen nagelezen"),
    ],
)
def test_a_wrong_date_is_said_beside_the_field(date: str, message: str, visit: Visit) -> None:
    page = typed(visit(TIMELINE), date)
    field = page.get_by_label("Eerste ziektedag", exact=True).first
    expect(field).to_have_attribute("aria-invalid", "true")
    described = field.get_attribute("aria-describedby") or ""
    said = page.locator(f"#{described.split()[0]}")
    expect(said).to_contain_text(message, ignore_case=True)
    assert page.locator("kh-tijdlijn [data-outcome] li").count() == 0


def test_a_relapse_before_the_recovery_is_said_at_that_row(visit: Visit) -> None:
    page = visit(TIMELINE + "#sick=2026-02-02/2026-05-04&sick=2026-04-01/")
    second = page.get_by_label("Opnieuw ziek vanaf")
    expect(second).to_have_attribute("aria-invalid", "true")


def test_the_address_holds_the_file_and_gives_it_back(visit: Visit) -> None:
    page = typed(visit(TIMELINE), "2-2-2026")
    moments(page)
    assert page.url.endswith("#sick=2026-02-02/")
    page.get_by_label("Eerste dag hersteld").fill("4-5-2026")
    page.get_by_role("button", name="Opnieuw ziek geworden").click()
    page.get_by_label("Opnieuw ziek vanaf").fill("25-5-2026")
    page.keyboard.press("Tab")
    assert moments(page)["Eerste WIA-dag"] == "2028-02-21"
    shared = page.url
    other = visit(shared.split("/", 3)[3])
    assert moments(other)["Eerste WIA-dag"] == "2028-02-21"
    assert other.get_by_label("Opnieuw ziek vanaf").input_value() == "25-5-2026"


def test_the_back_button_undoes_the_last_answer(visit: Visit) -> None:
    page = typed(visit(TIMELINE), "2-2-2026")
    moments(page)
    typed(page, "1-3-2027")
    page.wait_for_url("**#sick=2027-03-01/")
    page.go_back()
    expect(page.get_by_label("Eerste ziektedag", exact=True).first).to_have_value("2-2-2026")
    assert moments(page)["Eerste WIA-dag"] == "2028-01-31"


SITUATIONS = [
    ("sick=2024-10-10/&wia_application=2026-07-31", {"Laatste dag van de wettelijke loondoorbetaling": "2026-10-16"}),
    (
        "sick=2024-10-10/&report_42=2025-07-28&uwv_letter_received=geen&wia_application=2026-07-31",
        {"Laatste dag van de wettelijke loondoorbetaling": "2026-10-07"},
    ),
    (
        "sick=2026-06-01/2026-09-07&sick=2026-12-28/2027-03-01&sick=2027-06-21/"
        "&leave=2026-09-07/2026-12-27/ja&leave=2027-03-01/2027-06-20/nee&same_cause=onbekend",
        {"Eerste WIA-dag": "2029-06-18"},
    ),
]
"""Addresses as somebody shares them, and a date that depends on their last answer."""


@pytest.mark.parametrize(("fragment", "dates"), SITUATIONS, ids=[one for one, _ in SITUATIONS])
def test_every_answer_counts_and_stays_in_the_address(fragment: str, dates: dict[str, str], visit: Visit) -> None:
    page = visit(f"{TIMELINE}#{fragment}")
    found = moments(page)
    assert {name: found[name] for name in dates} == dates
    page.get_by_role("button", name="Reken de tijdlijn uit").click()
    assert page.url.split("#")[1] == fragment


def test_a_date_and_no_letter_cannot_both_be(visit: Visit) -> None:
    page = visit(f"{TIMELINE}#sick=2024-10-10/&uwv_letter_received=2026-06-24")
    moments(page)
    page.get_by_label("UWV stuurde geen brief").check()
    expect(page.locator(".kh-melding").first).to_have_text("Hier staan twee antwoorden. Laat er één over.")
    page.get_by_label("Brief van UWV over de WIA ontvangen").fill("")
    page.keyboard.press("Tab")
    moments(page)
    assert page.url.endswith("&uwv_letter_received=geen")


def test_a_first_sick_day_on_a_day_off_is_refused_with_the_right_day(visit: Visit) -> None:
    page = visit(TIMELINE)
    page.get_by_text("Ziek geworden op een vrije dag?").click()
    page.get_by_label("Ziek sinds").fill("28-2-2026")
    page.get_by_label("Werkdagen").fill("ma, wo, vr")
    typed(page, "28-2-2026")
    expect(page.locator(".kh-melding")).to_contain_text("de eerste werkdag is 2\u00a0maart\u00a02026")
    typed(page, "2-3-2026")
    assert moments(page)["Probleemanalyse (oordeel van de bedrijfsarts)"] == "2026-04-13"


def test_a_refused_repair_that_came_late_shortens_the_sanction(visit: Visit) -> None:
    page = visit("rekenen/loonsanctie/#sick=2025-01-06/&wia_application=2026-10-18&uwv_decision=2026-11-20")
    last = page.locator("[data-outcome] li").filter(has=page.get_by_text("Laatste dag van de loonsanctie", exact=True))
    time = last.locator("time").last
    before = time.get_attribute("datetime")
    page.get_by_role("button", name="Voeg een afgewezen herstelmelding toe").click()
    page.get_by_label("UWV ontving de herstelmelding op").last.fill("1-3-2027")
    page.keyboard.press("Tab")
    expect(page.locator(".kh-melding")).to_contain_text("Vul van een afgewezen herstelmelding beide dagen in.")
    page.get_by_label("UWV wees de melding af op").fill("2-4-2027")
    page.keyboard.press("Tab")
    expect(time).not_to_have_attribute("datetime", before or "")
    assert page.url.endswith("&refused_repairs=2027-03-01/2027-04-02")


def test_the_engine_comes_with_the_first_date_and_its_absence_is_said(visit: Visit) -> None:
    page = visit(TIMELINE)
    asked = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    assert not [url for url in asked if url.endswith(("timeline.js", ".json"))]
    page.context.route("**/rules.json", lambda route: route.fulfill(body="<p>even niet</p>"))
    typed(page, "2-2-2026")
    expect(page.locator("[data-outcome] [role=alert]")).to_contain_text("wat je invulde, staat er nog")


def test_wiping_empties_the_form_and_the_address(visit: Visit) -> None:
    page = typed(visit(TIMELINE), "2-2-2026")
    moments(page)
    page.get_by_role("button", name="Wis alles").click()
    assert "#" not in page.url
    expect(page.get_by_label("Eerste ziektedag", exact=True).first).to_have_value("")
    assert page.locator("kh-tijdlijn [data-outcome] li").count() == 0


def test_it_says_where_the_file_is_today(visit: Visit) -> None:
    page = visit(TIMELINE)
    page.evaluate(f"({STAND_STILL})()")
    typed(page, "2-2-2026")
    expect(page.locator(".kh-stand")).to_contain_text("Je bent nu in ziekteweek 42, dag 7.")
    expect(page.locator(".kh-stand")).to_contain_text("42e-weeksmelding bij UWV, uiterlijk maandag 23")


def test_an_unknown_cause_shows_both_outcomes(visit: Visit) -> None:
    page = visit(UNKNOWN_CAUSE)
    expect(page.get_by_role("heading", name="En als de oorzaak een andere is")).to_be_visible()
    days = page.locator("kh-tijdlijn .kh-uitkomst > li").filter(has=page.get_by_text("Eerste WIA-dag", exact=True))
    assert [days.nth(index).locator("time").get_attribute("datetime") for index in range(2)] == [
        "2028-09-18",
        "2028-12-25",
    ]


def test_every_moment_explains_itself(visit: Visit) -> None:
    page = visit(TIMELINE + "#sick=2026-02-02/")
    moments(page)
    items = page.locator("kh-tijdlijn [data-outcome] .kh-uitkomst > li")
    for index in range(items.count()):
        item = items.nth(index)
        assert item.locator(".kh-bron").inner_text() in ("§ Wet", "Praktijk")
        item.locator("summary").click()
        expect(item.locator("details li").first).to_contain_text("Dat is dag 1.")
        expect(item.locator("details")).to_contain_text("Bron: ")


def test_reasons_that_cannot_be_fetched_are_missed_in_words_and_asked_for_again(visit: Visit) -> None:
    page = visit(TIMELINE + "#sick=2026-02-02/")
    moments(page)
    page.context.route("**/reasons.json", lambda route: route.fulfill(body="<p>even niet</p>"))
    why = page.locator("kh-tijdlijn [data-outcome] details", has_text="Waarom deze datum?").first
    why.locator("summary").click()
    expect(why).to_contain_text("De uitleg is niet opgehaald.")
    page.context.unroute("**/reasons.json")
    why.locator("summary").click()
    why.locator("summary").click()
    expect(why).to_contain_text("Dat is dag 1.")


def test_the_agenda_file_is_read_by_another_program(visit: Visit, tmp_path: Path) -> None:
    page = typed(visit(TIMELINE), "2-2-2026")
    moments(page)
    page.get_by_text("Kies welke stappen in je agenda komen").click()
    for box in page.locator(".kh-kiezen input").all()[2:]:
        box.uncheck()
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Zet in mijn agenda").click()
    file = tmp_path / "tijdlijn.ics"
    waiting.value.save_as(file)
    assert waiting.value.suggested_filename == "tijdlijn-2026-02-02.ics"
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    events = calendar.walk("VEVENT")
    assert [event.decoded("DTSTART").isoformat() for event in events] == ["2026-02-09", "2026-03-16"]
    assert all(alarm.decoded("TRIGGER").days == -7 for event in events for alarm in event.walk("VALARM"))


def test_the_timeline_prints_on_one_sheet(visit: Visit) -> None:
    for fragment in ("#sick=2026-02-02/", "#sick=2026-02-02/2026-05-04&sick=2026-05-25/"):
        page = visit(TIMELINE + fragment)
        moments(page)
        sheets = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
        assert len(sheets) == 1
        text = sheets[0].extract_text()
        assert "WIA-aanvraag bij UWV" in text
        assert "geen juridisch advies" in text


def test_the_table_is_on_the_clipboard(visit: Visit) -> None:
    page = visit(TIMELINE + "#sick=2026-02-02/", permissions=["clipboard-read", "clipboard-write"])
    moments(page)
    page.get_by_role("button", name="Kopieer als tabel").click()
    expect(page.locator(".kh-announce")).to_contain_text("Gekopieerd")
    lines = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert lines[0].split("\t") == ["Datum", "Dag", "Stap", "Wie", "Label", "Bron"]
    for begin in (
        "14 november 2027\tzondag\tWIA-aanvraag bij UWV\tWerknemer\twet",
        "11 mei 2026 en daarna tot en met 20 december 2027\tmaandag\tEvaluatie van het plan van aanpak",
        "11 oktober 2027 tot en met 31 oktober 2027\tzondag\tEindevaluatie",
        "17 december 2028\tzondag\tUWV pakt de WIA-aanvraag weer op. Alleen als UWV op tijd een loonsanctie oplegt.",
    ):
        assert any(line.startswith(begin) for line in lines), begin


def test_the_timeline_works_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit(TIMELINE)
    page.locator("#ziek-van-1").focus()
    page.keyboard.type("2-2-2026")
    page.keyboard.press("Enter")
    expect(page.locator("kh-tijdlijn [data-outcome] h2").first).to_be_focused()
    for _ in range(4):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.parentElement.open") is True
