"""Reading: what is wrong is said in Dutch, at the spot, all of it at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Literal

import pytest

from generator.core.reader import plain_data, read, read_page, schema
from generator.core.record import record


@record
class Option:
    text: str
    """Wat er staat."""
    right: bool = False


@record
class Single:
    kind: Literal["single"]
    options: Mapping[str, Option]


@record
class Number:
    kind: Literal["number"]
    answer: int


@record
class Bank:
    title: str
    from_: date
    questions: Mapping[str, Single | Number] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    note: str | None = None


GOOD = "title: Nee\nfrom: 2026-03-02\n"


def test_words_stay_the_text_that_was_typed() -> None:
    document = read("x/bank.yml", "title: nee\nfrom: 2026-03-02\ntags: [1.10, 0x10, null, yes, ~]\n", Bank).problems
    assert [problem.code for problem in document] == ["wrong-type", "wrong-type"]
    good = read("x/bank.yml", "title: nee\nfrom: 2026-03-02\ntags: [1.10, 0x10, 'null', yes]\n", Bank).document
    assert good is not None
    assert good.model == Bank(title="nee", from_=date(2026, 3, 2), tags=("1.10", "0x10", "null", "yes"))
    assert good.id == "bank"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: a\n", "1:1 missing-key hier ontbreekt 'from'"),
        (GOOD + "titel: b\n", "3:1 unknown-key sleutel 'titel' is hier onbekend; bedoelde je 'title'?"),
        (GOOD + "title: b\n", "3:1 duplicate-key 'title' staat er al, op regel 1; laat er één staan"),
        ("title: a\nfrom: 2026-02-31\n", "2:7 wrong-date hier hoort een datum die bestaat, niet '2026-02-31'"),
        ("title: a\nfrom: morgen\n", "2:7 wrong-date hier hoort een datum die bestaat, niet 'morgen'"),
        ("title: [a]\nfrom: 2026-03-02\n", "1:8 wrong-type hier hoort tekst, niet een lijst"),
        ("title:\nfrom: 2026-03-02\n", "1:7 wrong-type hier hoort tekst, niet niets"),
        (GOOD + "tags: een\n", "3:7 wrong-type hier hoort een lijst, niet 'een'"),
        (GOOD + "questions: [a]\n", "3:12 wrong-type hier horen sleutels met waarden, niet een lijst"),
        (GOOD + "questions: {a: {kind: number, answer: drie}}\n", "3:39 wrong-type hier hoort een heel getal"),
        (GOOD + "questions: {a: {kind: nummer}}\n", "3:23 unknown-word 'nummer' kan hier niet; bedoelde je 'number'?"),
        (GOOD + "questions: {a: {kind: zzz}}\n", "3:23 unknown-word 'zzz' kan hier niet; kies uit: number, single"),
        (GOOD + "questions: {a: {kind: number}}\n", "3:16 missing-key hier ontbreekt 'answer'"),
        (GOOD + "questions: {a: {kind: number, answer: 1, anwser: 2}}\n", "3:42 unknown-key sleutel 'anwser'"),
        (GOOD + "questions: {a: {kind: single, options: {b: {text: c, rigth: true}}}}\n", "bedoelde je 'right'?"),
        (GOOD + "questions: {a: {kind: single, options: {b: {text: c, right: ja!}}}}\n", "hier hoort true of false"),
        ("title: &a x\nfrom: 2026-03-02\n", "1:8 yaml-anchor ankers (& en *) mogen hier niet"),
        ("title: !!str x\nfrom: 2026-03-02\n", "1:8 yaml-tag labels zoals"),
        ("title: a: b\n", "1:9 yaml-syntax hier staat een dubbele punt in gewone tekst"),
        ("\ttitle: a\n", "1:1 yaml-syntax hier staat een tab; spring in met spaties"),
        ("title: 'a\nfrom: 2026-03-02\n", "1:8 yaml-syntax een aanhalingsteken is niet gesloten"),
        ("title: a\n  from: b\n", "yaml-syntax"),
        ("title: \x07\n", "yaml-syntax"),
        ("", "1:1 empty-file dit bestand is leeg"),
        ("- a\n", "1:1 wrong-type hier horen sleutels met waarden, niet een lijst"),
    ],
)
def test_a_mistake_is_said_at_its_place(text: str, expected: str) -> None:
    reading = read("x/bank.yml", text, Bank)
    assert reading.document is None
    (problem,) = reading.problems
    said = f"{problem.place.line}:{problem.place.column} {problem.code} {problem.message}; {problem.hint}"
    assert expected in said


def test_all_mistakes_of_a_file_are_said_at_once() -> None:
    text = "title: a\ntitle: b\nfrom: gisteren\nx: 1\nquestions: {a: {kind: number, answer: z}}\n"
    codes = [problem.code for problem in sorted(read("x/bank.yml", text, Bank).problems)]
    assert codes == ["duplicate-key", "wrong-date", "unknown-key", "wrong-type"]


@pytest.mark.parametrize("name", ["Bank", "mijn bank", "bänk", "-bank"])
def test_a_file_name_is_an_id(name: str) -> None:
    assert [problem.code for problem in read(f"x/{name}.yml", GOOD, Bank).problems] == ["file-name"]


def test_a_check_finds_the_place_of_any_value() -> None:
    document = read("x/bank.yml", GOOD + "questions:\n  a:\n    kind: number\n    answer: 3\n", Bank).document
    assert document is not None
    assert document.problem(("questions", "a", "answer"), "c", "m").headline() == "x/bank.yml:6:13: [c] m"
    assert document.key_place("questions", "a").line == 4
    assert document.place("questions", "a", "nowhere") == document.place("questions", "a")


def test_front_matter_is_read_and_the_body_keeps_its_lines() -> None:
    page = read_page("docs/leren/a.md", "---\ntitle: a\nfrom: 2026-03-02\n---\n\n# Kop\nregel\n", Bank).document
    assert page is not None
    assert (page.id, page.body, page.body_line) == ("leren/a", "\n# Kop\nregel\n", 5)
    assert page.body_problem(page.body.index("regel"), "c", "m").headline() == "docs/leren/a.md:7:1: [c] m"


def test_a_page_without_front_matter_is_a_problem() -> None:
    assert [problem.code for problem in read_page("docs/a.md", "# Kop\n", Bank).problems] == ["no-front-matter"]


def test_the_schema_tells_an_editor_what_may_stand_where() -> None:
    made = schema(Bank)
    assert set(made["properties"]) == {"title", "from", "questions", "tags", "note"}
    assert made["$defs"]["Option"]["properties"]["text"]["description"] == "Wat er staat."
    assert made["additionalProperties"] is False


def test_plain_data_refuses_what_is_no_yaml() -> None:
    assert plain_data("a: [1, b]") == {"a": ["1", "b"]}
    with pytest.raises(ValueError, match="duplicate-key"):
        plain_data("a: 1\na: 2")
