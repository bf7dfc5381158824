"""`klaverhuis play ID`: a case in the terminal, with the verdict at once and the test of the dossier at the end."""

from __future__ import annotations

import argparse
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from generator.adapters import disk
from generator.build import build
from generator.cases.browser import words_of
from generator.cases.dates import moment_of
from generator.cases.dossier import audit, entries
from generator.cases.figures import explored
from generator.cases.machine import State, begin, choose, open_choices
from generator.cases.model import Case
from generator.cases.pages import playable
from generator.cases.proofs import shown_text
from generator.commands import project
from generator.core.dates import with_weekday
from generator.core.problems import choose_from
from generator.core.text import plain
from generator.law import Lawbook

STATUS = {"op-tijd": "op tijd", "aanwezig": "aanwezig", "te-laat": "te laat", "ontbreekt": "ontbreekt",
          "hoort-niet": "hoort niet in dit dossier", "later": "nog niet aan de orde"}  # fmt: skip


def add(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("play", help="speel een casus in de terminal")
    parser.add_argument("id", help="naam van de casus, bijvoorbeeld vijfduizend-euro")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Play until an ending, or until the input ends."""
    library = build(disk.texts(project.around(Path()))).library
    document = library.shelf("cases").get(arguments.id)
    if document is None:
        print(
            f"casus '{arguments.id}' bestaat niet; {choose_from(arguments.id, library.shelf('cases'))}", file=sys.stderr
        )
        return 2
    if not playable(document, library.law):
        print(f"casus '{arguments.id}' is nog niet te spelen; zie: klaverhuis check {document.path}", file=sys.stderr)
        return 1
    play(document.model, library.law)
    return 0


def play(case: Case, law: Lawbook) -> None:
    """Play one case: scenes and choices out, numbers in."""
    scenario, _ = explored(case)
    filled, state = words_of(case, law), begin(scenario)
    steps: list[tuple[str, str]] = []
    print(f"{case.title}\nJij bent {case.role}. {plain(filled(case.mandate))}")
    while True:
        node = case.nodes[state.at]
        print(
            f"\n{with_weekday(case.day_one + timedelta(days=node.day - 1))}, {moment_of(case, node.day)}: {node.title}"
        )
        print(plain(filled(shown_text(case, node, state.values))))
        keys = open_choices(scenario, state)
        if not keys:
            break
        key = _asked(case, state, keys, filled)
        if not key:
            return
        choice = node.choices[key]
        print(f"[{choice.verdict}, {choice.ground}] {plain(filled(choice.feedback))} ({'; '.join(choice.sources)})")
        steps.append((state.at, key))
        state = choose(scenario, state, key)
    print("\nDossiertoets")
    for found in audit(scenario, entries(case, law), steps):
        because = f", door je keuze '{steps[found.cause][1]}' bij '{steps[found.cause][0]}'" if found.cause >= 0 else ""
        if not (found.status in ("later", "op-tijd") and not found.filed):
            print(f"- {case.dossier[found.piece].title}: {STATUS[found.status]}{because}")


def _asked(case: Case, state: State, keys: list[str], filled: Any) -> str:
    for number, key in enumerate(keys, start=1):
        print(f"  {number}. {plain(filled(case.nodes[state.at].choices[key].text))}")
    while True:
        try:
            typed = input("Jouw keuze: ").strip()
        except EOFError:
            print()
            return ""
        if typed.isdigit() and 1 <= int(typed) <= len(keys):
            return keys[int(typed) - 1]
        print(f"Kies een getal van 1 tot {len(keys)}.")
