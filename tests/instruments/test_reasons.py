"""Which rules of a card hold, in Python and in the browser alike."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build import Build
from generator.core.reader import read
from generator.instruments.card_model import Card, fields, options
from generator.instruments.reasons import amount, holding, larger, weigh
from tests.node import run


def card(rules: str, outcomes: str = "{}") -> Card:
    text = f"""
kind: card
title: T
summary: S
verified_on: 2026-11-22
sources: [AVG 9]
sections: {{s: {{title: S, fields: {{
  keuze: {{kind: one, label: K, options: {{a: A, b: B}}}}, soort: {{kind: many, label: S, options: {{x: X, y: Y}}}},
  een: {{kind: amount, label: E}}, twee: {{kind: amount, label: T}}}}}}}}
outcomes: {outcomes}
rules: {rules}
examples: []
"""
    document = read("instruments/t.yml", text, Card).document
    assert document is not None
    return document.model


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("5000", 500000),
        ("5.000", 500000),
        ("€ 5.000", 500000),
        ("€ 5.000,5", 500050),
        ("€5.000,05", 500005),
        (" 12,34 ", 1234),
        ("0", 0),
        ("5,000", None),  # a thousand in English is a typo here, not five
        ("5.00", None),
        ("-5", None),
        ("5 000", None),
        ("vijf", None),
        ("", None),
        ("٥", None),  # a digit of another script
    ],
)
def test_an_amount_is_read_as_a_dutch_reader_writes_it(text: str, cents: int | None) -> None:
    assert amount(text) == cents
    assert run(f"import {{amount}} from './generator/instruments/reasons.js';"
               f"console.log(JSON.stringify(amount({json.dumps(text)})))") == cents  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("5.000", "4.999,99", True),
        ("5.000", "5000", False),
        ("900", "1.000", False),
        ("2026-06-01", "2026-01-01", True),
        ("2026-01-01", "2026-01-01", False),
        ("2026-01-01", "5", False),  # a day and an amount cannot be compared
        ("", "5", False),
        ("veel", "5", False),
    ],
)
def test_larger_compares_only_what_can_be_compared(first: str, second: str, expected: bool) -> None:
    assert larger(first, second) is expected


@pytest.mark.parametrize(
    ("rule", "answers", "expected"),
    [
        ("{when: {keuze: [a]}}", {"keuze": ["a"]}, True),
        ("{when: {keuze: [a]}}", {"keuze": ["b"]}, False),
        ("{when: {keuze: [a]}}", {}, False),
        ("{when: {soort: [x, y]}}", {"soort": ["y"]}, True),  # one of them is enough
        ("{when: {keuze: [a], soort: [x]}}", {"keuze": ["a"]}, False),  # every field has to join in
        ("{unless: {soort: [x]}}", {"soort": ["x", "y"]}, False),
        ("{unless: {soort: [x]}}", {"soort": ["y"]}, True),
        ("{filled: [een]}", {"een": ["5"]}, True),
        ("{filled: [een]}", {"een": []}, False),
        ("{empty: [een]}", {}, True),
        ("{empty: [een]}", {"een": ["5"]}, False),
        ("{exceeds: [een, twee]}", {"een": ["6"], "twee": ["5"]}, True),
        ("{exceeds: [een, twee]}", {"een": ["6"]}, False),
    ],
)
def test_a_rule_holds(rule: str, answers: dict[str, list[str]], expected: bool) -> None:
    tool = card(f"{{r: {{tone: let-op, text: T, certainty: opvatting, {rule[1:]}}}")
    assert (holding(tool, answers) == ("r",)) is expected


def test_one_reason_against_outweighs_any_number_for() -> None:
    reason = "tone: reden, text: T, certainty: opvatting"
    tool = card(
        f"{{p: {{{reason}, toward: [een], when: {{keuze: [a]}}}}, q: {{{reason}, toward: [een]}},"
        f" r: {{{reason}, against: [een], toward: [twee], when: {{soort: [x]}}}}}}",
        "{een: {label: E, text: T}, twee: {label: T, text: T}}",
    )
    assert [item.outcome for item in weigh(tool, {"keuze": ["a"]})] == ["een", "twee"]
    assert [item.outcome for item in weigh(tool, {"keuze": ["a"], "soort": ["x"]})] == ["twee", "een"]


def as_browser(tool: Card) -> dict[str, Any]:
    names = ("when", "unless", "filled", "empty", "exceeds", "toward", "against")
    return {
        key: {name: getattr(rule, name) for name in names if getattr(rule, name)} for key, rule in tool.rules.items()
    }


def test_python_and_browser_agree_on_every_worked_example(project: Build) -> None:
    cards = {key: doc.model for key, doc in project.library.shelf("instruments").items() if isinstance(doc.model, Card)}
    assert len(cards) >= 5
    questions = [
        {"rules": as_browser(tool), "outcomes": list(tool.outcomes), "answers": example.answers}
        for tool in cards.values()
        for example in tool.examples
    ]
    answered = ask(questions)
    expected = [
        {"held": list(example.rules), "best": example.best} for tool in cards.values() for example in tool.examples
    ]
    assert answered == expected


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_python_and_browser_agree_on_any_answers(project: Build, data: st.DataObject) -> None:
    shelf = project.library.shelf("instruments")
    tool = data.draw(st.sampled_from([doc.model for doc in shelf.values() if isinstance(doc.model, Card)]))
    typed = st.lists(st.sampled_from(["5.000", "4.999,99", "6", "2026-01-01", "2027-01-01", "x"]), max_size=1)
    answers = {
        name: data.draw(st.lists(st.sampled_from(sorted(options(field))), unique=True) if options(field) else typed)
        for name, field in fields(tool).items()
    }
    (answered,) = ask([{"rules": as_browser(tool), "outcomes": list(tool.outcomes), "answers": answers}])
    best = weigh(tool, answers)[0].outcome if tool.outcomes else ""
    assert answered == {"held": list(holding(tool, answers)), "best": best}


def ask(questions: list[dict[str, Any]]) -> Any:
    script = """
        import { text } from "node:stream/consumers";
        import { holding, weigh } from "./generator/instruments/reasons.js";
        console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map(({ rules, outcomes, answers }) => ({
          held: holding(rules, answers), best: weigh(outcomes, rules, answers)[0]?.outcome ?? "",
        }))));
    """
    return run(script, given=json.dumps(questions))
