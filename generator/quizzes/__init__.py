"""Questions that stick: banks of eight kinds, practice with feedback, exams, and repetition over weeks.

`model` says what an author writes, `marking` what an answer is worth, `draw` which questions an exam gets, `fresh`
makes new dates for a date question and `schedule` says when a question comes back; each of these has a JavaScript twin.
`checks` hold the promises of a bank, `views` and `pages` make the HTML that works without JavaScript.
"""

from __future__ import annotations

from generator.core.kind import Element, Kind
from generator.quizzes.checks import CHECKS
from generator.quizzes.model import Quiz
from generator.quizzes.pages import embed, pages
from generator.quizzes.sets import overview

STYLE = "quizzes/quiz.css"
MORE = "quizzes/sets.css"

QUIZZES: Kind[Quiz] = Kind(
    folder="quizzes",
    model=Quiz,
    checks=CHECKS,
    pages=pages,
    overview=overview,
    fence="quiz",
    address="oefenen/quizzen/{id}.md",
    embed=embed,
    elements=(
        Element("kh-quiz", ("quizzes/quiz.js",), (STYLE,)),
        Element("kh-proefexamen", ("quizzes/exam.js",), (STYLE, MORE)),
        Element("kh-maandtoets", ("quizzes/exam.js",), (STYLE, MORE)),
        Element("kh-herhalen", ("quizzes/repeat.js",), (STYLE, MORE)),
        Element("kh-voortgang", ("quizzes/progress.js",), (STYLE, MORE)),
    ),
    assets=tuple(
        f"quizzes/{name}.js"
        for name in (
            "order",
            "dates",
            "draw",
            "engine",
            "fresh",
            "goals",
            "keeping",
            "log",
            "marking",
            "pool",
            "question",
            "repetition",
            "schedule",
            "timer",
        )
    ),
)

__all__ = ["QUIZZES"]
