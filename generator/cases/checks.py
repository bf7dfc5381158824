"""What must be true of a case. `CHECKS` lists every promise; the proofs need a case whose references are sound."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.cases.dates import date_of, lookup
from generator.cases.figures import explored
from generator.cases.model import Case, Path, range_of
from generator.cases.proofs import NEED_EVERY_STATE, PROOFS, too_many_states
from generator.cases.scenario import BadCondition, interval
from generator.core.problems import Problem, choose_from
from generator.core.reader import Document
from generator.core.text import placeholders, unresolved
from generator.law import Lawbook

_MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
_TYPED_DATE = re.compile(
    rf"\b\d{{1,2}} (?:{_MONTHS})\b(?: \d{{4}})?|\b\d{{1,2}}-\d{{1,2}}-\d{{4}}\b|\b\d{{4}}-\d\d-\d\d\b"
)
_TYPED_AMOUNT = re.compile(r"€\s*\d[\d.,]*|\b\d[\d.,]* euro\b")
_MEDICAL = re.compile(
    r"diagnos|klacht|medicijn|medicatie|behandel|therap|operati|psych|burn-?out|depress|huisarts|ziekenhuis", re.I
)
_NAMES_HEALTH = re.compile(r"gezondheid|medisch|diagnos|klacht", re.I)


def dangling_goto(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elke verwijzing naar een scène wijst naar een scène die bestaat."""
    del law
    case = document.model
    targets: list[tuple[Path, str]] = [(("start",), case.start)]
    for path, _, _, choice in case.choices():
        targets.append(((*path, "goto"), choice.goto))
        targets += [((*path, "detours", i, "goto"), detour.goto) for i, detour in enumerate(choice.detours)]
    for path, target in targets:
        if target not in case.nodes:
            yield document.problem(
                path, "dangling-goto", f"knoop '{target}' bestaat niet", choose_from(target, case.nodes)
            )


