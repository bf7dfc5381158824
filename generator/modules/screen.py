"""A procedure on one screen: the steps beside the dossier, and what can wait in parts that open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SECTION = re.compile(r'(?=<h2 id=")')
_HEADING = re.compile(r"<h2[^>]*>(?P<title>.*?)</h2>", re.S)
_SEE_ALSO = re.compile(r"<p>Zie ook .*?</p>\s*", re.S)
_ITEM = re.compile(r"<li\b")
_FIRST = re.compile(r"(?P<lead>.{1,70}?)[.;:]\s+(?P<rest>.+)", re.S)
STEPS = "Zo doe je het"
DOSSIER = "In het dossier"
COUNTED = ("Veelgemaakte fouten", "Bronnen")
LONG = 44
"""Letters from which an answer is set in small type; a longer one would push the steps off the screen."""


@dataclass(frozen=True)
class Answer:
    """One of the questions a procedure answers before it explains; `lead` is what counts, `rest` what belongs to it."""

    name: str
    lead: str
    rest: str = ""

    @property
    def long(self) -> bool:
        """Return whether it is a whole sentence."""
        return len(self.lead) > LONG


def answer(name: str, text: str) -> Answer:
    """Return the answer with its first words apart: `Werkgever; de casemanager bewaakt de datum`."""
    text = text.replace("€ ", "€\N{NO-BREAK SPACE}")
    match = _FIRST.fullmatch(text)
    return Answer(name, match["lead"], match["rest"]) if match else Answer(name, text.removesuffix("."))


def one_screen(html: str) -> str:
    """Return the page with the steps beside example and dossier, and every other section as a part that opens."""
    see_also = "".join(match[0] for match in _SEE_ALSO.finditer(html))
    opening, *sections = _SECTION.split(_SEE_ALSO.sub("", html))
    steps = [section for section in sections if _title(section).startswith(STEPS)]
    dossier = [section for section in sections if _title(section) == DOSSIER]
    later = [section for section in sections if section not in (*steps, *dossier)]
    return "".join((
        '<div class="kh-procedure-lijf">',
        *_block("kh-rekenvoorbeeld", opening.strip()), *_block("kh-doen", *steps[:1]),
        *_block("kh-dossiervak", *dossier), *_block("kh-doen kh-doen-2", *steps[1:]), "</div>",
        *_block("kh-meer", *map(_folded, later)), see_also.replace("<p>", '<p class="kh-zie-ook">'),
    ))  # fmt: skip


def _block(name: str, *parts: str) -> Iterator[str]:
    if any(parts):
        yield f'<div class="{name}">{"".join(parts)}</div>'


def _folded(section: str) -> str:
    heading = _HEADING.match(section)
    if heading is None:
        return section
    items = len(_ITEM.findall(section))
    count = f' <span class="kh-aantal">{items}</span>' if heading["title"] in COUNTED and items else ""
    return f"<details><summary>{heading[0]}{count}</summary>{section[heading.end() :]}</details>"


def _title(section: str) -> str:
    heading = _HEADING.match(section)
    return heading["title"] if heading else ""
