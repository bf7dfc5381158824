"""Pages over all banks: the list, the trial exam, the monthly test, repetition and progress."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from generator.core.outputs import Output
from generator.core.reader import Document
from generator.core.templates import template
from generator.quizzes.draw import Blueprint, Entry, draw_exam
from generator.quizzes.model import Level, Quiz
from generator.quizzes.pages import MODULES, ROOM, script_json

if TYPE_CHECKING:
    from generator.law import Lawbook

Banks = Sequence[Document[Quiz]]

PASS = 0.7
"""Share of the points that is enough."""
MINUTES = 60
EXAMPLE = "voorbeeld"
"""The code of the exam that is printed for who has no JavaScript."""
LEVELS: tuple[Level, ...] = ("kennen", "toepassen", "beoordelen")
GOALS = {
    "E1": "het vak en de drie taakgebieden",
    "E2": "vier soorten casemanagers",
    "E3": "wie beslist, en je mandaat",
    "E4": "tijdpad en termijnen",
    "E5": "informatie vragen, vastleggen en delen",
    "E6": "partijen gelijk informeren",
    "E7": "gesprekken voeren",
    "E8": "Huis van Werkvermogen",
    "E9": "van advies naar passend werk",
    "E10": "conflict en weigering",
    "E11": "geld voor werkgever en werknemer",
    "E12": "van dossier naar beleid",
}
"""Short names of the end terms, for a table."""


def overview(documents: Banks, _: Lawbook) -> Iterator[Output]:
    """Yield the pages over all banks; without banks there is nothing to draw from."""
    if not documents:
        return
    banks = sorted(documents, key=lambda bank: bank.model.module)
    yield _page("quizzen/index", "quizzes.md.j2", rows=[_row(bank) for bank in banks])
    yield _page("proefexamen", "exam.md.j2", **_exam(banks))
    yield _page("maandtoets", "month.md.j2", data=script_json(_plan(banks)), banks=[_row(bank) for bank in banks])
    yield _page("herhalen", "repeat.md.j2", data=script_json(_repetition(banks)))
    yield _page("voortgang", "progress.md.j2", data=script_json(_progress(banks)), rows=[_row(bank) for bank in banks])


def blueprint(banks: Banks) -> Blueprint:
    """Return per module and level how many questions the exam draws."""
    return {
        bank.model.module: {level: bank.model.exam[level] for level in bank.model.exam}
        for bank in banks
        if bank.model.exam
    }


def entries(banks: Banks) -> list[Entry]:
    """Return every question that can be marked without the learner: open questions are left out."""
    return [
        Entry(f"{bank.id}/{key}", bank.model.module, question.level)
        for bank in banks
        for key, question in bank.model.questions.items()
        if question.kind != "open"
    ]


def _page(name: str, file: str, **values: Any) -> Output:
    return Output(f"oefenen/{name}.md", template(ROOM, file).render(**values))


def _row(bank: Document[Quiz]) -> dict[str, Any]:
    quiz = bank.model
    return {
        "id": bank.id,
        "title": quiz.title,
        "summary": quiz.summary,
        "count": len(quiz.questions),
        "module": quiz.module,
        "number": int(quiz.module[1:]),
        "page": MODULES[quiz.module],
        "case": quiz.case,
    }


def _plan(banks: Banks) -> dict[str, Any]:
    return {
        "entries": [vars(entry) for entry in entries(banks)],
        "modules": {bank.model.module: bank.model.title for bank in banks},
        "pass": PASS,
        "minutes": MINUTES,
    }


def _exam(banks: Banks) -> dict[str, Any]:
    plan = blueprint(banks)
    asked = {f"{bank.id}/{key}": question.text for bank in banks for key, question in bank.model.questions.items()}
    return {
        "data": script_json({**_plan(banks), "blueprint": plan}),
        "rows": [{**_row(bank), "exam": [bank.model.exam.get(level, 0) for level in LEVELS]} for bank in banks],
        "levels": LEVELS,
        "total": sum(sum(levels.values()) for levels in plan.values()),
        "percentage": round(PASS * 100),
        "example": [(*id_.split("/"), asked[id_]) for id_ in draw_exam(entries(banks), plan, EXAMPLE)],
    }


def _repetition(banks: Banks) -> dict[str, Any]:
    return {
        "entries": [
            {
                "id": f"{bank.id}/{key}",
                "module": bank.model.module,
                "goals": question.goals,
                "sources": question.sources,
            }
            for bank in banks
            for key, question in bank.model.questions.items()
        ],
        "modules": {bank.model.module: bank.model.title for bank in banks},
    }


def _progress(banks: Banks) -> dict[str, Any]:
    return {**_repetition(banks), "goals": GOALS}
