"""How every model is written: a frozen dataclass whose annotations are the schema of its YAML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


def yaml_key(field: str) -> str:
    """Return the key an author writes: `from_` stands for `from`, which Python keeps to itself."""
    return field.rstrip("_")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(cls: type[T]) -> type[T]:
    """Make `cls` a frozen, keyword-only dataclass that refuses unknown keys when it is read.

    A string under a field is its description in the JSON Schema, so it is written in Dutch, for authors.
    """
    settings: dict[str, Any] = {
        "extra": "forbid",
        "alias_generator": yaml_key,
        "use_attribute_docstrings": True,
    }
    cls.__pydantic_config__ = settings  # type: ignore[attr-defined]
    return dataclass(frozen=True, kw_only=True)(cls)
