"""What was made from the same things is used again: while an author works, one edit touches one document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
Given = TypeVarTuple("Given")

_LATEST: dict[tuple[Callable[..., Any], str], tuple[tuple[Any, ...], Any]] = {}
"""Per maker and name only the latest answer, so that a day of edits does not fill the memory."""


def reuse(name: str, make: Callable[[*Given], T], *given: *Given) -> T:
    """Return `make(*given)`, or what it returned the last time under this name when it was given the same.

    A text is the same when it says the same; anything else when it is the same object. A document is a new object as
    soon as its file changes, and so is the law.
    """
    before = _LATEST.get((make, name))
    if before is not None and _same(before[0], given):
        kept: T = before[1]
        return kept
    made = make(*given)
    _LATEST[make, name] = given, made
    return made


def _same(before: Any, now: Any) -> bool:
    if before is now:
        return True
    if isinstance(before, tuple) and isinstance(now, tuple):
        return len(before) == len(now) and all(map(_same, before, now))
    return isinstance(before, str) and isinstance(now, str) and before == now
