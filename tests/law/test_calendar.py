"""What a page fetches first shows every date with what stands beside it; the reasons complete it to the whole."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.law import Lawbook, browser_rules
from generator.law.browser import at_once, reasons
from generator.law.vectors import as_json, examples, random_dossiers
from tests.node import run

SCRIPT = """
import { readFileSync } from "node:fs";
const { files, dossiers, whole } = JSON.parse(readFileSync(0, "utf8"));
globalThis.fetch = async (url) => ({ json: async () => files[url.pathname.split("/").pop()] });
const { calendar, explained } = await import("./generator/law/calendar.js");
const { timeline } = await import("./generator/law/timeline.js");
const [first, all] = [await calendar(), await explained()];
const beside = (notice) => /^(Dit is een|De Algemene termijnenwet) /.test(notice);
const shown = (found) => ({ ...found, other_cause: found.other_cause && shown(found.other_cause),
  milestones: found.milestones.map(({ because, certainty_text, notices, alternatives, ...rest }) =>
    ({ ...rest, notices: notices.filter(beside), alternatives: (alternatives ?? []).map(({ date }) => date) })) });
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
console.log(JSON.stringify({
  shown: dossiers.filter((dossier) => !same(shown(first(dossier)), shown(timeline(whole, dossier)))),
  explained: dossiers.filter((dossier) => !same(all(dossier), timeline(whole, dossier))),
}));
"""


@pytest.fixture(scope="module")
def different(law: Lawbook) -> dict[str, Any]:
    dossiers = [as_json(one) for one in (*examples(law), *random_dossiers(3000, seed=5))]
    files = {"rules.json": at_once(law), "reasons.json": reasons(law)}
    found: dict[str, Any] = run(
        SCRIPT, given=json.dumps({"files": files, "dossiers": dossiers, "whole": browser_rules(law)})
    )
    return found


def test_without_reasons_nothing_that_is_shown_is_missing(different: dict[str, Any]) -> None:
    assert different["shown"] == []


def test_with_the_reasons_it_is_the_whole(different: dict[str, Any]) -> None:
    assert different["explained"] == []
