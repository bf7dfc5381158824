"""The lawbook of this project, for tests that run without fixtures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.core.reader import Document, read
from generator.law import Lawbook, RuleFile, lawbook

RULES = Path(__file__).parents[2] / "rules"


def _read() -> Lawbook:
    documents: dict[str, Document[Any]] = {}
    for path in sorted(RULES.glob("*.yml")):
        reading = read(f"rules/{path.name}", path.read_text(encoding="utf-8"), RuleFile)  # type: ignore[arg-type]
        assert reading.document, reading.problems
        documents[path.stem] = reading.document
    return lawbook(documents)


LAW = _read()
