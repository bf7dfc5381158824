"""The lawbook as the project has it, and the worked files."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.core.reader import Document, read
from generator.law import Lawbook, RuleFile, lawbook

ROOT = Path(__file__).parents[2]


@cache
def the_law() -> Lawbook:
    documents: dict[str, Document[Any]] = {}
    for path in sorted((ROOT / "rules").glob("*.yml")):
        reading = read(f"rules/{path.name}", path.read_text(encoding="utf-8"), RuleFile)  # type: ignore[arg-type]
        assert reading.document, reading.problems
        documents[path.stem] = reading.document
    return lawbook(documents)


@pytest.fixture(scope="session")
def law() -> Lawbook:
    return the_law()
