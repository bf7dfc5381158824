"""What the worked files do not reach: letters, late decisions, leave in a sanction, AOW, ERD, and what is refused."""

from __future__ import annotations

import pytest

from generator.law import Dossier, Lawbook, timeline
from generator.law.dossier import LeavePeriod, RefusedRepair, SickPeriod
from generator.law.sentences import EXPECTED
from tests.law.dossiers import d, file

# Day 1 is 2025-01-06: letter 2026-09-20, application 2026-10-18, last day 2027-01-03, protection 2026-07-25.
DATES: dict[str, tuple[Dossier, dict[str, str]]] = {
    "no letter and a report in time protect the application": (
        file(uwv_letter_received="geen", report_42="2025-10-20", wia_application="2026-12-01"),
        {"laatste-loondag": "2027-01-03", "eerste-wia-dag": "2027-01-04"},
    ),
    "a report on the last day still protects": (
        file(uwv_letter_received="geen", report_42="2026-07-25", wia_application="2026-12-01"),
        {"42e-weeksmelding-bescherming": "2026-07-25", "laatste-loondag": "2027-01-03"},
    ),
    "a report one day later does not": (
        file(uwv_letter_received="geen", report_42="2026-07-26", wia_application="2026-12-01"),
        {"laatste-loondag": "2027-02-16"},
    ),
    "four weeks after a late letter is in time": (
        file(uwv_letter_received="2026-10-12", report_42="2025-10-20", wia_application="2026-11-09"),
        {"wia-aanvraag-na-late-brief": "2026-11-09", "laatste-loondag": "2027-01-03"},
    ),
    "a day after those four weeks is one day late": (
        file(uwv_letter_received="2026-10-12", report_42="2025-10-20", wia_application="2026-11-10"),
        {"laatste-loondag": "2027-01-04", "eerste-wia-dag": "2027-01-05"},
    ),
    "a letter in time protects nobody": (
        file(uwv_letter_received="2026-09-20", report_42="2025-10-20", wia_application="2026-10-19"),
        {"laatste-loondag": "2027-01-04"},
    ),
    "a decision three days late shortens the longest sanction": (
        file(uwv_decision="2026-11-25", wia_application="2026-10-18"),
        {"loonsanctiebesluit": "2026-11-22", "laatste-dag-loonsanctie": "2027-12-30", "eerste-wia-dag": "2027-12-31"},
    ),
    "a decision on the last day is still possible": (
        file(uwv_decision="2027-01-03"),
        {"laatste-dag-loonsanctie": "2027-11-21"},
    ),
    "a repair decision five days late ends the sanction at due plus six weeks": (
        file(uwv_decision="2026-11-20", repair_report="2027-05-10", repair="2027-06-05"),
        {"bekorting-besluit-uiterlijk": "2027-05-31", "laatste-dag-loonsanctie": "2027-07-12"},
    ),
    "the decision on a repair reported before a holiday may come on the next working day": (
        file(uwv_decision="2026-11-20", repair_report="2027-04-27"),
        {"bekorting-besluit-uiterlijk": "2027-05-18"},
    ),
    "three weeks that end on Whit Monday run on to Tuesday": (
        file(uwv_decision="2026-11-20", repair_report="2027-04-26"),
        {"bekorting-besluit-uiterlijk": "2027-05-18"},
    ),
    "a refused repair decided ten days late counts too": (
        file(uwv_decision="2026-11-20",
             refused_repairs=(RefusedRepair(report=d("2027-02-01"), decision=d("2027-03-04")),)),
        {"laatste-dag-loonsanctie": "2027-12-23"},
    ),
    "leave inside a sanction moves its end by the days of leave": (
        file(uwv_decision="2026-11-20", same_cause="ja",
             leave=(LeavePeriod(from_=d("2027-06-01"), until=d("2027-09-20")),)),
        {"laatste-dag-loonsanctie": "2028-04-23"},
    ),
    "a repair after the longest sanction changes nothing": (
        file(uwv_decision="2026-11-20", repair_report="2027-12-01", repair="2027-12-20"),
        {"laatste-dag-loonsanctie": "2028-01-02"},
    ),
    "the actual evaluation moves the second track": (
        file(evaluation="2025-12-01"),
        {"eerstejaarsevaluatie": "2026-01-04", "tweede-spoor": "2026-01-12"},
    ),
    "a late oordeel moves the plan of action": (
        file(oordeel="2025-03-10"),
        {"probleemanalyse": "2025-02-17", "plan-van-aanpak": "2025-03-24"},
    ),
    "an extension that is asked for late moves with the application": (
        file(extension_end="2027-07-04", wia_application="2027-04-28"),
        {"wia-aanvraag": "2027-04-18", "laatste-loondag": "2027-07-14", "laatste-dag-wachttijd": "2027-01-03"},
    ),
    "IVA granted replaces the ordinary application": (
        file(iva_application="2025-03-03", iva_granted=True),
        {"iva-eerste-dag": "2025-05-13", "eerste-wia-dag": "2025-05-13", "laatste-loondag": "2027-01-03"},
    ),
    "the last day to ask for an early IVA gives the last possible start": (
        file(iva_application="2026-04-26"),
        {"iva-aanvraag-uiterlijk": "2026-04-26", "iva-eerste-dag": "2026-07-06"},
    ),
    "no-risk is reported after six weeks": (
        file(no_risk=True),
        {"zw-melding": "2025-02-17"},
    ),
    "a self-insurer of somebody who fell ill after leaving reports six weeks after day one": (
        file(group="erd", contract_end="2024-12-31", ),
        {"ziekengeld-eerste-dag": "2025-01-08", "ezwb-einde": "2026-02-06"},
    ),
    "somebody without employer": (
        file(group="vangnet"),
        {"zw-melding": "2025-01-07", "zw-melding-werkgever": "2025-01-09", "ziekengeld-eerste-dag": "2025-01-08",
         "herijking": "2025-07-07", "ezwb": "2026-01-05", "ezwb-einde": "2026-02-06", "riv": "2026-10-04",
         "ezwb-uitnodiging": "2025-11-03"},
    ),
    "contract ends on the second sick day: ziekengeld from the third": (
        file("2026-05-04", contract_end="2026-05-04"),
        {"ziekengeld-eerste-dag": "2026-05-06"},
    ),
    "ill after the AOW age": (
        file(group="aow"),
        {"laatste-loondag": "2025-02-16", "eerste-dag-zonder-opzegverbod": "2025-02-17"},
    ),
    "AOW age just before the end never lengthens the wage": (
        file(aow_date="2026-12-20"),
        {"laatste-loondag": "2027-01-03", "eerste-dag-zonder-opzegverbod": "2027-01-06"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DATES)
def test_dates_when(name: str, law: Lawbook) -> None:
    dossier, expected = DATES[name]
    found = timeline(law, dossier)
    assert not found.refused
    assert {id_: str(found.dates.get(id_)) for id_ in expected} == expected


@pytest.mark.parametrize(
    ("dossier", "said"),
    [
        (file(), "Alleen als UWV op tijd een loonsanctie oplegt."),
        (file(uwv_decision="2026-11-20", wia_application="2026-10-18"), ""),
    ],
)
def test_what_follows_a_sanction_says_that_there_must_be_one(dossier: Dossier, said: str, law: Lawbook) -> None:
    conditions = {one.id: one.condition for one in timeline(law, dossier).milestones}
    assert (conditions["laatste-dag-loonsanctie"], conditions["wia-hervatting"]) == (said, said)


REASONS: dict[str, tuple[Dossier, str, str]] = {
    "no application for an early IVA": (file(), "iva-eerste-dag", "geen aanvraag"),
    "an application one day after week 68": (file(iva_application="2026-04-27"), "iva-eerste-dag", "te laat"),
    "no herstelmelding": (file(), "bekorting-besluit-uiterlijk", "De herstelmelding is niet ingevuld."),
    "a decision after the end": (file(uwv_decision="2027-01-04"), "laatste-dag-loonsanctie", "geen loonsanctie meer"),
    "an application lies still during a sanction": (
        file(uwv_decision="2026-11-20", wia_application="2026-10-18"), "wia-beslissing", "ligt de aanvraag stil"),
    "UWV resumes the application when the repair is established": (
        file(uwv_decision="2026-11-20", repair_report="2027-05-10", repair="2027-05-31"), "wia-hervatting",
        "stelde het herstel vast"),
    "nobody is employed": (file(group="ww"), "laatste-loondag", "Die is er niet."),
    "text before 2025 was not read": (file("2024-01-08", contract_end="2024-03-01"), "zw-melding", "2025"),
    "AOW before 1 July 2023": (file("2023-06-30", group="aow"), "laatste-loondag", "overgangsrecht"),
    "after the AOW age no second track": (file(aow_date="2025-06-01"), "tweede-spoor", "Vanaf de AOW-leeftijd"),
    "contract ends inside the sanction": (
        file(uwv_decision="2026-11-20", contract_end="2027-06-01"), "eerste-wia-dag", "een mens"),
    "no nawerking after four weeks": (
        file(group="vangnet", contract_end="2024-12-01"), "ziekengeld-eerste-dag", "Nawerking"),
    "pregnancy sickness without leave": (
        file(pregnancy_sickness_before_leave=True), "eerste-dag-zonder-opzegverbod", "Vul het verlof in"),
}  # fmt: skip


@pytest.mark.parametrize("name", REASONS)
def test_says_why_there_is_no_date_when(name: str, law: Lawbook) -> None:
    dossier, id_, part = REASONS[name]
    found = timeline(law, dossier)
    reasons = {one.id: one.reason for one in (*found.not_computed, *found.not_required)}
    assert part in reasons[id_]
    assert id_ not in found.dates


@pytest.mark.parametrize("more", [{}, {"group": "vangnet"}, {"group": "ww"}, {"group": "erd"}, {"group": "aow"},
                                  {"contract_end": "2025-03-01"}, {"aow_date": "2026-01-01"}])  # fmt: skip
def test_every_expected_step_has_a_date_or_a_reason(more: dict[str, str], law: Lawbook) -> None:
    found = timeline(law, file(**more))
    said = [*found.dates, *(one.id for one in (*found.not_computed, *found.not_required))]
    assert sorted(id_ for id_ in said if id_ in EXPECTED) == sorted(EXPECTED)


def test_unknown_cause_shows_both_outcomes(law: Lawbook) -> None:
    sick = (SickPeriod(from_=d("2026-06-01"), recovered=d("2026-09-07")), SickPeriod(from_=d("2026-12-28")))
    leave = (LeavePeriod(from_=d("2026-09-07"), until=d("2026-12-27")),)
    found = timeline(law, Dossier(sick=sick, leave=leave))
    assert found.other_cause
    assert (found["eerste-wia-dag"], found.other_cause["eerste-wia-dag"]) == (d("2028-09-18"), d("2028-12-25"))


def test_unknown_report_shows_both_outcomes_of_a_missing_letter(law: Lawbook) -> None:
    found = timeline(law, file(uwv_letter_received="geen", wia_application="2026-12-01"))
    wage = next(one for one in found.milestones if one.id == "laatste-loondag")
    assert (wage.date, [other.date for other in wage.alternatives]) == (d("2027-02-16"), [d("2027-01-03")])
    assert wage.certainty == "verschil"


def test_both_decisions_late_shows_both_readings(law: Lawbook) -> None:
    found = timeline(law, file(uwv_decision="2026-11-25", repair_report="2027-05-10", repair="2027-06-05"))
    last = next(one for one in found.milestones if one.id == "laatste-dag-loonsanctie")
    assert (last.date, [other.date for other in last.alternatives]) == (d("2027-07-09"), [d("2027-07-12")])


def test_recovered_employee_gets_dates_under_a_condition(law: Lawbook) -> None:
    found = timeline(law, file("2025-01-06", "2025-03-03"))
    by_id = {one.id: one for one in found.milestones}
    assert by_id["samentelling-eindigt"].date == d("2025-03-31")
    assert "31 maart 2025" in by_id["42e-weeksmelding"].condition.replace("\u00a0", " ")
    assert not by_id["probleemanalyse"].condition


WEEKENDS: dict[str, tuple[str, str, str]] = {
    # step, first sick day (so that the step falls on a weekend or holiday), what must be said
    "a ministerial regulation": ("probleemanalyse", "2025-01-04", "ministeriële regeling"),
    "a long term": ("wia-brief", "2026-02-02", "schuift niet op (ATW 4)"),
    "a term counted back": ("wia-aanvraag", "2026-02-02", "ATW 1 lid 2"),
    "a decision counted back": ("loonsanctiebesluit", "2026-02-02", "maandag 20 december 2027 is te laat"),
    "a holiday": ("probleemanalyse", "2026-03-16", "Koningsdag"),
    "practice": ("tweede-spoor", "2026-02-02", "norm uit de praktijk"),
}


@pytest.mark.parametrize("name", WEEKENDS)
def test_weekend_moves_nothing_and_says_why_for(name: str, law: Lawbook) -> None:
    id_, start, part = WEEKENDS[name]
    milestone = next(one for one in timeline(law, file(start)).milestones if one.id == id_)
    assert part in " ".join(milestone.notices).replace("\u00a0", " ")
    assert milestone.unshifted is None


def test_42_weeks_on_a_weekend_also_names_the_working_day_of_uwv(law: Lawbook) -> None:
    report = next(one for one in timeline(law, file("2025-01-04")).milestones if one.id == "42e-weeksmelding")
    assert (report.date, report.alternatives[0].date) == (d("2025-10-25"), d("2025-10-27"))


def test_every_milestone_carries_its_whole_story(law: Lawbook) -> None:
    for milestone in timeline(law, file()).milestones:
        assert milestone.because[0].startswith("De eerste ziektedag is")
        assert milestone.sources
        assert milestone.who
        assert milestone.certainty_text


def test_another_reading_is_worked_out_whole_and_not_just_moved(law: Lawbook) -> None:
    # Protected by the report the application is 11 days late, the decision 17 and the repair decision 5:
    # 5 June + 42 = 17 July, less 17 and 5, is 25 June. Unprotected the decision is in time and only the 5 go off.
    late = file(
        wia_application="2026-11-20",
        uwv_letter_received="2026-10-12",
        uwv_decision="2026-12-20",
        repair_report="2027-05-10",
        repair="2027-06-05",
    )
    found = timeline(law, late)
    last = next(one for one in found.milestones if one.id == "laatste-dag-loonsanctie")
    assert (last.date, [other.date for other in last.alternatives]) == (d("2027-07-12"), [d("2027-06-25")])
