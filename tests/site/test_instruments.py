"""The small tools in a real browser: keyboard, address, paper, without JavaScript, and with hostile text."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from playwright.sync_api import Page, expect

Visit = Callable[..., Page]
Axe = Callable[..., list[str]]
HOSTILE = "\"><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}} ' OR 1=1 --"
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


# --- finder ---------------------------------------------------------------------------------------------------------


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


# --- card -----------------------------------------------------------------------------------------------------------


def findings(page: Page) -> list[str]:
    return [str(item.get_attribute("data-key")) for item in page.locator(".kh-uitslag [data-key]:visible").all()]


def test_the_mandate_card_says_what_clashes(visit: Visit) -> None:
    page = visit("opzoeken/mandaatkaart/")
    expect(page.locator(".kh-stilte")).to_be_visible()
    page.get_by_label("Zelf besluiten om loon").check()
    page.get_by_label("Ten hoogste per interventie").fill("7.500")
    page.get_by_label("Ten hoogste per dossier").fill("5.000")
    assert findings(page) == ["loon-niet", "interventie-te-hoog"]
    page.get_by_label("Ten hoogste per dossier").fill("veel")
    expect(page.locator("#mandaatkaart-per-dossier-fout")).to_contain_text("Schrijf een bedrag in cijfers")
    assert page.get_by_label("Ten hoogste per dossier").get_attribute("aria-invalid") == "true"
    assert findings(page) == ["loon-niet"]


def test_what_is_typed_stays_out_of_the_address_and_what_is_chosen_travels(visit: Visit) -> None:
    page = visit("opzoeken/mandaatkaart/")
    page.get_by_label("Wie geeft het mandaat?").fill(HOSTILE)
    page.get_by_label("Het tweede spoor starten").check()
    assert page.url.endswith("#mandaatkaart.mag=tweede-spoor")
    again = visit("opzoeken/mandaatkaart/#mandaatkaart.mag=tweede-spoor&mandaatkaart.gever=Jansen")
    assert again.get_by_label("Het tweede spoor starten").is_checked()
    assert again.get_by_label("Wie geeft het mandaat?").input_value() == ""
    assert findings(again) == ["spoor-twee"]


def test_nothing_is_kept_until_asked_and_wiping_asks_first(visit: Visit) -> None:
    page = visit("opzoeken/mandaatkaart/")
    page.get_by_label("Wie geeft het mandaat?").fill(HOSTILE)
    page.get_by_label("Een spreekuur").check()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes('kaart'))") == []
    page.get_by_role("button", name="Bewaar in deze browser").click()
    expect(page.locator(".kh-status")).to_have_text("Bewaard in deze browser.")
    later = visit("opzoeken/mandaatkaart/", context=page.context)
    assert later.get_by_label("Wie geeft het mandaat?").input_value() == ""
    later.get_by_role("button", name="Open wat je bewaarde").click()
    expect(later.locator(".kh-status")).to_have_text("Teruggezet wat je in deze browser bewaarde.")
    assert later.get_by_label("Wie geeft het mandaat?").input_value() == HOSTILE
    assert later.get_by_label("Een spreekuur").is_checked()
    later.get_by_role("button", name="Wis alles").click()
    later.get_by_role("button", name="Toch niet").click()
    assert later.get_by_label("Een spreekuur").is_checked()
    later.get_by_role("button", name="Wis alles", exact=True).click()
    later.get_by_role("button", name="Ja, wis alles").click()
    expect(later.locator(".kh-status")).to_contain_text("Alles is gewist")
    assert not later.get_by_label("Een spreekuur").is_checked()
    assert later.evaluate("Object.keys(localStorage).filter(key => key.includes('kaart'))") == []
    assert "#" not in later.url


def test_stored_text_of_another_shape_does_no_harm(visit: Visit) -> None:
    page = visit("opzoeken/mandaatkaart/")
    for stored in ('"<img src=x onerror=alert(1)>"', "[1]", '{"gever": 5, "mag": {"a": 1}, "x": null}', "{"):
        page.evaluate("stored => localStorage.setItem('klaverhuis:kaart:mandaatkaart', stored)", stored)
        page.reload()
        page.get_by_role("button", name="Open wat je bewaarde").click()
        expect(page.locator(".kh-status")).not_to_be_empty()
        assert page.locator("article img").count() == 0
        assert not page.get_by_label("Een spreekuur").is_checked()


def exported(page: Page) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als bestand").click()
    return Path(download.value.path()).read_text(encoding="utf-8")


def test_the_mandate_card_is_exported_with_its_reasons(visit: Visit) -> None:
    page = visit("opzoeken/mandaatkaart/#mandaatkaart.mag=loon")
    page.get_by_label("Wie geeft het mandaat?").fill("# Geen kop\n<script>")
    page.get_by_label("Wat doen jullie bij verschil").fill("Eerste regel\n## Tweede regel\n" + HOSTILE)
    text = exported(page)
    assert text.startswith("# Mandaatkaart\n\n## Wie en waarvoor\n\n**Wie geeft het mandaat?**\n\n> # Geen kop")
    assert "> Eerste regel\n> ## Tweede regel\n> " in text
    assert "> Zelf besluiten om loon op te schorten of te stoppen" in text
    assert "De wet geeft opschorten en stoppen van loon aan de werkgever." in text
    assert re.search(r"\*\W*Opvatting\s+BW\s7:629 lid\s3", text)
    assert not re.search(r"^#+ (Tweede|Geen)|<script|<img", text, re.M)
    assert "Tekenen namens de werknemer" not in text


def test_the_guided_choice_reasons_and_ranks(visit: Visit) -> None:
    page = visit("opzoeken/welke-casemanager/")
    page.get_by_label("Klein, zonder eigen HR-afdeling").check()
    page.get_by_role("group", name="Is er een MKB").get_by_label("Ja").check()
    page.get_by_role("group", name="Zou één persoon").get_by_label("Ja").check()
    order = [item.get_attribute("data-outcome") for item in page.locator("[data-outcome]").all()]
    assert (order[0], order[-1]) == ("extern", "hr")
    expect(page.locator('[data-outcome="extern"]')).to_contain_text("past hier, 1 reden")
    expect(page.locator('[data-outcome="hr"]')).to_contain_text("past hier niet")
    advice = page.locator('[data-key="niet-combineren"]')
    expect(advice).to_contain_text("niet uitdrukkelijk verboden")
    expect(advice).to_contain_text("Een wetsartikel dat het verbiedt, is er niet.")
    assert page.locator("table").first.get_by_role("columnheader").count() == 4


def test_the_policy_plan_becomes_a_file_with_the_rights_of_the_works_council(visit: Visit) -> None:
    page = visit("rekenen/beleidsplan/")
    page.get_by_label("Een ondernemingsraad").check()
    page.get_by_label("Protocol voor langdurig verzuim").check()
    page.get_by_label("Eigenrisicodragerschap").check()
    page.get_by_label("Wat willen jullie bereiken?").fill(HOSTILE)
    assert findings(page) == ["visie", "protocol", "eigenrisico", "or-instemming", "or-advies", "or-initiatief"]
    text = exported(page)
    headings = re.findall(r"^### (.+)$", text, re.M)
    assert headings[:3] == ["Visie en doelstellingen", "Protocol voor langdurig verzuim", "Eigenrisicodragerschap"]
    assert "### Instemming van de ondernemingsraad" in text
    assert "- Wie doet wat en wanneer, van ziekmelding tot WIA-aanvraag?" in text
    assert "<img" not in text
    page.get_by_role("group", name="Regelt een cao").get_by_label("Ja, helemaal").check()
    assert "or-instemming" not in findings(page)
    assert "or-cao" in findings(page)


def on_paper(page: Page) -> list[str]:
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Druk af").first.click()
    return [sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages]


def test_the_gesprekswijzer_fits_on_one_sheet_empty_and_filled(visit: Visit) -> None:
    page = visit("opzoeken/gesprekswijzer/")
    sheets = on_paper(page)
    assert len(sheets) == 1, sheets[1]
    empty = sheets[0]
    assert "Vragen voor de bedrijfsarts" in empty
    assert "Bronnen" not in empty
    page.reload()
    for field in page.locator("textarea").all():
        field.fill("Een zin van gewone lengte, over taken, uren en wie daarvoor zorgt.")
    page.get_by_label("Ouder dan zes weken").check()
    assert "oud-advies" in findings(page)
    sheets = on_paper(page)
    assert len(sheets) == 1, sheets[1]
    filled = sheets[0]
    assert filled.count("over taken, uren") == page.locator("textarea").count()


def test_the_mandate_card_on_paper_shows_what_was_typed_and_what_clashes(visit: Visit) -> None:
    page = visit("opzoeken/mandaatkaart/#mandaatkaart.mag=loon")
    page.get_by_label("Wie geeft het mandaat?").fill("Directeur van de vestiging")
    text = " ".join(on_paper(page))
    assert "Directeur van de vestiging" in text
    assert "De wet geeft opschorten en stoppen van loon aan de werkgever" in text
    assert "Bewaar in deze browser" not in text
    assert "Een arbeidsdeskundig onderzoek weigeren" not in text


# --- plate, sum and scan --------------------------------------------------------------------------------------------


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


def test_a_module_lets_the_learner_judge_before_it_answers(visit: Visit) -> None:
    page = visit("leren/m06-privacy/")
    assert not page.locator("#p01 .kh-zegt").is_visible()
    page.locator("#p01").get_by_role("button", name="Nee").click()
    expect(page.locator("#p01 .kh-zegt")).to_be_visible()
    page.get_by_role("button", name="Oordeel eerst zelf").click()
    expect(page.locator("#p02 .kh-zegt")).to_be_visible()
    assert page.url.endswith("#mag-dit.oefen=nee")
