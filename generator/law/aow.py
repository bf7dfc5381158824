"""The AOW age: six weeks of wage and opzegverbod, and no duties after it. Twin of aow.js."""

from __future__ import annotations

from generator.core.dates import add_days, with_weekday
from generator.law.draft import Draft
from generator.law.outcome import Dated
from generator.law.sentences import sentence
from generator.law.steps import compute, length_in_words

WAGE, DISMISSAL = "laatste-loondag", "eerste-dag-zonder-opzegverbod"


def after_aow(draft: Draft) -> None:
    """Compute the file of somebody who fell ill on or after the AOW age."""
    rule, found = draft.rule("laatste-loondag-na-aow"), draft.find("laatste-loondag-na-aow")
    employer = draft.law.steps()[DISMISSAL]
    if not rule or not found:
        _too_old(draft, "laatste-loondag-na-aow")
        return
    draft.put(rule, found, id_=WAGE)
    day = add_days(found.date, 1)
    draft.put(employer, Dated(day, (*found.because, sentence("day_after", date=with_weekday(day)))), id_=DISMISSAL,
              certainty="lezing")  # fmt: skip


def _too_old(draft: Draft, id_: str) -> None:
    for refused in (WAGE, DISMISSAL):
        draft.refuse(refused, "aow_old", **{"from": with_weekday(draft.law.steps()[id_].valid_from)})


def reaches_aow(draft: Draft) -> None:
    """End what ends at the AOW age when it is reached during the sickness (BW 7:629 lid 2, 7:670 lid 1)."""
    day = draft.dossier.aow_date
    if not day or draft.regimes[0] == "aow":
        return
    for id_, milestone in list(draft.milestones.items()):
        if milestone.date >= day and id_ not in (WAGE, DISMISSAL):
            draft.refuse(id_, "aow_over", p=with_weekday(day))
    if draft.regimes[0] == "werkgever":
        _six_weeks(draft)


def _six_weeks(draft: Draft) -> None:
    rule = draft.rule("laatste-loondag-aow")
    found = compute(rule, draft.clock, draft.known) if rule else None
    if not rule or not found:
        _too_old(draft, "laatste-loondag-aow")
        return
    for id_, law, extra in ((WAGE, "BW 7:629 lid 2", 0), (DISMISSAL, "BW 7:670 lid 1", 1)):
        usual = draft.milestones.get(id_)
        day = add_days(found.date, extra)
        if not usual or usual.date <= day:
            continue
        aow = with_weekday(draft.known["aow_date"].date)
        length = length_in_words(rule.length)
        said = [sentence("aow_from", p=aow, len=length, law=law, date=with_weekday(found.date))]
        if extra:
            said.append(sentence("day_after", date=with_weekday(day)))
        draft.put(rule, Dated(day, tuple(said)), id_=id_, label=usual.label, phase=usual.phase, sources=(law,))
