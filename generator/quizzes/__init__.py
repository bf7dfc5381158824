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

QUIZZES: Kind[Quiz] = Kind(
    folder="quizzes",
    model=Quiz,
    checks=CHECKS,
    pages=pages,
    fence="quiz",
    embed=embed,
    elements=(Element("kh-quiz", ("quizzes/quiz.js",), ("quizzes/quiz.css",)),),
    assets=(
        "quizzes/question.js",
        "quizzes/marking.js",
        "quizzes/log.js",
        "quizzes/draw.js",
        "quizzes/fresh.js",
        "quizzes/dates.js",
    ),
)

__all__ = ["QUIZZES"]
