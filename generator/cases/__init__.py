"""Practice cases: written by trainers, proven by visiting every state, played in the browser and on paper."""

from __future__ import annotations

from generator.cases.checks import CHECKS
from generator.cases.model import Case
from generator.cases.pages import embed, overview, pages, size
from generator.core.kind import Element, Kind

CASES: Kind[Case] = Kind(
    folder="cases",
    model=Case,
    checks=CHECKS,
    pages=pages,
    overview=overview,
    fence="casus",
    embed=embed,
    elements=(Element("kh-case", scripts=("cases/player.js",), styles=("cases/player.css",)),),
    assets=("cases/machine.js", "cases/dossier.js", "cases/panel.js", "cases/debrief.js"),
    figures=size,
    address="oefenen/casussen/{id}.md",
)
