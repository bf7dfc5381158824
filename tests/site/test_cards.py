"""Cards to fill in: what clashes, what is kept, exported and printed."""

from __future__ import annotations

import io
import re

import pypdf
from playwright.sync_api import Page, expect

from tests.site.tools import HOSTILE, Visit, exported, findings


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
