"""The learning path: the modules in order, and what you can do after all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.core.reader import Document
from generator.core.templates import template
from generator.law import Lawbook
from generator.modules.lookup import filled, page_lookup
from generator.modules.model import HandWritten, Module

END_TERMS: Mapping[str, str] = {
    "E1": "uitleggen wat casemanagement is en de drie taakgebieden in een dossier aanwijzen",
    "E2": "de vier soorten casemanagers onderscheiden en de eigen rol bewaken",
    "E3": "per beslissing aangeven wie beslist, adviseert en geïnformeerd wordt, en binnen het mandaat handelen",
    "E4": "het wettelijk tijdpad toepassen en termijnen berekenen",
    "E5": "beoordelen welke informatie gevraagd, vastgelegd en gedeeld mag worden",
    "E6": "partijen gelijk informeren en belangen hanteren",
    "E7": "gesprekken voeren die regie en vertrouwen versterken",
    "E8": "met het Huis van Werkvermogen belemmeringen in kaart brengen zonder medische vragen",
    "E9": "een advies van de bedrijfsarts vertalen naar passend werk en stilstand doorbreken",
    "E10": "bij conflict of weigering de juiste stappen in de juiste volgorde zetten",
    "E11": "de financiële gevolgen voor werkgever en werknemer op hoofdlijnen uitleggen",
    "E12": "dossiers evalueren en er beleidsadvies van maken, met Klaverblad en medezeggenschap",
}
"""What the student can do afterwards; modules, cases and quizzes name these."""


def of_kind(documents: Iterable[Document[HandWritten]], type_: type[Any]) -> list[Document[Any]]:
    """Return the documents of one record."""
    return [document for document in documents if isinstance(document.model, type_)]


def learning_path(shelf: Sequence[Document[HandWritten]], law: Lawbook) -> str:
    """Return the HTML of the learning path; in the browser it shows what is done and what comes next."""
    modules = sorted(of_kind(shelf, Module), key=lambda document: document.model.number)
    rows = [(document, filled(document.model.summary, page_lookup(document.model, law))) for document in modules]
    by_goal = {goal: [document for document in modules if goal in document.model.goals] for goal in END_TERMS}
    made = template("generator.modules", "path.html.j2").render(rows=rows, end_terms=END_TERMS, by_goal=by_goal)
    return "\n".join(line for line in made.splitlines() if line.strip())
