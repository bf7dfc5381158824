"""How a page reads: long sentences, a budget for them, and how much there is to read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from generator.core.kind import Check
from generator.core.problems import Problem
from generator.core.reader import Document
from generator.core.text import words
from generator.law import Lawbook
from generator.modules.model import HandWritten, Module
from generator.modules.sections import prose, read_text, sentences

LONG = 25
"""Words in a sentence from which a B1 reader loses the thread."""
VERY_LONG = 38
BUDGET = 0.06
"""The part of the sentences that may be long: now and then a sentence needs its length."""
MODULE_WORDS = range(900, 1801)

_ABBREVIATION = re.compile(r"(?<![\w-])[A-Z][A-Za-z&]*[A-Z][a-z]?(?![\w])")


def very_long_sentences(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Geen zin is langer dan 38 woorden."""
    for sentence in sentences(document.body):
        if sentence.words > VERY_LONG:
            message = f"deze zin telt {sentence.words} woorden"
            yield document.body_problem(sentence.start, "long-sentence", message, "maak er twee zinnen van", "warning")


def budget_of_long_sentences(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Hooguit zes op de honderd zinnen zijn langer dan 25 woorden."""
    all_of_them = tuple(sentences(document.body))
    long = [sentence for sentence in all_of_them if sentence.words > LONG]
    if len(all_of_them) >= 20 and len(long) > BUDGET * len(all_of_them):
        worst = max(long, key=lambda sentence: sentence.words)
        message = f"{len(long)} van de {len(all_of_them)} zinnen zijn langer dan {LONG} woorden"
        yield document.body_problem(worst.start, "hard-to-read", message, "begin met deze zin", "warning")


def length_of_module(document: Document[HandWritten], _: Lawbook) -> Iterator[Problem]:
    """Een module telt 900 tot 1800 woorden."""
    if not isinstance(document.model, Module):
        return
    count = words(read_text(prose(document.body)))
    if count not in MODULE_WORDS:
        what = "kort" if count < MODULE_WORDS.start else "lang"
        yield document.body_problem(0, "module-length", f"deze module is te {what}: {count} woorden",
                                    "een module telt 900 tot 1800 woorden")  # fmt: skip


def jargon(document: Document[Any], known: Collection[str]) -> Iterator[Problem]:
    """Elke afkorting staat in de begrippenlijst."""
    seen: set[str] = set()
    text = re.sub(r"\[@[^\]]*\]|\{[^}]*\}|\]\([^)]*\)", lambda match: " " * len(match[0]), prose(document.body))
    for match in _ABBREVIATION.finditer(text):
        if match[0] not in known and match[0] not in seen and not _is_name(match[0]):
            seen.add(match[0])
            yield document.body_problem(match.start(), "unknown-abbreviation",
                                        f"'{match[0]}' staat niet in de begrippenlijst",
                                        "schrijf het voluit of voeg het toe in terms/; een eigennaam is {vast:…}",
                                        "warning")  # fmt: skip


def _is_name(word: str) -> bool:
    """Return whether a word with capitals inside is rather a name, as LinkedIn is."""
    return 2 * sum(map(str.isupper, word)) < len(word)


READABILITY: tuple[Check[HandWritten], ...] = (very_long_sentences, budget_of_long_sentences, length_of_module)
