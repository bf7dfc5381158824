"""From a built page to what can be found on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.search.page_text import first_sentence, page_text
from generator.search.records import Record

_KIND_OF_ADDRESS = (
    (re.compile(r"leren/m\d\d-[\w-]+/"), "module"),
    (re.compile(r"opzoeken/procedures/[\w-]+/"), "procedure"),
    (re.compile(r"oefenen/casussen/[\w-]+/"), "casus"),
    (re.compile(r"rekenen/[\w-]+/"), "rekenhulp"),
)
_NOT_FOUND_HERE = re.compile(r"|404\.html|trainers/antwoordmodellen/[\w-]+/|opzoeken/begrippen/")
"""The front page leads on, inner pages of a case give its ending away, and terms have records of their own."""


def page_records(address: str, title: str, meta: Mapping[str, Any], html: str) -> Iterator[Record]:
    """Yield the record of a page, and one for each question on the page of a bank."""
    if _NOT_FOUND_HERE.fullmatch(address):
        return
    said = page_text(html)
    kind = next((kind for pattern, kind in _KIND_OF_ADDRESS if pattern.fullmatch(address)), "pagina")
    answer = " ".join(str(meta.get("summary") or "").split()) or first_sentence("".join(said.body))
    facts = [str(meta[key]) for key in ("who", "until", "ground", "late", "when") if meta.get(key)]
    goals = [str(goal) for goal in meta.get("learn") or ()]
    spoiled = kind == "casus" or said.questions
    yield Record(
        address, kind, title, answer,
        headings=() if spoiled else tuple(said.headings),
        body=" ".join((*facts, *goals, "" if spoiled else " ".join("".join(said.body).split()))),
        keywords=(" ".join(re.findall(r"[a-z0-9]+", address.rstrip("/").rsplit("/", 1)[-1])),),
    )  # fmt: skip
    if address.startswith("oefenen/quizzen/"):
        for question in said.questions:
            place = f"{address}#{question.anchor}"
            yield Record(place, "vraag", first_sentence(question.text, 120), f"Vraag uit de quiz {title}",
                         body=question.text)  # fmt: skip
