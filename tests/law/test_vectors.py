"""The vectors of the specification: three plain files and seven variants."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.law import Dossier, Lawbook, timeline
from generator.law.dossier import LeavePeriod, SickPeriod

STARTS = ("2026-02-02", "2027-03-01", "2028-02-29")
TABLE = {
    "probleemanalyse": ("2026-03-16", "2027-04-12", "2028-04-11"),
    "plan-van-aanpak": ("2026-03-30", "2027-04-26", "2028-04-25"),
    "42e-weeksmelding": ("2026-11-23", "2027-12-20", "2028-12-19"),
    "eerstejaarsevaluatie-start": ("2026-12-14", "2028-01-10", "2029-01-09"),
    "eerstejaarsevaluatie": ("2027-01-31", "2028-02-27", "2029-02-26"),
    "tweede-spoor": ("2027-03-14", "2028-04-09", "2029-04-09"),
    "iva-aanvraag-uiterlijk": ("2027-05-23", "2028-06-18", "2029-06-18"),
    "wia-brief": ("2027-10-17", "2028-11-12", "2029-11-12"),
    "riv": ("2027-10-31", "2028-11-26", "2029-11-26"),
    "wia-aanvraag": ("2027-11-14", "2028-12-10", "2029-12-10"),
    "loonsanctiebesluit": ("2027-12-19", "2029-01-14", "2030-01-14"),
    "laatste-dag-wachttijd": ("2028-01-30", "2029-02-25", "2030-02-25"),
    "eerste-wia-dag": ("2028-01-31", "2029-02-26", "2030-02-26"),
    "laatste-dag-loonsanctie": ("2029-01-28", "2030-02-24", "2031-02-24"),
    "eerste-dag-zonder-opzegverbod": ("2028-02-02", "2029-03-01", "2030-03-01"),
}
EZWB = ("2027-03-02", "2028-03-29", "2029-03-28")


def d(text: str) -> date:
    return date.fromisoformat(text)


def file(*sick: tuple[str, str | None], **more: Any) -> Dossier:
    periods = tuple(SickPeriod(from_=d(start), recovered=d(end) if end else None) for start, end in sick)
    return Dossier(sick=periods, **more)


@pytest.mark.parametrize("column", range(3), ids=STARTS)
def test_plain_file_has_the_dates_of_the_table(column: int, law: Lawbook) -> None:
    found = timeline(law, file((STARTS[column], None))).dates
    assert {id_: found[id_].isoformat() for id_ in TABLE} == {id_: row[column] for id_, row in TABLE.items()}


@pytest.mark.parametrize(("start", "end"), list(zip(STARTS, EZWB, strict=True)))
def test_ziekengeld_ends_a_month_and_a_day_after_52_weeks(start: str, end: str, law: Lawbook) -> None:
    assert timeline(law, file((start, None), group="vangnet"))["ezwb-einde"] == d(end)


FEBRUARY = "2026-02-02"
VARIANTS: dict[str, tuple[Dossier, dict[str, str]]] = {
    "gap of 21 days": (
        file((FEBRUARY, "2026-05-04"), ("2026-05-25", None)),
        {"42e-weeksmelding": "2026-12-14", "wia-aanvraag": "2027-12-05", "eerste-wia-dag": "2028-02-21"},
    ),
    "gap of 28 days": (
        file((FEBRUARY, "2026-05-04"), ("2026-06-01", None)),
        {"eerste-wia-dag": "2028-05-29"},
    ),
    "application 30 days late": (
        file((FEBRUARY, None), wia_application=d("2027-12-14")),
        {"laatste-loondag": "2028-02-29", "eerste-wia-dag": "2028-03-01"},
    ),
    "IVA asked after four weeks": (
        file((FEBRUARY, None), iva_application=d("2026-03-02")),
        {"iva-eerste-dag": "2026-05-12"},
    ),
    "IVA asked after nineteen weeks": (
        file((FEBRUARY, None), iva_application=d("2026-06-15")),
        {"iva-eerste-dag": "2026-08-25"},
    ),
    "repair established during a sanction": (
        file((FEBRUARY, None), repair=d("2028-05-15")),
        {"laatste-dag-loonsanctie": "2028-06-26"},
    ),
    "leave of 112 days, same cause": (
        file(
            ("2026-04-06", "2026-07-06"), ("2026-10-26", None), same_cause="ja",
            leave=(LeavePeriod(from_=d("2026-07-06"), until=d("2026-10-25")),),
        ),
        {"42e-weeksmelding": "2027-05-17", "wia-aanvraag": "2028-05-07", "eerste-wia-dag": "2028-07-24"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", VARIANTS)
def test_variant(name: str, law: Lawbook) -> None:
    dossier, expected = VARIANTS[name]
    found = timeline(law, dossier).dates
    assert {id_: found[id_].isoformat() for id_ in expected} == expected
