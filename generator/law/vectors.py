"""Files for testing an engine: the worked examples of the rules, and random ones that cover every situation."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from generator.core.dates import add_days
from generator.law.dossier import Dossier, LeavePeriod, RefusedRepair, SickPeriod
from generator.law.lawbook import Lawbook
from generator.law.model import Terms
from generator.law.timeline import timeline

FIRST = date(2016, 1, 1)
GROUPS = ("werknemer",) * 6 + ("vangnet", "ww", "erd", "aow")
MOMENTS: dict[str, tuple[int, int]] = {
    "oordeel": (0, 90), "evaluation": (250, 450), "report_42": (200, 600), "uwv_letter_received": (600, 720),
    "wia_application": (600, 1200), "iva_application": (0, 560), "contract_end": (-20, 900), "aow_date": (-50, 900),
}  # fmt: skip
"""Between which days after day 1 an act is drawn: around the borders of the law, not all over the calendar."""


def vectors(law: Lawbook, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Yield files with their calendars."""
    for dossier in (*examples(law), *random_dossiers(count, seed)):
        yield {"dossier": as_json(dossier), "timeline": timeline(law, dossier).as_json()}


def examples(law: Lawbook) -> Iterator[Dossier]:
    """Yield the dossiers that were worked by hand in the rule files."""
    for document in law.documents.values():
        if isinstance(document.model, Terms):
            for example in document.model.examples:
                yield example.dossier


def random_dossiers(count: int, seed: int) -> Iterator[Dossier]:
    """Yield as many random dossiers; the same seed gives the same."""
    chance = random.Random(seed)
    for _ in range(count):
        yield random_dossier(chance)


def random_dossier(chance: random.Random) -> Dossier:
    """Return a dossier with the interruptions, leave and acts that chance makes; some are impossible on purpose."""
    first = FIRST + timedelta(days=chance.randrange(-3, 5500))
    sick, leave = _periods(chance, first)
    acts = {
        name: add_days(first, chance.randint(*span)) for name, span in MOMENTS.items() if chance.random() < 0.18
    }  # fmt: skip
    more: dict[str, Any] = {}
    if chance.random() < 0.05:
        more["uwv_letter_received"] = "geen"
    if "iva_application" in acts:
        more["iva_granted"] = chance.choice((None, True, False))
    if chance.random() < 0.25:
        more |= _sanction(chance, first)
    elif chance.random() < 0.1:
        more["extension_end"] = add_days(first, chance.randint(720, 1100))
    return Dossier(
        sick=sick, leave=leave, same_cause=chance.choice(("ja", "nee", "onbekend")),
        pregnancy_sickness_before_leave=chance.random() < 0.1, group=chance.choice(GROUPS),  # type: ignore[arg-type]
        no_risk=chance.random() < 0.05, **{**acts, **more},
    )  # fmt: skip


def _periods(chance: random.Random, first: date) -> tuple[tuple[SickPeriod, ...], tuple[LeavePeriod, ...]]:
    sick, leave, start = [], [], first
    for _ in range(chance.choice((0, 0, 0, 1, 1, 2, 3))):
        recovered = add_days(start, chance.choice((1, 5, 28, 41, 42, 56, 91, chance.randint(1, 400))))
        gap = chance.choice((0, 1, 10, 27, 28, 29, 40))
        if chance.random() < 0.3:
            late = chance.choice((0, 0, 0, 1, 5))
            until = add_days(recovered, late + chance.choice((20, 27, 83, 111, 139)))
            leave.append(LeavePeriod(from_=add_days(recovered, late), until=until))
            gap = (until - recovered).days + 1 + chance.choice((0, 0, 0, 1, 10))
        sick.append(SickPeriod(from_=start, recovered=recovered))
        start = add_days(recovered, gap)
    if chance.random() < 0.1:
        inside = add_days(start, chance.randint(1, 800))
        leave.append(LeavePeriod(from_=inside, until=add_days(inside, 111)))
    closed = chance.random() < 0.15
    sick.append(SickPeriod(from_=start, recovered=add_days(start, chance.randint(1, 800)) if closed else None))
    return tuple(sick), tuple(leave)


def _sanction(chance: random.Random, first: date) -> dict[str, Any]:
    decision = add_days(first, chance.randint(650, 760))
    more: dict[str, Any] = {"uwv_decision": decision}
    if chance.random() < 0.6:
        more["repair_report"] = report = add_days(decision, chance.randint(0, 300))
        if chance.random() < 0.7:
            more["repair"] = add_days(report, chance.randint(0, 60))
    if chance.random() < 0.3:
        refused = add_days(decision, chance.randint(0, 200))
        more["refused_repairs"] = (RefusedRepair(report=refused, decision=add_days(refused, chance.randint(0, 40))),)
    return more


def as_json(dossier: Dossier) -> dict[str, Any]:
    """Return a dossier as an author writes it, in plain data, without what was left out."""
    return {key: _plain(value) for key, value in _written(dossier)}


def _written(model: Any) -> Iterator[tuple[str, Any]]:
    for key, value in vars(model).items():
        if value not in (None, (), "", False) or (value is False and key == "iva_granted"):
            yield key.rstrip("_"), value


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return {key: _plain(item) for key, item in _written(value)} if hasattr(value, "__dataclass_fields__") else value
