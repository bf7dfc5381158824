"""`klaverhuis rules`: every rule and amount, or those that nobody verified for a day, with the pages that use them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from generator.commands import project
from generator.commands.timeline import day
from generator.law import Lawbook
from generator.verification import as_lines, unverified


def add(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("rules", help="de regels en bedragen, en wat opnieuw moet worden nagelezen")
    parser.add_argument("--as-of", type=day, metavar="JJJJ-MM-DD", help="wat is niet nagelezen voor deze dag?")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the rules; a list is an answer, so the exit code is 0."""
    library = project.library(project.here())
    if not arguments.as_of:
        for line in _all(library.law):
            print(line)
        return 0
    found = list(unverified(library, arguments.as_of))
    if arguments.format == "json":
        print(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
        return 0
    for line in as_lines(found):
        print(line)
    print(f"{len(found)} regels en bedragen zijn niet nagelezen voor {arguments.as_of}")
    return 0


def _all(law: Lawbook) -> Iterator[str]:
    for rule in law.rules:
        until = rule.valid_until or "nu"
        yield f"{rule.file}/{rule.id}: {rule.label} ({', '.join(rule.sources)}), {rule.valid_from} t/m {until}"
    for id_, versions in law.amounts().items():
        span = f"{versions[0].valid_from} t/m {versions[-1].valid_until or 'nu'}"
        yield f"bedrag {id_}: {span}, {len(versions)} versies"
