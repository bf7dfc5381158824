"""What pydantic found, said to an author: in Dutch, at the value, with what to do."""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Mapping
from typing import Any

from generator.core.problems import choose_from
from generator.core.record import yaml_key

Explanation = tuple[str, str, str, bool]
"""Code, message, hint, and whether the problem stands at the key instead of at the value."""

_SIMPLE = {
    "string_type": ("wrong-type", "hier hoort tekst", "schrijf één regel tekst"),
    "int_parsing": ("wrong-type", "hier hoort een heel getal", "schrijf alleen cijfers"),
    "int_type": ("wrong-type", "hier hoort een heel getal", "schrijf alleen cijfers"),
    "int_from_float": ("wrong-type", "hier hoort een heel getal", "schrijf alleen cijfers"),
    "float_parsing": ("wrong-type", "hier hoort een getal", "gebruik een punt voor de decimalen"),
    "decimal_parsing": ("wrong-type", "hier hoort een bedrag of getal", "gebruik een punt voor de decimalen"),
    "decimal_type": ("wrong-type", "hier hoort een bedrag of getal", "gebruik een punt voor de decimalen"),
    "bool_parsing": ("wrong-type", "hier hoort true of false", "schrijf true of false"),
    "bool_type": ("wrong-type", "hier hoort true of false", "schrijf true of false"),
    "list_type": ("wrong-type", "hier hoort een lijst", "begin elke regel met '- ', of schrijf [een, twee]"),
    "tuple_type": ("wrong-type", "hier hoort een lijst", "begin elke regel met '- ', of schrijf [een, twee]"),
    "dict_type": ("wrong-type", "hier horen sleutels met waarden", "schrijf 'sleutel: waarde', ingesprongen"),
    "mapping_type": ("wrong-type", "hier horen sleutels met waarden", "schrijf 'sleutel: waarde', ingesprongen"),
    "dataclass_type": ("wrong-type", "hier horen sleutels met waarden", "schrijf 'sleutel: waarde', ingesprongen"),
}  # fmt: skip


_DATES = ("date_type", "date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact")


def explain(details: Mapping[str, Any], path: tuple[str | int, ...], type_: type[Any]) -> Explanation:
    """Return code, message and hint for one error of pydantic at `path` of the author's data."""
    kind = details["type"]
    name = str(path[-1]) if path else ""
    written = details.get("input")
    if kind in ("missing", "missing_argument", "missing_keyword_only_argument"):
        return "missing-key", f"hier ontbreekt '{yaml_key(name)}'", f"voeg '{yaml_key(name)}: …' toe", False
    if kind in ("extra_forbidden", "unexpected_keyword_argument", "unexpected_positional_argument"):
        return "unknown-key", f"sleutel '{name}' is hier onbekend", choose_from(name, _fields(type_, path[:-1])), True
    if kind in ("literal_error", "enum"):
        options = re.findall(r"'([^']*)'", str(details.get("ctx", {}).get("expected", "")))
        return "unknown-word", f"'{written}' kan hier niet", choose_from(str(written), options), False
    if kind.startswith(("greater_than", "less_than", "too_short", "too_long", "string_too")):
        return "out-of-range", f"{_shown(written)} valt buiten wat hier mag", _limits(details), False
    if kind in _DATES:
        example = "schrijf jjjj-mm-dd, bijvoorbeeld 2026-03-02"
        return "wrong-date", f"hier hoort een datum die bestaat, niet {_shown(written)}", example, False
    if kind in _SIMPLE:
        code, message, hint = _SIMPLE[kind]
        return code, f"{message}, niet {_shown(written)}", hint, False
    if kind in ("value_error", "assertion_error"):
        return "wrong-value", str(details["ctx"]["error"]), "", False
    return "wrong-value", f"{_shown(written)} kan hier niet", "vergelijk met een bestaand bestand", False


def _shown(written: Any) -> str:
    if written is None:
        return "niets"
    if isinstance(written, dict):
        return "sleutels met waarden"
    if isinstance(written, list):
        return "een lijst"
    return f"'{written}'"


def _limits(details: Mapping[str, Any]) -> str:
    names = {"gt": "meer dan", "ge": "minstens", "lt": "minder dan", "le": "hooguit", "min_length": "minstens",
             "max_length": "hooguit"}  # fmt: skip
    limits = [f"{names[key]} {limit}" for key, limit in details.get("ctx", {}).items() if key in names]
    return ", ".join(limits)


def _fields(type_: Any, path: tuple[str | int, ...]) -> set[str]:
    """Return the keys that records at `path` know, over all members of a union."""
    candidates = _records(type_)
    for step in path:
        following: list[Any] = []
        for candidate in candidates:
            if dataclasses.is_dataclass(candidate):
                hints = typing.get_type_hints(candidate)
                following += [hint for name, hint in hints.items() if yaml_key(name) == step]
            elif isinstance(candidate, tuple):
                following.append(candidate[1])
        candidates = [found for hint in following for found in _records(hint)]
    return {
        yaml_key(field.name)
        for candidate in candidates
        if dataclasses.is_dataclass(candidate)
        for field in dataclasses.fields(candidate)
    }


def _records(hint: Any) -> list[Any]:
    """Return the records in a type; a list or mapping becomes ("items", type of its items)."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return _records(arguments[0])
    if origin in (typing.Union, types.UnionType):
        return [found for argument in arguments for found in _records(argument)]
    if origin is not None and arguments:
        return [("items", arguments[-1] if arguments[-1] is not Ellipsis else arguments[0])]
    return [hint]
