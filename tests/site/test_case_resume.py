"""A case that is taken up again: after an edit, with an older path, without or with broken storage."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route

from tests.site.player import C04, Visit, begin, choose, title


def edited(page: Page, change: Callable[[str], str]) -> None:
    """Serve the page of the case as if its author had changed it since the last visit."""

    def fulfil(route: Route) -> None:
        answer = route.fetch()
        before = answer.text()
        after = change(before)
        assert after != before
        route.fulfill(response=answer, body=after)

    page.route(re.compile(r".*/casussen/vijfduizend-euro/$"), fulfil)


def rewritten(page: str) -> str:
    return page.replace("Op je bureau liggen twee offertes", "Er liggen twee offertes")


def renamed(page: str) -> str:
    page = page.replace('"akkoord-en-melden":', '"akkoord-en-bellen":')
    return re.sub("(choice|feedback)/akkoord-en-melden", r"\1/akkoord-en-bellen", page)


@pytest.mark.parametrize(
    ("change", "where", "said"),
    [
        (rewritten, "Een plan zonder directeur", "De tekst van ‘Twee offertes’ is veranderd"),
        (renamed, "Twee offertes", "Wat je bij ‘Twee offertes’ koos, kan niet meer"),
    ],
)
def test_resume_survives_an_edit_and_tells_what_changed(
    change: Callable[[str], str], where: str, said: str, visit: Visit
) -> None:
    page = visit(C04)
    begin(page, late=True)
    choose(page, "op-papier")
    choose(page, "akkoord-en-melden")
    edited(page, change)
    page.reload()
    assert title(page) == where
    assert said in page.locator(".kh-melding-rij").inner_text()


def test_resume_without_an_edit_goes_on_where_the_learner_was(visit: Visit) -> None:
    page = visit(C04)
    begin(page)
    choose(page, "op-papier")
    page.reload()
    assert "Verder waar je was: Twee offertes, dag 50." in page.locator(".kh-melding-rij").inner_text()


KEPT = "localStorage.setItem('klaverhuis:casus:vijfduizend-euro', '%s')"
BLOCKED = """for (const name of ["getItem", "setItem"]) {
  const real = Storage.prototype[name];
  Storage.prototype[name] = function (key, value) {
    if (key.startsWith("klaverhuis:")) throw new DOMException("nee", "SecurityError");
    return real.call(this, key, value);
  };
}"""
FULL = "throw new DOMException('vol', 'QuotaExceededError');"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (BLOCKED, "bewaart niets"),
        (f"Storage.prototype.setItem = () => {{ {FULL} }}", "is vol"),
        (KEPT % "{", "niet meer te lezen"),
        (KEPT % '{"stappen": 3}', "niet meer te lezen"),
        (KEPT % '{"v": 99, "path": []}', "niet meer te lezen"),
    ],
)
def test_trouble_with_storage_is_said_and_survived(script: str, said: str, visit: Visit) -> None:
    page = visit("over/")
    page.add_init_script(script)
    page.goto(page.url.replace("over/", C04))
    shown = page.locator(".kh-melding-rij").all_inner_texts()
    begin(page)
    choose(page, "op-papier")
    page.get_by_role("button", name="Verder", exact=True).click()
    assert title(page) == "Twee offertes"
    assert said in " ".join([*shown, *page.locator(".kh-melding-rij").all_inner_texts()])


def test_a_path_of_an_older_version_is_resumed(visit: Visit) -> None:
    page = visit("over/")
    page.evaluate(
        """localStorage.setItem('klaverhuis:casus:vijfduizend-euro', '{"v": 0, "path": [["opdracht", "op-papier"]]}')"""
    )
    page.goto(page.url.replace("over/", C04))
    assert title(page) == "Twee offertes"
