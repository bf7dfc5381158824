"""What the browser gets to mark an answer with: no sentences, only keys and numbers."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from generator.quizzes import model
from generator.quizzes.fresh import ANSWER


def answer_key(question: model.AnyQuestion) -> dict[str, Any]:
    """Return the key of a question; known mistakes carry the name of their piece of feedback."""
    return {"kind": question.kind, **_right(question)}


def mistake(name: str) -> str:
    """Return the name of the piece of feedback of a known mistake; options have pieces under their own name."""
    return f"fout-{name}"


def _right(question: model.AnyQuestion) -> dict[str, Any]:
    match question:
        case model.Single() | model.Multiple():
            return {"right": [name for name, option in question.options.items() if option.right]}
        case model.MarkQuestion():
            return {"right": [name for name, sentence in question.sentences.items() if not sentence.allowed]}
        case model.OpenQuestion():
            return {"right": list(question.criteria), "needed": question.needed}
        case model.Order():
            known = {mistake(name): [swap.first, swap.then] for name, swap in question.swaps.items()}
            return {"right": list(question.items), "known": known}
        case model.Match():
            known = {mistake(name): [mix.item, mix.answer] for name, mix in question.mix_ups.items()}
            return {"right": {name: item.answer for name, item in question.items.items()}, "known": known}
        case model.NumberQuestion():
            wrong = {mistake(name): float(number.value) for name, number in question.mistakes.items()}
            return {"right": float(question.answer), "tolerance": float(question.tolerance), "known": wrong}
        case model.DateQuestion():
            return {"right": [ANSWER], **_date_recipe(question)}


def _date_recipe(question: model.DateQuestion) -> dict[str, Any]:
    return {
        "given": {name: _slim(asdict(given)) for name, given in question.given.items()},
        "spans": {name: _slim(asdict(span)) for name, span in question.spans.items()},
        "mistakes": {name: _slim(asdict(wrong.reckoning)) for name, wrong in question.mistakes.items()},
        "defensible": [_slim(asdict(how)) for how in question.defensible],
        "dossier": _slim(asdict(question.dossier)),
        "step": question.step,
        "onWorkday": question.on_workday,
    }


def _slim(value: Any) -> Any:
    """Leave out what says nothing, write dates as text, and give `from_` the name it has in the file."""
    if isinstance(value, dict):
        return {key.rstrip("_"): _slim(inner) for key, inner in value.items() if inner not in (None, "", 0, False, ())}
    if isinstance(value, (list, tuple)):
        return [_slim(inner) for inner in value]
    return value.isoformat() if hasattr(value, "isoformat") else value
