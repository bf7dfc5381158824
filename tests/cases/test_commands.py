"""`klaverhuis new case` and `klaverhuis play`."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from generator.build import build
from generator.commands import new, play


def test_a_new_case_has_nothing_wrong_with_it(
    example: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: proef\n")
    monkeypatch.chdir(tmp_path)
    assert new.run(argparse.Namespace(subject="case", id="mijn-casus")) == 0
    text = (tmp_path / "cases" / "mijn-casus.yml").read_text()
    assert [problem.headline() for problem in build({**example, "cases/mijn-casus.yml": text}).problems] == []


@pytest.mark.parametrize(("id_", "there"), [("Mijn Casus", False), ("mijn-casus", True)])
def test_new_never_guesses_a_name_and_never_overwrites(
    id_: str, there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: proef\n")
    (tmp_path / "cases").mkdir()
    if there:
        (tmp_path / "cases" / f"{id_}.yml").write_text("mijn werk")
    monkeypatch.chdir(tmp_path)
    assert new.run(argparse.Namespace(subject="case", id=id_)) == 2
    assert [file.read_text() for file in (tmp_path / "cases").iterdir()] == (["mijn werk"] if there else [])


def test_play_reads_numbers_and_ends_with_the_test_of_the_dossier(
    example: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    library = build(example).library
    monkeypatch.setattr("sys.stdin", io.StringIO("9\n2\n1\n"))
    play.play(library.shelf("cases")["kleine-casus"].model, library.law)
    said = capsys.readouterr().out
    assert "Kies een getal van 1 tot 2." in said
    assert "[kan-beter, rol] Op tijd, maar het is nu jouw plan." in said
    assert "- Plan van aanpak: op tijd" in said
