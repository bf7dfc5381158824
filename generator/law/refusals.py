"""What makes a dossier impossible; said before anything is computed. Twin of refusals.js."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from generator.core.dates import WEEKDAYS, add_days, holiday, in_words
from generator.law.dossier import Dossier
from generator.law.outcome import Refusal

LAST_YEAR = 2100
ACTS = (
    "oordeel", "evaluation", "report_42", "uwv_letter_received", "wia_application", "uwv_decision", "repair_report",
    "repair", "extension_end", "iva_application",
)  # fmt: skip
"""What can only happen once somebody is ill."""

ORDER = (("uwv_decision", "repair_report"), ("uwv_decision", "repair"), ("repair_report", "repair"),
         ("wia_application", "uwv_decision"))  # fmt: skip
"""Pairs of which the first cannot come after the second."""

_DAYS = {name[:2]: number for number, name in enumerate(WEEKDAYS)}


def refusals(dossier: Dossier) -> Iterator[Refusal]:
    """Yield everything that keeps a dossier from having a timeline, whatever the law says."""
    if not dossier.sick:
        yield Refusal(("sick",), "no-sick-day", "er is geen eerste ziektedag")
    yield from _sick(dossier)
    yield from _leave(dossier)
    yield from _order(dossier)
    far = [(path, day) for path, day in _dates(dossier) if day.year > LAST_YEAR]
    for path, day in far:
        yield Refusal(path, "too-far", f"{in_words(day)} ligt te ver weg om te berekenen")
    if not far:
        yield from _works(dossier)
    if dossier.iva_granted is not None and not dossier.iva_application:
        yield Refusal(("iva_granted",), "iva-without-application", "er is geen datum van de IVA-aanvraag",
                      "vul iva_application in")  # fmt: skip


def before_day_one(dossier: Dossier, day_one: date, coverage: date) -> Iterator[Refusal]:
    """Yield what cannot be true for a case that begins on that day."""
    if day_one < coverage:
        yield Refusal(("sick", 0, "from"), "too-early",
                      f"de wet is alleen nagelezen voor ziekte die begint op of na {in_words(coverage)}")  # fmt: skip
    for name in ACTS:
        day = getattr(dossier, name)
        if isinstance(day, date) and day < day_one:
            said = f"{in_words(day)} ligt vóór de eerste ziektedag ({in_words(day_one)})"
            yield Refusal((name,), "before-day-one", said)
    contract = dossier.contract_end
    if dossier.group == "werknemer" and contract and contract < day_one:
        said = "het dienstverband eindigde vóór de eerste ziektedag"
        yield Refusal(("contract_end",), "contract-over", said, "kies de groep vangnet of erd")


def _sick(dossier: Dossier) -> Iterator[Refusal]:
    for index, period in enumerate(dossier.sick):
        if period.recovered and period.recovered <= period.from_:
            yield Refusal(("sick", index, "recovered"), "recovered-before-sick",
                          "de eerste dag hersteld moet na de eerste ziektedag liggen")  # fmt: skip
    for index, (one, two) in enumerate(pairwise(dossier.sick)):
        if two.from_ <= one.from_:
            yield Refusal(("sick", index + 1, "from"), "not-in-order", "zet de oudste periode voorop")
        elif one.recovered is None:
            yield Refusal(("sick", index, "recovered"), "still-sick",
                          "na deze periode volgt een nieuwe, dus vul de eerste dag hersteld in")  # fmt: skip
        elif two.from_ < one.recovered:
            yield Refusal(("sick", index + 1, "from"), "overlap",
                          f"deze periode begint vóór het herstel op {in_words(one.recovered)}")  # fmt: skip


def _leave(dossier: Dossier) -> Iterator[Refusal]:
    for index, period in enumerate(dossier.leave):
        if period.until < period.from_:
            yield Refusal(("leave", index, "until"), "leave-backwards", "het verlof eindigt voordat het begint")
    for index, (one, two) in enumerate(pairwise(dossier.leave)):
        if two.from_ <= one.until:
            yield Refusal(("leave", index + 1, "from"), "leave-overlap",
                          "dit verlof begint voordat het vorige eindigt")  # fmt: skip


def _order(dossier: Dossier) -> Iterator[Refusal]:
    for first, then in ORDER:
        earlier, later = getattr(dossier, first), getattr(dossier, then)
        if earlier and later and later < earlier:
            yield Refusal((then,), "wrong-order", f"{in_words(later)} ligt vóór {in_words(earlier)} ({first})")
    for index, refused in enumerate(dossier.refused_repairs):
        if refused.decision < refused.report:
            yield Refusal(("refused_repairs", index, "decision"), "wrong-order", "de beslissing ligt vóór de melding")


def _works(dossier: Dossier) -> Iterator[Refusal]:
    if not dossier.ill_since and not dossier.works:
        return
    pattern = working_days(dossier.works)
    if dossier.works and pattern is None:
        yield Refusal(("works",), "works", f"werkdagen '{dossier.works}' zijn niet te lezen",
                      "schrijf bijvoorbeeld 'ma-vr' of 'ma, wo, vr, niet op feestdagen'")  # fmt: skip
    elif not dossier.ill_since:
        return
    elif pattern is None:
        yield Refusal(("ill_since",), "works-missing", "vul ook de werkdagen in (works)")
    elif dossier.sick and (first := first_working_day(dossier.ill_since, pattern)) != dossier.sick[0].from_:
        yield Refusal(("sick", 0, "from"), "first-working-day",
                      f"ziek sinds {in_words(dossier.ill_since)}: de eerste werkdag is {in_words(first)}",
                      f"schrijf {first}")  # fmt: skip


def working_days(works: str) -> tuple[frozenset[int], bool] | None:
    """Return the days of the week somebody works (0 is Monday) and whether also on holidays, or nothing."""
    text = re.sub(r"\s", "", works.lower())
    holidays = not text.endswith(",nietopfeestdagen")
    days: set[int] = set()
    for part in text.removesuffix(",nietopfeestdagen").split(","):
        ends = part.split("-")
        if len(ends) > 2 or any(end not in _DAYS for end in ends):
            return None
        days.update(range(_DAYS[ends[0]], _DAYS[ends[-1]] + 1))
    return (frozenset(days), holidays) if days else None


def first_working_day(day: date, pattern: tuple[frozenset[int], bool]) -> date:
    """Return the first day from `day` on which somebody with that pattern had to work."""
    days, holidays = pattern
    while day.weekday() not in days or (not holidays and holiday(day)):
        day = add_days(day, 1)
    return day


def _dates(dossier: Dossier) -> Iterator[tuple[tuple[str | int, ...], date]]:
    for index, sick in enumerate(dossier.sick):
        yield ("sick", index, "from"), sick.from_
        if sick.recovered:
            yield ("sick", index, "recovered"), sick.recovered
    for index, leave in enumerate(dossier.leave):
        yield ("leave", index, "until"), leave.until
    for index, refused in enumerate(dossier.refused_repairs):
        yield ("refused_repairs", index, "decision"), max(refused.report, refused.decision)
    for name in (*ACTS, "contract_end", "aow_date", "ill_since"):
        day = getattr(dossier, name)
        if isinstance(day, date):
            yield (name,), day
