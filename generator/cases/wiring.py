"""Whether a case hangs together: every name it uses exists, and every scene goes on or ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.cases.dates import date_of
from generator.cases.model import Case, Path, range_of
from generator.cases.scenario import BadCondition, interval
from generator.core.problems import Problem, choose_from
from generator.core.reader import Document
from generator.law import Lawbook


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


SOUND = (dangling_goto, unknown_name, bad_condition, meter_out_of_bounds, neither_choice_nor_ending, unknown_step)
"""Checks that a case must pass before it can be played."""


def _has_date(law: Lawbook, step: str, case: Case) -> bool:
    try:
        date_of(case, law, step)
    except KeyError:
        return False
    return True
