"""Every file in tests/broken reports exactly what its comments name, line by line."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from generator.build import build
from generator.core.problems import Problem

BROKEN = Path(__file__).parent / "broken"
FILES = sorted(file for file in BROKEN.rglob("*.*") if file.name != "README.md")
TODAY = date(2026, 11, 22)
EXPECTED = re.compile(r'(?:#|<!--) (?P<severity>error|warning): \[(?P<code>[a-z0-9-]+)\](?: "(?P<part>[^"]*)")?')


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(BROKEN).as_posix())
def test_reports_what_its_comments_name(file: Path, example: dict[str, str]) -> None:
    path = file.relative_to(BROKEN).as_posix()
    text = file.read_text(encoding="utf-8")
    found = build({**example, path: text}, TODAY).problems
    assert [p.headline() for p in found if p.place.path != path] == [], "the mini project itself must be sound"
    assert sorted(map(reported, found)) == sorted(wanted(text, found))


def test_the_mini_project_is_sound(example: dict[str, str]) -> None:
    assert [problem.headline() for problem in build(example, TODAY).problems] == []


def reported(problem: Problem) -> tuple[int, str, str, str]:
    return (problem.place.line, problem.severity, problem.code, problem.message)


def wanted(text: str, found: tuple[Problem, ...]) -> list[tuple[int, str, str, str]]:
    """Return what the comments name; a part of a message stands for the whole message that holds it."""
    rows = []
    for number, line in enumerate(text.splitlines(), start=1):
        for match in EXPECTED.finditer(line):
            part = match["part"] or ""
            whole = next((p.message for p in found if (p.place.line, p.code) == (number, match["code"]) and part in p.message), part)  # noqa: E501  # fmt: skip
            rows.append((number, match["severity"], match["code"], whole))
    return rows
