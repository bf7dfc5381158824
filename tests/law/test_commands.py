"""The commands of the law room, as somebody types them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import icalendar
import pytest

from generator.__main__ import main
from tests.node import ROOT

PLAIN = ["timeline", "--first-sick-day", "2026-02-02"]


def test_timeline_speaks_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*PLAIN, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["first_sick_day"] == "2026-02-02"
    assert {"milestones", "not_computed", "not_required"} <= found.keys()
    for milestone in found["milestones"]:
        assert {"id", "label", "date", "basis", "who", "sources", "because"} <= milestone.keys()
        assert milestone["basis"] in ("law", "practice")
    assert all(reason["reason"] for reason in (*found["not_computed"], *found["not_required"]))


def test_timeline_reads_a_dossier_whatever_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "Dossier Jan.yml"
    file.write_text("sick: [{from: 2026-02-02, recovered: 2026-05-04}, {from: 2026-05-25, recovered: null}]\n")
    assert main(["timeline", str(file), "--format", "json"]) == 0
    from_file = capsys.readouterr().out
    assert main([*PLAIN, "--recovered", "2026-05-04", "--sick-again", "2026-05-25", "--format", "json"]) == 0
    assert capsys.readouterr().out == from_file


def test_timeline_writes_an_agenda(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*PLAIN, "--format", "ics"]) == 0
    assert len(icalendar.Calendar.from_ical(capsys.readouterr().out).walk("VEVENT")) > 15


def test_timeline_explains_in_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(PLAIN) == 0
    text = capsys.readouterr().out
    assert "2026-03-16  Probleemanalyse" in text
    assert "De eerste ziektedag is maandag 2 februari 2026. Dat is dag 1." in text
    assert "Laatste dag wachttijd" in text
    assert "Eerste WIA-dag" in text


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        ("sick:\n  - {from: 2026-02-02, recovered: 2026-02-01}\n", "recovered-before-sick", 2),
        ("sick: [{from: 2026-02-02}]\noordeel: 2026-01-01\n", "before-day-one", 2),
        ("sick: [{from: 2015-06-01}]\n", "too-early", 1),
        ("sick: [{from: 2026-02-30}]\n", "", 1),
        ("sick: [{from: 2026-02-02}]\noordele: 2026-03-01\n", "unknown-key", 2),
        ("sick: [{from: 2026-02-02}]\ngroup: baas\n", "", 2),
    ],
)
def test_timeline_refuses_with_the_place(
    content: str, code: str, line: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "dossier.yml"
    file.write_text(content)
    assert main(["timeline", str(file), "--format", "json"]) == 1
    printed = capsys.readouterr()
    assert f"dossier.yml:{line}:" in printed.err
    assert f"[{code}" in printed.err
    assert printed.out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["timeline"],
        ["timeline", "bestaat-niet.yml"],
        [*PLAIN[:2], "2-2-2026"],
        [*PLAIN, "--recovered", "2026-03-01", "--recovered", "2026-04-01"],
    ],
)
def test_wrong_use_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(arguments)
    except SystemExit as stopped:
        code = int(str(stopped.code))
    assert code == 2
    assert capsys.readouterr().err


def test_rules_lists_everything_to_verify_again_with_its_users(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--as-of", "2027-01-01", "--format", "json"]) == 0
    found = {one["id"]: one for one in json.loads(capsys.readouterr().out)}
    assert "docs/opzoeken/procedures/wia-aanvraag.md" in found["wia-aanvraag"]["used_by"]
    assert found["wia-aanvraag"]["reason"] == "nagelezen op 2026-11-22"
    assert "gold tot en met 2026-12-31" in found["minimumloon-uur"]["reason"]


def test_rules_verified_today_are_not_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--as-of", "2026-11-22", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in found] == ["maximumdagloon"]


def test_vectors_are_the_same_every_time(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["vectors", "--count", "5", "--seed", "7"]) == 0
    first = capsys.readouterr().out
    assert main(["vectors", "--count", "5", "--seed", "7"]) == 0
    assert capsys.readouterr().out == first
    for line in first.splitlines():
        assert json.loads(line).keys() == {"dossier", "timeline"}


def test_a_reader_that_has_seen_enough_hears_no_complaint() -> None:
    """`klaverhuis rules … | head` closes the pipe before everything is written."""
    command = f"{sys.executable} -m generator rules --as-of 2027-01-01 | head -1"
    ran = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True)
    assert ran.stdout.count("\n") == 1
    assert ran.stderr == ""
