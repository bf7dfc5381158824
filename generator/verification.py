"""What is not verified for a day: rules, amounts and pages that nobody read lately, and who leans on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.core.dates import add_years
from generator.core.problems import Place, Problem
from generator.core.reader import Document, Path
from generator.core.text import placeholders
from generator.law.model import Amounts, AmountVersion, Terms, Version
from generator.library import Library, all_texts, mentions

AMOUNT, STEP = "bedrag", "stap"
STEP_WORDS = ("datum", "termijn", "")


def stale_verification(document: Document[Any], today: date) -> Iterator[Problem]:
    """Wat nu geldt, is korter dan twaalf maanden geleden gecontroleerd: elke regel, pagina, casus, quiz en begrip."""
    for path, day in mentions(document.model, "verified_on"):
        if day and today > add_years(day, 1) and not _ended(document, path, today):
            message = f"gecontroleerd op {day}, meer dan twaalf maanden geleden"
            yield document.problem(path, "stale-verification", message,
                                   "kijk de bronnen na en zet de dag van vandaag", "warning")  # fmt: skip


def _ended(document: Document[Any], path: Path, today: date) -> bool:
    if path[0] != "versions":
        return False
    until = document.model.versions[path[1]].valid_until
    return until is not None and until < today


@dataclass(frozen=True)
class Unverified:
    """A step or amount that the site may not lean on for that day without looking again."""

    file: str
    id: str
    noun: str
    place: Place
    reason: str
    used_by: tuple[str, ...]


def unverified(library: Library, day: date) -> Iterator[Unverified]:
    """Yield every step and amount that was not verified for `day`, in the order of the files."""
    used = uses(library)
    for document in library.shelf("rules").values():
        if isinstance(document.model, Terms):
            yield from _of(document, document.model.versions, "steps", STEP, day, used)
        elif isinstance(document.model, Amounts):
            yield from _of(document, document.model.versions, "values", AMOUNT, day, used)


def _of(
    document: Document[Any],
    versions: Sequence[Version | AmountVersion],
    field: str,
    noun: str,
    day: date,
    used: Mapping[tuple[str, str], tuple[str, ...]],
) -> Iterator[Unverified]:
    ids = dict.fromkeys(id_ for version in versions for id_ in getattr(version, field))
    for id_ in ids:
        holding = [number for number, version in enumerate(versions) if id_ in getattr(version, field)]
        number = next((n for n in holding if _in_force(versions[n], day)), holding[-1])
        reason = _reason(versions[number], day) or _derived(getattr(versions[number], field)[id_])
        if reason:
            place = document.key_place("versions", number, field, id_)
            yield Unverified(document.id, id_, noun, place, reason, used.get((noun, id_), ()))


def _in_force(version: Version | AmountVersion, day: date) -> bool:
    return version.valid_from <= day and (version.valid_until is None or day <= version.valid_until)


def _reason(version: Version | AmountVersion, day: date) -> str:
    if day < version.valid_from:
        return f"geldt pas vanaf {version.valid_from}"
    if version.valid_until and day > version.valid_until:
        return f"gold tot en met {version.valid_until}; er is geen latere versie"
    return f"nagelezen op {version.verified_on}" if version.verified_on < day else ""


def _derived(value: Any) -> str:
    return "afgeleid, niet in een publicatie gelezen" if getattr(value, "certainty", "") == "afgeleid" else ""


def uses(library: Library) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Return for each step and amount the files that name it: in a placeholder, a deadline or a step of a dossier."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    steps = library.law.steps()
    for document in library.documents():
        if document.path.startswith("rules/"):
            continue
        for noun, name in _named(document):
            rule = steps.get(name) if noun == STEP else None
            for id_ in (rule.id, rule.milestone) if rule else (name,):
                found.setdefault((noun, id_), {})[document.path] = None
    return {key: tuple(paths) for key, paths in found.items()}


def _named(document: Document[Any]) -> Iterator[tuple[str, str]]:
    for path, text in (*all_texts(document.model), ((), document.body)):
        if path and path[-1] in ("step", "deadline", "by"):
            yield STEP, text
        for placeholder in placeholders(text):
            if placeholder.word == AMOUNT:
                yield AMOUNT, placeholder.argument
            elif placeholder.word in STEP_WORDS or not placeholder.argument:
                yield STEP, placeholder.argument or placeholder.word


def as_lines(found: Iterable[Unverified]) -> Iterator[str]:
    """Yield what people read: a line per step or amount, and under it who leans on it."""
    for one in found:
        yield f"{one.place.path}:{one.place.line}: {one.noun} {one.id}: {one.reason}"
        yield from (f"    gebruikt in {path}" for path in one.used_by)
