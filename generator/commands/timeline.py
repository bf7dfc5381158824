"""`klaverhuis timeline`: the calendar of one file, as text, JSON or an agenda."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import zip_longest
from pathlib import Path
from typing import Any

from generator.commands import project
from generator.core.dates import with_weekday
from generator.core.problems import Place, Problem
from generator.core.reader import Document, read
from generator.law import Dossier, Timeline, timeline
from generator.law.dossier import SickPeriod
from generator.law.ics import ics
from generator.law.outcome import Refusal

GROUPS = ("werknemer", "vangnet", "ww", "erd", "aow")


def add(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("timeline", help="bereken de datums van een dossier")
    parser.add_argument("file", nargs="?", help="een dossier in YAML")
    parser.add_argument("--first-sick-day", type=day, metavar="JJJJ-MM-DD", help="eerste ziektedag")
    parser.add_argument("--recovered", type=day, action="append", default=[], metavar="JJJJ-MM-DD",
                        help="eerste dag hersteld")  # fmt: skip
    parser.add_argument("--sick-again", type=day, action="append", default=[], metavar="JJJJ-MM-DD",
                        help="eerste nieuwe ziektedag")  # fmt: skip
    parser.add_argument("--group", choices=GROUPS, default="werknemer")
    parser.add_argument("--format", choices=("text", "json", "ics"), default="text")
    parser.set_defaults(run=run)


def day(text: str) -> date:
    """Return a date that was typed on the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is geen datum; schrijf jjjj-mm-dd") from None


def run(arguments: argparse.Namespace) -> int:
    """Print the calendar; a dossier that cannot be true is refused with what to mend."""
    if bool(arguments.file) == bool(arguments.first_sick_day):
        print("geef een bestand óf --first-sick-day", file=sys.stderr)
        return 2
    if arguments.file and not Path(arguments.file).is_file():
        print(f"{arguments.file}: dit bestand bestaat niet", file=sys.stderr)
        return 2
    if len(arguments.recovered) > len(arguments.sick_again) + 1:
        print("er zijn meer --recovered dan ziekteperiodes; geef ook --sick-again", file=sys.stderr)
        return 2
    document = _from_file(arguments.file) if arguments.file else None
    if arguments.file and not document:
        return 1
    dossier = document.model if document else _from_options(arguments)
    found = timeline(project.library(project.here(), "rules").law, dossier)
    for refusal in found.refused:
        print(_problem(refusal, document).as_text(document.text if document else ""), file=sys.stderr)
    if found.refused:
        return 1
    print(rendered(found, arguments.format), end="")
    return 0


def _from_file(name: str) -> Document[Dossier] | None:
    text = Path(name).read_text(encoding="utf-8", errors="replace")
    reading = read(name, text, Dossier, check_name=False)
    for problem in reading.problems:
        print(problem.as_text(text), file=sys.stderr)
    return reading.document


def _from_options(arguments: argparse.Namespace) -> Dossier:
    starts = [arguments.first_sick_day, *arguments.sick_again]
    pairs = zip_longest(starts, arguments.recovered)
    return Dossier(sick=tuple(SickPeriod(from_=start, recovered=end) for start, end in pairs), group=arguments.group)


def _problem(refusal: Refusal, document: Document[Dossier] | None) -> Problem:
    if document:
        return document.problem(refusal.path, refusal.code, refusal.message, refusal.hint)
    return Problem(Place("opdrachtregel"), refusal.code, refusal.message, refusal.hint)


def rendered(found: Timeline, style: str) -> str:
    """Return the calendar in one of the three styles."""
    if style == "json":
        return json.dumps(found.as_json(), ensure_ascii=False, indent=1) + "\n"
    if style == "ics":
        return ics(found, f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}")
    return "\n".join(_lines(found)).replace("\u00a0", " ") + "\n"


def _lines(found: Timeline) -> Iterator[str]:
    for milestone in found.milestones:
        yield f"{milestone.date}  {milestone.label} ({milestone.who})"
        if milestone.start:
            yield f"            vanaf {with_weekday(milestone.start)}"
        basis = "wet" if milestone.basis == "law" else "praktijk"
        yield f"            {basis}: {', '.join(milestone.sources)}. {milestone.certainty_text}"
        for text in (milestone.condition, *milestone.because, *milestone.notices):
            if text:
                yield f"            - {text}"
        for other in milestone.alternatives:
            yield f"            of {other.date}: {other.reason}"
    for title, reasons in (("Niet berekend", found.not_computed), ("Niet nodig", found.not_required)):
        for reason in reasons:
            yield f"{title}: {reason.label} ({reason.id}): {reason.reason}"
    yield from found.notes
    if found.other_cause:
        yield "\nBij een andere oorzaak:"
        yield from _lines(found.other_cause)
    yield "Geen juridisch advies."
