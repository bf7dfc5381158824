"""What the house makes: a file for the site, as a value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources

ASSETS = "assets/kh"


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
    return Output(f"{ASSETS}/{name}", file.read_bytes())


def clashes(outputs: Iterable[Output]) -> tuple[str, ...]:
    """Return the paths that more than one output claims."""
    seen: set[str] = set()
    return tuple(output.path for output in outputs if output.path in seen or seen.add(output.path))  # type: ignore[func-returns-value]
