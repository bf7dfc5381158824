"""The date engine of the law, as date questions use it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.law import Lawbook
    from generator.quizzes.fresh import Solve


def solver(law: Lawbook) -> Solve:
    """Return the function that gives the date of a step in a dossier."""

    def solve(dossier: Mapping[str, Any], step: str) -> date:
        raise NotImplementedError(law, dossier, step)

    return solve
