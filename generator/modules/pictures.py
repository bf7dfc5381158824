"""The five pictures: drawings inlined with ids of their own, and the same content in words."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

_ID = re.compile(r'\bid="([\w-]+)"')
_DESCRIPTION = re.compile(r"<desc\b[^>]*>(.*?)</desc>", re.S)


@dataclass(frozen=True)
class Picture:
    """A drawing in `core/pictures/` and the sentence under it."""

    id: str
    caption: str


PICTURES: Mapping[str, Picture] = {
    picture.id: picture
    for picture in (
        Picture(
            "huis-van-werkvermogen",
            "Huis van Werkvermogen, naar Ilmarinen. Begin waar iemand energie heeft en loop elke verdieping langs. "
            "De verdieping gezondheid is van de bedrijfsarts.",
        ),
        Picture(
            "klaverblad",
            "Klaverblad. De donkere bladen beheersen verzuim, de lichte voorkomen het. "
            "Vaak blijft de horizontale as liggen.",
        ),
        Picture("twee-cirkels", "Twee cirkels die elkaar niet raken. Alleen de bedrijfsarts geeft iets door."),
        Picture("vier-casemanagers", "Vier stoelen. Drie horen bij de werkgever, één bij de bedrijfsarts."),
        Picture("tijdlijn-104-weken", "Tijdlijn van 104 weken. Vierkant is wet, rond is praktijk."),
    )
}


def figure(id_: str, place: int = 1) -> str:
    """Return the picture as HTML with its text twin; `place` keeps the ids apart when a page shows it twice."""
    drawing = _ID.sub(lambda match: f'id="plaat{place}-{match[1]}"', _drawing(id_))
    drawing = re.sub(
        r'aria-labelledby="([^"]+)"',
        lambda match: f'aria-labelledby="{" ".join(f"plaat{place}-{name}" for name in match[1].split())}"',
        drawing,
    )
    words = "".join(f"<li>{html.escape(sentence)}</li>" for sentence in in_words(id_))
    return (
        f'<figure class="kh-plaat">{drawing}<figcaption>{html.escape(PICTURES[id_].caption)}</figcaption>'
        f"<details><summary>Lees wat er getekend staat</summary><ul>{words}</ul></details></figure>"
    )


def in_words(id_: str) -> tuple[str, ...]:
    """Return what the drawing shows, sentence by sentence; `; ` in the description separates items of a list."""
    match = _DESCRIPTION.search(_drawing(id_))
    text = html.unescape(match[1]) if match else ""
    return tuple(part.strip().rstrip(".") + "." for part in re.split(r"(?<=[.])\s|;\s", text) if part.strip())


@cache
def _drawing(id_: str) -> str:
    file = resources.files("generator.core").joinpath("pictures", f"{id_}.svg")
    return re.sub(r">\s+<", "><", file.read_text(encoding="utf-8").strip())
