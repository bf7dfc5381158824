"""Practising in a real browser: every kind of question, with the mouse, the keyboard and without JavaScript."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.site.questions import MANDATE, PRIVACY, TIMELINE, Axe, Visit, asked, check, choose, stored


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
    expect(article.locator("details:has(.kh-criteria) > p")).to_be_focused()
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


LOADED = (
    "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/kh/quizzes/'))"
)


def test_a_page_without_a_quiz_loads_nothing_of_it(visit: Visit) -> None:
    assert visit("oefenen/").evaluate(LOADED) == []
