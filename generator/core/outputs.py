"""What the house makes: a file for the site, as a value."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources

ASSETS = "assets/kh"
_COMMENT = r"/\*\*?\s(?:(?!\*/).)*\*/"
_REMARK = re.compile(rf"^[ \t]*{_COMMENT}[ \t]*\n|(?<=[\s({{\[;,=!]){_COMMENT} ?", re.S | re.M)


@dataclass(frozen=True, order=True)
class Output:
    """One file inside the documentation folder; text is UTF-8."""

    path: str
    content: str | bytes

    def as_bytes(self) -> bytes:
        """Return the content as it is written to disk."""
        return self.content if isinstance(self.content, bytes) else self.content.encode()


def asset(name: str) -> Output:
    """Return the published copy of a file in `generator/`, for example `cases/player.js`."""
    file = resources.files("generator").joinpath(*name.split("/"))
    if name.endswith((".js", ".css")):
        return Output(f"{ASSETS}/{name}", _without_remarks(file.read_text(encoding="utf-8")))
    return Output(f"{ASSETS}/{name}", file.read_bytes())


def _without_remarks(source: str) -> str:
    """Return a script or style sheet without its `/** … */` and `/* … */`, a quarter of what a visitor downloads.

    A remark begins a line or follows a space, a bracket or a semicolon; in a text of ours it never does.
    """
    return _REMARK.sub("", source)


def clashes(outputs: Iterable[Output]) -> tuple[str, ...]:
    """Return the paths that more than one output claims."""
    seen: set[str] = set()
    return tuple(output.path for output in outputs if output.path in seen or seen.add(output.path))  # type: ignore[func-returns-value]
