"""Which member of a union an author meant, and where in the author's file an error of pydantic stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Path = tuple[str | int, ...]
Found = tuple[dict[str, Any], Path]
"""One error of pydantic with its location."""


def relevant(value: Any, found: list[Found]) -> Iterator[Found]:
    """Yield the errors of the union member the author meant, with the path as written in the file.

    pydantic reports every member of a union; the one whose `kind` is right is meant. When none is, the error on
    `kind` itself is the one to show.
    """
    members: dict[Path, dict[str, list[Found]]] = {}
    for details, location in found:
        path, union, member = _written(value, location)
        if union is None:
            yield details, path
        else:
            members.setdefault(union, {}).setdefault(member, []).append((details, path))
    for union, per_member in members.items():
        meant = [errors for errors in per_member.values() if not any(_tells_apart(error, union) for error in errors)]
        if meant:
            yield from min(meant, key=len)
            continue
        expected: list[str] = []
        for errors in per_member.values():
            expected += [str(e[0].get("ctx", {}).get("expected", "")) for e in errors if _tells_apart(e, union)]
        details, path = next(e for e in next(iter(per_member.values())) if _tells_apart(e, union))
        yield {**details, "ctx": {"expected": " or ".join(dict.fromkeys(expected))}}, path


def _tells_apart(error: Found, union: Path) -> bool:
    """Return whether an error is about the word that says which member it is: a wrong word right under the union."""
    details, path = error
    return details["type"] == "literal_error" and path[:-1] == union and path[-1] == "kind"


def _written(value: Any, location: Path) -> tuple[Path, Path | None, str]:
    """Return the path in the author's file, and (when the error is inside a union) where that is and its member."""
    path: list[str | int] = []
    union: Path | None = None
    member = ""
    for position, step in enumerate(location):
        last = position == len(location) - 1
        present = (isinstance(value, dict) and step in value) or (
            isinstance(value, list) and isinstance(step, int) and step < len(value)
        )
        if present:
            path.append(step)
            value = value[step]
        elif step == "[key]":
            continue
        elif last and isinstance(value, dict) and isinstance(step, str) and not _is_label(step):
            path.append(step)
        elif union is None:
            union, member = tuple(path), str(step)
    return tuple(path), union, member


def _is_label(step: str) -> bool:
    # Names of classes and pydantic's own types ("function-after[…]", "date", "str") against keys of ours.
    return step[:1].isupper() or "[" in step or step in {"str", "int", "bool", "date", "none", "decimal", "float"}
