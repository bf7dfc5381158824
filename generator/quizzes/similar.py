"""Which questions ask nearly the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import TypeVar

Key = TypeVar("Key")

ALIKE = 0.8
"""Share of words that two questions may have in common before they are the same question."""
SHORT = frozenset(re.findall(r"\w+", "de het een en van in is je wat wie welke hoe bij voor op te dat die"))


def near_duplicates(asked: Mapping[Key, str]) -> Iterator[tuple[Key, Key]]:
    """Yield pairs of keys whose questions share most of their words."""
    words = {key: _words(text) for key, text in asked.items()}
    for first, second in combinations(words, 2):
        together = words[first] | words[second]
        if together and len(words[first] & words[second]) / len(together) >= ALIKE:
            yield first, second


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower())) - SHORT
