"""The timeline while it is being computed: what is known so far and what has been decided. Twin of draft.js."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from generator.core.dates import add_days, with_weekday
from generator.law.clock import Clock
from generator.law.dossier import Dossier
from generator.law.notices import weekend
from generator.law.outcome import Alternative, Dated, Fact, Milestone, Reason, Timeline
from generator.law.rulebook import Rule, Rulebook
from generator.law.sentences import capital, name_of, sentence
from generator.law.steps import compute

DONE = {
    "probleemanalyse": "oordeel",
    "eerstejaarsevaluatie": "evaluation",
    "42e-weeksmelding": "report_42",
    "wia-brief": "uwv_letter_received",
    "wia-aanvraag": "wia_application",
    "loonsanctiebesluit": "uwv_decision",
    "bekorting-besluit-uiterlijk": "repair",
}
"""Which act of the dossier does a step."""

AFTER_RECOVERY = ("samentelling-eindigt", "zw-herstelmelding")
"""What holds because somebody recovered, and not only if the sickness comes back."""


@dataclass
class Draft:
    """One file on the table. Every section of the engine reads `known` and writes its milestones here."""

    law: Rulebook
    dossier: Dossier
    clock: Clock
    known: dict[str, Dated] = field(default_factory=dict)
    payer: str = ""
    """Who pays at the end of the period with wage or ziekengeld: only an employer or an ERD can be sanctioned."""
    supposed_delay: int | None = None
    """How many days late the application is under another reading, when that is what this draft works out."""
    other_delays: tuple[tuple[int, str], ...] = ()
    conditions: dict[str, str] = field(default_factory=dict)
    """What has to happen first, for the steps that nobody has to do in an ordinary file."""
    milestones: dict[str, Milestone] = field(default_factory=dict)
    not_computed: dict[str, Reason] = field(default_factory=dict)
    not_required: dict[str, Reason] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        names = [name for name in name_keys() if isinstance(getattr(self.dossier, name, None), date)]
        self.known |= {name: Dated(getattr(self.dossier, name)) for name in names}
        self.known["eerste-ziektedag"] = Dated(self.clock.day_one)
        if self.clock.recovered:
            self.known["recovered"] = Dated(self.clock.recovered)

    @property
    def regimes(self) -> tuple[str, ...]:
        """Return who has the file: first the employer, after the end of the contract perhaps another."""
        group, end = self.dossier.group, self.dossier.contract_end
        if group == "aow" or (self.dossier.aow_date and self.dossier.aow_date <= self.clock.day_one):
            return ("aow",)
        if group in ("vangnet", "ww"):
            return ("uwv",)
        after = "erd" if group == "erd" else "uwv"
        if group == "erd" and (end is None or end < self.clock.day_one):
            return ("erd",)
        return ("werkgever", after) if end else ("werkgever",)

    def employed(self, day: date) -> bool:
        """Return whether an employer still has the file on a day."""
        end = self.dossier.contract_end
        return self.regimes[0] == "werkgever" and (end is None or day <= end)

    def regime_at(self, day: date) -> str:
        """Return who has the file on a day."""
        end = self.dossier.contract_end
        return self.regimes[-1] if end and day > end else self.regimes[0]

    def rule(self, id_: str, regime: str | None = None) -> Rule | None:
        """Return the text of a step in force for this file."""
        for rule in self.law.of_regime(id_, regime or self.regimes[0]):
            if rule.in_force(self.reference(rule)):
                return rule
        return None

    def reference(self, rule: Rule) -> date:
        """Return the day that decides which text of a rule holds."""
        if rule.reference == "contract_end" and self.dossier.contract_end:
            return self.dossier.contract_end
        return self.clock.day_one

    def find(self, id_: str, regime: str | None = None) -> Dated | None:
        """Return the date of a step without putting it on the timeline."""
        rule = self.rule(id_, regime)
        return compute(rule, self.clock, self.known) if rule else None

    def need(self, id_: str, regime: str | None = None) -> tuple[Rule, Dated]:
        """Return a step and its date where the file cannot be without them."""
        rule, found = self.rule(id_, regime), self.find(id_, regime)
        if not rule or not found:
            raise AssertionError(f"{id_} is needed here")
        return rule, found

    def decided(self, id_: str) -> bool:
        """Return whether something was already said about a step."""
        return id_ in self.milestones or id_ in self.not_computed or id_ in self.not_required

    def put(self, rule: Rule, found: Dated, *, id_: str = "", condition: str = "", notices: Iterable[str] = (),
            alternatives: Iterable[Alternative] = (), **more: Any) -> date:  # fmt: skip
        """Put a date on the timeline, with what the weekend does to it; return the date as it stands there."""
        step, shift = rule.step, weekend(rule, found.date)
        because = [*self.beginning(), *found.because, *([shift.shifted] if shift.shifted else [])]
        day = shift.date
        name = id_ or rule.milestone
        condition = condition or self.conditions.get(name, "")
        if self.clock.recovered and day > self.clock.recovered and name not in AFTER_RECOVERY:
            condition = condition or self.closed()
        alternatives = [other for other in alternatives if other.date != day]
        act = getattr(self.dossier, DONE.get(name, ""), None)
        given: dict[str, Any] = {
            "label": step.label, "phase": step.phase, "basis": step.basis, "who": step.who, "sources": step.sources,
            "certainty": "verschil" if alternatives else step.certainty,
            "deviation": step.deviation or "", "done": act if isinstance(act, date) else None,
        }  # fmt: skip
        given |= more
        given["certainty_text"] = sentence(f"c_{given['certainty']}")
        self.milestones[name] = Milestone(
            id=name, date=day, verified_on=rule.verified_on, condition=condition, because=tuple(dict.fromkeys(because)),
            notices=(*([shift.notice] if shift.notice else ()), *notices, *step.notes),
            unshifted=found.date if shift.shifted else None,
            alternatives=(*([shift.alternative] if shift.alternative else ()), *alternatives), **given,
        )  # fmt: skip
        actual = act if name == "eerstejaarsevaluatie" and isinstance(act, date) else None
        self.known[name] = Dated(actual) if actual else Dated(day, tuple(because))
        return day

    def beginning(self) -> tuple[str, ...]:
        """Return the sentences with which every explanation begins: which case this is, and its day 1."""
        said = [
            sentence(f"new_{reason}", a=with_weekday(gap[0]), b=with_weekday(add_days(gap[1], -1)),
                     n=(gap[1] - gap[0]).days, limit=self.clock.limit, d1=with_weekday(gap[1]))
            for gap, reason in self.clock.before[-1:]
        ]  # fmt: skip
        return (*said, sentence("d1", d1=with_weekday(self.clock.day_one)))

    def closed(self) -> str:
        """Return the condition under which later dates hold when the employee has recovered."""
        end = self.find("samentelling-eindigt")
        return sentence("closed", date=with_weekday(end.date)) if end else ""

    def refuse(self, id_: str, key: str, **values: Any) -> None:
        """Say why a step has no date."""
        self._without(self.not_computed, id_, key, values)

    def exempt(self, id_: str, key: str, **values: Any) -> None:
        """Say why a step is no duty here."""
        self._without(self.not_required, id_, key, values)

    def _without(self, table: dict[str, Reason], id_: str, key: str, values: dict[str, Any]) -> None:
        before = self.milestones.pop(id_, None)
        self.not_computed.pop(id_, None)
        if id_ not in self.not_required:
            label = before.label if before else self.law.steps()[id_].label
            table[id_] = Reason(id_, label, sentence(key, **values))

    def missing(self, id_: str, anchor: str) -> None:
        """Say that a step cannot be computed because a day was not filled in."""
        self.refuse(id_, "missing", Anchor=capital(name_of(anchor)))

    def compare(self, other: Draft, reason: str) -> None:
        """Add the dates of another reading of the law as alternatives, and say where only one of the two has a date."""
        for id_, milestone in self.milestones.items():
            there = other.milestones.get(id_)
            if there and there.date != milestone.date:
                more = (*milestone.alternatives, Alternative(there.date, reason))
                self.milestones[id_] = replace(
                    milestone, alternatives=more, certainty="verschil", certainty_text=sentence("c_verschil")
                )
            elif not there:
                self.notes.append(sentence("alt_none", label=milestone.label, reason=reason))
        for id_, milestone in other.milestones.items():
            if id_ not in self.milestones:
                said = sentence("alt_date", label=milestone.label, reason=reason, date=with_weekday(milestone.date))
                self.notes.append(said)

    def fact(self, id_: str, label: str, value: int | bool) -> None:
        """Add something else that follows from the file."""
        self.facts.append(Fact(id_, label, value))

    def finished(self) -> Timeline:
        """Return the timeline, by date; equal dates stand in the order of the rules."""
        order = {rule.milestone: number for number, rule in reversed(list(enumerate(self.law.rules)))}
        milestones = sorted(self.milestones.values(), key=lambda one: (one.date, order.get(one.id, 999), one.id))
        return Timeline(self.clock.day_one, tuple(milestones), tuple(self.not_computed.values()),
                        tuple(self.not_required.values()), tuple(self.facts), tuple(self.notes))  # fmt: skip


def name_keys() -> tuple[str, ...]:
    """Return the days of a dossier that a rule may lean on."""
    return (
        "oordeel", "evaluation", "uwv_letter_received", "wia_application", "uwv_decision", "repair_report", "repair",
        "extension_end", "iva_application", "contract_end", "aow_date",
    )  # fmt: skip
