"""What holds for every file, whatever its dates."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.core.dates import add_days, days_between
from generator.law import Dossier, timeline
from generator.law.clock import read_clock
from generator.law.dossier import LeavePeriod, SickPeriod
from tests.law.project import LAW

DAYS = st.dates(date(2016, 1, 1), date(2035, 12, 31))
LIMIT = 28
MOVED = (
    "42e-weeksmelding",
    "wia-brief",
    "riv",
    "wia-aanvraag",
    "loonsanctiebesluit",
    "laatste-dag-wachttijd",
    "eerste-wia-dag",
)
"""Steps that come so late that every break of the first half year moves them."""

ORDER = (
    "probleemanalyse", "plan-van-aanpak", "42e-weeksmelding", "eerstejaarsevaluatie-start", "eerstejaarsevaluatie",
    "tweede-spoor", "wia-brief", "riv", "wia-aanvraag", "loonsanctiebesluit", "laatste-dag-wachttijd", "eerste-wia-dag",
    "eerste-dag-zonder-opzegverbod", "laatste-dag-loonsanctie",
)  # fmt: skip

few = settings(max_examples=60, deadline=None)


def ill(*periods: tuple[date, date | None], leave: tuple[LeavePeriod, ...] = ()) -> Dossier:
    sick = tuple(SickPeriod(from_=start, recovered=end) for start, end in periods)
    return Dossier(sick=sick, leave=leave, same_cause="ja")


@few
@given(DAYS)
def test_a_day_later_ill_is_never_an_earlier_date(start: date) -> None:
    one, two = timeline(LAW, ill((start, None))).dates, timeline(LAW, ill((start + timedelta(1), None))).dates
    assert one.keys() == two.keys()
    assert all(one[id_] <= two[id_] for id_ in one)


@few
@given(DAYS, st.integers(1, 120), st.integers(1, LIMIT - 1))
def test_a_gap_under_four_weeks_moves_later_steps_by_the_gap(start: date, ill_for: int, gap: int) -> None:
    recovered = add_days(start, ill_for)
    plain = timeline(LAW, ill((start, None))).dates
    broken = timeline(LAW, ill((start, recovered), (add_days(recovered, gap), None))).dates
    assert {days_between(plain[id_], broken[id_]) for id_ in MOVED} == {gap}


@few
@given(DAYS, st.integers(1, 400), st.integers(LIMIT, 200))
def test_a_gap_of_four_weeks_or_more_starts_a_new_case(start: date, ill_for: int, gap: int) -> None:
    recovered = add_days(start, ill_for)
    again = add_days(recovered, gap)
    found = timeline(LAW, ill((start, recovered), (again, None)))
    assert found.dates == timeline(LAW, ill((again, None))).dates


@few
@given(DAYS, st.integers(1, 300), st.integers(1, 150))
def test_leave_between_sickness_moves_later_steps_once(start: date, ill_for: int, leave_days: int) -> None:
    first = add_days(start, ill_for)
    after = add_days(first, leave_days)
    leave = (LeavePeriod(from_=first, until=add_days(after, -1)),)
    cut = timeline(LAW, ill((start, first), (after, None), leave=leave)).dates
    through = timeline(LAW, ill((start, None), leave=leave)).dates
    plain = timeline(LAW, ill((start, None))).dates
    assert cut == through, "leave inside one sick period is the same as sickness before and after it"
    assert days_between(plain["eerste-wia-dag"], cut["eerste-wia-dag"]) == leave_days


@few
@given(DAYS, st.lists(st.tuples(st.integers(1, 90), st.integers(1, LIMIT - 1)), max_size=4), st.integers(1, 900))
def test_the_clock_agrees_with_counting_day_by_day(start: date, stretches: list[tuple[int, int]], wanted: int) -> None:
    periods, day = [], start
    for length, gap in stretches:
        periods.append((day, add_days(day, length)))
        day = add_days(day, length + gap)
    clock = read_clock(ill(*periods, (day, None)), LIMIT, "ja")
    assert clock
    one, left = start, wanted
    while True:
        left -= any(first <= one < (end or date.max) for first, end in (*periods, (day, None)))
        if not left:
            break
        one = add_days(one, 1)
    assert clock.lasted(wanted) == one
    assert clock.counted(one) == wanted


@few
@given(DAYS)
def test_the_legal_dates_stand_in_the_order_of_the_procedure(start: date) -> None:
    found = timeline(LAW, ill((start, None))).dates
    assert [found[id_] for id_ in ORDER] == sorted(found[id_] for id_ in ORDER)


@few
@given(DAYS, st.integers(1, 400))
def test_a_late_application_never_lengthens_the_wachttijd(start: date, late: int) -> None:
    plain = timeline(LAW, ill((start, None)))
    due = plain["wia-aanvraag"]
    dossier = Dossier(sick=(SickPeriod(from_=start),), wia_application=add_days(due, late))
    found = timeline(LAW, dossier)
    assert found["laatste-dag-wachttijd"] == plain["laatste-dag-wachttijd"]
    assert days_between(plain["laatste-loondag"], found["laatste-loondag"]) == late
    assert days_between(plain["eerste-wia-dag"], found["eerste-wia-dag"]) == late


@few
@given(DAYS, st.integers(0, 500), st.integers(0, 60))
def test_bekorting_never_makes_a_sanction_longer(start: date, waited: int, decided_after: int) -> None:
    plain = timeline(LAW, ill((start, None)))
    decision = plain["loonsanctiebesluit"]
    report = add_days(decision, waited)
    sick = (SickPeriod(from_=start),)
    found = timeline(LAW, Dossier(sick=sick, uwv_decision=decision, repair_report=report,
                                  repair=add_days(report, decided_after)))  # fmt: skip
    last = found.dates.get("laatste-dag-loonsanctie", plain["laatste-loondag"])
    assert plain["laatste-loondag"] <= last <= plain["laatste-dag-loonsanctie"]
