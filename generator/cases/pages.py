"""A case becomes pages: to play and read, the answer model, and the list of all cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from generator.cases.browser import as_json, data, label_of, words_of
from generator.cases.dates import day_of, moment_of
from generator.cases.dossier import entries
from generator.cases.figures import expert_play, explored, figures, order
from generator.cases.map import draw
from generator.cases.model import Case
from generator.cases.reading import gamebook, spoken
from generator.cases.wiring import SOUND
from generator.core.dates import with_weekday
from generator.core.outputs import Output
from generator.core.reader import Document
from generator.core.templates import template
from generator.core.text import inline_markdown, plain
from generator.law import Lawbook

ROOM = "generator.cases"
FOLDER = "oefenen/casussen"
ANSWERS = "trainers/antwoordmodellen"
VERDICTS = {"goed": "goed", "kan-beter": "kan beter", "fout": "fout"}


def pages(document: Document[Case], law: Lawbook) -> Iterator[Output]:
    """Yield the page of a case and its answer model; a case that cannot be played yet gets neither."""
    if not playable(document, law):
        return
    shown = _shown(document, law)
    address = f"kh:/{FOLDER}/{document.id}/"
    yield Output(
        f"{FOLDER}/{document.id}.md",
        template(ROOM, "case.md.j2").render(
            **shown,
            player=_player(document, law),
            map=template(ROOM, "map.html.j2").render(**shown, map=draw(document.model)),
            answers=f"kh:/{ANSWERS}/{document.id}/",
        ),
    )
    yield Output(
        f"{ANSWERS}/{document.id}.md",
        template(ROOM, "answers.md.j2").render(
            **shown,
            figures=figures(document.model),
            expert=_expert(document.model),
            dates=list(_dates(document.model, law)),
            case_page=address,
        ),
    )


def overview(documents: Sequence[Document[Case]], law: Lawbook) -> Iterator[Output]:
    """Yield the list of cases."""
    items = [
        {
            "case": document.model,
            "address": f"kh:/{FOLDER}/{document.id}/",
            "summary": inline_markdown(words_of(document.model, law)(document.model.summary)),
        }
        for document in sorted(documents, key=lambda document: document.model.title)
        if playable(document, law)
    ]
    yield Output(f"{FOLDER}/index.md", template(ROOM, "overview.md.j2").render(items=items))


def embed(document: Document[Case], law: Lawbook, options: Mapping[str, str]) -> str:
    """Return the player for a fence in a page; the reading version is folded away, also without JavaScript."""
    del options
    return _player(document, law, folded=True) if playable(document, law) else ""


def size(document: Document[Case], law: Lawbook) -> str:
    """Return the figures of a case in one line, or nothing while it cannot be played."""
    return figures(document.model).line() if playable(document, law) else ""


def playable(document: Document[Case], law: Lawbook) -> bool:
    """Return whether the references of a case are sound, every placeholder can be filled and every play ends."""
    if any(True for check in SOUND for _ in check(document, law)):
        return False
    try:
        filled = words_of(document.model, law)
        for _, text in document.model.texts():
            filled(text)
    except LookupError:
        return False
    graph = explored(document.model)[1]
    return graph.complete and not graph.round_trip and bool(graph.endings)


def _player(document: Document[Case], law: Lawbook, *, folded: bool = False) -> str:
    packed = as_json(data(document.id, document.model, law))
    return template(ROOM, "case.html.j2").render(**_shown(document, law), json=packed, folded=folded)


def _shown(document: Document[Case], law: Lawbook) -> dict[str, Any]:
    case = document.model
    filled = words_of(case, law)
    scenes, consequences = gamebook(case, filled)
    return {
        "id": document.id,
        "case": case,
        "filled": filled,
        "plain": lambda text: plain(filled(text)),
        "scenes": scenes,
        "consequences": consequences,
        "verdicts": VERDICTS,
        "started": [f"‘{spoken(name)}’" for name, value in case.facts.items() if value],
        "moment": lambda day: moment_of(case, day),
        "date": lambda day: with_weekday(case.day_one + timedelta(days=day - 1)),
    }


def _expert(case: Case) -> list[int]:
    numbers, play = order(case), expert_play(case)
    return [numbers[node] for node, _ in play]


def _dates(case: Case, law: Lawbook) -> Iterator[tuple[str, str]]:
    due = [(entry.due, entry.title) for entry in entries(case, law).values() if entry.due]
    due += [(day_of(case, law, step), label_of(law, step)) for step in case.calendar]
    for day, label in sorted(due):
        yield label, with_weekday(case.day_one + timedelta(days=day - 1))
