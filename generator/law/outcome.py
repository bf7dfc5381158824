"""What the engine answers: moments with their reasons, and what it refuses to compute."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day
from typing import Any


@dataclass(frozen=True)
class Dated:
    """A day and the chain of sentences that leads to it."""

    date: Day
    because: tuple[str, ...] = ()


@dataclass(frozen=True)
class Alternative:
    """Another date that is defensible, or that UWV uses, and when it would be right."""

    date: Day
    reason: str


@dataclass(frozen=True)
class Milestone:
    """One moment on the timeline."""

    id: str
    label: str
    date: Day
    phase: str
    basis: str
    who: str
    sources: tuple[str, ...]
    verified_on: Day
    certainty: str
    certainty_text: str
    deviation: str = ""
    start: Day | None = None
    dates: tuple[Day, ...] = ()
    unshifted: Day | None = None
    done: Day | None = None
    condition: str = ""
    notices: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    because: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reason:
    """A step without a date, and why."""

    id: str
    label: str
    reason: str


@dataclass(frozen=True)
class Fact:
    """Something else that follows from the file: a number of days, or yes or no."""

    id: str
    label: str
    value: int | bool


@dataclass(frozen=True)
class Refusal:
    """What is wrong with the file itself; `path` points at the value."""

    path: tuple[str | int, ...]
    code: str
    message: str
    hint: str = ""


@dataclass(frozen=True)
class Period:
    """Days of the case, for a picture: ill, recovered or on leave; `until` is the last day."""

    start: Day
    until: Day | None
    kind: str


@dataclass(frozen=True)
class Timeline:
    """The calendar of one file."""

    first_sick_day: Day | None = None
    milestones: tuple[Milestone, ...] = ()
    not_computed: tuple[Reason, ...] = ()
    not_required: tuple[Reason, ...] = ()
    facts: tuple[Fact, ...] = ()
    notes: tuple[str, ...] = ()
    periods: tuple[Period, ...] = ()
    refused: tuple[Refusal, ...] = ()
    other_cause: Timeline | None = None

    def __getitem__(self, id_: str) -> Day:
        """Return the date of a milestone; a `KeyError` tells that there is none."""
        return self.dates[id_]

    @property
    def dates(self) -> dict[str, Day]:
        """Return every computed date by its id."""
        return {milestone.id: milestone.date for milestone in self.milestones}

    def as_json(self) -> dict[str, Any]:
        """Return plain data: ISO dates, and no key without a value except the four of the contract."""
        data: dict[str, Any] = {
            "first_sick_day": self.first_sick_day.isoformat() if self.first_sick_day else None,
            "milestones": [dict(_filled(milestone)) for milestone in self.milestones],
            "not_computed": [vars(reason) for reason in self.not_computed],
            "not_required": [vars(reason) for reason in self.not_required],
            "facts": [vars(fact) for fact in self.facts],
            "notes": list(self.notes),
            "periods": [{"start": p.start.isoformat(), "until": p.until and p.until.isoformat(), "kind": p.kind}
                        for p in self.periods],
        }  # fmt: skip
        if self.refused:
            data["refused"] = [{**vars(refusal), "path": list(refusal.path)} for refusal in self.refused]
        if self.other_cause:
            data["other_cause"] = self.other_cause.as_json()
        return data


_ALWAYS = frozenset({"id", "label", "date", "basis", "who", "sources", "because", "notices"})


def _filled(milestone: Milestone) -> Iterator[tuple[str, Any]]:
    for key, value in vars(milestone).items():
        if value or key in _ALWAYS:
            yield key, _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, Day):
        return value.isoformat()
    if isinstance(value, Alternative):
        return {"date": value.date.isoformat(), "reason": value.reason}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value
