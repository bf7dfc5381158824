"""One problem, three styles."""

from __future__ import annotations

import pytest

from generator.core.problems import Place, Problem, choose_from, suggestion

PROBLEM = Problem(Place("cases/x.yml", 2, 9), "dangling-goto", "knoop 'redne' bestaat niet", "bedoelde je 'reden'?")


def test_text_shows_the_line_of_the_author_and_the_tip() -> None:
    assert PROBLEM.as_text("start: a\n  goto: redne\n") == (
        "cases/x.yml:2:9: [dangling-goto] knoop 'redne' bestaat niet\n"
        "    2 |   goto: redne\n"
        "      |         ^\n"
        "      = tip: bedoelde je 'reden'?"
    )


def test_github_cannot_be_broken_out_of() -> None:
    nasty = Problem(Place("a,b.yml", 1, 1), "c", "100%\n::error::x")
    assert nasty.as_github() == "::error file=a%2Cb.yml,line=1,col=1,title=c::100%25%0A::error::x"


def test_json_is_the_record_of_the_contract() -> None:
    assert PROBLEM.as_json() == {
        "path": "cases/x.yml", "line": 2, "column": 9, "code": "dangling-goto", "severity": "error",
        "message": "knoop 'redne' bestaat niet", "hint": "bedoelde je 'reden'?",
    }  # fmt: skip


@pytest.mark.parametrize(("word", "hint"), [("redne", "bedoelde je 'reden'?"), ("zzz", "")])
def test_a_typo_gets_a_suggestion(word: str, hint: str) -> None:
    assert suggestion(word, ["reden", "slot"]) == hint


def test_without_a_near_word_the_whole_list_helps() -> None:
    assert choose_from("zzz", ["slot", "reden"]) == "kies uit: reden, slot"
