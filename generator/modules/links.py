"""Links between pages, resolved the way the site does."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.modules.sections import prose

_LINK = re.compile(r"\]\((?P<target>[^)\s#]+\.md)(?:#[^)\s]*)?\)")


@dataclass(frozen=True)
class Link:
    """A link to a page as the author typed it, and the path inside `docs/` it leads to."""

    typed: str
    path: str
    start: int


def links(body: str, page: str) -> Iterator[Link]:
    """Yield the links to other pages of the site; `page` is the id of the page they stand on."""
    for match in _LINK.finditer(prose(body)):
        target = match["target"]
        if not re.match(r"[a-z]+:", target):
            path = posixpath.normpath(posixpath.join(posixpath.dirname(page), target))
            yield Link(target, path, match.start("target"))
