"""A drawing of the house with a link over each part, so that a part can be pointed at, tabbed to and opened."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources

from markupsafe import escape

from generator.instruments.model import Plate

PICTURES = resources.files("generator") / "core" / "pictures"


def known() -> tuple[str, ...]:
    """Return the names of the drawings there are."""
    return tuple(sorted(file.name.removesuffix(".svg") for file in PICTURES.iterdir() if file.name.endswith(".svg")))


def interactive(id: str, plate: Plate) -> str:
    """Return the SVG with its own ids and the links of the plate on top."""
    drawing = re.sub(r'\b(id|aria-labelledby)="([^"]*)"', lambda m: _renamed(id, m[1], m[2]), _drawing(plate.picture))
    # An image hides what is inside it from a screen reader; a group does not.
    drawing = drawing.replace('role="img"', 'role="group"', 1)
    links = "".join(
        f'<a href="#{id}-{key}" class="kh-deel" aria-label="{escape(part.label)}" data-deel="{key}">'
        + "".join(f'<path d="{escape(area)}"/>' for area in part.area)
        + "</a>"
        for key, part in plate.parts.items()
    )
    return drawing.replace("</svg>", f"{links}</svg>")


def _renamed(id: str, attribute: str, names: str) -> str:
    return f'{attribute}="{" ".join(f"{id}-{name}" for name in names.split())}"'


@cache
def _drawing(name: str) -> str:
    return " ".join(PICTURES.joinpath(f"{name}.svg").read_text(encoding="utf-8").split("\n"))
