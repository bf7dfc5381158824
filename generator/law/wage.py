"""The last day with wage, the first day of the WIA and the first day without opzegverbod. Twin of wage.js."""

from __future__ import annotations

from datetime import date

from generator.core.dates import add_days, add_years, days_between, with_weekday
from generator.law.draft import Draft
from generator.law.ends import Ends
from generator.law.outcome import Alternative, Dated
from generator.law.sanction import Sanction
from generator.law.sentences import sentence
from generator.law.steps import compute, in_break, length_in_words


def wage(draft: Draft, ends: Ends, imposed: Sanction | None) -> None:
    """Put the end of the wage on the timeline, and the days that follow from it."""
    end = imposed.last if imposed else ends.wage
    others = [*imposed.others] if imposed else []
    contract = draft.dossier.contract_end
    if draft.regimes[0] == "werkgever":
        _last_wage(draft, ends, end, others)
        _late_facts(draft, ends)
        _extension(draft, ends)
        opzegverbod(draft, ends, imposed, others)
    if contract and draft.regimes[0] == "werkgever" and ends.last.date <= contract < end.date:
        draft.refuse("eerste-wia-dag", "contract_in_between", c=with_weekday(contract), x=with_weekday(end.date))
    else:
        _first_wia(draft, ends, end, others)


def _last_wage(draft: Draft, ends: Ends, end: Dated, others: list[Alternative]) -> None:
    rule = draft.rule("laatste-loondag")
    assert rule
    contract = draft.dossier.contract_end
    if contract and contract < end.date:
        said = sentence("contract_ends_first", c=with_weekday(contract))
        draft.put(rule, Dated(contract, (said,)), certainty="bevestigd")
        return
    draft.put(rule, end, alternatives=others)
    without = draft.rule("laatste-dag-loon-zonder-sanctie")
    if without and (ends.delay.days or draft.dossier.uwv_decision):
        draft.put(without, ends.wage)


def _late_facts(draft: Draft, ends: Ends) -> None:
    if draft.dossier.wia_application:
        draft.fact("wia-aanvraag-dagen-te-laat", "WIA-aanvraag: dagen te laat", ends.delay.days)
    if ends.delay.days:
        draft.notes.append(sentence("late_own_risk"))


def _extension(draft: Draft, ends: Ends) -> None:
    rule = draft.rule("laatste-dag-verlenging")
    found = compute(rule, draft.clock, draft.known) if rule else None
    if not rule or not found or not ends.extended:
        return
    least = draft.rule("verlenging-minstens")
    day = compute(least, draft.clock, draft.known) if least else None
    short = least and day and found.date < day.date
    said = [sentence("extension_reading")]
    if short and least and day:
        said.append(sentence("extension_short", len=length_in_words(least.length), date=with_weekday(day.date)))
    draft.put(rule, found, notices=said)


def _first_wia(draft: Draft, ends: Ends, end: Dated, others: list[Alternative]) -> None:
    regime = draft.payer
    if draft.decided("eerste-wia-dag"):
        return
    rule = draft.rule("eerste-wia-dag", regime)
    plain = draft.find("eerste-wia-dag", regime)
    if not rule or not plain:
        return
    if end.date > ends.last.date:
        day = add_days(end.date, 1)
        said = sentence("after_wage", x=with_weekday(end.date), date=with_weekday(day))
        found = Dated(day, (*end.because, said))
    else:
        found = plain
    back = draft.find("wia-terugwerkend", regime)
    if back and back.date > found.date:
        rule_back = draft.rule("wia-terugwerkend", regime)
        words = length_in_words(rule_back.length) if rule_back else ""
        found = Dated(back.date, (*found.because, sentence("retro", len=words, date=with_weekday(back.date))))
    certainty = "een-dag" if end.date > ends.last.date and draft.dossier.repair else rule.step.certainty
    moved = [Alternative(add_days(other.date, 1), other.reason) for other in others]
    draft.put(rule, found, alternatives=moved, certainty=certainty)


def opzegverbod(draft: Draft, ends: Ends, imposed: Sanction | None, others: list[Alternative]) -> None:
    """Put the first day without opzegverbod on the timeline: calendar years, then what lengthens them (1.16)."""
    rule = draft.rule("eerste-dag-zonder-opzegverbod")
    assert rule
    contract = draft.dossier.contract_end
    pregnant = draft.dossier.pregnancy_sickness_before_leave
    if pregnant and not draft.dossier.leave:
        draft.refuse(rule.id, "leave_unknown")
        return
    base = _two_years(draft, rule.length.years or 0, length_in_words(rule.length))
    day, because = base.date, list(base.because)
    end = imposed.last.date if imposed else ends.wage.date
    for days, why in (
        (ends.extended, "why_extension"),
        (ends.delay.days, "why_late"),
        (days_between(ends.wage.date, end), "why_sanction"),
    ):
        if days:
            day = add_days(day, days)
            because.append(sentence("years_more", n=days, why=sentence(why), date=with_weekday(day)))
    if contract and contract < day:
        draft.refuse(rule.id, "contract_ends_first", c=with_weekday(contract))
        return
    moved = [Alternative(add_days(day, days_between(end, other.date)), other.reason) for other in others]
    draft.put(rule, Dated(day, tuple(because)), alternatives=moved)


def _two_years(draft: Draft, years: int, words: str) -> Dated:
    clock, shift, because = draft.clock, 0, []
    day = add_years(clock.day_one, years)
    before = _pregnancy_days(draft)
    if before:
        shift += before
        because.append(sentence("pregnancy_days", n=before))
    for gap in clock.breaks:
        if gap.start < _later(clock.day_one, years, shift):
            shift += gap.days
            because.append(in_break(gap, clock))
    because.append(sentence("years", len=words, d1=with_weekday(clock.day_one), date=with_weekday(day)))
    if shift:
        one, two = add_days(day, shift), add_years(add_days(clock.day_one, shift), years)
        because.append(sentence("years_shift", n=shift, len=words, a=with_weekday(one), b=with_weekday(two),
                                date=with_weekday(max(one, two))))  # fmt: skip
    return Dated(_later(clock.day_one, years, shift), tuple(because))


def _later(day_one: date, years: int, shift: int) -> date:
    return max(add_days(add_years(day_one, years), shift), add_years(add_days(day_one, shift), years))


def _pregnancy_days(draft: Draft) -> int:
    """Return the sick days directly before the first leave of the case, when they were due to the pregnancy."""
    if not draft.dossier.pregnancy_sickness_before_leave:
        return 0
    starts = [leave.from_ for leave in draft.dossier.leave]
    for first, end in draft.clock.sick:
        if end in starts:
            return days_between(first, end)
    return 0
