"""Ziekengeld and the reports that go with it: vangnet, WW, ziek uit dienst, ERD, no-risk. Twin of ziektewet.js."""

from __future__ import annotations

from datetime import date

from generator.core.dates import add_days, days_between, with_weekday
from generator.law.draft import Draft
from generator.law.ends import Ends
from generator.law.outcome import Dated
from generator.law.sentences import sentence
from generator.law.steps import compute, days_in, length_in_words


def ziektewet(draft: Draft, ends: Ends) -> None:
    """Put the reports to UWV and the first day of ziekengeld on the timeline."""
    if draft.regimes[0] == "werkgever":
        _beside_wage(draft)
        _after_leave(draft)
        _out_of_service(draft, ends)
    elif draft.regimes[0] == "erd":
        _former_employee(draft)
        _nawerking(draft)
    elif draft.dossier.group == "ww":
        _put(draft, "ziekengeld-na-ww", "ziekengeld-eerste-dag")
    else:
        _nawerking(draft)
    if draft.regimes[0] in ("uwv", "erd") and draft.dossier.wia_application:
        due = draft.find("wia-aanvraag")
        if due and draft.dossier.wia_application > due.date and draft.regimes[0] == "uwv":
            draft.notes.append(sentence("late_uwv", n=days_between(due.date, draft.dossier.wia_application)))


def _put(draft: Draft, step: str, shown: str) -> None:
    """Put a step that only belongs to a special situation on the timeline, under the id of the ordinary one."""
    rule = draft.rule(step)
    found = compute(rule, draft.clock, draft.known) if rule else None
    if rule and found:
        draft.put(rule, found, id_=shown)
    else:
        _not_in_force(draft, shown, step)


def _not_in_force(draft: Draft, shown: str, id_: str) -> None:
    rule = draft.law.steps()[id_]
    if rule.of == "contract_end" and not draft.dossier.contract_end:
        draft.refuse(shown, "no_contract_end")
    else:
        draft.refuse(shown, "not_in_force", label=rule.label, **{"from": with_weekday(rule.valid_from)})


def _beside_wage(draft: Draft) -> None:
    """Pregnancy before the leave, organ donation and no-risk: another report instead of the 42-week report."""
    if not (draft.dossier.no_risk or draft.dossier.pregnancy_sickness_before_leave):
        return
    draft.refuse("42e-weeksmelding", "no_42_zw")
    rule, found = draft.rule("zw-melding-zes-weken"), draft.find("zw-melding-zes-weken")
    contract = draft.dossier.contract_end
    if rule and found and not (contract and contract < found.date):
        draft.put(rule, found, id_="zw-melding")


def _after_leave(draft: Draft) -> None:
    starts = {first for first, _ in draft.clock.sick}
    days = [day for leave in draft.dossier.leave if (day := add_days(leave.until, 1)) in starts]
    rule = draft.rule("zw-melding-na-verlof")
    if rule and days:
        draft.known["ziek-na-verlof"] = Dated(max(days))
        found = compute(rule, draft.clock, draft.known)
        assert found
        draft.put(rule, found)


def _out_of_service(draft: Draft, ends: Ends) -> None:
    contract = draft.dossier.contract_end
    if not contract:
        return
    if contract > ends.wage.date:
        for id_ in ("zw-melding", "riv-ziek-uit-dienst", "ziekengeld-eerste-dag"):
            if not draft.decided(id_):
                draft.exempt(id_, "after_104")
        return
    if draft.dossier.group == "erd":
        draft.exempt("zw-melding", "erd_report")
    elif not draft.decided("zw-melding"):
        _put(draft, "zw-melding-uit-dienst", "zw-melding")
    _put(draft, "zw-melding-erd", "zw-melding-erd")
    _riv(draft, contract)
    _ziekengeld(draft)


def _riv(draft: Draft, contract: date) -> None:
    rule, border = draft.rule("riv-ziek-uit-dienst"), draft.rule("riv-ziek-uit-dienst-grens")
    if draft.dossier.group == "erd":
        draft.exempt("riv-ziek-uit-dienst", "no_erd")
        return
    if not rule or not border:
        _not_in_force(draft, "riv-ziek-uit-dienst", "riv-ziek-uit-dienst")
        return
    days, words = days_between(draft.clock.day_one, contract), length_in_words(border.length)
    near = abs(days - days_in(border.length)) <= 1
    if days < days_in(border.length):
        draft.exempt("riv-ziek-uit-dienst", "riv_not", n=days, len=words)
        if near:
            draft.notes.append(sentence("riv_near"))
        return
    said = Dated(contract, (sentence("riv_needed", n=days, len=words),))
    draft.put(rule, said, notices=[sentence("riv_near")] if near else [])


def _ziekengeld(draft: Draft) -> None:
    """The first sick day after the contract, never before the third sick day (ZW 29 lid 2 c)."""
    rule = draft.rule("ziekengeld-na-dienstverband")
    found = compute(rule, draft.clock, draft.known) if rule else None
    third = draft.law.steps()["ziektewet/ziekengeld-eerste-dag"]
    if not rule or not found:
        _not_in_force(draft, "ziekengeld-eerste-dag", "ziekengeld-na-dienstverband")
        return
    earliest = draft.clock.lasted(days_in(third.length))
    because = list(found.because)
    if earliest > found.date:
        because.append(sentence("ziekengeld_third", n=days_in(third.length), date=with_weekday(earliest)))
    day = _sick_day(draft, max(found.date, earliest))
    if day > max(found.date, earliest):
        because.append(sentence("ziekengeld_sick", x=with_weekday(max(found.date, earliest)), date=with_weekday(day)))
    draft.put(rule, Dated(day, tuple(because)), id_="ziekengeld-eerste-dag")


def _sick_day(draft: Draft, day: date) -> date:
    for first, end in draft.clock.sick:
        if day < end:
            return max(day, first)
    return day


def _former_employee(draft: Draft) -> None:
    """Somebody who fell ill within four weeks after leaving an eigenrisicodrager (nawerking, ZW 29 lid 2 b)."""
    draft.exempt("zw-melding", "erd_report")
    if draft.dossier.contract_end:
        _put(draft, "zw-melding-erd-nawerking", "zw-melding-erd")
    else:
        draft.refuse("zw-melding-erd", "no_contract_end")


def _nawerking(draft: Draft) -> None:
    """Refuse ziekengeld for somebody who fell ill too long after the insurance ended (ZW 46)."""
    contract = draft.dossier.contract_end
    last = draft.find("nawerking-eindigt")
    if contract and last and contract < draft.clock.day_one and last.date < draft.clock.day_one:
        draft.refuse("ziekengeld-eerste-dag", "no_nawerking", c=with_weekday(contract), date=with_weekday(last.date))
