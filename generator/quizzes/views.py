"""A question as its template shows it: every sentence filled in and turned into HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from generator.core.dates import with_weekday
from generator.core.text import Lookup, fill, inline_markdown
from generator.quizzes import fresh, model
from generator.quizzes.draw import random, shuffle
from generator.quizzes.engine import solver
from generator.quizzes.keys import mistake

if TYPE_CHECKING:
    from generator.law import Lawbook

BASIS = {"wet": "Wet", "praktijk": "Praktijk", "opvatting": "Opvatting", "onbevestigd": "Niet bevestigd"}
_OPEN, _CLOSE = "\ue000", "\ue001"
"""Private characters that carry a date through Markdown, so that the browser can find and replace it."""

Say = Callable[[str], Markup]
View = dict[str, Any]


def view(bank: str, key: str, question: model.AnyQuestion, law: Lawbook, on: date) -> View:
    """Return what the template of a question needs; amounts are those in force on the day `on`."""
    say = _speaker(lookup(question, law, on), question, law)
    return {
        "id": f"{bank}/{key}",
        "anchor": f"{bank}-{key}",
        "kind": question.kind,
        "text": say(question.text),
        "hints": [say(hint) for hint in question.hints],
        "explanation": say(question.explanation),
        "basis": question.basis,
        "basis_word": BASIS[question.basis],
        "sources": cited(question.sources, law),
        "mistakes": [],
        **_parts(question, say, law, f"{bank}/{key}"),
    }


def lookup(question: model.AnyQuestion | None, law: Lawbook, on: date) -> Lookup:
    """Return what fills the placeholders of a question: those of the law, and the names of its own dates."""
    known = dict(law.lookup(None, on))
    known.pop("", None)
    if isinstance(question, model.DateQuestion):
        names = {*question.given, *question.spans}
        known[""] = lambda name: f"{_OPEN}{name}{_CLOSE}" if name in names else _unknown(name)
    return known


def _unknown(name: str) -> str:
    raise LookupError(f"'{name}' is geen datum of periode van deze vraag")


def worked_example(question: model.DateQuestion, law: Lawbook) -> dict[str, date]:
    """Return the dates of the worked example, with the answer the engine gives."""
    return fresh.worked(question, question.example, solver(law))


def cited(sources: tuple[str, ...], law: Lawbook) -> Markup:
    """Return the citations as short links to the list of sources."""
    return Markup("; ").join(_cite(source, law) for source in sources)


def _parts(question: model.AnyQuestion, say: Say, law: Lawbook, seed: str) -> View:
    match question:
        case model.Single() | model.Multiple():
            return {"options": [(name, _said(option, say)) for name, option in question.options.items()]}
        case model.Order():
            return {
                "items": [(name, _said(item, say)) for name, item in question.items.items()],
                "shuffled": _shuffled([(name, say(item.text)) for name, item in question.items.items()], seed),
                "mistakes": [(mistake(name), "", say(swap.misconception)) for name, swap in question.swaps.items()],
            }
        case model.Match():
            right = {name: say(question.answers[item.answer]) for name, item in question.items.items()}
            items = [(name, {**_said(item, say), "right": right[name]}) for name, item in question.items.items()]
            return {
                "items": items,
                "answers": [(name, say(text)) for name, text in question.answers.items()],
                "mistakes": [(mistake(name), "", say(mix.misconception)) for name, mix in question.mix_ups.items()],
            }
        case model.NumberQuestion():
            return {
                "answer": dutch(float(question.answer)),
                "unit": say(question.unit),
                "mistakes": [
                    (mistake(name), f"{dutch(float(wrong.value))}:", say(wrong.misconception))
                    for name, wrong in question.mistakes.items()
                ],
            }
        case model.MarkQuestion():
            return {
                "writer": say(question.writer),
                "place": say(question.place),
                "sentences": [
                    (name, {**_said(sentence, say), "cited": _in_brackets(cited(sentence.sources, law))})
                    for name, sentence in question.sentences.items()
                ],
            }
        case model.OpenQuestion():
            return {
                "model_answer": say(question.model_answer),
                "criteria": [(name, say(text)) for name, text in question.criteria.items()],
                "needed": question.needed,
            }
        case model.DateQuestion():
            return {"options": _date_options(question, say, law)}


def _said(part: Any, say: Say) -> View:
    """Return the sentences of an option, item or sentence as HTML; what is no sentence stays what it is."""
    said = {name: say(getattr(part, name, "")) for name in ("text", "misconception", "feedback")}
    return {**said, "right": getattr(part, "right", False), "allowed": getattr(part, "allowed", True)}


def _date_options(question: model.DateQuestion, say: Say, law: Lawbook) -> list[tuple[str, View]]:
    shown = fresh.options(question, worked_example(question, law))
    dates = {name: _time("date", name, day) for name, day in shown.items()}
    views = []
    for name in [*shown, *(name for name in question.mistakes if name not in shown)]:
        wrong = question.mistakes.get(name)
        said = {"misconception": say(wrong.misconception) if wrong else "", "feedback": "", "right": not wrong}
        views.append((name, {**said, "text": dates.get(name, _time("date", name, None))}))
    return views


def _speaker(lookup: Lookup, question: model.AnyQuestion, law: Lawbook) -> Say:
    shown = _shown_dates(question, law) if isinstance(question, model.DateQuestion) else {}

    def say(text: str) -> Markup:
        html = inline_markdown(fill(text, lookup)) if text else ""
        for name, element in shown.items():
            html = html.replace(f"{_OPEN}{name}{_CLOSE}", element)
        return Markup(html)

    return say


def _shown_dates(question: model.DateQuestion, law: Lawbook) -> Mapping[str, Markup]:
    dates = worked_example(question, law)
    spans = {name: fresh.length(span, dates) for name, span in question.spans.items()}
    return {
        **{name: _time("given", name, day) for name, day in dates.items()},
        **{name: Markup('<span data-span="{}">{}</span>').format(name, days) for name, days in spans.items()},
    }


def _time(what: str, name: str, day: date | None) -> Markup:
    words = with_weekday(day) if day else ""
    return Markup('<time data-{}="{}">{}</time>').format(Markup(what), name, words)


def _in_brackets(citations: Markup) -> Markup:
    return Markup(" ({})").format(citations) if citations else escape("")


def _shuffled(items: list[tuple[str, Markup]], seed: str) -> list[tuple[str, Markup]]:
    """Return the steps in another order than the right one."""
    shuffled = shuffle(items, random(seed))
    return shuffled if shuffled != items else items[::-1]


def dutch(number: float) -> str:
    """Return a number the Dutch way: `1.700`, `2,5`."""
    whole = f"{number:,.2f}".rstrip("0").rstrip(".")
    return whole.translate(str.maketrans(",.", ".,"))


def _cite(source: str, law: Lawbook) -> Markup:
    """Return a citation as a link to the source behind it in the list of sources."""
    found = law.cites(source)
    name = re.sub(r"[^a-z0-9]+", "-", found.key.lower()).strip("-") if found else ""
    return Markup('<a href="kh:/opzoeken/bronnen/#{}">{}</a>').format(name, source)
