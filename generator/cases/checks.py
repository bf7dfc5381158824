"""What must be true of a case. `CHECKS` lists every promise; the proofs need a case whose references are sound."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.cases.dates import lookup
from generator.cases.figures import explored
from generator.cases.model import Case
from generator.cases.proofs import NEED_EVERY_STATE, PROOFS, too_many_states
from generator.cases.teaching import guessable, health_data_unnamed, no_feedback, no_source, verdict_against_score
from generator.cases.wiring import SOUND
from generator.core.problems import Problem
from generator.core.reader import Document
from generator.core.text import placeholders, unresolved
from generator.law import Lawbook

_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_TYPED_DATE = re.compile(
    rf"\b\d{{1,2}} (?:{_MONTHS})\b(?: \d{{4}})?|\b\d{{1,2}}-\d{{1,2}}-\d{{4}}\b|\b\d{{4}}-\d\d-\d\d\b"
)
_TYPED_AMOUNT = re.compile(r"€\s*\d[\d.,]*|\b\d[\d.,]* euro\b")


def typed_by_hand(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Datums en bedragen worden uitgerekend, niet getypt; wat bij het verhaal hoort, staat in {vast:…}."""
    del law
    for path, text in document.model.texts():
        bare = _without_placeholders(text)
        for match in _TYPED_DATE.finditer(bare):
            yield document.problem(
                path,
                "typed-date",
                f"datum '{match[0]}' is met de hand getypt",
                "schrijf {plan-van-aanpak} of {dag:43}; hoort de datum bij het verhaal, dan {vast:…}",
            )
        for match in _TYPED_AMOUNT.finditer(bare):
            yield document.problem(
                path,
                "typed-amount",
                f"bedrag '{match[0]}' is met de hand getypt",
                "schrijf {bedrag:…}; hoort het bedrag bij het verhaal, dan {vast:…}",
            )


def unknown_placeholder(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elke invulling tussen accolades kan worden uitgerekend."""
    known = lookup(document.model, law)
    for path, text in document.model.texts():
        for placeholder, reason in unresolved(text, known):
            yield document.problem(
                path,
                "unknown-placeholder",
                f"{placeholder.written}: {reason}",
                "kijk bij de stappen in rules/, of gebruik {dag:43}",
            )


def unused_name(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elk feit en elk stuk dat bovenaan staat, doet ergens mee."""
    del law
    case = document.model
    compared = {name for _, condition in case.conditions() for name in condition}
    for name in case.facts:
        if name not in compared:
            yield Problem(
                document.key_place("facts", name),
                "unused-name",
                f"geen voorwaarde kijkt naar feit '{name}'",
                "gebruik het in een when, of haal het weg",
                "warning",
            )
    filed = {name for _, _, _, choice in case.choices() for name in choice.file}
    for name, piece in case.dossier.items():
        if name not in filed and not piece.filed and piece.expected:
            yield Problem(
                document.key_place("dossier", name),
                "unused-name",
                f"geen keuze legt '{name}' in het dossier",
                "geef een keuze file: [" + name + "]",
            )


def plays(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Alle standen van de casus worden bezocht; wat dat bewijst, staat hieronder per belofte."""
    if any(True for check in SOUND for _ in check(document, law)):
        return
    graph = explored(document.model)[1]
    yield from too_many_states(document, graph)
    for proof in PROOFS:
        if graph.complete or proof not in NEED_EVERY_STATE:
            yield from proof(document, graph, law)


CHECKS = (
    *SOUND,
    no_feedback,
    no_source,
    typed_by_hand,
    unknown_placeholder,
    verdict_against_score,
    guessable,
    health_data_unnamed,
    unused_name,
    plays,
)


def _without_placeholders(text: str) -> str:
    for placeholder in reversed(list(placeholders(text))):
        text = text[: placeholder.start] + " … " + text[placeholder.end :]
    return text
