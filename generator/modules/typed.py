"""Dates, amounts and terms that an author typed where the build computes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.core.kind import Check
from generator.core.problems import Problem
from generator.core.reader import Document
from generator.law import Lawbook
from generator.modules.model import Doorway, HandWritten
from generator.modules.sections import prose

_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_DATE = re.compile(rf"\b\d{{1,2}}\s(?:{_MONTHS})(?:\s\d{{4}})?\b|\b\d{{1,2}}-\d{{1,2}}-\d{{4}}\b|\b\d{{4}}-\d\d-\d\d\b")
_AMOUNT = re.compile(r"€\s?\d[\d.]*(?:,\d+)?|\b\d[\d.]*(?:,\d+)?\s(?:euro)\b")
_TERM = re.compile(r"\b(\d+)\s(dagen|weken|maanden)\b")
_COMPUTED = re.compile(r"\{[a-z][a-z0-9/-]*:[^{}\n]*\}|\[@[^\]\n]*\]|\]\([^)\n]*\)|<[^>\n]*>")


def typed_dates(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Een datum wordt berekend, of staat er met {vast:…} als hij bij het verhaal hoort."""
    for match in _DATE.finditer(_typed(document)):
        hint = f"schrijf {{datum:stap}} of {{dag:n}}; hoort de datum vast te staan, dan {{vast:{match[0]}}}"
        yield document.body_problem(match.start(), "typed-date", f"'{match[0]}' is met de hand getypt", hint)


def typed_amounts(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Een bedrag komt uit rules/, of staat er met {vast:…} als het bij het verhaal hoort."""
    for match in _AMOUNT.finditer(_typed(document)):
        hint = f"schrijf {{bedrag:…}}; hoort het bedrag vast te staan, dan {{vast:{match[0]}}}"
        yield document.body_problem(match.start(), "typed-amount", f"'{match[0]}' is met de hand getypt", hint)


def typed_terms(document: Document[HandWritten], law: Lawbook) -> Iterator[Problem]:
    """Een wettelijke termijn komt uit rules/: {termijn:stap}."""
    by_length = _lengths(law, document)
    for match in _TERM.finditer(_typed(document)):
        steps = by_length.get(match[0], ())
        if steps:
            choices = " of ".join(f"{{termijn:{step}}}" for step in steps[:3])
            yield document.body_problem(match.start(), "typed-term", f"'{match[0]}' is met de hand getypt",
                                        f"schrijf {choices}; hoort het getal vast te staan, dan {{vast:{match[0]}}}",
                                        "warning")  # fmt: skip


def _typed(document: Document[HandWritten]) -> str:
    if isinstance(document.model, Doorway):
        return ""
    return _COMPUTED.sub(lambda match: " " * len(match[0]), prose(document.body))


def _lengths(law: Lawbook, document: Document[HandWritten]) -> dict[str, tuple[str, ...]]:
    verified_on = getattr(document.model, "verified_on", None)
    if verified_on is None:
        return {}
    length = law.lookup(None, verified_on)["termijn"]
    found: dict[str, tuple[str, ...]] = {}
    for step in law.steps():
        try:
            found[length(step)] = (*found.get(length(step), ()), step)
        except LookupError:
            continue  # Not every step has a length of its own; then there is nothing to compare with.
    return found


TYPED: tuple[Check[HandWritten], ...] = (typed_dates, typed_amounts, typed_terms)
