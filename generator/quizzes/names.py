"""The names inside a question that must point to something in the same question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.quizzes.fresh import ANSWER
from generator.quizzes.model import DateQuestion, Match, Order, Question

Named = tuple[tuple[str | int, ...], str, Mapping[str, Any]]
"""Where a name stands, the name, and the things it may be the name of."""


def references(question: Question) -> Iterator[Named]:
    """Yield every name in a question, with its path and what it may point to."""
    if isinstance(question, Order):
        for name, swap in question.swaps.items():
            yield ("swaps", name, "first"), swap.first, question.items
            yield ("swaps", name, "then"), swap.then, question.items
    if isinstance(question, Match):
        for name, item in question.items.items():
            yield ("items", name, "answer"), item.answer, question.answers
        for name, mix_up in question.mix_ups.items():
            yield ("mix_ups", name, "item"), mix_up.item, question.items
            yield ("mix_ups", name, "answer"), mix_up.answer, question.answers
    if isinstance(question, DateQuestion):
        yield from _date_references(question)


def _date_references(question: DateQuestion) -> Iterator[Named]:
    given, dates = question.given, {**question.given, ANSWER: None}
    for name, how in given.items():
        if how.after or not how.between:
            yield ("given", name, "after"), how.after, given
        yield ("example",), name, question.example
    for name, span in question.spans.items():
        yield ("spans", name, "from"), span.from_, given
        yield ("spans", name, "until"), span.until, given
    for name, mistake in question.mistakes.items():
        yield ("mistakes", name, "reckoning", "from"), mistake.reckoning.from_, dates
        if mistake.reckoning.plus:
            yield ("mistakes", name, "reckoning", "plus"), mistake.reckoning.plus, question.spans
    for index, reading in enumerate(question.defensible):
        yield ("defensible", index, "from"), reading.from_, dates
    for path, name in _dossier_names(question):
        yield ("dossier", *path), name, given


def _dossier_names(question: DateQuestion) -> Iterator[tuple[tuple[str | int, ...], str]]:
    file = question.dossier
    for index, spell in enumerate(file.sick):
        yield ("sick", index, "from"), spell.from_
        if spell.recovered:
            yield ("sick", index, "recovered"), spell.recovered
    for index, period in enumerate(file.leave):
        yield ("leave", index, "from"), period.from_
        yield ("leave", index, "until"), period.until
    for field in ("oordeel", "evaluation", "contract_end"):
        if name := getattr(file, field):
            yield (field,), name
