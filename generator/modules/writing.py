"""From what an author typed to the Markdown of the page: computed dates, labels, citations, pictures, sources."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from typing import Any

from generator.core.reader import Document
from generator.law import Lawbook
from generator.modules.citations import anchor, linked, unbroken
from generator.modules.code import outside_code
from generator.modules.lookup import filled, page_lookup
from generator.modules.model import Doorway, HandWritten, Module, Procedure
from generator.modules.path import learning_path
from generator.modules.pictures import PICTURES, figure
from generator.modules.screen import answer

ANSWERS = {"when": "Wanneer", "who": "Wie", "until": "Uiterlijk", "ground": "Grond", "late": "Te laat?"}
"""What a procedure answers first, in this order."""

_PATH = re.compile(r"^```leerpad[ ]*\n\s*```[ ]*$", re.M)
_PICTURE = re.compile(r"^(?P<indent>[ ]*)```beeld[ ]*\n\s*(?P<id>[\w-]+)\s*\n[ ]*```[ ]*$", re.M)


def written(
    document: Document[HandWritten], shelf: Sequence[Document[HandWritten]], law: Lawbook, markdown: str
) -> str:
    """Return the Markdown of a page with everything filled in; addresses of the site still begin with `kh:/`."""
    lookup = page_lookup(document.model, law)
    path = f'<div class="kh-embed">\n{learning_path(shelf, law)}\n</div>'
    text = _PATH.sub(lambda _: path, _with_pictures(markdown))
    text = outside_code(text, lambda piece: linked(filled(piece, lookup)))
    return f"{text.rstrip()}\n{_sources(document.model, law)}"


def head(document: Document[HandWritten], law: Lawbook) -> Mapping[str, Any]:
    """Return the front matter as the theme shows it: texts filled in, the deadline in words, citations unbroken."""
    model = document.model
    lookup = page_lookup(model, law)
    if isinstance(model, Procedure):
        facts = {
            "when": filled(model.when, lookup),
            "who": model.who,
            "until": filled(model.until, lookup) or _deadline(model, law),
            "ground": unbroken(model.ground),
            "late": filled(model.late, lookup),
        }
        answers = [answer(name, facts[key]) for key, name in ANSWERS.items() if facts[key]]
        # The steps stand beside the dossier; a list of contents would take that place for five lines.
        return {"summary": filled(model.summary, lookup), **facts, "answers": answers, "hide": ["toc"]}
    if isinstance(model, Module):
        return {"summary": filled(model.summary, lookup), "learn": [filled(goal, lookup) for goal in model.learn]}
    return {}


def _deadline(model: Procedure, law: Lawbook) -> str:
    return filled(f"{{termijn:{model.deadline}}}", page_lookup(model, law)) if model.deadline else ""


def _with_pictures(markdown: str) -> str:
    parts: list[str] = []
    end = 0
    for place, match in enumerate(_PICTURE.finditer(markdown), start=1):
        if match["id"] in PICTURES:
            parts += [markdown[end : match.start()], match["indent"], figure(match["id"], place)]
            end = match.end()
    return "".join([*parts, markdown[end:]])


def _sources(model: HandWritten, law: Lawbook) -> str:
    if isinstance(model, Doorway) or not model.sources:
        return ""
    items = "".join(_source(citation, law) for citation in sorted(model.sources, key=_in_order))
    return f'\n## Bronnen {{#bronnen}}\n\n<ul class="kh-bronnen" data-no-terms>{items}</ul>\n'


def _source(citation: str, law: Lawbook) -> str:
    source = law.cites(citation)
    address = f"kh:/opzoeken/bronnen/#{anchor(citation)}"
    where = f", {html.escape(source.title)}" if source else ""
    return f'<li><a href="{address}">{html.escape(unbroken(citation))}</a>{where}</li>'


def _in_order(citation: str) -> tuple[str, list[int]]:
    return citation.split(" ")[0].lower(), [int(number) for number in re.findall(r"\d+", citation)]
