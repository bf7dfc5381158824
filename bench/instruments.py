"""Bytes of our own code per page with a small tool, gzip: scripts with all they import, and the style of the tool."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from shared.weights import asked, weight

from generator.instruments import INSTRUMENTS

ROOT = Path(__file__).parents[1]
BUDGET = 8 * 1024


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
        scripts = asked(script for tag in tags for script in elements[tag].scripts)
        styles = {style for tag in tags for style in elements[tag].styles}
        script, style = weight(scripts), weight(styles)
        too_heavy += script + style > BUDGET
        print(json.dumps({
            "bench": "instrument page", "page": f"{page.parent.name}/{page.stem}", "tools": list(tags),
            "script_gzip": script, "style_gzip": style, "own_code_gzip": script + style, "budget": BUDGET,
        }))  # fmt: skip
    return 1 if too_heavy else 0


if __name__ == "__main__":
    sys.exit(main())
