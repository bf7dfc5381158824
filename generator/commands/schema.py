"""`klaverhuis schema`: JSON Schemas, so that an editor checks and completes while you type."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from generator.build import KINDS
from generator.core.reader import schema


def add(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("schema", help="schrijf de schema's voor je editor")
    parser.add_argument("target", nargs="?", metavar="MAP", default=".vscode/schemas")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write one schema per kind of YAML file."""
    target = Path(arguments.target)
    target.mkdir(parents=True, exist_ok=True)
    for kind in KINDS:
        if kind.suffix == ".yml":
            text = json.dumps(schema(kind.model), ensure_ascii=False, indent=1)
            (target / f"{kind.folder}.schema.json").write_text(text + "\n", encoding="utf-8")
            print(target / f"{kind.folder}.schema.json")
    return 0
