"""What the browser keeps: repetition, progress, a copy to take along, and trouble with storage."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.site.questions import LOG, MANDATE, Axe, Visit, asked, check, choose, keep, stored


def test_what_went_wrong_yesterday_comes_back_and_then_the_pile_is_empty(visit: Visit) -> None:
    page = visit("oefenen/herhalen/")
    expect(page.locator("kh-herhalen")).to_contain_text("Nog niets te herhalen.")
    keep(page, LOG, {"mandaat/wat-is-mandaat": [["2026-01-05T10:00:00", 0, "zeker"]]})
    page.reload()
    article = asked(page, "mandaat/wat-is-mandaat")
    choose(article, "namens-ander")
    article.get_by_label("zeker").check()
    check(article)
    page.get_by_role("button", name="Volgende").click()
    expect(page.locator("kh-herhalen")).to_contain_text("Klaar voor vandaag. Morgen komt er niets terug.")
    assert len(stored(page)["mandaat/wat-is-mandaat"]) == 2


def test_a_wrong_move_in_a_case_brings_a_question(visit: Visit) -> None:
    page = visit("oefenen/herhalen/")
    where = {"case": "vijfduizend-euro", "node": "offertes", "choice": "splitsen", "on": "2026-01-05"}
    keep(page, "klaverhuis:missers", [{**where, "goals": ["E3"], "sources": ["BW 7:629 lid 7"]}])
    page.reload()
    expect(page.locator("kh-herhalen")).to_contain_text(
        "Deze vraag hoort bij een keuze in de casus ‘vijfduizend euro’."
    )
    expect(page.locator(".kh-question")).to_have_count(1)


ANSWERED = {"mandaat/wat-is-mandaat": [["2026-01-05T10:00:00", 1, "zeker"]]}


def test_progress_counts_what_was_done(visit: Visit) -> None:
    page = visit("oefenen/voortgang/")
    keep(page, LOG, ANSWERED)
    keep(page, "klaverhuis:gelezen", {"m03": "2026-01-04"})
    page.reload()
    figures = page.locator(".kh-figures")
    expect(figures).to_contain_text("1 van 15 modules gelezen")
    expect(figures).to_contain_text(re.compile(r"1 van \d+ vragen beantwoord, 1 de laatste keer goed"))
    expect(page.locator("[data-module=m03] [data-words]")).to_contain_text("gelezen")
    expect(page.locator("kh-voortgang tbody tr")).to_have_count(12)
    expect(page.get_by_role("row", name=re.compile("^E3 "))).to_contain_text(re.compile(r"1 van \d+"))


def test_a_copy_travels_to_another_browser_and_merges(visit: Visit, tmp_path: Path) -> None:
    page = visit("oefenen/voortgang/")
    keep(page, LOG, ANSWERED)
    page.reload()
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar een kopie").click()
    file = tmp_path / "kopie.json"
    download.value.save_as(file)
    other = visit("oefenen/voortgang/")
    keep(other, LOG, {"vak/herkomst": [["2026-01-06T10:00:00", 0, ""]]})
    other.reload()
    other.get_by_label("Lees een kopie in").set_input_files(file)
    expect(other.get_by_role("status").last).to_contain_text("Ingelezen: 1 onderdeel.")
    assert stored(other) == {**ANSWERED, "vak/herkomst": [["2026-01-06T10:00:00", 0, ""]]}


HOSTILE = [
    "geen json", "[]", "null", '{"klaverhuis": 1}', '{"klaverhuis": 2, "bewaard": {}}',
    '{"klaverhuis": 1, "bewaard": {"antwoorden": {"x": "<img src=x onerror=alert(1)>"}, "__proto__": {"a": 1}}}',
    '{"klaverhuis": 1, "bewaard": {"gelezen": {"<script>alert(1)</script>": "2026-01-01"}, "ander": 1}}',
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_file_changes_nothing_and_runs_nothing(text: str, visit: Visit, tmp_path: Path) -> None:
    page = visit("oefenen/voortgang/")
    keep(page, LOG, ANSWERED)
    page.reload()
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog: {dialog.message}"))
    file = tmp_path / "vreemd.json"
    file.write_text(text, encoding="utf-8")
    page.get_by_label("Lees een kopie in").set_input_files(file)
    expect(page.get_by_role("status").last).to_contain_text(re.compile("komt niet uit Klaverhuis|Overgeslagen"))
    assert stored(page) == ANSWERED
    assert page.evaluate("({}).a") is None


def test_wiping_asks_first_and_then_wipes_everything(visit: Visit) -> None:
    page = visit("oefenen/voortgang/")
    keep(page, LOG, ANSWERED)
    page.reload()
    page.get_by_role("button", name="Wis alles").click()
    expect(page.locator("kh-voortgang")).to_contain_text("Alles wissen? Dit kun je niet terugdraaien.")
    page.get_by_role("button", name="Niet wissen").click()
    assert stored(page) == ANSWERED
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(page.get_by_role("status").last).to_have_text("Alles is gewist.")
    expect(page.get_by_role("button", name="Wis alles")).to_be_focused()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('klaverhuis:'))") == []


def test_two_tabs_keep_each_others_answers(visit: Visit) -> None:
    one = visit(MANDATE)
    two = visit(MANDATE, context=one.context)
    progress = visit("oefenen/voortgang/", context=one.context)
    for page, id_, value in [
        (one, "mandaat/wat-is-mandaat", "namens-ander"),
        (two, "mandaat/eindverantwoordelijk", "werkgever"),
    ]:
        article = asked(page, id_)
        choose(article, value)
        check(article)
    assert set(stored(one)) == {"mandaat/wat-is-mandaat", "mandaat/eindverantwoordelijk"}
    expect(progress.locator(".kh-figures")).to_contain_text(re.compile(r"2 van \d+ vragen beantwoord"))


BLOCKED = """
for (const name of ["getItem", "setItem"]) {
  const real = Storage.prototype[name];
  Storage.prototype[name] = function (key, ...rest) {
    if (key.startsWith("klaverhuis:")) throw new DOMException("no", "SecurityError");
    return real.call(this, key, ...rest);
  };
}
"""
"""Only our own keys, because the theme stumbles over a browser that keeps nothing at all."""
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"


@pytest.mark.parametrize(("script", "words"), [(BLOCKED, "bewaart niets"), (FULL, "opslag van deze browser is vol")])
def test_blocked_or_full_storage_is_said_and_practice_goes_on(script: str, words: str, visit: Visit) -> None:
    page = visit(MANDATE)
    page.context.add_init_script(script)
    page.reload()
    article = asked(page, "mandaat/wat-is-mandaat")
    choose(article, "namens-ander")
    expect(check(article)).to_contain_text("Goed.")
    expect(page.locator(".kh-summary")).to_contain_text(words)


def test_damaged_storage_is_said_and_set_aside(visit: Visit) -> None:
    page = visit("oefenen/voortgang/")
    page.evaluate("localStorage.setItem('klaverhuis:antwoorden', '{kapot')")
    page.reload()
    expect(page.locator(".kh-figures")).to_contain_text("niet meer te lezen")
    assert page.evaluate("localStorage.getItem('klaverhuis:onleesbaar:antwoorden')") == "{kapot"


@pytest.mark.parametrize("path", ["proefexamen", "maandtoets", "herhalen", "voortgang"])
def test_the_other_modes_say_what_to_do_without_javascript(path: str, visit: Visit) -> None:
    page = visit(f"oefenen/{path}/", javascript=False)
    expect(page.locator(f"kh-{path}")).to_contain_text(re.compile("browser|JavaScript"))
    if path in ("proefexamen", "maandtoets"):
        link = page.locator(f"kh-{path} a").first
        link.click()
        expect(page.locator(".kh-question").first).to_be_visible()


@pytest.mark.parametrize("path", ["proefexamen", "maandtoets", "herhalen", "voortgang", "quizzen"])
@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1440, "light")])
def test_the_other_modes_have_no_violations(path: str, width: int, scheme: str, visit: Visit, axe: Axe) -> None:
    page = visit(f"oefenen/{path}/", width=width, scheme=scheme)
    page.wait_for_load_state("networkidle")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
