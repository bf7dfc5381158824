"""What is published: every script and style of the house, smaller and still sound."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from generator.build import KINDS
from generator.core.outputs import assets
from tests.node import NODE

NAMES = sorted(
    {name for kind in KINDS for name in kind.published()} | {"core/dates.js", "core/dom.js", "core/storage.js"}
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    for output in assets(NAMES):
        file = folder / output.path.removeprefix("assets/kh/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(output.as_bytes())
    return folder


def test_nothing_is_published_with_its_remarks(site: Path) -> None:
    for name in NAMES:
        if name.endswith((".js", ".css")):
            assert "/* " not in (site / name).read_text(encoding="utf-8").replace("/**", "/*"), name


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".js")])
def test_a_published_script_parses_and_asks_only_for_what_is_published(name: str, site: Path) -> None:
    """`--check` parses; the imports that are left must lie where they are asked for."""
    module = site / name
    parsed = module.with_suffix(".mjs")
    parsed.write_bytes(module.read_bytes())
    done = subprocess.run([NODE, "--check", parsed], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for path in re.findall(r'\bimport(?:[\w\s{},*$]*?from)?\(?"(\.[^"]+)"', module.read_text(encoding="utf-8")):
        assert (module.parent / path).exists(), f"{name} asks for {path}"
