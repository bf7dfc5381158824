"""What the player in the browser receives beside the words, which it reads from the reading version in the page."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from generator.cases.dates import day_of, leave_days, lookup
from generator.cases.dossier import entries
from generator.cases.figures import explored, figures
from generator.cases.model import AXES, Case, Choice, Node
from generator.cases.scenario import Move, Scene, tests
from generator.core.text import fill, plain
from generator.law import Lawbook

Words = Callable[[str], str]


def words_of(case: Case, law: Lawbook) -> Words:
    """Return what fills the dates and amounts of this case into a text."""
    known = lookup(case, law)
    return lambda text: fill(text, known)


def data(id_: str, case: Case, law: Lawbook) -> dict[str, Any]:
    """Return everything the player needs, in the order of `machine.js`."""
    played, _ = explored(case)
    filled = words_of(case, law)
    citations = tuple(dict.fromkeys(citation for _, _, _, choice in case.choices() for citation in choice.sources))
    scenes = {name: _scene(case, node, played.scenes[name], citations) for name, node in case.nodes.items()}
    points = figures(case).points
    return {
        "id": id_,
        "title": case.title,
        "feedback": case.feedback,
        "dayOne": case.day_one.isoformat(),
        "goals": list(case.goals),
        "start": case.start,
        "values": list(played.values),
        "begin": list(played.begin),
        "filed": played.filed,
        "pieces": _pieces(case, law),
        "meters": [
            {"label": m.label, "min": m.min, "max": m.max, "words": list(m.words)} for m in case.meters.values()
        ],
        "calendar": [[label_of(law, step), day_of(case, law, step)] for step in case.calendar],
        "review": plain(filled(case.review)),
        "read": [[item.about, page_address(item.page), item.title] for item in case.read],
        "sources": [[citation, source_anchor(law, citation)] for citation in citations],
        "sourcePage": "kh:/opzoeken/bronnen/#",
        "bounds": {axis: list(points[axis]) for axis in AXES},
        "nodes": scenes,
        **({"leave": list(span)} if (span := leave_days(case)) else {}),
    }


def as_json(value: Mapping[str, Any]) -> str:
    """Return JSON that can stand inside a script element."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def label_of(law: Lawbook, step: str) -> str:
    """Return what a step is called."""
    return law.steps()[step].label


def page_address(page: str) -> str:
    """Return the address in the site of a page in docs; the build makes it relative."""
    name = page.removesuffix(".md").removesuffix("index")
    return f"kh:/{name.rstrip('/')}/"


def source_anchor(law: Lawbook, citation: str) -> str:
    """Return where in the list of sources the work behind a citation stands."""
    found = law.cites(citation)
    plain = unicodedata.normalize("NFKD", found.key if found else "").encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def _pieces(case: Case, law: Lawbook) -> list[dict[str, Any]]:
    pieces = []
    for name, entry in entries(case, law).items():
        piece: dict[str, Any] = {"id": name, "title": entry.title}
        optional: dict[str, Any] = {
            "due": entry.due,
            "filed": entry.filed,
            "medical": entry.medical,
            "part": entry.part,
            "known": entry.known_from,
        }
        piece |= {key: value for key, value in optional.items() if value}
        pieces.append(piece if entry.expected else {**piece, "expected": False})
    return pieces


def _scene(case: Case, node: Node, scene: Scene, citations: tuple[str, ...]) -> dict[str, Any]:
    made: dict[str, Any] = {"day": node.day}
    if node.also:
        made["also"] = [tests(case, item.when) for item in node.also]
    if node.ask_ground:
        made["ask"] = True
    if node.ending:
        made["ending"] = node.ending
    if node.choices:
        made["choices"] = {key: _choice(choice, scene.moves[key], citations) for key, choice in node.choices.items()}
    return made


def _choice(choice: Choice, move: Move, citations: tuple[str, ...]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "verdict": choice.verdict,
        "ground": choice.ground,
        "sources": [citations.index(citation) for citation in choice.sources],
        "score": [choice.score.get(axis, 0) for axis in AXES],
    }
    optional = {"when": move.when, "effects": move.effects, "file": move.file, "remove": move.remove}
    return {**made, **{key: value for key, value in optional.items() if value}, "routes": move.routes}
