"""A dossier that cannot be is refused, with the place and nothing computed."""

from __future__ import annotations

import pytest

from generator.law import Dossier, Lawbook, timeline
from generator.law.dossier import LeavePeriod, RefusedRepair, SickPeriod
from tests.law.dossiers import d, file

SICK = SickPeriod(from_=d("2025-01-06"), recovered=None)
REFUSED: dict[str, tuple[Dossier, str]] = {
    "nothing": (Dossier(sick=()), "no-sick-day"),
    "before 2016": (file("2015-12-31"), "too-early"),
    "recovered before ill": (file("2025-01-06", "2025-01-05"), "recovered-before-sick"),
    "recovered on the first day": (file("2025-01-06", "2025-01-06"), "recovered-before-sick"),
    "overlap": (Dossier(sick=(SickPeriod(from_=d("2025-01-06"), recovered=d("2025-02-01")),
                              SickPeriod(from_=d("2025-01-31")))), "overlap"),
    "wrong order": (Dossier(sick=(SICK, SickPeriod(from_=d("2024-01-06")))), "not-in-order"),
    "two open periods": (Dossier(sick=(SICK, SickPeriod(from_=d("2025-03-06")))), "still-sick"),
    "act before day one": (file(oordeel="2025-01-05"), "before-day-one"),
    "repair before report": (file(repair_report="2027-05-10", repair="2027-05-09"), "wrong-order"),
    "extension inside the wachttijd": (file(extension_end="2027-01-03"), "extension-too-early"),
    "granted without application": (file(iva_granted=True), "iva-without-application"),
    "contract over": (file(contract_end="2025-01-05"), "contract-over"),
    "too far away": (file("2101-01-01"), "too-far"),
    "a decision out of reach": (file(uwv_decision="2026-11-20", refused_repairs=(
        RefusedRepair(report=d("9999-12-01"), decision=d("9999-12-31")),)), "too-far"),
    "an illness out of reach": (file(ill_since="2999-12-31", works="ma-vr"), "too-far"),
    "leave backwards": (file(leave=(LeavePeriod(from_=d("2025-05-02"), until=d("2025-05-01")),)), "leave-backwards"),
    "leave overlaps": (file(leave=(LeavePeriod(from_=d("2025-05-01"), until=d("2025-05-09")),
                                   LeavePeriod(from_=d("2025-05-09"), until=d("2025-05-19")))), "leave-overlap"),
    "only leave": (Dossier(sick=(SickPeriod(from_=d("2025-01-06"), recovered=d("2025-01-08")),),
                           leave=(LeavePeriod(from_=d("2025-01-01"), until=d("2025-02-01")),)), "no-sick-day"),
    "not the first working day": (file("2025-01-06", ill_since="2025-01-02", works="ma-vr"), "first-working-day"),
    "unreadable working days": (file("2025-01-06", ill_since="2025-01-04", works="door de week"), "works"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refuses_a_file_with(name: str, law: Lawbook) -> None:
    dossier, code = REFUSED[name]
    found = timeline(law, dossier)
    assert code in [refusal.code for refusal in found.refused]
    assert not found.milestones
