"""Asks the browser twins of the quizzes the same questions as the Python."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from tests.node import run

SCRIPT = """
import {{ {name} as asked }} from "./generator/quizzes/{module}.js";
const calls = JSON.parse(await new Response(process.stdin).text());
console.log(JSON.stringify(calls.map((call) => asked(...call))));
"""


def answers(module: str, name: str, calls: Sequence[Sequence[Any]]) -> list[Any]:
    """Return what a function of a browser module answers to each list of arguments."""
    given = json.dumps([list(call) for call in calls], default=_plain)
    return list(run(SCRIPT.format(module=module, name=name), given=given))


def plain(value: Any) -> Any:
    """Return a Python answer as JSON carries it."""
    return json.loads(json.dumps(value, default=_plain))


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else vars(value)
