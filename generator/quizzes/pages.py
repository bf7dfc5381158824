"""Pages of a bank: the questions to practise with, the same for an embed, and a pool for exams."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from generator.core.dates import in_words
from generator.core.outputs import Output
from generator.core.reader import Document
from generator.core.templates import template
from generator.quizzes.keys import answer_key
from generator.quizzes.model import Quiz
from generator.quizzes.views import view

if TYPE_CHECKING:
    from generator.law import Lawbook

ROOM = "generator.quizzes"
MODULES = {
    "M01": "m01-vak", "M02": "m02-vier-soorten", "M03": "m03-mandaat", "M04": "m04-wettelijk-kader",
    "M05": "m05-tijdlijn", "M06": "m06-privacy", "M07": "m07-samenwerken", "M08": "m08-gesprekken",
    "M09": "m09-huis-van-werkvermogen", "M10": "m10-passend-werk", "M11": "m11-lastige-dossiers", "M12": "m12-geld",
    "M13": "m13-sector-en-regie", "M14": "m14-van-dossier-naar-beleid", "M15": "m15-proeve",
}  # fmt: skip


def pages(bank: Document[Quiz], law: Lawbook) -> Iterator[Output]:
    """Yield the page of a bank and its part of the pool that exams and repetition draw from."""
    quiz = bank.model
    yield Output(
        f"oefenen/quizzen/{bank.id}.md",
        template(ROOM, "quiz.md.j2").render(
            title=quiz.title,
            summary=quiz.summary,
            count=len(quiz.questions),
            number=int(quiz.module[1:]),
            module_path=f"leren/{MODULES[quiz.module]}/",
            verified=in_words(quiz.verified_on),
            body=Markup(embed(bank, law, {})),
        ),
    )
    yield Output(f"assets/kh/quizzes/pool/{bank.id}.json", json.dumps(pool(bank, law), ensure_ascii=False))


def embed(bank: Document[Quiz], law: Lawbook, _: Mapping[str, str]) -> str:
    """Return the HTML of a bank inside any page."""
    questions = [view(bank.id, key, question, law, bank.model.verified_on) for key, question in _asked(bank)]
    keys = {f"{bank.id}/{key}": answer_key(question) for key, question in _asked(bank)}
    html = template(ROOM, "quiz.html.j2").render(id=bank.id, questions=questions, keys=script_json(keys))
    return "\n".join(line.strip() for line in html.splitlines() if line.strip())


def pool(bank: Document[Quiz], law: Lawbook) -> dict[str, Any]:
    """Return per question its HTML and key, for pages that draw from several banks."""
    macro: Any = template(ROOM, "question.html.j2").module
    return {
        f"{bank.id}/{key}": {
            "html": " ".join(
                str(macro.question(view(bank.id, key, question, law, bank.model.verified_on))).split("\n")
            ),
            "key": answer_key(question),
        }
        for key, question in _asked(bank)
    }


def script_json(value: Any) -> Markup:
    """Return JSON that can stand inside a script element: no `<` that could end it."""
    return Markup(json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))


def _asked(bank: Document[Quiz]) -> list[tuple[str, Any]]:
    return list(bank.model.questions.items())
