"""Bytes of our own code per page with a small tool, gzip: scripts with all they import, and the style of the tool."""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from generator.core.outputs import asset
from generator.instruments import INSTRUMENTS

ROOT = Path(__file__).parents[1]
BUDGET = 8 * 1024
IMPORT = re.compile(r"""^import [^"]*"([^"]+)";""", re.M)


def weigh(name: str) -> int:
    content = asset(name).content
    return len(gzip.compress(content.encode() if isinstance(content, str) else content, 9, mtime=0))


def with_imports(name: str) -> Iterator[str]:
    yield name
    for target in IMPORT.findall((ROOT / "generator" / name).read_text(encoding="utf-8")):
        folder = Path(name).parent / target
        parts: list[str] = []
        for part in folder.parts:
            parts = parts[:-1] if part == ".." else [*parts, part]
        yield from with_imports("/".join(parts))


def tools(page: Path) -> tuple[str, ...]:
    """Return the elements that the fences on a page become."""
    kinds = {"finder": "kh-finder", "card": "kh-card", "scan": "kh-scan", "plate": "kh-plate", "wai": "kh-sum"}
    found = []
    for name in re.findall(r"```instrument\n([\w-]+)", page.read_text(encoding="utf-8")):
        kind = re.search(r"^kind: (\w+)", (ROOT / "instruments" / f"{name}.yml").read_text(encoding="utf-8"), re.M)
        assert kind
        found.append(kinds[kind[1]])
    return tuple(dict.fromkeys(found))


def main() -> int:
    elements = {element.tag: element for element in INSTRUMENTS.elements}
    too_heavy = 0
    for page in sorted((*ROOT.glob("docs/opzoeken/*.md"), *ROOT.glob("docs/rekenen/*.md"))):
        tags = tools(page)
        if not tags:
            continue
        scripts = {name for tag in tags for script in elements[tag].scripts for name in with_imports(script)}
        styles = {style for tag in tags for style in elements[tag].styles}
        script, style = sum(map(weigh, scripts)), sum(map(weigh, styles))
        too_heavy += script + style > BUDGET
        print(json.dumps({
            "bench": "instrument page", "page": f"{page.parent.name}/{page.stem}", "tools": list(tags),
            "script_gzip": script, "style_gzip": style, "own_code_gzip": script + style, "budget": BUDGET,
        }))  # fmt: skip
    return 1 if too_heavy else 0


if __name__ == "__main__":
    sys.exit(main())
