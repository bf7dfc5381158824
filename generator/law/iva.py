"""Vervroegde IVA: a shortened wachttijd asked for, granted or refused. Twin of iva.js."""

from __future__ import annotations

from generator.core.dates import add_days, with_weekday
from generator.law.draft import Draft
from generator.law.outcome import Dated
from generator.law.sentences import sentence
from generator.law.steps import length_in_words

ID = "iva-eerste-dag"
REPLACED = ("wia-brief", "wia-aanvraag-vanaf", "wia-aanvraag", "riv", "loonsanctiebesluit", "laatste-dag-loonsanctie",
            "eindevaluatie", "42e-weeksmelding-bescherming")  # fmt: skip
"""What is no longer needed once the shortened wachttijd is granted."""


def iva(draft: Draft) -> bool:
    """Put the first day of an early IVA on the timeline, or say why there is none; return whether it was granted."""
    application, granted = draft.dossier.iva_application, draft.dossier.iva_granted
    longest, limit = draft.need("iva-wachttijd-hoogstens")
    draft.known["iva-wachttijd-hoogstens"] = limit
    if not application:
        draft.refuse(ID, "iva_none")
        return False
    _as_report(draft)
    draft.fact("tweede-verkorte-aanvraag-mogelijk", "Nog een keer een verkorte wachttijd aanvragen", False)
    draft.notes.append(sentence("iva_again"))
    rule, _ = draft.need(ID)
    found = _first_day(draft)
    if found.date > add_days(limit.date, 1):
        draft.refuse(ID, "iva_too_late", a=with_weekday(application), len=length_in_words(longest.length),
                     max=with_weekday(limit.date))  # fmt: skip
    elif granted is False:
        draft.refuse(ID, "iva_refused")
        draft.notes.append(sentence("new_application"))
        draft.put(rule, found, id_="iva-eerste-dag-als-toegewezen", label="Eerste dag IVA, als UWV had toegewezen")
    else:
        draft.put(rule, found, condition="" if granted else sentence("iva_if"))
        if granted:
            _granted(draft, found)
            return True
    return False


def _first_day(draft: Draft) -> Dated:
    least_rule, least = draft.need("iva-wachttijd-minstens")
    ten_rule, ten = draft.need("iva-tien-weken")
    end = max(least.date, ten.date)
    day = add_days(end, 1)
    return Dated(day, (
        *least.because,
        sentence("iva_13", len=length_in_words(least_rule.length), date=with_weekday(least.date)),
        sentence("iva_10", len=length_in_words(ten_rule.length), a=with_weekday(draft.known["iva_application"].date),
                 date=with_weekday(ten.date)),
        sentence("iva_day", end=with_weekday(end), date=with_weekday(day)),
    ))  # fmt: skip


def _granted(draft: Draft, found: Dated) -> None:
    end = add_days(found.date, -1)
    said = sentence("iva_end", date=with_weekday(end))
    for id_, day in (("laatste-dag-wachttijd", end), ("eerste-wia-dag", found.date)):
        rule, _ = draft.need(id_)
        draft.put(
            rule, Dated(day, (*found.because, said)), certainty="lezing", sources=("WIA 23 lid 6", "WIA 47 lid 2")
        )
    for id_ in REPLACED:
        draft.exempt(id_, "iva_done")


def _as_report(draft: Draft) -> None:
    """A request for a shortened wachttijd counts as the 42-week report when none was made (ZW 38 lid 8)."""
    application = draft.dossier.iva_application
    rule = draft.rule("42e-weeksmelding")
    if not rule or not application or (draft.dossier.report_42 and draft.dossier.report_42 <= application):
        return
    said = sentence("counts_as_report", a=with_weekday(application))
    draft.put(rule, Dated(application, (said,)), id_="42e-weeksmelding-geldt-als-gedaan-per", basis="law",
              label="42e-weeksmelding geldt als gedaan per", sources=("ZW 38 lid 8",), certainty="tekst")  # fmt: skip
