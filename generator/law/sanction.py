"""Loonsanctie and bekorting: how long wage goes on after UWV decides, and when that ends early. Twin of sanction.js."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.core.dates import add_days, days_between, next_workday, with_weekday
from generator.law.draft import Draft
from generator.law.ends import Ends
from generator.law.outcome import Alternative, Dated
from generator.law.sentences import sentence
from generator.law.steps import compute, days_in, length_in_words


@dataclass(frozen=True)
class Sanction:
    """The last day of a sanction that was imposed, and what else it might be."""

    last: Dated
    others: tuple[Alternative, ...] = ()


def sanction(draft: Draft, ends: Ends) -> Sanction | None:
    """Put what UWV decides on the timeline; return the sanction when one was imposed in time."""
    decision = draft.dossier.uwv_decision
    due_rule = draft.rule("loonsanctiebesluit", draft.payer)
    rule = draft.rule("laatste-dag-loonsanctie", draft.payer)
    if not rule or not due_rule:
        _nobody_to_sanction(draft)
        return None
    due = compute(due_rule, draft.clock, draft.known)
    assert due
    draft.put(due_rule, due)
    if decision and decision > ends.wage.date:
        draft.refuse(rule.id, "decision_too_late", d=with_weekday(decision), x=with_weekday(ends.wage.date))
        return None
    first, full = _full(draft, ends, days_in(rule.length), length_in_words(rule.length))
    draft.known["loonsanctie-52-weken"] = full
    repair, resumed = draft.dossier.repair, draft.find("wia-hervatting", draft.payer)
    if repair and resumed and repair <= resumed.date:
        draft.exempt("wia-hervatting", "resumed", v=with_weekday(repair))
    imposed = bool(decision or repair)
    found = _shortened(draft, ends, full, due.date) if imposed else Sanction(full)
    if imposed and found.last.date <= ends.wage.date:
        draft.refuse(rule.id, "sanction_over")
        return None
    if not imposed:
        draft.conditions |= dict.fromkeys((rule.milestone, "wia-hervatting"), sentence("sanction_if"))
    draft.put(rule, found.last, alternatives=found.others, start=first)
    if imposed and draft.dossier.wia_application:
        draft.refuse("wia-beslissing", "suspended")
    if decision:
        _other_terms(draft)
    return found if imposed else None


def _nobody_to_sanction(draft: Draft) -> None:
    contract = draft.dossier.contract_end
    if contract and draft.regimes[0] == "werkgever":
        for id_ in ("loonsanctiebesluit", "laatste-dag-loonsanctie"):
            draft.refuse(id_, "contract_over", c=with_weekday(contract))


def _full(draft: Draft, ends: Ends, length: int, words: str) -> tuple[date, Dated]:
    """Return the first day, and the last day of the longest sanction; leave postpones and interrupts it (lid 9)."""
    because = [*ends.wage.because]
    first = add_days(ends.wage.date, 1)
    for leave in draft.dossier.leave:
        if leave.from_ <= first <= leave.until:
            first, said = leave.until, with_weekday(first)
            because.append(sentence("sanction_leave_start", x=said, first=with_weekday(first)))
    last, skipped = _over_leave(draft, first, length)
    if skipped:
        because.append(sentence("sanction_leave", n=skipped))
    because.append(sentence("sanction_max", first=with_weekday(first), len=words, date=with_weekday(last)))
    return first, Dated(last, tuple(because))


def _over_leave(draft: Draft, first: date, length: int) -> tuple[date, int]:
    """Return the last of so many days from `first` on, and how many days of leave were stepped over."""
    last, skipped = add_days(first, length - 1), 0
    for leave in draft.dossier.leave:
        if first < leave.from_ <= last:
            days = days_between(leave.from_, leave.until) + 1
            last, skipped = add_days(last, days), skipped + days
    return last, skipped


def _shortened(draft: Draft, ends: Ends, full: Dated, due: date) -> Sanction:
    decision = draft.dossier.uwv_decision
    late = max(0, days_between(due, decision)) if decision else 0
    because = list(full.because)
    if late and decision:
        because.append(sentence("decision_late", d=with_weekday(decision), n=late, due=with_weekday(due)))
    late += _refused(draft, because)
    longest = add_days(full.date, -late)
    repair = draft.dossier.repair
    if not repair:
        return Sanction(Dated(longest, (*because, sentence("sanction_ends", date=with_weekday(longest)))))
    return _repaired(draft, full.date, late, repair, because)


def _refused(draft: Draft, because: list[str]) -> int:
    rule = draft.rule("bekorting-afgewezen-besluit", draft.payer)
    total = 0
    for refused in draft.dossier.refused_repairs:
        found = compute(rule, draft.clock, {"report": Dated(refused.report)}) if rule else None
        late = max(0, days_between(next_workday(found.date), refused.decision)) if found else 0
        if late:
            total += late
            because.append(sentence("refused_late", d=with_weekday(refused.decision), n=late))
    return total


def _repaired(draft: Draft, full: date, late: int, repair: date, because: list[str]) -> Sanction:
    rule = draft.rule("bekorting-einde", draft.payer)
    assert rule
    end, _ = _over_leave(draft, add_days(repair, 1), days_in(rule.length))
    because.append(sentence("repair", v=with_weekday(repair), len=length_in_words(rule.length), date=with_weekday(end)))
    if end > full:
        end = full
        because.append(sentence("repair_cap", date=with_weekday(full)))
    slow = _slow(draft, repair)
    literal, once = add_days(end, -late - slow), add_days(min(end, add_days(full, -late)), -slow)
    if slow:
        due = draft.known["bekorting-besluit-uiterlijk"].date
        said = sentence("repair_late", n=slow, due=with_weekday(due), date=with_weekday(literal))
        because.append(said)
    because.append(sentence("sanction_ends", date=with_weekday(literal)))
    return Sanction(Dated(literal, tuple(because)), (Alternative(once, sentence("alt_once")),))


def _slow(draft: Draft, repair: date) -> int:
    """Return how many days UWV was late with its decision on the repair, which ends the sanction earlier (lid 14)."""
    rule = draft.rule("bekorting-besluit-uiterlijk", draft.payer)
    found = compute(rule, draft.clock, draft.known) if rule else None
    if not rule or not found:
        return 0
    return max(0, days_between(draft.put(rule, found), repair))


def _other_terms(draft: Draft) -> None:
    for id_ in ("bekorting-besluit-uiterlijk", "wia-beslissing-na-herstel", "wia-hervatting"):
        rule = draft.rule(id_, draft.payer)
        found = compute(rule, draft.clock, draft.known) if rule else None
        if rule and found and not draft.decided(id_):
            draft.put(rule, found)
