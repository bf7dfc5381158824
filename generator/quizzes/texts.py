"""Every piece of prose in a bank, with the path where it stands; what readers see is filled and checked alike."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from generator.core.record import yaml_key
from generator.quizzes.model import Question

Path = tuple[str | int, ...]

PROSE = {
    "title", "summary", "text", "explanation", "hints", "feedback", "misconception", "answers", "writer", "place",
    "unit", "model_answer", "criteria",
}  # fmt: skip
"""Fields that hold sentences for the reader; everything else is a key, a date or a number."""


def texts(record: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Yield every sentence of a bank or question with its path in the file."""
    for field in dataclasses.fields(record):
        yield from _inside(getattr(record, field.name), (*path, yaml_key(field.name)), field.name in PROSE)


def question_texts(key: str, question: Question) -> Iterator[tuple[Path, str]]:
    """Yield every sentence of one question with its path in the file of the bank."""
    yield from texts(question, ("questions", key))


def _inside(value: Any, path: Path, prose: bool) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        if prose and value:
            yield path, value
    elif dataclasses.is_dataclass(value):
        yield from texts(value, path)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _inside(inner, (*path, key), prose)
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _inside(inner, (*path, index), prose)
