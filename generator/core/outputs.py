"""What the house makes: a file for the site, as a value."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from generator.core.scripts import bundled, minified

ASSETS = "assets/kh"


@dataclass(frozen=True, order=True)
class Output:
    """One file inside the documentation folder; text is UTF-8."""

    path: str
    content: str | bytes

    def as_bytes(self) -> bytes:
        """Return the content as it is written to disk."""
        return self.content if isinstance(self.content, bytes) else self.content.encode()


def assets(names: Collection[str]) -> tuple[Output, ...]:
    """Return the published copies of files in `generator/`, for example `cases/player.js`.

    A script carries along the modules it imports that are not among the names: what is shared has a file of its own.
    """
    together = frozenset(names)
    return tuple(_asset(name, together) for name in names)


@lru_cache(maxsize=256)
def _asset(name: str, alone: frozenset[str]) -> Output:
    kind = name.rpartition(".")[2]
    if kind == "js":
        return Output(f"{ASSETS}/{name}", minified(bundled(name, alone, _source), kind))
    if kind == "css":
        return Output(f"{ASSETS}/{name}", minified(_source(name), kind))
    return Output(f"{ASSETS}/{name}", _file(name).read_bytes())


def _source(name: str) -> str:
    return _file(name).read_text(encoding="utf-8")


def _file(name: str) -> Traversable:
    return resources.files("generator").joinpath(*name.split("/"))


def clashes(outputs: Iterable[Output]) -> tuple[str, ...]:
    """Return the paths that more than one output claims."""
    seen: set[str] = set()
    return tuple(output.path for output in outputs if output.path in seen or seen.add(output.path))  # type: ignore[func-returns-value]
