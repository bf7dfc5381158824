"""Date questions: the worked examples of the field, fresh dates that keep their conditions, and the browser's twin."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from generator.core.dates import is_workday
from generator.quizzes.draw import random
from generator.quizzes.engine import solver
from generator.quizzes.fresh import ANSWER, draw, fresh, length, options
from generator.quizzes.keys import answer_key
from generator.quizzes.model import DateQuestion
from generator.quizzes.views import worked_example
from tests.conftest import Build
from tests.node import run

BY_HAND = {
    # computed by hand from the articles; never from our own engine
    "tijdlijn/probleemanalyse-datum": "2026-10-28",
    "tijdlijn/plan-van-aanpak-datum": "2026-10-26",
    "tijdlijn/melding-datum": "2027-01-08",
    "tijdlijn/melding-na-onderbreking": "2027-02-22",
    "tijdlijn/precies-vier-weken": "2028-07-03",
    "tijdlijn/aangepast-werk": "2028-01-16",
    "tijdlijn/verslag-datum": "2027-03-01",
    "tijdlijn/aanvraag-datum": "2027-06-30",
    "tijdlijn/eerste-wia-dag": "2028-05-29",
    "tijdlijn/aanvraag-na-verlof": "2028-03-12",
    "wettelijk-kader/opzegverbod": "2028-11-04",
    "geld/melding-eigenrisicodrager": "2026-10-12",
    "proeve/spoor-twee-norm": "2027-02-22",
    "proeve/sanctiebesluit": "2027-12-19",
}
SEEDS = [str(number) for number in range(40)]


def questions(project: Build) -> dict[str, DateQuestion]:
    return {
        f"{bank.id}/{key}": question
        for bank in project.library.shelf("quizzes").values()
        for key, question in bank.model.questions.items()
        if isinstance(question, DateQuestion)
    }


def test_every_date_question_has_a_worked_example(project: Build) -> None:
    assert set(questions(project)) == set(BY_HAND)


@pytest.mark.parametrize(("id_", "expected"), BY_HAND.items())
def test_the_worked_example_is_right(id_: str, expected: str, project: Build) -> None:
    question = questions(project)[id_]
    assert worked_example(question, project.library.law)[ANSWER] == date.fromisoformat(expected)


@pytest.mark.parametrize("id_", BY_HAND)
def test_fresh_dates_leave_the_answer_among_known_mistakes(id_: str, project: Build) -> None:
    question, solve = questions(project)[id_], solver(project.library.law)
    for seed in SEEDS:
        dates = fresh(question, seed, solve)
        assert dates is not None
        shown = options(question, dates)
        assert shown[ANSWER] == dates[ANSWER]
        assert 3 <= len(set(shown.values())) == len(shown)
        assert list(shown.values()) == sorted(shown.values())
        assert not question.on_workday or is_workday(dates[ANSWER])


def test_a_defensible_reading_is_never_offered_as_a_mistake(project: Build) -> None:
    # One day later is another possible reading of "elf weken voor het einde"; nobody may be told that it is wrong.
    for id_ in ("tijdlijn/aanvraag-datum", "tijdlijn/verslag-datum"):
        question, solve = questions(project)[id_], solver(project.library.law)
        for seed in SEEDS:
            dates = fresh(question, seed, solve)
            assert dates is not None
            assert dates[ANSWER] + timedelta(days=1) not in options(question, dates).values()


CONDITIONS = {
    "tijdlijn/plan-van-aanpak-datum": lambda q, d: d["oordeel"] + timedelta(days=14) < d["d1"] + timedelta(days=56),
    "tijdlijn/melding-na-onderbreking": lambda q, d: 0 < length(q.spans["onderbreking"], d) < 28,
    "tijdlijn/precies-vier-weken": lambda q, d: length(q.spans["onderbreking"], d) == 28,
    "tijdlijn/aanvraag-na-verlof": lambda q, d: length(q.spans["verlofdagen"], d) >= 112,
    "geld/melding-eigenrisicodrager": lambda q, d: (d["einde-contract"] - d["d1"]).days < 42,
}


@pytest.mark.parametrize("id_", CONDITIONS)
def test_fresh_dates_keep_what_the_question_says(id_: str, project: Build) -> None:
    question = questions(project)[id_]
    for seed in SEEDS:
        assert CONDITIONS[id_](question, draw(question.given, random(seed)))


def test_the_browser_draws_and_reckons_the_same(project: Build) -> None:
    solve = solver(project.library.law)
    asked = [(id_, question, seed) for id_, question in questions(project).items() for seed in SEEDS[:8]]
    given: list[Any] = [[answer_key(question), seed] for _, question, seed in asked]
    rules = next(output for output in project.outputs if output.path == "assets/kh/law/rules.json").content
    found = run(SCRIPT, given=json.dumps([json.loads(rules), given]))
    for (id_, question, seed), browser in zip(asked, found, strict=True):
        dates = fresh(question, seed, solve)
        assert dates is not None
        ours = {name: day.isoformat() for name, day in dates.items()}
        shown = [[name, day.isoformat()] for name, day in options(question, dates).items()]
        assert (id_, browser) == (id_, [ours, shown])


SCRIPT = """
import { fresh, options } from "./generator/quizzes/fresh.js";
import { timeline } from "./generator/law/timeline.js";
const [law, calls] = JSON.parse(await new Response(process.stdin).text());
const solve = (dossier, step) => timeline(law, dossier).milestones.find(({ id }) => id === step).date;
console.log(JSON.stringify(calls.map(([key, seed]) => {
  const dates = fresh(key, seed, solve);
  return [dates, options(key, dates)];
})));
"""
