"""Which rules hold for a set of answers, and what they plead for; `reasons.js` beside it is the same, line by line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.instruments.card_model import Card, Rule

Answers = Mapping[str, Sequence[str]]

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_AMOUNT = re.compile(r"€?\s*([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,([0-9]{1,2}))?")


@dataclass(frozen=True)
class Weighed:
    """An outcome with the rules that plead for and against it."""

    outcome: str
    toward: tuple[str, ...]
    against: tuple[str, ...]


def amount(text: str) -> int | None:
    """Return an amount as a Dutch reader writes it, in cents; `None` when it is not one."""
    match = _AMOUNT.fullmatch(text.strip())
    if not match:
        return None
    return int(match[1].replace(".", "")) * 100 + int((match[2] or "").ljust(2, "0"))


def larger(first: str, second: str) -> bool:
    """Tell whether the first amount or day is larger; two things that cannot be compared are not."""
    if _ISO.fullmatch(first) and _ISO.fullmatch(second):
        return first > second
    left, right = amount(first), amount(second)
    return left is not None and right is not None and left > right


def holds(rule: Rule, answers: Answers) -> bool:
    """Tell whether a rule speaks up for these answers."""
    return (
        all(_chosen(answers, field, values) for field, values in rule.when.items())
        and not any(_chosen(answers, field, values) for field, values in rule.unless.items())
        and all(answers.get(field) for field in rule.filled)
        and not any(answers.get(field) for field in rule.empty)
        and (not rule.exceeds or larger(*(_only(answers, field) for field in rule.exceeds)))
    )


def holding(card: Card, answers: Answers) -> tuple[str, ...]:
    """Return the rules that hold, in the order of the file."""
    return tuple(key for key, rule in card.rules.items() if holds(rule, answers))


def weigh(card: Card, answers: Answers) -> tuple[Weighed, ...]:
    """Return the outcomes, the best first: no reason against, then most reasons for, then the order of the file."""
    held = holding(card, answers)
    weighed = [
        Weighed(
            outcome,
            tuple(key for key in held if outcome in card.rules[key].toward),
            tuple(key for key in held if outcome in card.rules[key].against),
        )
        for outcome in card.outcomes
    ]
    return tuple(sorted(weighed, key=lambda item: (len(item.against), -len(item.toward))))


def _chosen(answers: Answers, field: str, values: Sequence[str]) -> bool:
    return any(value in values for value in answers.get(field, ()))


def _only(answers: Answers, field: str) -> str:
    return next(iter(answers.get(field, ())), "")
