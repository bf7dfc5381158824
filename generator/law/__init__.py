"""Dated rules, the clock that counts sick days, the timeline of a file, and why each date is what it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.core.kind import Kind
from generator.core.reader import Document
from generator.core.record import record


@record
class RuleFile:
    """A file with rules."""

    title: str


class Lawbook:
    """Everything in rules/, ready to answer."""

    def cites(self, citation: str) -> str | None:
        """Return the full reference."""
        return citation

    def source_names(self) -> tuple[str, ...]:
        """Return the names."""
        return ()


RULES: Kind[Any] = Kind(folder="rules", model=RuleFile)


def lawbook(rules: Mapping[str, Document[Any]]) -> Lawbook:
    """Return the lawbook over the rules that were read."""
    return Lawbook()
