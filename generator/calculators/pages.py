"""A calculator in a page: the element with its data, its form, and the example that is readable without JavaScript."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.calculators import pages_files, pages_money
from generator.calculators.model import Calculator
from generator.core.kind import Element, Kind
from generator.core.problems import Problem
from generator.core.reader import Document
from generator.core.templates import template
from generator.law import Lawbook

STYLES = ("calculators/calculators.css",)


SHARED = ("dossier_page", "strip", "trainer")
"""What several elements share or fetch later; the rest travels inside the elements."""


@dataclass(frozen=True)
class Page:
    """One calculator: its element, the template beside this file, and what fills it."""

    element: Element
    template: str
    fill: Callable[[Any, Lawbook], Mapping[str, Any]]


PAGES: Mapping[str, Page] = {
    "tijdlijn": Page(
        Element("kh-tijdlijn", ("calculators/tijdlijn.js",), STYLES), "tijdlijn.html.j2", pages_files.dossier
    ),
    "loonsanctie": Page(
        Element("kh-loonsanctie", ("calculators/loonsanctie.js",), STYLES), "loonsanctie.html.j2", pages_files.dossier
    ),
    "ziektewet": Page(
        Element("kh-ziektewet", ("calculators/ziektewet.js",), STYLES), "ziektewet.html.j2", pages_files.dossier
    ),
    "loondoorbetaling": Page(Element("kh-loon", ("calculators/loon.js",), STYLES), "loon.html.j2", pages_money.pay),
    "wia-indicatie": Page(
        Element("kh-wia", ("calculators/wia_page.js",), STYLES), "wia-indicatie.html.j2", pages_money.wia
    ),
    "verzuimcijfers": Page(
        Element("kh-verzuim", ("calculators/verzuim.js",), STYLES), "verzuimcijfers.html.j2", pages_money.absence
    ),
    "termijntrainer": Page(
        Element("kh-termijntrainer", ("calculators/termijntrainer.js",), STYLES),
        "termijntrainer.html.j2",
        pages_files.trainer,
    ),
}


def embed(document: Document[Calculator], law: Lawbook, _: Mapping[str, str]) -> str:
    """Return the HTML that the fence becomes."""
    page = PAGES[document.id]
    example = document.model.example
    html = template("generator.calculators", page.template).render(example=example, **page.fill(example, law))
    return "\n".join(line for line in html.splitlines() if line.strip())


def unknown_calculator(document: Document[Calculator], _: Lawbook) -> Iterator[Problem]:
    """Elk bestand in calculators/ hoort bij een rekenblad dat bestaat."""
    if document.id not in PAGES:
        known = ", ".join(sorted(PAGES))
        yield document.problem((), "unknown-calculator", f"er is geen rekenblad '{document.id}'", f"kies uit {known}")


def unknown_step(document: Document[Calculator], law: Lawbook) -> Iterator[Problem]:
    """Elke stap in een voorbeeld staat in rules/."""
    for index, step in enumerate(getattr(document.model.example, "steps", ())):
        if step not in law.steps():
            yield document.problem(("example", "steps", index), "unknown-step", f"stap '{step}' staat niet in rules/")


CALCULATORS: Kind[Calculator] = Kind(
    folder="calculators",
    model=Calculator,
    checks=(unknown_calculator, unknown_step),
    fence="rekenhulp",
    embed=embed,
    elements=tuple(page.element for page in PAGES.values()),
    assets=tuple(f"calculators/{name}.js" for name in SHARED),
)
