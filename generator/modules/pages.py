"""The overview of the procedures, and where a hand-written page lies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.core.outputs import Output
from generator.core.reader import Document
from generator.core.templates import template
from generator.law import Lawbook
from generator.modules.lookup import filled, page_lookup
from generator.modules.model import HandWritten, Procedure
from generator.modules.path import of_kind

ROOM = "generator.modules"


def overview(documents: Sequence[Document[HandWritten]], law: Lawbook) -> Iterator[Output]:
    """Yield the overview of procedures."""
    procedures = sorted(of_kind(documents, Procedure), key=lambda document: document.model.title)
    if procedures:
        rows = [(document, filled(document.model.until, page_lookup(document.model, law))) for document in procedures]
        yield Output("opzoeken/procedures/index.md", template(ROOM, "procedures.md.j2").render(rows=rows))


def address(id_: str) -> str:
    """Return the address of a page inside the site: `opzoeken/wat-nu/`."""
    folder, _, name = id_.rpartition("/")
    return f"{folder if name == 'index' else id_}/".removeprefix("/")
