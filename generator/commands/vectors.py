"""`klaverhuis vectors`: files with their computed calendars as JSON lines, for whoever builds another engine."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import Any

from generator.commands import project
from generator.law.vectors import vectors


def add(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("vectors", help="dossiers met uitkomst, als regels JSON")
    parser.add_argument("--count", type=int, default=200, help="aantal willekeurige dossiers")
    parser.add_argument("--seed", type=int, default=1, help="beginwaarde van het toeval")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print one line per file: the examples of the rules first, then random files."""
    law = project.library(project.here(), "rules").law
    for line in lines(vectors(law, arguments.count, arguments.seed)):
        print(line)
    return 0


def lines(found: Iterator[dict[str, Any]]) -> Iterator[str]:
    """Yield each file as one line."""
    for vector in found:
        yield json.dumps(vector, ensure_ascii=False)
