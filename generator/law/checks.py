"""What must be true of a rule file; one function per promise, its docstring is the promise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from generator.core.dates import add_days, easter, holiday, kings_day
from generator.core.problems import Problem, choose_from
from generator.core.reader import Document, Path
from generator.law.lawbook import Lawbook
from generator.law.model import Amounts, Day, Holidays, Length, Sources, Step, Terms
from generator.law.rulebook import wording
from generator.law.sentences import NAMES, UNITS
from generator.law.steps import days_in
from generator.law.timeline import timeline

YEAR = 365
THIRTY_YEARS = 30
TWELVE_WEEKS = 84
"""Longer terms fall outside the Algemene termijnenwet (art. 4 sub a)."""

Rules = Document[Any]


def version_order(document: Rules, _: Lawbook) -> Iterator[Problem]:
    """Versies staan op volgorde, sluiten aan en overlappen niet."""
    versions = _versions(document)
    for number, version in enumerate(versions):
        if version.valid_until and version.valid_until < version.valid_from:
            yield document.problem(("versions", number, "valid_until"), "version-backwards",
                                   "deze versie eindigt voordat zij begint")  # fmt: skip
    for number, (one, two) in enumerate(pairwise(versions)):
        place: Path = ("versions", number + 1, "valid_from")
        if one.valid_until is None or two.valid_from <= one.valid_until:
            until = one.valid_until or "altijd"
            yield document.problem(place, "version-overlap", f"de vorige versie geldt tot en met {until}",
                                   f"geef de vorige versie valid_until: {two.valid_from - timedelta(1)}")  # fmt: skip
        elif two.valid_from > add_days(one.valid_until, 1):
            yield document.problem(place, "version-gap", f"na {one.valid_until} geldt niets tot {two.valid_from}",
                                   "vul de ontbrekende versie in")  # fmt: skip


def verification(document: Rules, law: Lawbook) -> Iterator[Problem]:
    """Elke versie is nagelezen nadat zij inging, en niet meer dan een jaar voor de laatste nalezing in rules/."""
    newest = max(
        (version.verified_on for other in law.documents.values() for version in _versions(other)), default=None
    )
    for number, version in enumerate(_versions(document)):
        place: Path = ("versions", number, "verified_on")
        if version.verified_on < version.valid_from:
            yield document.problem(place, "verified-too-early",
                                   f"nagelezen op {version.verified_on}, vóór de versie inging",
                                   "lees de tekst na zoals die geldt")  # fmt: skip
        elif newest and (newest - version.verified_on).days > YEAR and version.valid_until is None:
            yield document.problem(place, "left-behind",
                                   f"nagelezen op {version.verified_on}, en andere regels nog op {newest}",
                                   "lees de bron opnieuw na en zet de datum van vandaag")  # fmt: skip


def unknown_source(document: Rules, law: Lawbook) -> Iterator[Problem]:
    """Elke bron van een regel staat in sources.yml."""
    for path, citation in _citations(document):
        if law.cites(citation) is None:
            hint = choose_from(citation.split()[0], law.source_names()) or "zet de bron in rules/sources.yml"
            yield document.problem(path, "unknown-source", f"bron '{citation}' is onbekend", hint)


def one_wording(document: Rules, _: Lawbook) -> Iterator[Problem]:
    """Elke stap gebruikt precies één van de vier formuleringen van de wet, met één lengte."""
    for path, step in _steps(document):
        used = [name for name in ("within", "first_day_after", "when_lasted", "before_end") if getattr(step, name)]
        if len(used) != 1:
            said, hint = f"deze stap heeft {len(used)} formuleringen", "kies er één: within, first_day_after, …"
            yield Problem(document.key_place(*path), "one-wording", said, hint)
        for name in (*used, "planning", "start", "every"):
            length: Length | None = getattr(step, name)
            if length and sum(getattr(length, unit) is not None for unit in UNITS) != 1:
                yield document.problem((*path, name), "one-length", "geef één lengte", "days, weeks, months of years")


def unknown_anchor(document: Rules, law: Lawbook) -> Iterator[Problem]:
    """Elke termijn loopt vanaf iets dat bestaat, en elke vervanging en herhaling noemt een bestaande stap."""
    known = {rule.id for rule in law.rules}
    for path, step in _steps(document):
        op, _, anchor = wording(step)
        if op and anchor not in NAMES and anchor not in ("report", "loonsanctie"):
            field = "after" if op == "within" else "of"
            yield document.problem((*path, op, field), "unknown-anchor", f"een termijn kan niet lopen vanaf '{anchor}'",
                                   choose_from(anchor, NAMES))  # fmt: skip
        for name in (step.replaces or "", step.every.until if step.every else ""):
            if name and name not in known:
                said, hint = f"stap '{name}' bestaat niet", choose_from(name, known)
                yield Problem(document.key_place(*path), "unknown-step", said, hint)


def weekend_reason(document: Rules, _: Lawbook) -> Iterator[Problem]:
    """De reden om een weekend wel of niet over te slaan past bij de termijn: lang, teruggerekend of kort."""
    for path, step in _steps(document):
        op, length, _of = wording(step)
        long = days_in(length) > TWELVE_WEEKS or bool(length.years)
        wrong = {
            "lang": step.weekend.startswith("lang") and not long,
            "terug": step.weekend.startswith("terug") and op != "before_end",
            "kort": step.weekend in ("mogelijk", "schuift") and (long or op == "before_end"),
        }
        for reason in (name for name, is_wrong in wrong.items() if is_wrong):
            yield document.problem((*path, "weekend"), "weekend-reason",
                                   f"'{step.weekend}' past niet bij deze termijn ({reason})",
                                   "de Algemene termijnenwet, artikel 1 en 4, zegt wat kan")  # fmt: skip


def certainty_of_law(document: Rules, _: Lawbook) -> Iterator[Problem]:
    """Van elke wettelijke termijn staat er hoe zeker de datum is; 'praktijk' is alleen voor een praktijknorm."""
    for path, step in _steps(document):
        if (step.basis == "practice") != (step.certainty == "praktijk"):
            said = f"zekerheid '{step.certainty}' past niet bij '{step.basis}'"
            yield document.problem((*path, "certainty"), "certainty-of-law", said, "kies tekst, lezing of bevestigd")


def wrong_example(document: Rules, law: Lawbook) -> Iterator[Problem]:
    """Elk uitgewerkt voorbeeld komt uit zoals het er staat."""
    if not isinstance(document.model, Terms) or not law.complete:
        return
    for number, example in enumerate(document.model.examples):
        found = timeline(law, example.dossier)
        for refusal in found.refused:
            yield document.problem(("examples", number, "dossier", *refusal.path), "example-refused", refusal.message)
        for id_, day in example.outcome.items() if not found.refused else ():
            computed = found.dates.get(id_)
            if computed != day:
                yield document.problem(("examples", number, "outcome", id_), "wrong-example",
                                       f"de berekening geeft {computed or 'geen datum'}, hier staat {day}")  # fmt: skip


def holiday_differs(document: Rules, _: Lawbook) -> Iterator[Problem]:
    """De lijst met feestdagen is dezelfde als die waarmee wordt gerekend."""
    if not isinstance(document.model, Holidays):
        return
    for number, version in enumerate(document.model.versions):
        names = {day.name for day in version.days}
        for index, day in enumerate(version.days):
            for year in range(version.valid_from.year, version.valid_from.year + THIRTY_YEARS):
                if holiday(_on(day, year)) not in names:
                    said = f"op {_on(day, year)} rekent het programma niet met '{day.name}'"
                    yield document.problem(("versions", number, "days", index), "holiday-differs", said)
                    break


def _on(day: Day, year: int) -> date:
    if day.easter is not None:
        return add_days(easter(year), day.easter)
    if (day.month, day.day) == (4, 27):
        return kings_day(year)
    return date(year, day.month or 1, day.day or 1)


def _versions(document: Rules) -> Sequence[Any]:
    return () if isinstance(document.model, Sources) else document.model.versions


def _steps(document: Rules) -> Iterator[tuple[Path, Step]]:
    if isinstance(document.model, Terms):
        for number, version in enumerate(document.model.versions):
            for id_, step in version.steps.items():
                yield ("versions", number, "steps", id_), step


def _citations(document: Rules) -> Iterator[tuple[Path, str]]:
    for number, version in enumerate(_versions(document)):
        for index, citation in enumerate(version.sources):
            yield ("versions", number, "sources", index), citation
    for path, step in _steps(document):
        for index, citation in enumerate(step.sources):
            yield (*path, "sources", index), citation
        if step.deviation:
            yield (*path, "deviation"), step.deviation


def _amount_ids(document: Rules) -> Mapping[str, int]:
    if not isinstance(document.model, Amounts):
        return {}
    return {id_: number for number, version in enumerate(document.model.versions) for id_ in version.values}


def double_id(document: Rules, law: Lawbook) -> Iterator[Problem]:
    """Een bedrag staat in één bestand."""
    for other in law.documents.values():
        if other.id >= document.id:
            continue
        for id_, number in _amount_ids(document).items():
            if id_ in _amount_ids(other):
                yield document.problem(("versions", number, "values", id_), "double-id",
                                       f"bedrag '{id_}' staat ook in {other.path}")  # fmt: skip


CHECKS: tuple[Callable[[Rules, Lawbook], Iterator[Problem]], ...] = (
    version_order,
    verification,
    unknown_source,
    one_wording,
    unknown_anchor,
    weekend_reason,
    certainty_of_law,
    wrong_example,
    holiday_differs,
    double_id,
)
