"""The parts of the pages about one file: the rules for the browser, and the example worked out by the engine."""

from collections.abc import Mapping, Sequence
from typing import Any

from generator.calculators.model import TimelineExample, TrainerExample
from generator.calculators.words import PHASES
from generator.core.dates import with_weekday
from generator.law import Lawbook, Rule
from generator.law.outcome import Milestone
from generator.law.sentences import name_of
from generator.law.timeline import timeline


def dossier(example: TimelineExample, law: Lawbook) -> Mapping[str, Any]:
    """Return what a page about one file needs."""
    found = timeline(law, example.dossier)
    chosen = [one for one in found.milestones if not example.steps or one.id in example.steps]
    refused = [one for one in found.not_computed if one.id in example.steps]
    return {
        "data": {"phases": list(PHASES.items())},
        "rows": [_row(one) for one in chosen],
        "refused": refused,
        "others": _others(law, chosen),
    }


def _others(law: Lawbook, shown: Sequence[Milestone]) -> list[dict[str, Any]]:
    """Return the steps that the example does not show, one row a label, so that every step has a place to link to.

    A step that counts from another day in another situation names each of those days.
    """
    by_label: dict[str, list[Rule]] = {}
    for rule in {rule.id: rule for rule in law.steps().values()}.values():
        by_label.setdefault(rule.label, []).append(rule)
    return [_other(label, rules) for label, rules in by_label.items() if label not in {one.label for one in shown}]


def _other(label: str, rules: Sequence[Rule]) -> dict[str, Any]:
    sources = ", ".join(dict.fromkeys(source for rule in rules for source in rule.sources))
    return {
        "label": label,
        "ids": [rule.id for rule in rules],
        "who": rules[0].who,
        "from": " of ".join(dict.fromkeys(name_of(rule.of) for rule in rules)),
        "ground": f"{sources} ({'wet' if rules[0].basis == 'law' else 'praktijk'})",
    }


def _row(one: Milestone) -> dict[str, str]:
    label = "wet" if one.basis == "law" else "praktijk"
    ground = f"{', '.join(one.sources)} ({label})"
    return {"id": one.id, "date": _when(one), "label": one.label, "who": one.who, "ground": ground}


def _when(one: Milestone) -> str:
    if one.start:
        return f"{with_weekday(one.start)} tot en met {with_weekday(one.date)}"
    return with_weekday(one.date)


def trainer(example: TrainerExample, law: Lawbook) -> Mapping[str, Any]:
    """Return what the trainer needs, and one question with its answer."""
    found = timeline(law, example.dossier)
    answer = next(one for one in found.milestones if one.id == example.step)
    periods = [
        f"Ziek vanaf {with_weekday(one.from_)}"
        + (f", hersteld per {with_weekday(one.recovered)}." if one.recovered else ".")
        for one in example.dossier.sick
    ]
    return {"periods": periods, "answer": answer, "date": with_weekday(answer.date)}
