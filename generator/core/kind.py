"""What a room shows to the build: its folder, its model, its checks, its pages and what runs in the browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from generator.core.outputs import Output
from generator.core.problems import Problem
from generator.core.reader import Document

if TYPE_CHECKING:
    Law = Any  # the Lawbook of the floor above; the ground floor only passes it on

T = TypeVar("T")

Check = Callable[[Document[T], "Law"], Iterator[Problem]]
Pages = Callable[[Document[T], "Law"], Iterator[Output]]
Overview = Callable[[Sequence[Document[T]], "Law"], Iterator[Output]]
Figures = Callable[[Document[T], "Law"], str]
Options = Callable[[Document[T]], Mapping[str, Sequence[str]]]
Embed = Callable[[Document[T], "Law", Mapping[str, str]], str]


@dataclass(frozen=True)
class Element:
    """A custom element and the files a page loads when it holds one; names as in `generator/`."""

    tag: str
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()


def _no_pages(_: Document[Any], __: Law) -> Iterator[Output]:
    return iter(())


def _no_overview(_: Sequence[Document[Any]], __: Law) -> Iterator[Output]:
    return iter(())


@dataclass(frozen=True)
class Kind(Generic[T]):
    """One subject of the house: `folder/<id>.yml` read as `model`, checked, and made into pages.

    `fence` is the name of the Markdown fence that embeds one document, `embed` makes its HTML from the options
    (`key: value` lines under the id). `assets` are further files to publish, named as in `generator/`.
    """

    folder: str
    model: type[T]
    checks: tuple[Check[T], ...] = ()
    pages: Pages[T] = _no_pages
    overview: Overview[T] = _no_overview
    fence: str = ""
    embed: Embed[T] | None = None
    options: Options[T] | None = None
    """Which options a fence may carry under the id, with the values each may have; unchecked when not given."""
    elements: tuple[Element, ...] = ()
    assets: tuple[str, ...] = ()
    suffix: str = ".yml"
    address: str = ""
    """Where the page of one document lies inside docs, with `{id}` for its name."""
    figures: Figures[T] | None = None
    """What `klaverhuis check` says about the size of one document; empty when it cannot be counted yet."""

    def published(self) -> tuple[str, ...]:
        """Return every file of `generator/` that the browser may ask for."""
        files = [name for element in self.elements for name in (*element.scripts, *element.styles)]
        return tuple(dict.fromkeys((*files, *self.assets)))
