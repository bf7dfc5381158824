"""What must hold for the terms of one theme."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.core.kind import Check
from generator.core.problems import Problem
from generator.core.reader import Document
from generator.core.text import unresolved
from generator.law import Lawbook
from generator.terms.model import Glossary

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def id_of_term(document: Document[Glossary], _: Lawbook) -> Iterator[Problem]:
    """De sleutel van een begrip is een adres: kleine letters, cijfers en streepjes."""
    for id_ in document.model.terms:
        if not _ID.fullmatch(id_):
            message = f"'{id_}' kan geen adres zijn"
            yield Problem(document.key_place("terms", id_), "term-id", message, "kleine letters, cijfers en streepjes")


def doubled_spelling(document: Document[Glossary], _: Lawbook) -> Iterator[Problem]:
    """Een spelling hoort bij één begrip."""
    seen: dict[str, str] = {}
    for id_, term in document.model.terms.items():
        for spelling in term.spellings():
            first = seen.setdefault(spelling.lower(), id_)
            if first != id_:
                message = f"'{spelling}' staat al bij '{first}'"
                yield document.problem(("terms", id_), "doubled-spelling", message, "laat één van de twee staan")


def unknown_placeholder(document: Document[Glossary], law: Lawbook) -> Iterator[Problem]:
    """Elke invulling in de uitleg is te berekenen."""
    lookup = law.lookup(None, document.model.verified_on)
    for id_, term in document.model.terms.items():
        for placeholder, reason in unresolved(term.text, lookup):
            yield document.problem(("terms", id_, "text"), "unknown-placeholder", f"{placeholder.written}: {reason}")


CHECKS: tuple[Check[Glossary], ...] = (id_of_term, doubled_spelling, unknown_placeholder)
