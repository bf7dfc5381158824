"""Modules in one file: it behaves as the several did, or is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.adapters import disk
from generator.build import load
from generator.core.outputs import assets
from generator.core.scripts import bundled, minified
from generator.law import browser_rules
from generator.law.vectors import as_json, random_dossiers
from tests.node import ROOT, run

MODULES = {
    "core/one.js": "export const one = 1;\n",
    "law/add.js": 'import { one } from "../core/one.js";\nconst own = 10;\nexport const add = (n) => n + one + own;\n',
    "law/twice.js": 'import { add } from "./add.js";\nimport {\n  one,\n} from "../core/one.js";\n'
    "const doubling = 2;\nexport function twice(n) {\n  return add(n) * doubling - one;\n}\nexport { add };\n",
}


def published(entry: str, alone: set[str], folder: Path) -> Path:
    """Write a bundle and what stays alone as they would lie in the site; return the entry."""
    for name in (entry, *alone):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        text = bundled(entry, alone, MODULES.__getitem__) if name == entry else MODULES[name]
        file.write_text(minified(text, "js"), encoding="utf-8")
    return folder / entry


@pytest.mark.parametrize("alone", [set(), {"core/one.js"}, {"core/one.js", "law/add.js"}], ids=len)
def test_a_bundle_gives_what_the_modules_gave(alone: set[str], tmp_path: Path) -> None:
    entry = published("law/twice.js", alone, tmp_path)
    script = (
        f"const m = await import({json.dumps(entry.as_uri())}); console.log(JSON.stringify([m.twice(4), m.add(4)]))"
    )
    assert run(script) == [29, 15]


def test_what_is_alone_stays_an_import(tmp_path: Path) -> None:
    entry = published("law/twice.js", {"core/one.js"}, tmp_path).read_text(encoding="utf-8")
    assert entry.count("import") == 1
    assert '"../core/one.js"' in entry


def test_a_name_that_two_modules_use_is_refused() -> None:
    texts = {
        "law/a.js": 'import { b } from "./b.js";\nconst own = b;\n',
        "law/b.js": "const own = 1;\nexport const b = own;\n",
    }
    with pytest.raises(ValueError, match=r"'own' is defined in law/a\.js and in law/b\.js"):
        bundled("law/a.js", (), texts.__getitem__)


@pytest.mark.parametrize("line", ['import "./a.js";', 'import * as a from "./a.js";', 'export { a } from "./a.js";'])
def test_an_import_in_another_form_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="not an import of this house"):
        bundled("law/a.js", (), lambda _: line + "\n")


def test_the_published_engine_is_the_engine(tmp_path: Path) -> None:
    """The engine is joined and minified before anybody's dates are computed with it."""
    for output in assets(("law/timeline.js", "core/dates.js")):
        file = tmp_path / output.path.removeprefix("assets/kh/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(output.as_bytes())
    script = """
        import { readFileSync } from "node:fs";
        const [files, rules, published] = JSON.parse(readFileSync(0, "utf8"));
        const source = await import("./generator/law/timeline.js"), made = await import(published);
        const said = (engine, file) => JSON.stringify(engine.timeline(rules, file));
        console.log(JSON.stringify(files.filter((file) => said(source, file) !== said(made, file))));
    """
    law = load(disk.texts(ROOT))[0].law
    files = [as_json(dossier) for dossier in random_dossiers(2000, seed=11)]
    given = json.dumps([files, browser_rules(law), (tmp_path / "law/timeline.js").as_uri()], default=str)
    assert run(script, given=given) == []
