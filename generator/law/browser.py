"""The rules as the browser gets them: one compact JSON with everything the twins in JavaScript need."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.law.model import Length
from generator.law.rulebook import Rule, Rulebook
from generator.law.sentences import EXPECTED, NAMES, REASONS, SENTENCES, SHOWN, UNITS

DEFAULTS: dict[str, Any] = {
    "basis": "law", "for": ["werkgever"], "shown": True, "certainty": "praktijk", "weekend": "dag", "notes": [],
    "reference": "first_sick_day", "until": "",
}  # fmt: skip


def browser_rules(law: Rulebook) -> dict[str, Any]:
    """Return plain data: the steps with what they share taken out, and the sentences."""
    defaults = DEFAULTS | {"from": law.coverage.isoformat(), "verified": law.verified_on.isoformat()}
    return {
        "coverage": law.coverage.isoformat(),
        "defaults": defaults,
        "rules": [dict(_differing(rule, defaults)) for rule in law.rules],
        "expected": list(EXPECTED),
        "sentences": SENTENCES,
        "names": NAMES,
        "units": {unit: list(words) for unit, words in UNITS.items()},
    }


def at_once(law: Rulebook) -> dict[str, Any]:
    """Return what dates are computed and shown with: everything but the reasons."""
    everything = browser_rules(law)
    rules = [{key: value for key, value in rule.items() if key != "notes"} for rule in everything["rules"]]
    return {**everything, "rules": rules, "sentences": SHOWN}


def reasons(law: Rulebook) -> dict[str, Any]:
    """Return what is added when somebody asks why: sentences, and the notes by the place of their rule."""
    notes = {number: rule["notes"] for number, rule in enumerate(browser_rules(law)["rules"]) if "notes" in rule}
    return {"sentences": REASONS, "notes": notes}


def as_json(data: dict[str, Any]) -> str:
    """Return data as the file that a page fetches."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _differing(rule: Rule, defaults: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in _all(rule):
        if value is not None and value != defaults.get(key):
            yield key, value


def _all(rule: Rule) -> Iterator[tuple[str, Any]]:
    step = rule.step
    yield "id", rule.id
    yield "milestone", step.replaces
    yield "reference", rule.reference
    yield "from", rule.valid_from.isoformat()
    yield "until", rule.valid_until.isoformat() if rule.valid_until else ""
    yield "verified", rule.verified_on.isoformat()
    yield "op", rule.op
    yield "length", _length(rule.length)
    yield "of", rule.of
    yield "for", list(step.for_)
    yield "shown", step.shown
    yield "sources", list(step.sources)
    yield "notes", list(step.notes)
    for name in ("label", "phase", "who", "basis", "weekend", "certainty", "edge", "deviation"):
        yield name, getattr(step, name)
    yield "planning", _length(step.planning) if step.planning else None
    yield "start", _length(step.start) if step.start else None
    yield "every", {**_length(step.every), "until": step.every.until} if step.every else None


def _length(length: Length) -> dict[str, int]:
    return {unit: number for unit in UNITS if (number := getattr(length, unit)) is not None}
