"""Quizzes in a real browser: every kind and every mode, with the mouse, the keyboard and without JavaScript."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

Visit = Callable[..., Page]
Axe = Callable[..., list[str]]

LOG = "klaverhuis:antwoorden"
MANDATE, TIMELINE, PRIVACY = "oefenen/quizzen/mandaat/", "oefenen/quizzen/tijdlijn/", "oefenen/quizzen/privacy/"


def asked(page: Page, id_: str) -> Locator:
    """Return a question, once the browser has made it answerable."""
    article = page.locator(f"[data-question='{id_}']")
    expect(article.locator(".kh-actions")).to_be_attached()
    return article


def check(article: Locator) -> Locator:
    article.get_by_role("button", name="Kijk na").click()
    return article.locator(".kh-verdict")


def stored(page: Page, key: str = LOG) -> Any:
    return json.loads(page.evaluate("key => localStorage.getItem(key)", key) or "null")


def keep(page: Page, key: str, value: Any) -> None:
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [key, json.dumps(value)])


def choose(article: Locator, *values: str) -> None:
    for value in values:
        article.locator(f".kh-controls input[value='{value}']").check()


# Practising --------------------------------------------------------------------------------------------------------


def test_a_wrong_choice_is_named_with_its_misconception(visit: Visit) -> None:
    article = asked(visit(MANDATE), "mandaat/eindverantwoordelijk")
    choose(article, "casemanager")
    article.get_by_label("zeker").check()
    verdict = check(article)
    expect(verdict).to_be_focused()
    expect(verdict).to_contain_text("Fout.")
    expect(verdict).to_contain_text("Misvatting: “wie regie voert, is verantwoordelijk”")
    expect(verdict).to_contain_text("Je was zeker en het klopte niet")
    expect(verdict.get_by_role("link", name="WIA 65")).to_have_attribute("href", re.compile("opzoeken/bronnen/#wia$"))
    expect(article.locator(".is-wrong .kh-said")).to_have_text("jouw antwoord, onjuist")
    expect(article.locator(".kh-option.is-right .kh-said")).to_have_text("juist antwoord")


def test_a_right_choice_is_said_in_words(visit: Visit) -> None:
    article = asked(visit(MANDATE), "mandaat/eindverantwoordelijk")
    choose(article, "werkgever")
    expect(check(article)).to_contain_text("Goed.")
    expect(article.locator(".is-right .kh-said")).to_have_text("jouw antwoord, juist")


def test_checking_without_an_answer_says_what_to_do(visit: Visit) -> None:
    page = visit(MANDATE)
    wanted = {
        "wat-is-mandaat": "Kies eerst een antwoord.",
        "wie-beslist": "Kies bij elke regel een antwoord.",
        "rest-van-het-budget": "Schrijf een getal",
    }
    for id_, words in wanted.items():
        article = asked(page, f"mandaat/{id_}")
        article.get_by_role("button", name="Kijk na").click()
        expect(article.get_by_role("alert")).to_contain_text(words)
        expect(article.locator(".kh-verdict")).to_have_count(0)


def test_multiple_with_one_fault_is_half_a_point(visit: Visit) -> None:
    article = asked(visit(MANDATE), "mandaat/nooit-op-de-kaart")
    choose(article, "percentage")
    expect(check(article)).to_contain_text("Bijna goed: één fout, een half punt.")


def test_match_says_the_right_answer_in_words(visit: Visit) -> None:
    article = asked(visit(MANDATE), "mandaat/wie-beslist")
    for select in article.locator("select").all():
        select.select_option("casemanager")
    verdict = check(article)
    expect(verdict).to_contain_text("wie het dossier voert, gaat ook over het loon")
    expect(article.locator(".kh-pair .kh-said").first).to_have_text("jouw antwoord, juist antwoord: De werkgever")


def test_a_number_is_read_the_dutch_way(visit: Visit) -> None:
    article = asked(visit(MANDATE), "mandaat/rest-van-het-budget")
    article.locator("input[type=text]").fill("€ 3.550")
    verdict = check(article)
    expect(verdict).to_contain_text("Juist antwoord: 1.700 euro")
    expect(verdict).to_contain_text("alleen de laatste opdracht telt mee")


def test_an_order_is_made_with_the_keyboard_alone(visit: Visit) -> None:
    page = visit(MANDATE)
    article = asked(page, "mandaat/stappen-boven-mandaat")
    for place, item in enumerate(["stoel", "opties", "advies", "besluit", "vastleggen"]):
        button = article.locator(f"[data-item={item}] button").first
        while article.locator(".kh-order > li").nth(place).get_attribute("data-item") != item:
            button.focus()
            page.keyboard.press("Enter")
            expect(button).to_be_focused()
    expect(page.locator(".kh-announce")).to_have_text(re.compile(r"Nu op plaats \d van 5\."))
    article.get_by_role("button", name="Kijk na").focus()
    page.keyboard.press("Enter")
    expect(article.locator(".kh-verdict")).to_contain_text("Goed.")


def test_a_mark_exercise_names_what_was_missed(visit: Visit) -> None:
    article = asked(visit(PRIVACY), "privacy/eerste-notitie")
    choose(article, "klonk-verward", "ziek-gemeld")
    check(article)
    said = article.locator(".kh-said")
    expect(said).to_have_text(["jouw streep, onjuist", "jouw streep, juist", "gemist, deze zin mag hier niet"])


def test_an_open_question_is_marked_by_the_learner(visit: Visit) -> None:
    article = asked(visit(MANDATE), "mandaat/advies-in-vijf-regels")
    article.locator("textarea").fill("Beslis vrijdag over de training.")
    article.get_by_role("button", name="Toon een goed antwoord").click()
    for box in article.locator(".kh-criteria input").all():
        box.check()
    article.get_by_role("button", name="Klaar met nakijken").click()
    expect(article.locator(".kh-verdict")).to_contain_text("Goed.")


def test_a_date_question_has_fresh_dates_and_the_right_answer_is_computed(visit: Visit) -> None:
    seen = set()
    for _ in range(3):
        article = asked(visit(TIMELINE), "tijdlijn/melding-datum")
        expect(article.locator(".kh-example-note")).to_have_count(0)
        seen.add(article.locator(".kh-controls > legend").inner_text())
        choose(article, "antwoord")
        expect(check(article)).to_contain_text("Goed.")
    assert len(seen) > 1


def test_the_end_shows_sure_and_wrong_first_and_can_begin_again(visit: Visit) -> None:
    page = visit(MANDATE)
    doubted, sure = asked(page, "mandaat/eindverantwoordelijk"), asked(page, "mandaat/wat-is-mandaat")
    for article, value, word in [(doubted, "casemanager", "twijfel"), (sure, "diploma", "zeker")]:
        choose(article, value)
        article.get_by_label(word).check()
        check(article)
    summary = page.locator(".kh-summary")
    expect(summary).to_contain_text("2 van 11 vragen gedaan, 0 goed.")
    expect(summary.locator("p")).to_have_text(
        ["2 van 11 vragen gedaan, 0 goed.", "Zeker én fout, bekijk deze eerst:", "Ook nog eens bekijken:"]
    )
    assert [entry[1:] for entry in stored(page)["mandaat/wat-is-mandaat"]] == [[0, "zeker"]]
    summary.get_by_role("button", name="Begin opnieuw").click()
    expect(page.locator(".kh-verdict")).to_have_count(0)


def test_without_javascript_every_question_has_its_answer(visit: Visit) -> None:
    page = visit(TIMELINE, javascript=False)
    assert page.locator(".kh-question").count() == page.locator(".kh-answer").count() == 18
    article = page.locator("[data-question='tijdlijn/melding-na-onderbreking']")
    expect(article).to_contain_text("maandag 13\u00a0april\u00a02026")
    article.locator(".kh-answer > summary").click()
    expect(article.locator(".kh-answer")).to_contain_text("Juist antwoord: maandag 22\u00a0februari\u00a02027.")
    expect(article.locator("button")).to_have_count(0)


# Exam and monthly test ---------------------------------------------------------------------------------------------


def begin(page: Page, code: str = "groep-7") -> list[Locator]:
    page.get_by_label("Code").fill(code)
    page.get_by_role("button", name="Begin het proefexamen").click()
    expect(page.locator(".kh-question")).to_have_count(30)
    return page.locator(".kh-question").all()


def ids(page: Page) -> list[str]:
    return page.locator(".kh-question").evaluate_all("all => all.map((one) => one.dataset.question)")


def test_the_same_code_gives_a_group_the_same_exam(visit: Visit) -> None:
    one, other, third = visit("oefenen/proefexamen/"), visit("oefenen/proefexamen/"), visit("oefenen/proefexamen/")
    for page, code in [(one, "groep-7"), (other, "groep-7"), (third, "groep-8")]:
        begin(page, code)
    assert ids(one) == ids(other) != ids(third)
    dates = "all => all.map((one) => one.textContent)"
    assert one.locator("legend").evaluate_all(dates) == other.locator("legend").evaluate_all(dates)


def test_an_exam_is_handed_in_once_and_reviewed(visit: Visit) -> None:
    page = visit("oefenen/proefexamen/")
    second = begin(page)[1]
    assert page.locator(".kh-answer:visible, .kh-hint:visible").count() == 0
    expect(page.get_by_text("Nog 60 minuten")).to_have_count(0)
    for article in page.locator("[data-kind=single]").all():
        article.locator(".kh-controls input").first.check()
        article.locator(".kh-certainty input[value=zeker]").check()
    second.get_by_role("button", name="Markeer om terug te komen").click()
    expect(page.locator(".kh-verdict")).to_have_count(0)
    page.get_by_role("button", name="Lever in").click()
    expect(page.get_by_role("alert").last).to_contain_text("Gemarkeerd: vraag 2.")
    page.get_by_role("button", name="Toch inleveren").click()
    expect(page.locator("kh-proefexamen h2").first).to_be_focused()
    expect(page.locator("kh-proefexamen")).to_contain_text(re.compile(r"van 30 punten\. De grens is 21\."))
    expect(page.locator(".kh-verdict")).to_have_count(30)
    expect(page.locator("kh-proefexamen h2").nth(1)).to_have_text("Zeker én fout: bekijk deze eerst")
    expect(page.get_by_role("button", name="Druk de uitslag af")).to_be_visible()
    expect(page.locator("kh-proefexamen table tbody tr")).to_have_count(15)
    assert len(stored(page)) == 30
    assert stored(page, "klaverhuis:proefexamen") is None


def test_an_exam_can_be_resumed_after_closing(visit: Visit) -> None:
    page = visit("oefenen/proefexamen/")
    begin(page)
    article = page.locator("[data-kind=single]").first
    id_, box = article.get_attribute("data-question"), article.locator(".kh-controls input").nth(1)
    value = box.get_attribute("value")
    box.check()
    page.reload()
    page.get_by_role("button", name="Verder met de vorige").click()
    expect(page.locator(f"[data-question='{id_}'] .kh-controls input[value='{value}']")).to_be_checked()


def test_the_clock_is_off_until_asked_and_can_be_extended(visit: Visit) -> None:
    page = visit("oefenen/proefexamen/")
    page.get_by_label("Met klok van").check()
    page.get_by_label("Minuten").fill("5")
    page.get_by_role("button", name="Begin het proefexamen").click()
    expect(page.locator(".kh-clock")).to_contain_text("Nog 5 minuten.")
    page.get_by_role("button", name="15 minuten erbij").click()
    expect(page.locator(".kh-clock")).to_contain_text("Nog 20 minuten.")


def test_everybody_gets_the_same_test_of_the_month(visit: Visit) -> None:
    pages = [
        visit("oefenen/maandtoets/#2026-09"),
        visit("oefenen/maandtoets/#2026-09"),
        visit("oefenen/maandtoets/#2026-10"),
    ]
    for page in pages:
        page.get_by_role("button", name="Begin de maandtoets").click()
        expect(page.locator(".kh-question")).to_have_count(10)
    september, again, october = map(ids, pages)
    assert september == again
    assert not set(september) & set(october)


@pytest.mark.parametrize("path", ["proefexamen", "maandtoets", "herhalen", "voortgang"])
def test_the_other_modes_say_what_to_do_without_javascript(path: str, visit: Visit) -> None:
    page = visit(f"oefenen/{path}/", javascript=False)
    expect(page.locator(f"kh-{path}")).to_contain_text(re.compile("browser|JavaScript"))
    if path in ("proefexamen", "maandtoets"):
        link = page.locator(f"kh-{path} a").first
        link.click()
        expect(page.locator(".kh-question").first).to_be_visible()


# Repetition --------------------------------------------------------------------------------------------------------


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


# Progress ----------------------------------------------------------------------------------------------------------

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


# For everybody -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_practice_has_no_accessibility_violations(width: int, scheme: str, visit: Visit, axe: Axe) -> None:
    page = visit(MANDATE, width=width, scheme=scheme)
    for id_, value in [("eindverantwoordelijk", "casemanager"), ("nooit-op-de-kaart", "percentage")]:
        article = asked(page, f"mandaat/{id_}")
        choose(article, value)
        check(article)
    check(asked(page, "mandaat/stappen-boven-mandaat"))
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", ["proefexamen", "maandtoets", "herhalen", "voortgang", "quizzen"])
@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1440, "light")])
def test_the_other_modes_have_no_violations(path: str, width: int, scheme: str, visit: Visit, axe: Axe) -> None:
    page = visit(f"oefenen/{path}/", width=width, scheme=scheme)
    page.wait_for_load_state("networkidle")
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_running_and_a_reviewed_exam_have_no_violations(visit: Visit, axe: Axe) -> None:
    page = visit("oefenen/proefexamen/", width=360)
    begin(page)
    assert axe(page, "kh-proefexamen") == []
    page.get_by_role("button", name="Lever in").click()
    page.get_by_role("button", name="Toch inleveren").click()
    expect(page.locator(".kh-verdict")).to_have_count(30)
    assert axe(page, "kh-proefexamen") == []


LOADED = (
    "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/kh/quizzes/'))"
)


def test_a_page_without_a_quiz_loads_nothing_of_it(visit: Visit) -> None:
    assert visit("oefenen/").evaluate(LOADED) == []
