"""One answer per name, as long as the rest is the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.core.reuse import reuse


class Thing:
    """Equal to every other thing, and yet not the same one."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Thing)


ONE, OTHER = Thing(), Thing()


def counting() -> Callable[..., int]:
    """Return a function that answers how often it was called."""
    calls: list[Any] = []

    def make(*given: object) -> int:
        calls.append(given)
        return len(calls)

    return make


@pytest.mark.parametrize(
    ("first", "second", "times"),
    [
        (("a", ONE), ("a", ONE), 1),
        (("a", ONE), ("a", OTHER), 2),  # equal is not the same
        (("a", ONE), ("b", ONE), 2),
        (("a", "text"), ("a", "".join(["te", "xt"])), 1),  # a text is what it says
        (("a", "text"), ("a", "tekst"), 2),
        (("a", (ONE, "x")), ("a", (ONE, "x")), 1),
        (("a", (ONE,)), ("a", (ONE, ONE)), 2),
        (("a", (ONE,)), ("a", (OTHER,)), 2),
        (("a", ONE), ("a",), 2),
    ],
)
def test_what_is_the_same_is_not_made_again(first: tuple[str, Any], second: tuple[str, Any], times: int) -> None:
    make = counting()
    assert reuse(first[0], make, *first[1:]) == 1
    assert reuse(second[0], make, *second[1:]) == times


def test_only_the_latest_answer_is_kept() -> None:
    make = counting()
    assert [reuse("a", make, thing) for thing in (ONE, OTHER, ONE)] == [1, 2, 3]


def test_makers_do_not_share_their_names() -> None:
    assert [reuse("a", counting(), ONE), reuse("a", counting(), ONE)] == [1, 1]
