"""Every small tool in a real browser: to read without JavaScript, without barriers, and its pictures and scan."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.site.tools import HOSTILE, Axe, Visit, exported, findings

PAGES = {
    "opzoeken/mag-dit/": ["Naar de aard en de oorzaak van de ziekte", "AVG 9"],
    "opzoeken/wie-beslist/": ["Casemanager aanwijzen", "Er zelf over besluiten"],
    "opzoeken/mandaatkaart/": ["De wet geeft opschorten en stoppen van loon aan de werkgever", "Geldt bij ‘Dit mag"],
    "opzoeken/welke-casemanager/": ["Niet combineren", "Mag medische gegevens zien", "Eén reden tegen"],
    "opzoeken/gesprekswijzer/": ["Vragen voor de bedrijfsarts", "Twee keer geen vooruitgang"],
    "rekenen/huis-van-werkvermogen/": ["Deze verdieping blijft leeg", "Hoe gaat het thuis"],
    "rekenen/work-ability-index/": ["Noor komt op 43", "niet aan een bron getoetst", "Sem is verzonnen"],
    "rekenen/klaverblad/": ["onze eigen invulling", "Wij bespreken verzuimcijfers", "Verticale as"],
    "rekenen/beleidsplan/": ["Instemming van de ondernemingsraad", "Visie en doelstellingen"],
}


@pytest.mark.parametrize("path", PAGES)
def test_everything_is_there_to_read_without_javascript(path: str, visit: Visit) -> None:
    page = visit(path, javascript=False, width=360)
    shown = page.locator("article").inner_text()
    for words in PAGES[path]:
        assert words.replace("\u00a0", " ") in shown.replace("\u00a0", " ")
    for button in page.locator(".kh-instrument button").all():
        assert not button.is_visible(), "a button that does nothing"


FILLED = [
    "opzoeken/mag-dit/#mag-dit.oefen=ja",
    "opzoeken/mandaatkaart/#mandaatkaart.mag=loon,plan&mandaatkaart.altijd-spoor-een=ja",
    "opzoeken/welke-casemanager/#welke-casemanager.omvang=klein&welke-casemanager.hr=nee",
    "opzoeken/gesprekswijzer/#gesprekswijzer.advies=oud",
    "rekenen/huis-van-werkvermogen/#huis-van-werkvermogen-gezondheid",
    "rekenen/work-ability-index/",
    "rekenen/klaverblad/#klaverbladscan.eerst=00000111112222233333",
    "rekenen/beleidsplan/#beleidsplan.vertegenwoordiging=or&beleidsplan.onderdelen=protocol,systeem",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", FILLED)
def test_a_tool_in_use_has_no_accessibility_violation(path: str, scheme: str, visit: Visit, axe: Axe) -> None:
    page = visit(path, scheme=scheme, width=360 if scheme == "dark" else 1440)
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


def test_a_floor_of_the_house_opens_with_the_keyboard(visit: Visit) -> None:
    page = visit("rekenen/huis-van-werkvermogen/")
    floor = page.get_by_role("link", name="Werk en leiderschap")
    floor.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#huis-van-werkvermogen-werk")).to_be_visible()
    expect(page.locator("#huis-van-werkvermogen-kennis")).to_be_hidden()
    expect(floor).to_have_attribute("aria-current", "true")
    assert page.url.endswith("#huis-van-werkvermogen-werk")
    assert page.evaluate("document.activeElement.id") == "huis-van-werkvermogen-werk"
    page.get_by_role("button", name="Toon alle delen").click()
    expect(page.locator("#huis-van-werkvermogen-kennis")).to_be_visible()


def test_every_part_of_a_picture_can_be_touched_and_read(visit: Visit) -> None:
    for path, count in (("rekenen/huis-van-werkvermogen/", 6), ("rekenen/klaverblad/", 4)):
        page = visit(path, width=360, has_touch=True)
        parts = page.locator("kh-plate svg a")
        assert parts.count() == count
        for part in parts.all():
            target = str(part.get_attribute("href"))
            assert page.locator(target).get_by_role("heading").inner_text()


def test_the_conversation_keeps_health_empty_and_refuses_its_questions(visit: Visit) -> None:
    page = visit("rekenen/huis-van-werkvermogen/")
    health = page.locator("kh-card fieldset.kh-blok").last
    expect(health).to_contain_text("Deze verdieping blijft leeg")
    assert health.locator("input, textarea").count() == 0
    page.get_by_label("Welke klachten heb je nog?").check()
    assert findings(page) == ["klachten"]
    page.get_by_label("Truus").check()
    page.get_by_label("Welke taken gaan je nog goed af?").check()
    assert findings(page) == ["klachten", "taken-te-vroeg"]


def test_the_sum_of_the_wai_is_checked_for_somebody_who_does_not_exist(visit: Visit) -> None:
    page = visit("rekenen/work-ability-index/")
    noor = page.locator("#wai-noor")
    expect(noor.get_by_text("Noor komt op 43")).to_be_hidden()
    fields = noor.locator("td input")
    assert fields.count() == 8
    for field, points in zip(fields.all(), ["8", "6,5", "7", "6", "4", "7", HOSTILE, "43"], strict=True):
        field.fill(points)
    noor.get_by_role("button", name="Kijk na").click()
    assert noor.locator('[data-oordeel="goed"]').count() == 7
    expect(noor.locator('[data-oordeel="fout"]')).to_contain_text("klopt niet")
    expect(noor.get_by_text("Noor komt op 43")).to_be_hidden()
    fields.nth(6).fill("4")
    noor.get_by_role("button", name="Kijk na").click()
    expect(noor.get_by_text("Noor komt op 43")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes('wai'))") == []


def test_the_scan_fills_the_leaves_and_compares_two_moments(visit: Visit) -> None:
    page = visit("rekenen/klaverblad/#klaverbladscan.eerst=33333333331111122222")
    leaves = page.locator("[data-blad]")
    expect(leaves.nth(0).locator(".kh-punten")).to_have_text("15 van 15")
    expect(leaves.nth(2).locator(".kh-gemis")).to_be_visible()
    expect(leaves.nth(0).locator(".kh-gemis")).to_be_hidden()
    expect(page.locator('[data-as="horizontaal"]')).to_contain_text("15 van 30, deze as blijft achter")
    assert page.locator('[data-vol="0"]').get_attribute("height") == "206"
    assert leaves.nth(2).locator("[data-raad]:visible").count() == 5
    page.get_by_label("Tweede meting").check()
    expect(page.locator("kh-scan .kh-telling")).to_have_text("Tweede meting: nog 20 stellingen te gaan.")
    for statement in page.locator(".kh-stelling-veld").all():
        statement.get_by_label("Meestal").check()
    expect(leaves.nth(2).locator(".kh-punten")).to_have_text("10 van 15, eerst 5, nu 10")
    assert page.url.endswith("klaverbladscan.nu=22222222222222222222")
    text = exported(page)
    assert "## Eerste meting" in text
    assert "## Tweede meting" in text
    assert "3. Energiebronnen en stressoren: 10 van 15" in text
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    assert "#" not in page.url


def test_a_scan_with_a_strange_address_starts_blank(visit: Visit) -> None:
    page = visit("rekenen/klaverblad/#klaverbladscan.eerst=%3Cimg%3E9999999999999999")
    expect(page.locator("kh-scan .kh-telling")).to_have_text("Eerste meting: nog 20 stellingen te gaan.")
    assert page.locator("kh-scan :checked").count() == 1  # only the moment
