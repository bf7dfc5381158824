"""Checks that cross subjects: sources, end terms, modules, cases and quizzes that are named but do not exist."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from generator.core.problems import Problem, choose_from
from generator.core.reader import Document
from generator.library import Library, mentioned_texts

END_TERMS = tuple(f"E{number}" for number in range(1, 13))


def check(library: Library) -> Iterator[Problem]:
    """Yield every reference in a document that points nowhere."""
    for document in library.documents():
        if document.path.startswith("rules/"):
            continue  # the rules hold the sources; their own room checks them
        for reference in REFERENCES:
            yield from reference(document, library)


def unknown_source(document: Document[object], library: Library) -> Iterator[Problem]:
    """Elke bron die ergens genoemd wordt, staat in de bronnenlijst."""
    for path, citation in mentioned_texts(document.model, "sources"):
        if library.law.cites(citation) is None:
            hint = choose_from(citation.split()[0], library.law.source_names()) or "zet de bron in rules/sources.yml"
            yield document.problem(path, "unknown-source", f"bron '{citation}' is onbekend", hint)


def unknown_goal(document: Document[object], library: Library) -> Iterator[Problem]:
    """Elk doel is een van de twaalf eindtermen."""
    yield from _unknown(document, "goals", "unknown-goal", "eindterm", END_TERMS)


def unknown_case(document: Document[object], library: Library) -> Iterator[Problem]:
    """Elke casus die genoemd wordt, bestaat."""
    yield from _unknown(document, "case", "unknown-case", "casus", library.names("cases"))


def unknown_quiz(document: Document[object], library: Library) -> Iterator[Problem]:
    """Elke quiz die genoemd wordt, bestaat."""
    yield from _unknown(document, "quiz", "unknown-quiz", "quiz", library.names("quizzes"))


def other_case_than_module(document: Document[object], library: Library) -> Iterator[Problem]:
    """Een quiz noemt dezelfde casus als de module waar zij bij hoort."""
    for page in library.shelf("docs").values():
        if document.path != f"quizzes/{getattr(page.model, 'quiz', '')}.yml":
            continue
        theirs, ours = getattr(page.model, "case", ""), getattr(document.model, "case", "")
        if theirs != ours:
            message = f"de module noemt casus '{theirs}' en deze quiz '{ours}'"
            yield document.problem(("case",), "other-case-than-module", message, "maak ze gelijk")


REFERENCES: tuple[Callable[[Document[object], Library], Iterator[Problem]], ...] = (
    unknown_source,
    unknown_goal,
    unknown_case,
    unknown_quiz,
    other_case_than_module,
)


def _unknown(document: Document[object], field: str, code: str, noun: str, known: Collection[str]) -> Iterator[Problem]:
    for path, name in mentioned_texts(document.model, field):
        if name and name not in known:
            yield document.problem(path, code, f"{noun} '{name}' bestaat niet", choose_from(name, known))
