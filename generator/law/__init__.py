"""Dated rules, the clock that counts sick days, the timeline of a file, and why each date is what it is.

`model` is what a rule file says and `dossier` what somebody knows about one case. `rulebook` looks rules up exactly;
`lawbook` is what the other rooms ask. `clock` decides which days count, `steps` turns the law's four wordings into
dates, and `timeline` runs the sections: `ends` (wachttijd, extension, late application), `sanction`, `wage` (and
opzegverbod), `iva`, `ziektewet` and `aow`. Every file with a `.js` beside it has a twin there with the same names;
both speak the `sentences`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.core.kind import Kind
from generator.core.outputs import Output
from generator.core.reader import Document
from generator.law.browser import as_json, at_once, browser_rules, reasons
from generator.law.checks import CHECKS
from generator.law.dossier import Dossier
from generator.law.lawbook import Lawbook, lawbook, money
from generator.law.model import RuleFile
from generator.law.outcome import Timeline
from generator.law.rulebook import Citation, NotInForce, Rule
from generator.law.timeline import timeline


def _for_the_browser(_: Sequence[Document[Any]], law: Lawbook) -> Iterator[Output]:
    """The rules, and the reasons that `calendar.js` fetches when somebody asks why."""
    yield Output("assets/kh/law/rules.json", as_json(at_once(law)))
    yield Output("assets/kh/law/reasons.json", as_json(reasons(law)))


RULES: Kind[Any] = Kind(
    folder="rules",
    model=RuleFile,  # type: ignore[arg-type]
    checks=CHECKS,
    overview=_for_the_browser,
    assets=("law/calendar.js", "law/timeline.js", "law/ics.js"),
)

__all__ = [
    "RULES",
    "Citation",
    "Dossier",
    "Lawbook",
    "NotInForce",
    "Rule",
    "RuleFile",
    "Timeline",
    "browser_rules",
    "lawbook",
    "money",
    "timeline",
]
