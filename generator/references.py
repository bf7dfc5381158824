"""Checks that cross subjects: sources, end terms, modules, cases and quizzes that are named but do not exist."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Collection, Iterator

from generator.core.problems import Problem, choose_from, suggestion
from generator.core.reader import Document
from generator.library import Library, mentioned
from generator.modules.links import links
from generator.modules.readability import jargon
from generator.quizzes.similar import near_duplicates

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
    for path, citation in mentioned(document, "sources"):
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


def unasked_goal(document: Document[object], library: Library) -> Iterator[Problem]:
    """Elke eindterm die een module belooft, komt in een quiz terug."""
    if getattr(document.model, "number", "") and library.shelf("quizzes"):
        asked = {goal for bank in library.shelf("quizzes").values() for _, goal in mentioned(bank, "goals")}
        for path, goal in mentioned(document, "goals"):
            if goal in END_TERMS and goal not in asked:
                yield document.problem(path, "unasked-goal", f"geen enkele quiz vraagt naar {goal}",
                                       "schrijf een vraag met deze eindterm", "warning")  # fmt: skip


def asked_elsewhere(document: Document[object], library: Library) -> Iterator[Problem]:
    """Geen twee quizzen vragen bijna hetzelfde."""
    if not document.path.startswith("quizzes/"):
        return
    banks = {id_: bank for id_, bank in library.shelf("quizzes").items() if id_ <= document.id}
    asked = {(id_, key): question.text for id_, bank in banks.items() for key, question in bank.model.questions.items()}
    for first, second in near_duplicates(asked):
        mine, theirs = (first, second) if first[0] == document.id else (second, first)
        if mine[0] == document.id != theirs[0]:
            yield document.problem(("questions", mine[1], "text"), "asked-elsewhere",
                                   f"lijkt sterk op vraag '{theirs[1]}' in quiz '{theirs[0]}'",
                                   "schrap er één of vraag iets anders")  # fmt: skip


def dead_link(document: Document[object], library: Library) -> Iterator[Problem]:
    """Elke link naar een module, procedure, casus of quiz leidt naar een pagina die er is."""
    pages = library.shelf("docs")
    for link in links(document.body, document.id):
        folder, name = posixpath.split(link.path.removesuffix(".md"))
        shelf = {
            "leren": pages, "over": pages, "opzoeken/procedures": pages,
            "oefenen/casussen": library.shelf("cases"), "oefenen/quizzen": library.shelf("quizzes"),
        }.get(folder)  # fmt: skip
        if shelf is None or name == "index" or (f"{folder}/{name}" if shelf is pages else name) in shelf:
            continue
        known = [posixpath.basename(id_) for id_ in shelf if shelf is not pages or posixpath.dirname(id_) == folder]
        yield document.body_problem(link.start, "dead-link", f"'{link.typed}' bestaat niet", suggestion(name, known))


def unknown_abbreviation(document: Document[object], library: Library) -> Iterator[Problem]:
    """Elke afkorting op een pagina staat in de begrippenlijst of is de naam van een bron."""
    if document.path.startswith("docs/"):
        glossary = [term for terms in library.shelf("terms").values() for term in terms.model.terms.values()]
        spelled = {spelling for term in glossary for spelling in term.spellings()}
        parts = {part for spelling in spelled for part in spelling.replace("-", " ").split()}
        sources = {part for name in library.law.source_names() for part in (name, *name.split())}
        yield from jargon(document, spelled | parts | sources)


REFERENCES: tuple[Callable[[Document[object], Library], Iterator[Problem]], ...] = (
    unknown_source,
    unknown_goal,
    unknown_case,
    dead_link,
    unknown_abbreviation,
    unknown_quiz,
    other_case_than_module,
    unasked_goal,
    asked_elsewhere,
)


def _unknown(document: Document[object], field: str, code: str, noun: str, known: Collection[str]) -> Iterator[Problem]:
    for path, name in mentioned(document, field):
        if name and name not in known:
            yield document.problem(path, code, f"{noun} '{name}' bestaat niet", choose_from(name, known))
