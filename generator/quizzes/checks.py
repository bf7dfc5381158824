"""What a bank of questions promises; one function per promise, and the tuple that lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from generator.core.problems import Problem, choose_from, suggestion
from generator.core.reader import Document
from generator.core.text import unresolved
from generator.quizzes import fresh
from generator.quizzes.bank_checks import BANK_CHECKS
from generator.quizzes.engine import solver
from generator.quizzes.model import (
    DateQuestion,
    MarkQuestion,
    Match,
    Multiple,
    NumberQuestion,
    OpenQuestion,
    Option,
    Order,
    Question,
    Quiz,
    Single,
)
from generator.quizzes.names import references
from generator.quizzes.texts import question_texts, texts
from generator.quizzes.views import lookup, worked_example

if TYPE_CHECKING:
    from generator.law import Lawbook

Bank = Document[Quiz]
Found = Iterator[Problem]

MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
TYPED = re.compile(rf"\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}-\d{{1,2}}-\d{{4}}\b|\b\d{{1,2}} (?:{MONTHS})\b|€\s*\d", re.I)


def right_options(bank: Bank, _: Lawbook) -> Found:
    """Een vraag met één antwoord heeft precies één juist antwoord; een vraag met meer antwoorden ten minste twee."""
    for key, question in _of(bank, Single, Multiple):
        right = sum(option.right for option in question.options.values())
        wrong = len(question.options) - right
        if isinstance(question, Single) and right != 1:
            yield _at(
                bank,
                key,
                "options",
                "right-options",
                f"{right} antwoorden zijn juist; bij single is dat er één",
                "zet 'right: true' bij precies één antwoord",
            )
        if isinstance(question, Multiple) and right < 2:
            yield _at(
                bank,
                key,
                "options",
                "right-options",
                f"{right} antwoorden zijn juist; bij multiple ten minste 2",
                "gebruik anders 'kind: single'",
            )
        if wrong < (2 if isinstance(question, Single) else 1):
            yield _at(
                bank,
                key,
                "options",
                "too-few-options",
                "er is te weinig om uit te kiezen",
                "voeg onjuiste antwoorden toe die fatsoenlijke mensen echt geven",
            )


def no_misconception(bank: Bank, _: Lawbook) -> Found:
    """Elk onjuist antwoord noemt de misvatting erachter; een juist antwoord heeft er geen."""
    for key, name, option in _options(bank):
        path = ("questions", key, "options", name)
        if not option.right and not option.misconception:
            yield bank.problem(
                path,
                "no-misconception",
                f"antwoord '{name}' is onjuist en noemt geen misvatting",
                "voeg 'misconception:' toe: wat denkt iemand die dit kiest?",
            )
        if option.right and option.misconception:
            yield bank.problem(
                (*path, "misconception"),
                "misconception-of-right-option",
                f"antwoord '{name}' is juist en heeft toch een misvatting",
                "haal de regel weg",
            )
    for key, question in bank.model.questions.items():
        if (field := _mistakes(question)) and not getattr(question, field):
            yield _at(
                bank,
                key,
                field,
                "no-misconception",
                "deze vraag kent geen bekende vergissing",
                f"noem er ten minste één onder '{field}:'",
            )


def no_feedback(bank: Bank, _: Lawbook) -> Found:
    """Bij elk antwoord staat wat de leerling leest als hij het kiest."""
    for key, name, option in _options(bank):
        if not option.feedback:
            yield bank.problem(
                ("questions", key, "options", name),
                "no-feedback",
                f"antwoord '{name}' heeft geen feedback",
                "zeg waarom dit wel of niet klopt",
            )


def same_option(bank: Bank, _: Lawbook) -> Found:
    """Geen twee antwoorden van een vraag zijn hetzelfde."""
    for key, question in _of(bank, Single, Multiple):
        seen: dict[str, str] = {}
        for name, option in question.options.items():
            words = " ".join(re.findall(r"\w+", option.text.lower()))
            if words in seen:
                yield bank.problem(
                    ("questions", key, "options", name, "text"),
                    "same-option",
                    f"antwoord '{name}' is hetzelfde als '{seen[words]}'",
                    "herschrijf er één",
                )
            seen.setdefault(words, name)


def unknown_key(bank: Bank, _: Lawbook) -> Found:
    """Een verwijzing binnen een vraag wijst naar iets wat er is."""
    for key, question in bank.model.questions.items():
        for path, name, known in references(question):
            if name not in known:
                yield bank.problem(
                    ("questions", key, *path),
                    "unknown-key",
                    f"'{name}' bestaat niet in deze vraag",
                    choose_from(name, known),
                )


def mistake_is_right(bank: Bank, _: Lawbook) -> Found:
    """Een bekende vergissing is niet toevallig het juiste antwoord."""
    for key, question in bank.model.questions.items():
        for name, field in _right_mistakes(question):
            yield bank.problem(
                ("questions", key, field, name),
                "mistake-is-right",
                f"vergissing '{name}' is het juiste antwoord",
                "verander of schrap de vergissing",
            )


def nothing_to_mark(bank: Bank, _: Lawbook) -> Found:
    """In een tekst om te markeren mag ten minste één zin niet en ten minste één zin wel."""
    for key, question in _of(bank, MarkQuestion):
        if len({sentence.allowed for sentence in question.sentences.values()}) < 2:
            yield _at(
                bank,
                key,
                "sentences",
                "nothing-to-mark",
                "alle zinnen hebben hetzelfde oordeel",
                "zet er zinnen bij die wel en die niet mogen",
            )


def impossible_criteria(bank: Bank, _: Lawbook) -> Found:
    """Een open vraag vraagt niet meer criteria dan zij heeft."""
    for key, question in _of(bank, OpenQuestion):
        if not 0 < question.needed <= len(question.criteria):
            yield _at(
                bank,
                key,
                "needed",
                "impossible-criteria",
                f"er zijn {len(question.criteria)} criteria en {question.needed} zijn nodig",
                f"kies een getal van 1 tot en met {len(question.criteria)}",
            )


def no_source(bank: Bank, _: Lawbook) -> Found:
    """Elke vraag noemt ten minste één bron."""
    for key, question in bank.model.questions.items():
        if not question.sources:
            yield _at(
                bank,
                key,
                "sources",
                "no-source",
                "deze vraag heeft geen bron",
                "noem het artikel of de richtlijn, bijvoorbeeld [BW 7:658a lid 1]",
            )


def typed_by_hand(bank: Bank, _: Lawbook) -> Found:
    """Datums en bedragen worden berekend of staan tussen {vast:…}."""
    for path, text in texts(bank.model):
        if found := TYPED.search(re.sub(r"\{vast:[^{}]*\}", "", text)):
            yield bank.problem(
                path,
                "typed-by-hand",
                f"'{found[0].strip()}' is met de hand getypt",
                "gebruik {datum:…} of {bedrag:…}, of {vast:…} als het echt vaststaat",
            )


def unfilled(bank: Bank, law: Lawbook) -> Found:
    """Elke invulling tussen accolades is bekend."""
    for key, question in bank.model.questions.items():
        known = lookup(question, law, bank.model.verified_on)
        for path, text in question_texts(key, question):
            for placeholder, reason in unresolved(text, known):
                yield bank.problem(
                    path, "unfilled", f"{placeholder.written}: {reason}", "kijk in de lijst van stappen en bedragen"
                )


def no_date(bank: Bank, law: Lawbook) -> Found:
    """De rekenmachine van de wet kent het antwoord op elke datumvraag, en er blijven drie datums om uit te kiezen."""
    for key, question in _of(bank, DateQuestion):
        if any(name not in known for _, name, known in references(question)):
            continue  # unknown_key has said so
        try:
            shown = fresh.options(question, worked_example(question, law))
            drawn = fresh.fresh(question, key, solver(law))
        except KeyError:
            steps = law.steps()
            hint = suggestion(question.step, steps) or "vraag een stap die bij dit dossier hoort"
            yield _at(bank, key, "step", "no-date", f"stap '{question.step}' heeft in dit dossier geen datum", hint)
            continue
        if len(shown) < 3 or drawn is None:
            yield _at(
                bank,
                key,
                "mistakes",
                "no-date",
                "er zijn te weinig verschillende datums om uit te kiezen",
                "voeg een rekenfout toe die een andere datum geeft",
            )


def _of(bank: Bank, *kinds: type[Any]) -> Iterator[tuple[str, Any]]:
    return ((key, question) for key, question in bank.model.questions.items() if isinstance(question, kinds))


def _at(bank: Bank, key: str, field: str, code: str, message: str, hint: str) -> Problem:
    """Return a problem at the key of a field, because what is wrong is the list under it as a whole."""
    return Problem(bank.key_place("questions", key, field), code, message, hint)


def _options(bank: Bank) -> Iterator[tuple[str, str, Option]]:
    for key, question in _of(bank, Single, Multiple):
        for name, option in question.options.items():
            yield key, name, option


def _mistakes(question: Question) -> str:
    return {Order: "swaps", Match: "mix_ups", NumberQuestion: "mistakes", DateQuestion: "mistakes"}.get(
        type(question), ""
    )


def _right_mistakes(question: Question) -> Iterator[tuple[str, str]]:
    if isinstance(question, Order):
        steps = list(question.items)
        for name, swap in question.swaps.items():
            if {swap.first, swap.then} <= set(steps) and steps.index(swap.first) < steps.index(swap.then):
                yield name, "swaps"
    if isinstance(question, Match):
        for name, mix_up in question.mix_ups.items():
            if mix_up.item in question.items and question.items[mix_up.item].answer == mix_up.answer:
                yield name, "mix_ups"
    if isinstance(question, NumberQuestion):
        for name, wrong in question.mistakes.items():
            if abs(wrong.value - question.answer) <= question.tolerance:
                yield name, "mistakes"


CHECKS = (
    *BANK_CHECKS,
    right_options,
    no_misconception,
    no_feedback,
    same_option,
    unknown_key,
    mistake_is_right,
    nothing_to_mark,
    impossible_criteria,
    no_source,
    typed_by_hand,
    unfilled,
    no_date,
)
