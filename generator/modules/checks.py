"""What must hold for a hand-written page, apart from how it reads (`readability.py`) and what it types (`typed.py`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.core.kind import Check
from generator.core.problems import Problem, choose_from, suggestion
from generator.core.reader import Document
from generator.core.text import unresolved
from generator.law import Lawbook
from generator.modules.citations import citations
from generator.modules.lookup import page_lookup
from generator.modules.model import Doorway, HandWritten, Module, Page, Procedure
from generator.modules.pictures import PICTURES
from generator.modules.readability import READABILITY
from generator.modules.sections import prose, sections
from generator.modules.typed import TYPED

_BEELD = re.compile(r"^[ ]*```beeld[ ]*\n\s*([^\n`]*)", re.M)
_H1 = re.compile(r"^#\s+\S", re.M)
_HEADING = re.compile(r"^(#{2,6})\s+\S", re.M)
SILENT_SECTIONS = frozenset({"oefenen", "samengevat", "valkuilen", "bronnen"})
"""Sections that claim nothing new: practice, the five lines, and pitfalls that the text has explained."""


def module_number(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Het nummer van een module staat ook in de naam van het bestand, en ligt tussen M01 en M15."""
    model = document.model
    if not isinstance(model, Module):
        return
    if not re.fullmatch(r"M(0[1-9]|1[0-5])", model.number):
        yield document.problem(("number",), "module-number", f"'{model.number}' is geen nummer van een module",
                               "schrijf M01 tot en met M15")  # fmt: skip
    elif not document.id.rsplit("/", 1)[-1].startswith(model.number.lower() + "-"):
        message = f"module {model.number} staat in een bestand dat anders begint"
        yield document.problem(("number",), "module-number", message, f"noem het bestand {model.number.lower()}-….md")


def module_sets_goals(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Een module noemt eindtermen, leerdoelen, een quiz en een leestijd."""
    model = document.model
    if not isinstance(model, Module):
        return
    for key in ("goals", "learn", "quiz", "sources"):
        if not getattr(model, key):
            yield document.problem((key,), "module-incomplete", f"deze module noemt geen {key}", f"vul '{key}:' in")
    if not 10 <= model.minutes <= 360:
        yield document.problem(("minutes",), "module-incomplete", f"{model.minutes} minuten kan niet kloppen",
                               "tel lezen en oefenen op")  # fmt: skip


def known_citations(document: Document[HandWritten], law: Lawbook) -> Iterator[Problem]:
    """Elke vindplaats in de tekst en bij 'ground' is op te zoeken in rules/sources.yml."""
    for citation in citations(prose(document.body)):
        if law.cites(citation.text) is None:
            yield document.body_problem(citation.start, "unknown-source", f"bron '{citation.text}' is niet bekend",
                                        "kijk in rules/sources.yml, of voeg de bron daar toe")  # fmt: skip
    ground = getattr(document.model, "ground", "")
    if ground and law.cites(ground) is None:
        yield document.problem(("ground",), "unknown-source", f"bron '{ground}' is niet bekend",
                               "kijk in rules/sources.yml, of voeg de bron daar toe")  # fmt: skip


def listed_citations(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Wat de tekst citeert, staat bij 'sources'; wat daar staat, wordt ook geciteerd."""
    listed = getattr(document.model, "sources", ())
    used = {citation.text: citation.start for citation in reversed(list(citations(prose(document.body))))}
    for text, start in used.items():
        if text not in listed:
            hint = suggestion(text, listed) or f"zet '{text}' bij 'sources:' bovenaan"
            yield document.body_problem(start, "unlisted-source", f"'{text}' staat niet bij 'sources:'", hint)
    for index, text in enumerate(listed):
        if text not in used and text != getattr(document.model, "ground", ""):
            message = f"'{text}' wordt in de tekst niet genoemd"
            hint = "noem de bron bij de zin die erop rust, of haal haar hier weg"
            yield document.problem(("sources", index), "unused-source", message, hint, "warning")


def verified(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Een pagina met bronnen zegt wanneer iemand haar heeft gecontroleerd."""
    if isinstance(document.model, Page) and document.model.verified_on is None and next(citations(document.body), None):
        yield document.problem((), "not-verified", "deze pagina noemt bronnen maar geen 'verified_on:'",
                               "zet er de dag bij waarop je de bronnen hebt nagekeken")  # fmt: skip


def sourced_sections(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Elke paragraaf van een module of procedure noemt een bron, behalve de openingssituatie en wat samenvat."""
    if not isinstance(document.model, Module | Procedure):
        return
    for section in sections(document.body)[1 if isinstance(document.model, Module) else 0 :]:
        if section.title.lower() in SILENT_SECTIONS or next(citations(section.text), None):
            continue
        message = f"paragraaf '{section.title}' noemt geen bron"
        yield document.body_problem(section.start, "section-without-source", message,
                                    "zet [@…] achter de zin die op een bron rust", "warning")  # fmt: skip


def filled_in(document: Document[HandWritten], law: Lawbook) -> Iterator[Problem]:
    """Elke invulling ({datum:…}, {termijn:…}, {bedrag:…}, {label:…}) is te berekenen."""
    model = document.model
    if isinstance(model, Doorway):
        return
    lookup = page_lookup(model, law)
    for placeholder, reason in unresolved(prose(document.body), lookup):
        yield document.body_problem(placeholder.start, "unknown-placeholder", f"{placeholder.written}: {reason}")
    for key in ("summary", "late", "until"):
        for placeholder, reason in unresolved(getattr(model, key, ""), lookup):
            yield document.problem((key,), "unknown-placeholder", f"{placeholder.written}: {reason}")


def known_step(document: Document[HandWritten], law: Lawbook) -> Iterator[Problem]:
    """De termijn van een procedure is een stap uit rules/."""
    step = getattr(document.model, "deadline", "")
    if step and step not in law.steps():
        yield document.problem(("deadline",), "unknown-step", f"stap '{step}' bestaat niet",
                               choose_from(step, law.steps()))  # fmt: skip


def known_pictures(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Elk beeld bestaat."""
    for match in _BEELD.finditer(document.body):
        name = match[1].split("<!--")[0].strip()
        if name not in PICTURES:
            yield document.body_problem(match.start(1), "unknown-picture", f"er is geen beeld '{name}'",
                                        choose_from(name, PICTURES))  # fmt: skip


def headings(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """De titel staat in de kop van het bestand; daaronder beginnen paragrafen met ## en slaat geen niveau over."""
    text = prose(document.body)
    for match in _H1.finditer(text):
        yield document.body_problem(match.start(), "double-title", "de titel staat al bij 'title:'",
                                    "maak er '## …' van of haal de regel weg")  # fmt: skip
    level = 1
    for match in _HEADING.finditer(text):
        deeper = len(match[1])
        if deeper > level + 1:
            yield document.body_problem(match.start(), "heading-level", f"na niveau {level} komt niveau {level + 1}",
                                        f"schrijf {'#' * (level + 1)}")  # fmt: skip
        level = deeper


CHECKS: tuple[Check[HandWritten], ...] = (
    module_number, module_sets_goals, known_citations, listed_citations, verified,
    sourced_sections, filled_in, known_step, known_pictures, headings, *TYPED, *READABILITY,
)  # fmt: skip
