"""The exam and the test of the month: the same for a group, handed in once, resumed, timed when asked."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.site.questions import Axe, Visit, stored


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
    expect(pages[0].locator("kh-maandtoets")).to_contain_text("De toets van september 2026.")
    for page in pages:
        page.get_by_role("button", name="Begin de maandtoets").click()
        expect(page.locator(".kh-question")).to_have_count(10)
    september, again, october = map(ids, pages)
    assert september == again
    assert not set(september) & set(october)


def test_a_running_and_a_reviewed_exam_have_no_violations(visit: Visit, axe: Axe) -> None:
    page = visit("oefenen/proefexamen/", width=360)
    begin(page)
    assert axe(page, "kh-proefexamen") == []
    page.get_by_role("button", name="Lever in").click()
    page.get_by_role("button", name="Toch inleveren").click()
    expect(page.locator(".kh-verdict")).to_have_count(30)
    assert axe(page, "kh-proefexamen") == []
