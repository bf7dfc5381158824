"""What was read from `rules/`, for exact look-ups: which step is in force, which amount, what a citation stands for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from generator.core.reader import Document
from generator.law.model import Amounts, AmountVersion, Length, Of, Repeat, Source, Sources, Step, Terms, Value, Version
from generator.law.sentences import EXPECTED

NEEDED = frozenset({
    *EXPECTED, "samentelling-eindigt", "42e-weeksmelding-bescherming", "wia-aanvraag-na-late-brief", "wia-terugwerkend",
    "bekorting-einde", "bekorting-afgewezen-besluit", "wia-beslissing-na-herstel", "wia-hervatting",
    "laatste-dag-loon-zonder-sanctie", "verlenging-minstens", "iva-wachttijd-minstens", "iva-wachttijd-hoogstens",
    "iva-tien-weken", "ziektewet/ziekengeld-eerste-dag", "ziekengeld-na-ww", "zw-melding-zes-weken",
    "zw-melding-na-verlof", "zw-melding-uit-dienst", "zw-melding-erd", "zw-melding-erd-nawerking",
    "riv-ziek-uit-dienst-grens", "ziekengeld-na-dienstverband", "nawerking-eindigt", "laatste-loondag-aow",
    "laatste-loondag-na-aow", "eerstejaarsevaluatie", "ezwb",
})  # fmt: skip
"""The steps that the engine asks for by name; the others only stand on the timeline."""


class NotInForce(LookupError):
    """No version is in force on that day, or its amount is not confirmed; the message says why, in Dutch."""


@dataclass(frozen=True)
class Rule:
    """One step of the law, with the days between which this text of it is in force."""

    id: str
    file: str
    reference: str
    valid_from: date
    valid_until: date | None
    verified_on: date
    op: str
    """within, first_day_after, when_lasted or before_end."""
    length: Length
    of: str
    """The day or the clock from which the term runs."""
    step: Step = field(repr=False)

    @property
    def milestone(self) -> str:
        """Return the id under which it stands on the timeline."""
        return self.step.replaces or self.id

    @property
    def label(self) -> str:
        """Return its name for readers."""
        return self.step.label

    @property
    def who(self) -> str:
        """Return who acts."""
        return self.step.who

    @property
    def basis(self) -> str:
        """Return whether the date is law or practice."""
        return self.step.basis

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the citations it rests on."""
        return self.step.sources

    @property
    def planning(self) -> Of | None:
        """Return the term to plan with while the real one cannot be computed."""
        return self.step.planning

    @property
    def every(self) -> Repeat | None:
        """Return how often it comes back."""
        return self.step.every

    def in_force(self, day: date) -> bool:
        """Return whether this text holds for a file with that reference date; both ends are inclusive."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True)
class Citation:
    """A short citation and the source behind it."""

    short: str
    key: str
    source: Source

    @property
    def article(self) -> str:
        """Return what is cited inside the source: "7:629 lid 3"."""
        return self.short[len(self.key) :].strip()

    @property
    def title(self) -> str:
        """Return the full name of the source."""
        return self.source.title

    @property
    def url(self) -> str:
        """Return its address, or nothing."""
        return self.source.url


@dataclass(frozen=True, eq=False)
class Rulebook:
    """The rules that were read; every look-up is exact or refused."""

    documents: Mapping[str, Document[Any]] = field(default_factory=dict)

    def _models(self, kind: type[Any]) -> Iterator[tuple[str, Any]]:
        for id_, document in self.documents.items():
            if isinstance(document.model, kind):
                yield id_, document.model

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Return every step of every version, in the order of the files."""
        return tuple(
            rule
            for id_, terms in self._models(Terms)
            for version in terms.versions
            for rule in _rules(id_, terms, version)
        )

    @cached_property
    def complete(self) -> bool:
        """Return whether every step that the engine names was read; if not, something is wrong in `rules/`."""
        return set(self.steps()) >= NEEDED

    @cached_property
    def coverage(self) -> date:
        """Return the first day from which anything is known."""
        return min(rule.valid_from for rule in self.rules)

    @cached_property
    def verified_on(self) -> date:
        """Return the oldest day on which a step was verified: no timeline is fresher than that."""
        return min(rule.verified_on for rule in self.rules)

    def steps(self) -> Mapping[str, Rule]:
        """Return the newest text of every step by its id, and by `file/id`."""
        return self._steps

    @cached_property
    def _steps(self) -> Mapping[str, Rule]:
        found: dict[str, Rule] = {}
        for rule in self.rules:
            found[f"{rule.file}/{rule.id}"] = rule
            for name in (rule.milestone, rule.id):
                first = found.get(name, rule)
                if (first.file, first.id) == (rule.file, rule.id):
                    found[name] = rule
        return found

    @cached_property
    def milestones(self) -> tuple[str, ...]:
        """Return the ids of the steps that belong to every timeline, in the order of the files."""
        return tuple(dict.fromkeys(rule.milestone for rule in self.rules if rule.step.shown))

    def of_regime(self, milestone: str, regime: str) -> Sequence[Rule]:
        """Return the texts of a milestone for whoever has the file."""
        return [rule for rule in self._by_milestone.get(milestone, ()) if regime in rule.step.for_]

    @cached_property
    def _by_milestone(self) -> Mapping[str, list[Rule]]:
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            found.setdefault(rule.milestone, []).append(rule)
        return found

    def amount(self, id: str, on: date) -> Decimal:
        """Return a confirmed amount in force on a day.

        Raises: NotInForce, when the table does not reach that day or the amount is only derived.
        """
        value = self.value(id, on)
        if value.certainty != "bevestigd":
            raise NotInForce(f"'{id}' is voor {on} alleen afgeleid en niet bevestigd")
        return value.value

    def value(self, id: str, on: date) -> Value:
        """Return an amount in force on a day with what is known about it; refuses as `amount` does."""
        return self.amount_version(id, on).values[id]

    def amount_version(self, id: str, on: date) -> AmountVersion:
        """Return the version that holds an amount on a day.

        Raises: NotInForce, with the days between which the amount is known.
        """
        known = self.amounts().get(id)
        if not known:
            raise NotInForce(f"bedrag '{id}' bestaat niet")
        for version in known:
            if version.valid_from <= on and (version.valid_until is None or on <= version.valid_until):
                return version
        first, last = known[0].valid_from, known[-1].valid_until
        raise NotInForce(f"'{id}' is bekend van {first} tot en met {last}, niet op {on}")

    def unit(self, id: str) -> str:
        """Return the unit of an amount: euro, procent or factor."""
        for _, table in self._models(Amounts):
            for version in table.versions:
                if id in version.values:
                    unit: str = version.values[id].unit or table.unit
                    return unit
        raise NotInForce(f"bedrag '{id}' bestaat niet")

    def amounts(self) -> Mapping[str, tuple[AmountVersion, ...]]:
        """Return every version of every amount, by the id of the amount."""
        found: dict[str, list[AmountVersion]] = {}
        for _, table in self._models(Amounts):
            for version in table.versions:
                for id_ in version.values:
                    found.setdefault(id_, []).append(version)
        return {id_: tuple(versions) for id_, versions in found.items()}

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Return every source by its short name."""
        return {key: source for _, table in self._models(Sources) for key, source in table.sources.items()}

    def source_names(self) -> tuple[str, ...]:
        """Return the short names that a citation may begin with."""
        return tuple(self.sources)

    def cites(self, citation: str) -> Citation | None:
        """Return what a citation stands for: the source whose name is its longest beginning, or nothing."""
        fitting = [key for key in self.sources if citation == key or citation.startswith(f"{key} ")]
        if not fitting:
            return None
        key = max(fitting, key=len)
        return Citation(citation, key, self.sources[key])


def _rules(file: str, terms: Terms, version: Version) -> Iterator[Rule]:
    for id_, step in version.steps.items():
        op, length, of = wording(step)
        yield Rule(
            id_,
            file,
            terms.reference,
            version.valid_from,
            version.valid_until,
            version.verified_on,
            op,
            length,
            of,
            step,
        )


def wording(step: Step) -> tuple[str, Length, str]:
    """Return which of the four wordings a step uses, how long, and from what."""
    if step.within:
        return "within", step.within, step.within.after
    for op in ("first_day_after", "when_lasted", "before_end"):
        of: Of | None = getattr(step, op)
        if of:
            return op, of, of.of
    return "", Length(), ""
