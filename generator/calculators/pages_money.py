"""The parts of the pages about money and figures: data for the browser, and the example worked out at build."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from generator.calculators import figures
from generator.calculators.absence import Row, Staff
from generator.calculators.absence import figures as absence_figures
from generator.calculators.model import AbsenceExample, PayExample, WiaExample
from generator.calculators.money import euro, percent, share
from generator.calculators.pay import Contract, PayRules, Stretch, stretches
from generator.calculators.wia import Indication, Person, Phase, indication
from generator.calculators.words import ABSENCE, PAY, WIA
from generator.core.dates import in_words, short
from generator.law import Lawbook

NOT_COMPUTED = "niet berekend"
PAY_CAP = PAY["cap"]


def pay(example: PayExample, law: Lawbook) -> Mapping[str, Any]:
    """Return what the page about wages needs."""
    rules = figures.pay_rules(law, example.first_sick_day)
    contract = Contract(
        figures.hundredths(example.wage),
        figures.hundredths(example.hours),
        tuple(figures.hundredths(part) for part in example.promised),
    )
    rows = [
        {
            "first": in_words(part.first),
            "last": in_words(part.last),
            "pay": NOT_COMPUTED if part.pay is None else euro(part.pay),
            "why": pay_reason(part, contract, rules),
        }
        for part in stretches(rules, contract, example.first_sick_day)
    ]
    return {"data": {"rules": _plain(asdict(rules)), "words": PAY}, "rows": rows}


def _plain(value: Any) -> Any:
    """The rules as JSON can carry them: dates as ISO text."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


def pay_reason(part: Stretch, contract: Contract, rules: PayRules) -> str:
    """Return why a stretch pays what it pays; the element in the browser says the same."""
    if part.why == "unknown":
        return PAY["unknown"]
    if part.why == "contract":
        return f"{PAY['contract']}: {percent(part.promised)} × {euro(contract.wage)}."
    bound = contract.wage if part.bound is None else part.bound
    if part.why == "floor":
        limit = ", maar niet meer dan het loon zelf" if bound > contract.wage else ""
        return f"{PAY['floor']}: {euro(bound)} voor deze uren{limit}."
    return f"{percent(rules.share)} × {euro(bound)}{'' if part.bound is None else f' ({PAY_CAP})'}."


def wia(example: WiaExample, law: Lawbook) -> Mapping[str, Any]:
    """Return what the page about the WIA needs."""
    rules = figures.wia_rules(law, example.on)
    person = Person(
        reference_wage=figures.hundredths(example.reference_wage),
        capacity=figures.hundredths(example.capacity),
        durable=example.durable,
        daily_wage=share(figures.hundredths(example.year_wage), 1, rules.days_a_year),
        capacity_month=figures.hundredths(example.capacity_month),
        income=figures.hundredths(example.income),
        years_before_2016=example.years_before_2016,
        years_since_2016=example.years_since_2016,
    )
    found = indication(rules, person)
    fixed = {key: value for key, value in asdict(rules).items() if key not in ("daily_maximum", "month_minimum")}
    data = {"rules": fixed, "amounts": _half_years(law), "words": WIA}
    return {"data": data, "intro": _wia_intro(example, found), "rows": [_wia_row(phase) for phase in found.phases]}


def _half_years(law: Lawbook) -> list[dict[str, Any]]:
    found = []
    for half in figures.half_years(law):
        at = figures.wia_rules(law, half.valid_from)
        found.append(
            {
                "valid_from": half.valid_from.isoformat(),
                "valid_until": half.valid_until and half.valid_until.isoformat(),
                "daily_maximum": at.daily_maximum,
                "daily_certain": at.daily_certain,
                "month_minimum": at.month_minimum,
            }
        )
    return found


def _wia_intro(example: WiaExample, found: Indication) -> str:
    classes = " of ".join(WIA["outcomes"][outcome] for outcome in found.outcomes)
    return f"{example.text} Dat is {percent(found.degree)} arbeidsongeschikt: {classes}."


def _wia_row(phase: Phase) -> dict[str, str]:
    computed = phase.amount is not None
    return {
        "phase": WIA["phases"][phase.id],
        "length": months(phase.half_months),
        "amount": euro(phase.amount) if phase.amount is not None else NOT_COMPUTED,
        "formula": phase.formula if computed else WIA["missing"][phase.formula],
    }


def months(half_months: int | None) -> str:
    """Write a number of half months: `22½ maanden`."""
    return "" if half_months is None else f"{half_months // 2}{'½' if half_months % 2 else ''} maanden"


def absence(example: AbsenceExample, _: Lawbook) -> Mapping[str, Any]:
    """Return what the page about absence figures needs."""
    rows = [Row(row.first, row.recovered, row.sick, row.part_time, row.number) for row in example.rows]
    staff = Staff(figures.hundredths(example.heads), figures.hundredths(example.full_time))
    found = absence_figures(rows, staff, example.first, example.last)
    duration = found.average_duration
    lines = [
        _line("cbs", percent(found.cbs)),
        _line("vernet", percent(found.vernet or 0)),
        _line("frequency", _decimal(found.frequency), found.reports),
        _line("duration", NOT_COMPUTED if duration is None else f"{_decimal(duration)} dagen", found.ended),
    ]
    shown = [
        {"first": short(row.first), "recovered": short(row.recovered) if row.recovered else "nog ziek",
         "sick": row.sick, "part_time": row.part_time, "case": row.case}
        for row in rows
    ]  # fmt: skip
    data = {"words": ABSENCE, "example": _filled_in(example, rows)}
    return {"data": data, "intro": example.text, "example_rows": shown, "figures": lines}


def _line(name: str, value: str, number: int = 0) -> dict[str, str]:
    words = ABSENCE[name]
    return {"name": words["name"], "value": value, "how": words["how"].replace("{n}", str(number))}


def _filled_in(example: AbsenceExample, rows: list[Row]) -> dict[str, str]:
    """The example as a visitor would have typed it."""
    lines = [
        ";".join([short(row.first), short(row.recovered) if row.recovered else "", str(row.sick), str(row.part_time),
                  row.case]).rstrip(";")
        for row in rows
    ]  # fmt: skip
    return {
        "first": example.first.isoformat(),
        "last": example.last.isoformat(),
        "heads": str(figures.hundredths(example.heads)),
        "full_time": str(figures.hundredths(example.full_time)),
        "rows": "\n".join(lines),
    }


def _decimal(hundredths: int) -> str:
    return percent(hundredths).rstrip("%")
