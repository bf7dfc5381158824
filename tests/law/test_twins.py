"""Both engines give the same answer on 50,000 random files, in a time zone where local dates go wrong."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.law import Dossier, Lawbook, browser_rules, sentences, timeline
from generator.law.vectors import as_json, examples, random_dossiers
from tests.node import HOSTILE, NODE

ENGINE = Path(__file__).parent / "engine.mjs"
WORDY, BARE = 3000, 47_000


def in_the_browser(rules: dict[str, Any], dossiers: Sequence[Dossier]) -> list[Any]:
    given = "\n".join(json.dumps(line) for line in (rules, *map(as_json, dossiers)))
    ran = subprocess.run([NODE, ENGINE], input=given, capture_output=True, text=True, env={**os.environ, "TZ": HOSTILE})
    assert ran.returncode == 0, ran.stderr
    return [json.loads(line) for line in ran.stdout.splitlines()]


def differences(law: Lawbook, rules: dict[str, Any], dossiers: Sequence[Dossier]) -> list[Any]:
    theirs = in_the_browser(rules, dossiers)
    assert len(theirs) == len(dossiers)
    pairs = zip(dossiers, theirs, strict=True)
    return [as_json(dossier) for dossier, their in pairs if _plain(timeline(law, dossier).as_json()) != their][:3]


def _plain(data: Any) -> Any:
    """Return it as JSON would: tuples are lists."""
    if isinstance(data, dict):
        return {key: _plain(value) for key, value in data.items()}
    return [_plain(item) for item in data] if isinstance(data, (list, tuple)) else data


def test_examples_of_the_rules_come_out_the_same(law: Lawbook) -> None:
    assert differences(law, browser_rules(law), list(examples(law))) == []


@pytest.mark.slow
def test_random_files_come_out_the_same_word_for_word(law: Lawbook) -> None:
    assert differences(law, browser_rules(law), list(random_dossiers(WORDY, seed=1))) == []


@pytest.mark.slow
def test_random_files_come_out_the_same_day_for_day(law: Lawbook, monkeypatch: pytest.MonkeyPatch) -> None:
    # Without words: dates, ids and reasons are what differs when an engine is wrong, and this is three times faster.
    monkeypatch.setattr(sentences, "SENTENCES", dict.fromkeys(sentences.SENTENCES, ""))
    rules = {**browser_rules(law), "sentences": sentences.SENTENCES}
    assert differences(law, rules, list(random_dossiers(BARE, seed=2))) == []
