"""Every *.test.js beside the Python tests runs here too, in a time zone where local dates go wrong."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.node import HOSTILE, NODE

TESTS = Path(__file__).parent
FILES = sorted(TESTS.rglob("*.test.js"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(TESTS).as_posix())
def test_in_node(file: Path) -> None:
    environment = {**os.environ, "TZ": HOSTILE}
    ran = subprocess.run([NODE, "--test", file], env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
