"""From a dossier to its calendar. Twin of timeline.js.

The sections run in the order in which they lean on each other; the ordinary steps, which only need their own rule,
fill in what no section has decided.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.core.dates import add_days, with_weekday
from generator.law.aow import after_aow, reaches_aow
from generator.law.clock import FOREVER, Clock, read_clock
from generator.law.dossier import Dossier, SameCause
from generator.law.draft import Draft
from generator.law.ends import read_ends
from generator.law.iva import iva
from generator.law.outcome import Dated, Period, Refusal, Timeline
from generator.law.refusals import before_day_one, refusals
from generator.law.rulebook import Rule, Rulebook
from generator.law.sanction import sanction
from generator.law.sentences import EXPECTED, capital, name_of, sentence
from generator.law.steps import CLOCKS, add, compute, days_in
from generator.law.wage import wage
from generator.law.ziektewet import ziektewet

WIA = ("wia-brief", "wia-aanvraag-vanaf", "wia-aanvraag", "laatste-dag-wachttijd", "eerste-wia-dag")
WITH_EXTENSION = ("wia-aanvraag-vanaf", "eindevaluatie")
"""Practice periods that nobody describes for an extended period."""


def timeline(law: Rulebook, dossier: Dossier) -> Timeline:
    """Return the calendar of a dossier; with `same_cause: onbekend` also the one for another cause."""
    refused = tuple(refusals(dossier))
    if refused:
        return Timeline(refused=refused)
    main = _one(law, dossier, "ja" if dossier.same_cause == "onbekend" else dossier.same_cause)
    if dossier.same_cause != "onbekend" or not dossier.leave:
        return main
    other = _one(law, dossier, "nee")
    if other.first_sick_day == main.first_sick_day and not other.refused:
        return main
    return replace(main, other_cause=other, notes=(sentence("other_cause"), *main.notes))


def clock_of(law: Rulebook, dossier: Dossier, same_cause: SameCause) -> Clock | None:
    """Return the clock of a dossier, with the interruption that the law sets as limit."""
    return read_clock(dossier, days_in(law.steps()["samentelling-eindigt"].length), same_cause)


def _one(law: Rulebook, dossier: Dossier, same_cause: SameCause) -> Timeline:
    clock = clock_of(law, dossier, same_cause)
    if not clock:
        said = "alle ziektedagen vallen in het verlof"
        return Timeline(refused=(Refusal(("sick",), "no-sick-day", said),))
    refused = tuple(before_day_one(dossier, clock.day_one, law.coverage))
    if not refused and dossier.extension_end and dossier.extension_end <= clock.lasted(_wachttijd(law)):
        said = "de verlenging eindigt niet na de laatste dag van de wachttijd"
        refused = (Refusal(("extension_end",), "extension-too-early", said),)
    if refused:
        return Timeline(clock.day_one, refused=refused)
    draft = Draft(law, dossier, clock)
    _sections(draft)
    for days, reason in draft.other_delays:
        other = Draft(law, dossier, clock, supposed_delay=days)
        _sections(other)
        draft.compare(other, reason)
    return replace(draft.finished(), periods=_periods(clock))


def _wachttijd(law: Rulebook) -> int:
    return days_in(law.steps()["laatste-dag-wachttijd"].length)


def _sections(draft: Draft) -> None:
    if draft.clock.recovered:
        _ordinary(draft, "samentelling-eindigt")
    if draft.regimes == ("aow",):
        after_aow(draft)
    else:
        _computed(draft)
    for id_ in draft.law.milestones:
        if not draft.decided(id_):
            _ordinary(draft, id_)
    reaches_aow(draft)
    for id_ in EXPECTED:
        if not draft.decided(id_):
            _absent(draft, id_)


def _computed(draft: Draft) -> None:
    ends = read_ends(draft)
    assert ends  # every regime but AOW has a wachttijd
    imposed = None if iva(draft) else sanction(draft, ends)
    ziektewet(draft, ends)
    if draft.dossier.evaluation:
        draft.known["eerstejaarsevaluatie"] = Dated(draft.dossier.evaluation)
    wage(draft, ends, imposed)
    if len(draft.dossier.leave) > 1:
        draft.notes.append(sentence("split_leave"))


def _ordinary(draft: Draft, id_: str) -> None:
    """Put a step on the timeline that needs nothing but its rule: of the employer, or of who comes after."""
    contract = draft.dossier.contract_end
    for position, regime in enumerate(draft.regimes):
        rule = draft.rule(id_, regime)
        if not rule or not rule.step.shown:
            continue
        if draft.dossier.extension_end and id_ in WITH_EXTENSION:
            return
        found = compute(rule, draft.clock, draft.known)
        if not found:
            _without_anchor(draft, id_, rule)
            return
        first, last = position == 0, position == len(draft.regimes) - 1
        if contract and first and not last and found.date > contract:
            continue
        if contract and not first and found.date <= contract:
            continue
        draft.put(rule, found, start=_start(draft, rule), dates=_repeated(draft, rule, found))
        return
    if contract and id_ in EXPECTED and draft.rule(id_):
        draft.refuse(id_, "contract_over", c=with_weekday(contract))


def _without_anchor(draft: Draft, id_: str, rule: Rule) -> None:
    if id_ in EXPECTED:
        draft.refuse(id_, "missing", Anchor=capital(name_of(rule.of)))


def _start(draft: Draft, rule: Rule) -> date | None:
    """Return the first day of a step that is a period."""
    start = rule.step.start
    return add_days(draft.clock.lasted(days_in(start)), 1) if start else None


def _repeated(draft: Draft, rule: Rule, found: Dated) -> tuple[date, ...]:
    """Return every date of a step that comes back, the first included."""
    every = rule.every
    if not every:
        return ()
    last, days, dates = draft.known[every.until].date, [], [found.date]
    while dates[-1] <= last:
        days.append(dates[-1])
        counted = add_days(draft.clock.lasted(days_in(every) * (len(days) + 1)), 1)
        dates.append(counted if rule.of in CLOCKS else add(dates[-1], every))
    return tuple(days)


def _absent(draft: Draft, id_: str) -> None:
    """Say why a step that people expect is not on this timeline."""
    regime = draft.regimes[0]
    if id_ in ("bekorting-besluit-uiterlijk", "laatste-dag-verlenging") and regime != "aow":
        draft.refuse(id_, "missing", Anchor=capital(name_of(draft.law.steps()[id_].of)))
    elif id_ in WITH_EXTENSION:
        draft.refuse(id_, "practice_extension")
    elif len(draft.regimes) > 1 and draft.dossier.contract_end:
        draft.refuse(id_, "before_contract_end", c=with_weekday(draft.dossier.contract_end))
    elif regime == "werkgever" or (regime == "aow" and id_ not in WIA):
        draft.exempt(id_, f"no_{regime}")
    else:
        draft.refuse(id_, f"no_{regime}")


def _periods(clock: Clock) -> tuple[Period, ...]:
    sick = [Period(first, None if end == FOREVER else add_days(end, -1), "ziek") for first, end in clock.sick]
    rest = [Period(gap.start, add_days(gap.end, -1), gap.kind) for gap in clock.breaks]
    return tuple(sorted([*sick, *rest], key=lambda period: period.start))


def sick_week(clock: Clock, day: date) -> tuple[int, int] | None:
    """Return the week and day of sickness on a date, both from 1, or nothing when that day does not count."""
    if not any(first <= day < end for first, end in clock.sick):
        return None
    counted = clock.counted(day) - 1
    return counted // 7 + 1, counted % 7 + 1


__all__ = ["sick_week", "timeline"]
