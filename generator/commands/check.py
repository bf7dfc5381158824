"""`klaverhuis check`: everything that is wrong, sorted, in three styles."""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path
from typing import Any

from generator.adapters import disk
from generator.build import KINDS, Build, judge
from generator.commands import project
from generator.core.problems import Problem


def add(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("check", help="controleer alle inhoud")
    parser.add_argument("path", nargs="?", default=".", help="een project of één bestand")
    parser.add_argument("--format", choices=("text", "json", "github"), default="text")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the problems of a project or of one file in it."""
    path = Path(arguments.path)
    root = project.around(path)
    built = judge(disk.texts(root), date.today())
    problems = [problem for problem in built.problems if concerns(problem, path.resolve(), root)]
    for text in rendered(problems, built, arguments.format):
        print(text)
    return 1 if any(problem.severity == "error" for problem in problems) else 0


def concerns(problem: Problem, path: Path, root: Path) -> bool:
    """Return whether a problem lies in the file or folder that was asked about."""
    return (root / problem.place.path).is_relative_to(path)


def rendered(problems: list[Problem], built: Build, style: str) -> list[str]:
    """Return the lines to print."""
    if style == "json":
        return [json.dumps([problem.as_json() for problem in problems], ensure_ascii=False, indent=1)]
    if style == "github":
        return [problem.as_github() for problem in problems]
    texts = built.library.texts
    lines = [problem.as_text(texts.get(problem.place.path, "")) for problem in problems]
    wrong = sum(problem.severity == "error" for problem in problems)
    counts = ", ".join(f"{len(shelf)} {folder}" for folder, shelf in built.library.shelves.items())
    mild = len(problems) - wrong
    said = f"{wrong} {'fout' if wrong == 1 else 'fouten'}, {mild} {'waarschuwing' if mild == 1 else 'waarschuwingen'}"
    return [*lines, *sizes(built), f"{said} ({counts})"]


def sizes(built: Build) -> list[str]:
    """Return a line per document for the kinds that can count what they hold."""
    law = built.library.law
    counted = [
        (document.path, kind.figures(document, law))
        for kind in KINDS
        if kind.figures
        for document in built.library.shelf(kind.folder).values()
    ]
    return [f"{path}: {figures}" for path, figures in counted if figures]
