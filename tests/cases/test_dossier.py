"""The test of the dossier: what is late or missing, and which choice did it."""

from __future__ import annotations

from datetime import date

import pytest

from generator.build import Build
from generator.cases.dossier import Entry, audit
from generator.cases.model import Case, Choice, Node, Piece
from generator.cases.scenario import scenario


def choice(goto: str, *, file: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> Choice:
    return Choice(text="", verdict="goed", ground="rol", feedback="", goto=goto, file=file, remove=remove)


CASE = Case(
    title="", summary="", sector="", level="basis", minutes=1, role="", mandate="", people={}, goals=(), modules=(),
    verified_on=date(2026, 11, 22), day_one=date(2026, 3, 2),
    dossier={"plan": Piece(title="Plan", by=57), "notitie": Piece(title="Notitie", medical=True, filed=2)},
    start="begin",
    nodes={
        "begin": Node(
            title="", day=50, text="", choices={"maken": choice("midden", file=("plan",)), "wachten": choice("midden")}
        ),
        "midden": Node(
            title="", day=60, text="",
            choices={
                "alsnog": choice("slot", file=("plan",)),
                "laten": choice("slot"),
                "opruimen": choice("slot", remove=("notitie",)),
            },
        ),
        "slot": Node(title="", day=70, text="", ending="goed"),
    },
)  # fmt: skip
PIECES = {
    "plan": Entry("Plan", 57, 0, True, False, "", 0),
    "notitie": Entry("Notitie", 0, 2, True, True, "", 0),
}


@pytest.mark.parametrize(
    ("keys", "plan", "note"),
    [
        (("maken", "laten"), ("op-tijd", 50, -1), ("hoort-niet", 2, -1)),
        (("wachten", "alsnog"), ("te-laat", 60, 0), ("hoort-niet", 2, -1)),
        (("wachten", "laten"), ("ontbreekt", 0, 0), ("hoort-niet", 2, -1)),
        (("wachten", "opruimen"), ("ontbreekt", 0, 0), ("op-tijd", 0, -1)),  # taken out: nothing of it is left
    ],
)
def test_names_the_choice_behind_a_gap(
    keys: tuple[str, str], plan: tuple[str, int, int], note: tuple[str, int, int]
) -> None:
    found = audit(scenario(CASE), PIECES, list(zip(("begin", "midden"), keys, strict=True)))
    assert [(item.status, item.filed, item.cause) for item in found] == [plan, note]


def test_a_deadline_after_the_last_scene_is_no_gap_yet() -> None:
    pieces = {**PIECES, "plan": Entry("Plan", 90, 0, True, False, "", 0)}
    assert audit(scenario(CASE), pieces, [("begin", "wachten"), ("midden", "laten")])[0].status == "later"


def test_the_end_of_a_contract_dates_the_report_to_uwv(project: Build) -> None:
    from generator.cases.dates import date_of

    case = project.library.shelf("cases")["jan-en-de-kas"].model
    assert date_of(case, project.library.law, "zw-melding-erd") == date(2026, 8, 11)
    assert date_of(case, project.library.law, "probleemanalyse") == date(2026, 7, 27)
