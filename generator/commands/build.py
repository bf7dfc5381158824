"""`klaverhuis build DIR`: the whole documentation as plain files, for any site builder that reads Markdown."""

from __future__ import annotations

import argparse
import re
import shutil
import sys
from pathlib import Path
from typing import Any

from generator.adapters import disk
from generator.build import build, page_text
from generator.commands import project


def add(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("build", help="schrijf alle pagina's als gewone bestanden")
    parser.add_argument("target", metavar="MAP")
    parser.add_argument("--project", default=".")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the docs with embeds in place, and everything that was made, below the target."""
    root = project.around(Path(arguments.project))
    target = Path(arguments.target)
    if target.resolve() == (root / "docs").resolve():
        print("de map docs/ is van de auteurs; kies een andere map", file=sys.stderr)
        return 2
    built = build(disk.texts(root))
    for problem in built.errors:
        print(problem.as_text(built.library.texts.get(problem.place.path, "")), file=sys.stderr)
    if built.errors:
        return 1
    shutil.copytree(root / "docs", target, dirs_exist_ok=True)
    for file in sorted(target.rglob("*.md")):
        path = file.relative_to(target).as_posix()
        text = page_text(built.library, path, file.read_text(encoding="utf-8"))
        # A page that asks for a template of our theme would stop a builder that has another.
        file.write_text(re.sub(r"^template: .*\n", "", text, count=1, flags=re.M), encoding="utf-8")
    print(f"{disk.write(built.outputs, target)} bestanden gemaakt in {target}")
    return 0
