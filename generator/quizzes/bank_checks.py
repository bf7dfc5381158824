"""What a bank promises as a whole: nobody passes it by guessing, nothing is asked twice, the exam has enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.core.problems import Problem
from generator.core.reader import Document
from generator.quizzes.model import Quiz, Single
from generator.quizzes.similar import near_duplicates

if TYPE_CHECKING:
    from generator.law import Lawbook

Bank = Document[Quiz]
Found = Iterator[Problem]

MUCH = 0.6
"""A learner who always picks the same place, or the longest answer, may not be right more often than this."""
ENOUGH = 5
"""Below so many single questions a pattern is chance."""


def guessable_position(bank: Bank, _: Lawbook) -> Found:
    """Wie altijd dezelfde plaats kiest, haalt de quiz niet."""
    places = Counter(_right_place(question) for _, question in _singles(bank))
    if (total := places.total()) < ENOUGH:
        return
    place, count = places.most_common(1)[0]
    if count / total > MUCH:
        yield Problem(
            bank.key_place("questions"),
            "guessable-position",
            f"bij {count} van {total} vragen staat het juiste antwoord op plaats {place + 1}",
            "verander de volgorde van de antwoorden",
        )


def guessable_length(bank: Bank, _: Lawbook) -> Found:
    """Wie altijd het langste antwoord kiest, haalt de quiz niet."""
    singles = [question for _, question in _singles(bank)]
    if len(singles) < ENOUGH:
        return
    longest = sum(max(q.options.values(), key=lambda option: len(option.text)).right for q in singles)
    if longest / len(singles) > MUCH:
        yield Problem(
            bank.key_place("questions"),
            "guessable-length",
            f"bij {longest} van {len(singles)} vragen is het juiste antwoord het langste",
            "maak onjuiste antwoorden even uitgewerkt",
        )


def near_duplicate(bank: Bank, _: Lawbook) -> Found:
    """Geen twee vragen in een quiz zijn bijna hetzelfde."""
    asked = {key: question.text for key, question in bank.model.questions.items()}
    for first, second in near_duplicates(asked):
        yield bank.problem(
            ("questions", second, "text"),
            "near-duplicate",
            f"lijkt sterk op vraag '{first}'",
            "schrap er één of vraag iets anders",
        )


def exam_short(bank: Bank, _: Lawbook) -> Found:
    """Het proefexamen trekt niet meer vragen van een niveau dan er zijn (open vragen tellen niet mee)."""
    there = Counter(question.level for question in bank.model.questions.values() if question.kind != "open")
    for level, count in bank.model.exam.items():
        if count > there[level]:
            yield bank.problem(
                ("exam", level),
                "exam-short",
                f"het examen vraagt {count} vragen '{level}' en er zijn er {there[level]}",
                "verlaag het aantal of schrijf vragen bij",
            )


def _right_place(question: Single) -> int:
    return next((place for place, option in enumerate(question.options.values()) if option.right), 0)


def _singles(bank: Bank) -> Iterator[tuple[str, Single]]:
    return ((key, question) for key, question in bank.model.questions.items() if isinstance(question, Single))


BANK_CHECKS = (guessable_position, guessable_length, near_duplicate, exam_short)
