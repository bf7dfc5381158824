"""The dates of a case: the timeline of its file, with what the story knows beyond the first sick day."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from generator.cases.model import Case
from generator.core.dates import with_weekday
from generator.core.text import Lookup
from generator.law import Dossier, Lawbook, Timeline
from generator.law.dossier import SickPeriod


class Same:
    """A key that compares by identity: a case and the law hold dictionaries and so have no hash."""

    def __init__(self, case: Case, law: Lawbook | None = None) -> None:
        self.case, self.law = case, law

    def __hash__(self) -> int:
        return hash((id(self.case), id(self.law)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.case is self.case and other.law is self.law


def date_of(case: Case, law: Lawbook, step: str) -> date:
    """Return the date of a step in the file of this case. Raises: KeyError with the reason in Dutch."""
    rule = law.steps().get(step)
    found = _timeline(Same(case, law))
    for name in (step, rule.milestone if rule else step):
        if name not in found.dates:
            continue
        day, leave = found.dates[name], case.known.leave
        if found.other_cause and leave and day >= leave.from_ and found.other_cause.dates.get(name) != day:
            raise KeyError(f"stap '{step}' hangt af van de oorzaak na het verlof; noem deze datum niet")
        return day
    return law.date_of(step, case.day_one)


def day_of(case: Case, law: Lawbook, step: str) -> int:
    """Return the sickness day of a step. Raises: KeyError."""
    return (date_of(case, law, step) - case.day_one).days + 1


def moment_of(case: Case, day: int) -> str:
    """Return where a day of the story falls: "dag 43", or beside a leave, whose days do not count as sickness.

    Twin of `momentOf` in panel.js.
    """
    span = leave_days(case)
    if not span or day < span[0]:
        return f"dag {day}"
    return "tijdens het verlof" if day <= span[1] else "na het verlof"


def leave_days(case: Case) -> tuple[int, int] | None:
    """Return the first and last day of the leave, counted from the first sick day."""
    leave = case.known.leave
    if leave is None:
        return None
    return (leave.from_ - case.day_one).days + 1, (leave.until - case.day_one).days + 1


def lookup(case: Case, law: Lawbook) -> Lookup:
    """Return what fills the placeholders in the texts of this case."""

    def datum(step: str) -> str:
        try:
            return with_weekday(date_of(case, law, step))
        except KeyError as reason:
            raise LookupError("; ".join(str(part) for part in reason.args if part)) from None

    return {**law.lookup(case.day_one, case.verified_on), "": datum, "datum": datum}


@lru_cache(maxsize=64)
def _timeline(same: Same) -> Timeline:
    case, law = same.case, same.law
    assert law is not None
    known = case.known
    return law.timeline(
        Dossier(
            sick=(SickPeriod(from_=case.day_one),),
            group=known.group,
            contract_end=known.contract_end,
            oordeel=known.oordeel,
            evaluation=known.evaluation,
            leave=(known.leave,) if known.leave else (),
        )
    )
