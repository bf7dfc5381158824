"""Both engines give the same answer on 50,000 random files, in a time zone where local dates go wrong."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.law import Dossier, Lawbook, Timeline, browser_rules, sentences, timeline
from generator.law.vectors import as_json, examples, random_dossiers
from tests.node import HOSTILE, NODE

ENGINE = Path(__file__).parent / "engine.mjs"
WORDY, BARE = 3000, 47_000


class Browser:
    """The JavaScript engine at work on a list of files, beside us."""

    def __init__(self, folder: Path, rules: dict[str, Any], dossiers: Sequence[Dossier], *options: str) -> None:
        given, self.answers = folder / "given.jsonl", folder / "answers.jsonl"
        given.write_text("\n".join(json.dumps(line) for line in (rules, *map(as_json, dossiers))), encoding="utf-8")
        with given.open() as source, self.answers.open("w") as target:
            environment = {**os.environ, "TZ": HOSTILE}
            self.process = subprocess.Popen([NODE, ENGINE, *options], stdin=source, stdout=target, env=environment)

    def lines(self) -> list[str]:
        assert self.process.wait(timeout=500) == 0
        return self.answers.read_text(encoding="utf-8").splitlines()


def bare(found: Timeline) -> list[Any]:
    """Return what differs when an engine is wrong: ids, dates, and what is refused; no words."""
    return [
        _iso(found.first_sick_day),
        [
            [one.id, _iso(one.date), _iso(one.start), [_iso(day) for day in one.dates], one.certainty,
             [_iso(other.date) for other in one.alternatives], _iso(one.unshifted), _iso(one.done)]
            for one in found.milestones
        ],
        [one.id for one in found.not_computed],
        [one.id for one in found.not_required],
        [[fact.id, fact.value] for fact in found.facts],
        [[period.kind, _iso(period.start), _iso(period.until)] for period in found.periods],
        [refusal.code for refusal in found.refused],
        bare(found.other_cause) if found.other_cause else [],
    ]  # fmt: skip


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def test_examples_of_the_rules_come_out_the_same(law: Lawbook, tmp_path: Path) -> None:
    assert wordy_differences(law, list(examples(law)), tmp_path) == []


@pytest.mark.slow
def test_random_files_come_out_the_same_word_for_word(law: Lawbook, tmp_path: Path) -> None:
    assert wordy_differences(law, list(random_dossiers(WORDY, seed=1)), tmp_path) == []


def wordy_differences(law: Lawbook, dossiers: Sequence[Dossier], folder: Path) -> list[Any]:
    browser = Browser(folder, browser_rules(law), dossiers)
    ours = [json.loads(json.dumps(timeline(law, dossier).as_json())) for dossier in dossiers]
    pairs = zip(dossiers, ours, browser.lines(), strict=True)
    return [as_json(dossier) for dossier, our, their in pairs if our != json.loads(their)][:3]


@pytest.mark.slow
def test_random_files_come_out_the_same_day_for_day(
    law: Lawbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sentences, "SENTENCES", dict.fromkeys(sentences.SENTENCES, ""))
    dossiers = list(random_dossiers(BARE, seed=2))
    browser = Browser(tmp_path, {**browser_rules(law), "sentences": sentences.SENTENCES}, dossiers, "--bare")
    ours = [json.dumps(bare(timeline(law, dossier)), separators=(",", ":")) for dossier in dossiers]
    pairs = zip(dossiers, ours, browser.lines(), strict=True)
    assert [as_json(dossier) for dossier, our, their in pairs if our != their][:3] == []
