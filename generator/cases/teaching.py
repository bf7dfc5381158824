"""Whether a choice teaches something: no guessing, why it was good or wrong, on what source, and what it scored."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.cases.model import Case, Choice
from generator.core.problems import Problem
from generator.core.reader import Document
from generator.law import Lawbook

_MEDICAL = re.compile(
    r"diagnos|klacht|medicijn|medicatie|behandel|therap|operati|psych|burn-?out|depress|huisarts|ziekenhuis", re.I
)
_NAMES_HEALTH = re.compile(r"gezondheid|medisch|diagnos|klacht", re.I)

MUCH = 0.6
"""A learner who always picks the same place, or the longest text, may not choose well more often than this."""
ENOUGH = 5
"""In fewer scenes a pattern is chance."""


def guessable(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Wie altijd de eerste of de langste keuze neemt, speelt de casus niet goed."""
    del law
    scenes = [tuple(node.choices.values()) for node in document.model.nodes.values()]
    scenes = [choices for choices in scenes if len(choices) > 1 and any(map(_good, choices))]
    if len(scenes) < ENOUGH:
        return
    place, count = Counter([*map(_good, choices)].index(True) for choices in scenes).most_common(1)[0]
    longest = sum(_good(max(choices, key=lambda choice: len(choice.text))) for choices in scenes)
    for often, said, hint in (
        (count, f"staat de goede keuze op plaats {place + 1}", "wissel de volgorde van de keuzes"),
        (longest, "is de goede keuze de langste", "werk de andere keuzes even goed uit"),
    ):
        if often / len(scenes) > MUCH:
            message = f"in {often} van {len(scenes)} scènes {said}"
            yield Problem(document.key_place("nodes"), "guessable", message, hint, "warning")


def _good(choice: Choice) -> bool:
    return choice.verdict == "goed"


def no_feedback(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elke keuze krijgt uitleg: minstens een zin die zegt waarom."""
    del law
    for path, _, key, choice in document.model.choices():
        if len(choice.feedback.split()) < 4:
            yield document.problem(
                (*path, "feedback"),
                "no-feedback",
                f"keuze '{key}' krijgt geen uitleg",
                "zeg wat er gebeurt en waarom dat goed of fout is",
            )


def no_source(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elke keuze noemt de bron waarop het oordeel rust."""
    del law
    for path, _, key, choice in document.model.choices():
        if not choice.sources:
            yield Problem(
                document.key_place(*path),
                "no-source",
                f"keuze '{key}' noemt geen bron",
                "geef een vindplaats, bijvoorbeeld sources: [BW 7:658a lid 1]",
            )


def verdict_against_score(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Een foute keuze kost ergens punten, een goede levert ergens punten op, en elke keuze raakt minstens één as."""
    del law
    for path, _, key, choice in document.model.choices():
        points = choice.score.values()
        wrong = (
            "raakt geen enkele as"
            if not any(points)
            else "is fout en kost nergens punten"
            if choice.verdict == "fout" and min(points) >= 0
            else "is goed en levert nergens punten op"
            if choice.verdict == "goed" and max(points) <= 0
            else ""
        )
        if wrong:
            place = document.place(*path, "score") if choice.score else document.key_place(*path)
            yield Problem(
                place,
                "verdict-against-score",
                f"keuze '{key}' {wrong}",
                "geef punten per as, bijvoorbeeld score: {mens: 1, tijd: -1}",
            )


def health_data_unnamed(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Komen er gezondheidsgegevens in het dossier, dan is dat gemerkt en zegt de uitleg dat ze er niet horen."""
    del law
    case = document.model
    for name, piece in case.dossier.items():
        if _MEDICAL.search(piece.title) and not piece.medical:
            yield document.problem(
                ("dossier", name, "title"),
                "health-data-unnamed",
                f"'{piece.title}' klinkt als gezondheidsgegevens",
                "zet medical: true, of noem het stuk anders",
            )
    for path, _, key, choice in case.choices():
        medical = [name for name in choice.file if name in case.dossier and case.dossier[name].medical]
        if medical and not _NAMES_HEALTH.search(choice.feedback):
            yield document.problem(
                (*path, "feedback"),
                "health-data-unnamed",
                f"keuze '{key}' legt gezondheidsgegevens vast en de uitleg noemt dat niet",
                "zeg in de uitleg dat medische gegevens niet in dit dossier horen",
            )
