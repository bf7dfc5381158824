"""The engine of the law as date questions use it: a dossier and a step give one date; twin of engine.js."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from generator.law import Dossier, Lawbook
from generator.law.dossier import LeavePeriod, SickPeriod
from generator.quizzes.fresh import Solve


def solver(law: Lawbook) -> Solve:
    """Return the function that gives the date of a step in a dossier; a `KeyError` says that there is none."""

    def solve(file: Mapping[str, Any], step: str) -> date:
        return law.timeline(read(file))[step]

    return solve


def read(file: Mapping[str, Any]) -> Dossier:
    """Return the dossier that `fresh.dossier` wrote as plain data."""
    sick = tuple(SickPeriod(from_=spell["from"], recovered=spell["recovered"]) for spell in file["sick"])
    leave = tuple(LeavePeriod(from_=period["from"], until=period["until"]) for period in file["leave"])
    rest = {name: value for name, value in file.items() if name not in ("sick", "leave")}
    return Dossier(sick=sick, leave=leave, **rest)