def unknown_name(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elke meter, elk feit en elk stuk dat een keuze noemt, staat bovenaan de casus."""
    del law
    case = document.model
    for path, _, _, choice in case.choices():
        wanted: tuple[tuple[str, tuple[str, ...], Mapping[str, object], str], ...] = (
            ("set", tuple(choice.set), case.facts, "feit"),
            ("add", tuple(choice.add), case.meters, "meter"),
            ("file", choice.file, case.dossier, "stuk"),
            ("remove", choice.remove, case.dossier, "stuk"),
        )
        for key, names, known, noun in wanted:
            for index, name in enumerate(names):
                if name not in known:
                    place = (*path, key, index if key in ("file", "remove") else name)
                    yield Problem(
                        document.key_place(*place),
                        "unknown-name",
                        f"er is geen {noun} '{name}'",
                        choose_from(name, known),
                    )


def bad_condition(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Een voorwaarde vergelijkt een meter met een getal, of een feit met true of false."""
    del law
    case = document.model
    for path, condition in case.conditions():
        for name, value in condition.items():
            try:
                interval(case, name, value)
            except BadCondition as reason:
                known = (*case.meters, *case.facts)
                hint = choose_from(name, known) if range_of(case, name) is None else "kijk bij meters en facts bovenaan"
                yield document.problem((*path, name), "bad-condition", str(reason), hint)


def meter_out_of_bounds(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Een meter loopt van laag naar hoog, begint daartussen en heeft minstens twee woorden."""
    del law
    for name, meter in document.model.meters.items():
        if not meter.min <= meter.start <= meter.max or meter.min == meter.max:
            yield document.problem(
                ("meters", name, "start"),
                "meter-out-of-bounds",
                f"de meter loopt van {meter.min} tot {meter.max} en begint op {meter.start}",
                "kies min < max, met start daartussen",
            )
        if len(meter.words) < 2:
            yield document.problem(
                ("meters", name, "words"),
                "meter-out-of-bounds",
                "één woord zegt niet of het beter of slechter gaat",
                "geef minstens twee woorden, van laag naar hoog",
            )
    for name in document.model.facts.keys() & document.model.meters.keys():
        yield Problem(
            document.key_place("facts", name),
            "meter-out-of-bounds",
            f"'{name}' is ook een meter",
            "geef het feit een andere naam",
        )


def neither_choice_nor_ending(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Een scène heeft keuzes of is een einde, niet allebei en niet geen van beide."""
    del law
    for name, node in document.model.nodes.items():
        if node.ending and node.choices:
            yield document.problem(
                ("nodes", name, "choices"),
                "ending-with-choices",
                f"'{name}' is een einde met keuzes",
                "haal ending weg of haal de keuzes weg",
            )
        if not node.ending and not node.choices:
            yield Problem(
                document.key_place("nodes", name),
                "dead-end",
                f"in '{name}' kun je niets kiezen",
                "geef de scène keuzes, of maak er een einde van (ending: goed)",
            )


def no_feedback(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elke keuze krijgt uitleg: minstens een zin die zegt waarom."""
    del law
    for path, _, key, choice in document.model.choices():
        if len(choice.feedback.split()) < 4:
            yield document.problem(
                (*path, "feedback"),
                "no-feedback",
                f"keuze '{key}' krijgt geen uitleg",
                "zeg wat er gebeurt en waarom dat goed of fout is",
            )


def no_source(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elke keuze noemt de bron waarop het oordeel rust."""
    del law
    for path, _, key, choice in document.model.choices():
        if not choice.sources:
            yield Problem(
                document.key_place(*path),
                "no-source",
                f"keuze '{key}' noemt geen bron",
                "geef een vindplaats, bijvoorbeeld sources: [BW 7:658a lid 1]",
            )


def typed_by_hand(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Datums en bedragen worden uitgerekend, niet getypt; wat bij het verhaal hoort, staat in {vast:…}."""
    del law
    for path, text in document.model.texts():
        bare = _without_placeholders(text)
        for match in _TYPED_DATE.finditer(bare):
            yield document.problem(
                path,
                "typed-date",
                f"datum '{match[0]}' is met de hand getypt",
                "schrijf {plan-van-aanpak} of {dag:43}; hoort de datum bij het verhaal, dan {vast:…}",
            )
        for match in _TYPED_AMOUNT.finditer(bare):
            yield document.problem(
                path,
                "typed-amount",
                f"bedrag '{match[0]}' is met de hand getypt",
                "schrijf {bedrag:…}; hoort het bedrag bij het verhaal, dan {vast:…}",
            )


def unknown_placeholder(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elke invulling tussen accolades kan worden uitgerekend."""
    known = lookup(document.model, law)
    for path, text in document.model.texts():
        for placeholder, reason in unresolved(text, known):
            yield document.problem(
                path,
                "unknown-placeholder",
                f"{placeholder.written}: {reason}",
                "kijk bij de stappen in rules/, of gebruik {dag:43}",
            )


def unknown_step(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elke wettelijke stap in het dossier en de kalender staat in rules/; een stuk heeft hooguit één uiterste dag."""
    case = document.model
    steps: list[tuple[Path, str]] = [(("dossier", name, "step"), piece.step) for name, piece in case.dossier.items()]
    steps += [(("calendar", index), step) for index, step in enumerate(case.calendar)]
    for path, step in steps:
        if step and not _has_date(law, step, case):
            yield document.problem(
                path, "unknown-step", f"stap '{step}' heeft geen datum in rules/", choose_from(step, law.steps())
            )
    for name, piece in case.dossier.items():
        if piece.step and piece.by:
            yield document.problem(
                ("dossier", name, "by"),
                "two-deadlines",
                f"'{name}' heeft twee uiterste dagen",
                "houd de wettelijke stap (step) of de afspraak (by)",
            )


def verdict_against_score(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Een foute keuze kost ergens punten, een goede levert ergens punten op, en elke keuze raakt minstens één as."""
    del law
    for path, _, key, choice in document.model.choices():
        points = choice.score.values()
        wrong = (
            "raakt geen enkele as"
            if not any(points)
            else "is fout en kost nergens punten"
            if choice.verdict == "fout" and min(points) >= 0
            else "is goed en levert nergens punten op"
            if choice.verdict == "goed" and max(points) <= 0
            else ""
        )
        if wrong:
            place = document.place(*path, "score") if choice.score else document.key_place(*path)
            yield Problem(
                place,
                "verdict-against-score",
                f"keuze '{key}' {wrong}",
                "geef punten per as, bijvoorbeeld score: {mens: 1, tijd: -1}",
            )


def health_data_unnamed(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Komen er gezondheidsgegevens in het dossier, dan is dat gemerkt en zegt de uitleg dat ze er niet horen."""
    del law
    case = document.model
    for name, piece in case.dossier.items():
        if _MEDICAL.search(piece.title) and not piece.medical:
            yield document.problem(
                ("dossier", name, "title"),
                "health-data-unnamed",
                f"'{piece.title}' klinkt als gezondheidsgegevens",
                "zet medical: true, of noem het stuk anders",
            )
    for path, _, key, choice in case.choices():
        medical = [name for name in choice.file if name in case.dossier and case.dossier[name].medical]
        if medical and not _NAMES_HEALTH.search(choice.feedback):
            yield document.problem(
                (*path, "feedback"),
                "health-data-unnamed",
                f"keuze '{key}' legt gezondheidsgegevens vast en de uitleg noemt dat niet",
                "zeg in de uitleg dat medische gegevens niet in dit dossier horen",
            )


def unused_name(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Elk feit en elk stuk dat bovenaan staat, doet ergens mee."""
    del law
    case = document.model
    compared = {name for _, condition in case.conditions() for name in condition}
    for name in case.facts:
        if name not in compared:
            yield Problem(
                document.key_place("facts", name),
                "unused-name",
                f"geen voorwaarde kijkt naar feit '{name}'",
                "gebruik het in een when, of haal het weg",
                "warning",
            )
    filed = {name for _, _, _, choice in case.choices() for name in choice.file}
    for name, piece in case.dossier.items():
        if name not in filed and not piece.filed and piece.expected:
            yield Problem(
                document.key_place("dossier", name),
                "unused-name",
                f"geen keuze legt '{name}' in het dossier",
                "geef een keuze file: [" + name + "]",
            )


SOUND = (dangling_goto, unknown_name, bad_condition, meter_out_of_bounds, neither_choice_nor_ending, unknown_step)
"""Checks that a case must pass before it can be played."""


def plays(document: Document[Case], law: Lawbook) -> Iterator[Problem]:
    """Alle standen van de casus worden bezocht; wat dat bewijst, staat hieronder per belofte."""
    if any(True for check in SOUND for _ in check(document, law)):
        return
    graph = explored(document.model)[1]
    yield from too_many_states(document, graph)
    for proof in PROOFS:
        if graph.complete or proof not in NEED_EVERY_STATE:
            yield from proof(document, graph, law)


CHECKS = (
    *SOUND,
    no_feedback,
    no_source,
    typed_by_hand,
    unknown_placeholder,
    verdict_against_score,
    health_data_unnamed,
    unused_name,
    plays,
)


def _without_placeholders(text: str) -> str:
    for placeholder in reversed(list(placeholders(text))):
        text = text[: placeholder.start] + " … " + text[placeholder.end :]
    return text


def _has_date(law: Lawbook, step: str, case: Case) -> bool:
    try:
        date_of(case, law, step)
    except KeyError:
        return False
    return True
