"""`klaverhuis new case|quiz ID`: a file that passes every check, to begin with. It never overwrites."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.cases.skeleton import skeleton as case_skeleton
from generator.commands import project
from generator.quizzes.skeleton import skeleton as quiz_skeleton

SUBJECTS: dict[str, tuple[str, Callable[[str], str]]] = {
    "case": ("cases", case_skeleton),
    "quiz": ("quizzes", quiz_skeleton),
}
"""What can be new: the folder it goes into, and the text it begins with."""


def add(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("new", help="begin een nieuw bestand dat alle controles doorstaat")
    parser.add_argument("subject", choices=sorted(SUBJECTS))
    parser.add_argument("id", help="naam van het bestand, bijvoorbeeld jan-en-de-kas")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the new file and say where it is."""
    root = project.around(Path())
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", arguments.id):
        print(f"'{arguments.id}': gebruik kleine letters, cijfers en streepjes", file=sys.stderr)
        return 2
    folder, text = SUBJECTS[arguments.subject]
    file = root / folder / f"{arguments.id}.yml"
    if file.exists():
        print(f"{file.relative_to(root)} bestaat al", file=sys.stderr)
        return 2
    file.parent.mkdir(exist_ok=True)
    file.write_text(text(arguments.id), encoding="utf-8")
    print(f"{file.relative_to(root)} staat klaar; controleer met: klaverhuis check {file.relative_to(root)}")
    return 0
