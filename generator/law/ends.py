"""How the period with wage ends: wachttijd, extension, late application and the late letter. Twin of ends.js."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.core.dates import add_days, days_between, next_workday, with_weekday
from generator.law.draft import Draft
from generator.law.outcome import Dated
from generator.law.sentences import sentence
from generator.law.steps import length_in_words


@dataclass(frozen=True)
class Delay:
    """How many days the application was late, counted from which day, and what another reading would give."""

    days: int = 0
    because: tuple[str, ...] = ()
    others: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Ends:
    """The last day of the wachttijd, of the period that is counted back from, and of the period with wage."""

    last: Dated
    period: Dated
    wage: Dated
    delay: Delay = Delay()

    @property
    def extended(self) -> int:
        """Return the days of voluntary extension."""
        return days_between(self.last.date, self.period.date)


def read_ends(draft: Draft) -> Ends | None:
    """Return where the periods of this file end, and note the days that other steps lean on."""
    last = draft.find("laatste-dag-wachttijd")
    if not last:
        return None
    draft.known["laatste-dag-wachttijd"] = last
    period = _extension(draft, last)
    draft.known["aanvraagtijdvak"] = period
    due = draft.find("wia-aanvraag")
    delay = _delay(draft, due) if due else Delay()
    wage = period
    if delay.days or delay.because:
        day = add_days(period.date, delay.days)
        end = (sentence("wage_extended", x=with_weekday(day)),) if delay.days else ()
        wage = Dated(day, (*period.because, *delay.because, *end))
    draft.known["loontijdvak"] = wage
    draft.other_delays = delay.others
    draft.payer = draft.regime_at(wage.date)
    return Ends(last, period, wage, delay)


def _extension(draft: Draft, last: Dated) -> Dated:
    end = draft.dossier.extension_end
    if not end or not draft.employed(last.date):
        return last
    return Dated(end, (*last.because, sentence("extension", e=with_weekday(end), last=with_weekday(last.date))))


def _delay(draft: Draft, due: Dated) -> Delay:
    application = draft.dossier.wia_application
    if not application or application <= due.date:
        return Delay()
    if draft.supposed_delay is not None:
        return Delay(draft.supposed_delay)
    if draft.employed(draft.known["aanvraagtijdvak"].date):
        return _with_letter(draft, due.date, application)
    return _late(due.date, application, "late_erd") if draft.regimes[-1] == "erd" else Delay()


def _late(due: date, application: date, key: str = "late") -> Delay:
    days = days_between(due, application)
    return Delay(days, (sentence(key, app=with_weekday(application), n=days, due=with_weekday(due)),))


def _with_letter(draft: Draft, due: date, application: date) -> Delay:
    letter = draft.dossier.uwv_letter_received
    brief = draft.find("wia-brief")
    late = _late(due, application)
    if not letter or not brief or (letter != "geen" and letter <= brief.date):
        return late
    if draft.dossier.extension_end:
        draft.notes.append(sentence("letter_extension"))
        return late
    _, last = draft.need("42e-weeksmelding-bescherming")
    report = report_day(draft)
    if report and report > last.date:
        lost = sentence("letter_lost", report=with_weekday(report), last=with_weekday(last.date))
        return Delay(late.days, (lost, *late.because))
    protected, extra = _protected(draft, due, application, letter, brief.date)
    if report:
        return Delay(protected.days, protected.because, extra)
    unknown = sentence("letter_unknown", last=with_weekday(last.date))
    other = (protected.days, sentence("alt_protected", last=with_weekday(last.date)))
    return Delay(late.days, (unknown, *late.because), (other, *extra))


def _protected(
    draft: Draft, due: date, application: date, letter: date | str, brief: date
) -> tuple[Delay, tuple[tuple[int, str], ...]]:
    if not isinstance(letter, date):
        return Delay(0, (sentence("letter_none"),)), ()
    rule, found = draft.need("wia-aanvraag-na-late-brief")
    until = next_workday(found.date)
    said = sentence("letter_late", letter=with_weekday(letter), due=with_weekday(brief),
                    len=length_in_words(rule.length), until=with_weekday(until))  # fmt: skip
    if application <= until:
        return Delay(0, (said,)), ()
    start = max(due, until)
    late = _late(start, application)
    others = ((days_between(due, application), sentence("alt_from_due", due=with_weekday(due))),) if start > due else ()
    return Delay(late.days, (said, *late.because)), others


def report_day(draft: Draft) -> date | None:
    """Return the day of the 42-week report; an IVA application or an extension counts as one (ZW 38 lid 8)."""
    return min(filter(None, (draft.dossier.report_42, draft.dossier.iva_application)), default=None)
