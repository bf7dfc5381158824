"""Everything that was read, and look-ups across subjects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from generator.core.reader import Document, Path
from generator.core.reuse import reuse
from generator.law import Lawbook


@dataclass(frozen=True)
class Library:
    """All documents by folder and id, with the law they lean on."""

    shelves: Mapping[str, Mapping[str, Document[Any]]]
    law: Lawbook
    texts: Mapping[str, str] = field(repr=False, default_factory=dict)
    """Every file as it was typed, by path, to show the line of a problem."""

    def shelf(self, folder: str) -> Mapping[str, Document[Any]]:
        """Return the documents of one kind by id."""
        return self.shelves.get(folder, {})

    def names(self, folder: str) -> frozenset[str]:
        """Return the ids of every file in a folder, also of those that could not be read."""
        here = (path for path in self.texts if path.startswith(f"{folder}/"))
        return frozenset(path.rsplit("/", 1)[-1].rsplit(".", 1)[0] for path in here)

    def documents(self) -> Iterator[Document[Any]]:
        """Yield every document of every kind."""
        for shelf in self.shelves.values():
            yield from shelf.values()


def mentions(model: Any, name: str, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield every value of a field called `name` anywhere inside a record, with its path in the file."""
    if is_dataclass(model) and not isinstance(model, type):
        for item in fields(model):
            value = getattr(model, item.name)
            here = (*path, item.name.rstrip("_"))
            if item.name.rstrip("_") == name:
                yield here, value
            else:
                yield from mentions(value, name, here)
    elif isinstance(model, Mapping):
        for key, value in model.items():
            yield from mentions(value, name, (*path, key))
    elif isinstance(model, (tuple, list)):
        for index, value in enumerate(model):
            yield from mentions(value, name, (*path, index))


def mentioned_texts(model: Any, name: str) -> Iterator[tuple[Path, str]]:
    """Yield each text in the fields called `name`, whether the field holds one text or a list of them."""
    for path, value in mentions(model, name):
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, (tuple, list)):
            for index, item in enumerate(value):
                if isinstance(item, str):
                    yield (*path, index), item


def mentioned(document: Document[Any], name: str) -> tuple[tuple[Path, str], ...]:
    """Return what `mentioned_texts` finds in a document; every check asks, and most documents have not changed."""
    return reuse(f"{document.path} {name}", _mentioned, document, name)


def _mentioned(document: Document[Any], name: str) -> tuple[tuple[Path, str], ...]:
    return tuple(mentioned_texts(document.model, name))


def all_texts(model: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every text anywhere inside a record, with its path in the file."""
    if isinstance(model, str):
        yield path, model
    elif is_dataclass(model) and not isinstance(model, type):
        for item in fields(model):
            yield from all_texts(getattr(model, item.name), (*path, item.name.rstrip("_")))
    elif isinstance(model, Mapping):
        for key, value in model.items():
            yield from all_texts(value, (*path, key))
    elif isinstance(model, (tuple, list)):
        for index, value in enumerate(model):
            yield from all_texts(value, (*path, index))
