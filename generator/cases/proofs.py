"""What is proven about a case by visiting every state: each finding comes with the shortest play that shows it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from generator.cases.dossier import entries
from generator.cases.machine import holds
from generator.cases.model import Case, Choice, Node
from generator.cases.scenario import Scenario, tests
from generator.cases.search import LIMIT, Graph, Play, reached_without
from generator.core.problems import Problem
from generator.core.reader import Document
from generator.law import Lawbook

Proof = Callable[[Document[Case], Graph, Lawbook], Iterator[Problem]]


def unreachable_node(document: Document[Case], graph: Graph, law: Lawbook) -> Iterator[Problem]:
    """Elke scène komt in minstens één speelbeurt voor."""
    del law
    for name in document.model.nodes:
        if name not in graph.by_scene:
            yield _at_key(
                document,
                ("nodes", name),
                "unreachable-node",
                f"geen speelbeurt komt langs '{name}'",
                "laat een keuze erheen leiden met goto, of haal de scène weg",
            )


def unreachable_choice(document: Document[Case], graph: Graph, law: Lawbook) -> Iterator[Problem]:
    """Elke keuze van een bereikbare scène is in minstens één speelbeurt open."""
    del law
    opened = {(at, key) for at, key, _ in graph.transitions}
    for path, node, key, choice in document.model.choices():
        if node in graph.by_scene and (node, key) not in opened:
            yield document.problem(
                (*path, "when"),
                "unreachable-choice",
                f"keuze '{key}' is nooit open: {_values_there(graph, node, choice)}",
                "verander de voorwaarde, of laat een eerdere keuze de stand veranderen",
            )


def condition_never_holds(document: Document[Case], graph: Graph, law: Lawbook) -> Iterator[Problem]:
    """Elke voorwaardelijke alinea en elke omweg komt in minstens één speelbeurt voor."""
    del law
    case, by_node = document.model, graph.by_scene
    for name, node in case.nodes.items():
        for index, paragraph in enumerate(node.also):
            condition = tests(case, paragraph.when)
            if name in by_node and not any(holds(condition, graph.states[n].values) for n in by_node[name]):
                yield document.problem(
                    ("nodes", name, "also", index, "when"),
                    "condition-never-holds",
                    "deze alinea staat er in geen enkele speelbeurt",
                    "verander de voorwaarde of haal de alinea weg",
                )
    opened = {(at, key) for at, key, _ in graph.transitions}
    for path, name, key, choice in case.choices():
        for index, detour in enumerate(choice.detours):
            if (name, key) in opened and (name, key, detour.goto) not in graph.transitions:
                yield document.problem(
                    (*path, "detours", index, "when"),
                    "condition-never-holds",
                    "geen speelbeurt neemt deze omweg",
                    "verander de voorwaarde of haal de omweg weg",
                )


def dead_end(document: Document[Case], graph: Graph, law: Lawbook) -> Iterator[Problem]:
    """In elke stand is er iets te kiezen, tot een einde bereikt is."""
    del law
    shown: set[str] = set()
    for number, state in enumerate(graph.states):
        stuck = graph.first[number] == graph.first[number + 1] and not graph.is_ending(number)
        if stuck and state.at not in shown and (graph.complete or document.model.nodes[state.at].choices):
            if not graph.complete and any(holds(m.when, state.values) for m in _moves(graph, state.at)):
                continue  # cut off by the limit, not by the author
            shown.add(state.at)
            hint = "geef de scène een keuze zonder voorwaarde, of maak er een einde van (ending: goed)"
            yield _at_key(
                document,
                ("nodes", state.at),
                "dead-end",
                f"in '{state.at}' kun je niets kiezen",
                _with_play(hint, graph.play(number)),
            )


def endless_loop(document: Document[Case], graph: Graph, law: Lawbook) -> Iterator[Problem]:
    """Elke speelbeurt loopt af: geen rondje brengt je terug in precies dezelfde stand."""
    del law
    if graph.round_trip:
        at = min(graph.round_trip)
        scenes = " → ".join(dict.fromkeys(graph.states[number].at for number in graph.round_trip))
        hint = "laat het rondje een feit of meter veranderen die de weg terug sluit"
        yield _at_key(
            document,
            ("nodes", graph.states[at].at),
            "endless-loop",
            f"je kunt hier eindeloos rondgaan: {scenes}",
            _with_play(hint, graph.play(at)),
        )


def required_bypassed(document: Document[Case], graph: Graph, law: Lawbook) -> Iterator[Problem]:
    """Een scène met required: true zit in elke speelbeurt die een einde haalt."""
    del law
    for name, node in document.model.nodes.items():
        if node.required:
            ending = reached_without(graph, name)
            if ending is not None:
                hint = "leid ook deze weg langs de scène, of zet required uit"
                yield document.problem(
                    ("nodes", name, "required"),
                    "required-bypassed",
                    f"een speelbeurt komt bij '{graph.states[ending].at}' zonder '{name}'",
                    _with_play(hint, graph.play(ending)),
                )


def no_good_choice(document: Document[Case], graph: Graph, law: Lawbook) -> Iterator[Problem]:
    """In elke stand is minstens één open keuze goed: wie fout zat, kan zich nog herstellen."""
    del law
    hint = "geef één keuze het oordeel goed, of open een goede keuze in deze stand"
    for name, node in document.model.nodes.items():
        good = {key for key, choice in node.choices.items() if choice.verdict == "goed"}
        if any(not node.choices[key].when for key in good):
            continue
        for number in graph.by_scene.get(name, ()):
            open_keys = {key for key, _ in graph.moves(number)}
            if open_keys and not open_keys & good:
                yield _at_key(
                    document,
                    ("nodes", name),
                    "no-good-choice",
                    f"in '{name}' is hier geen enkele keuze goed",
                    _with_play(hint, graph.play(number)),
                )
                break


def day_backwards(document: Document[Case], graph: Graph, law: Lawbook) -> Iterator[Problem]:
    """De tijd loopt nooit terug: een volgende scène speelt op dezelfde dag of later."""
    del law
    days = {name: node.day for name, node in document.model.nodes.items()}
    for (at, key, there), number in graph.transitions.items():
        if days[there] < days[at]:
            hint = f"zet '{there}' op dag {days[at]} of later"
            yield document.problem(
                ("nodes", at, "choices", key, "goto"),
                "day-backwards",
                f"van dag {days[at]} ga je terug naar dag {days[there]}",
                _with_play(hint, (*graph.play(number), (at, key))),
            )


def missed_deadline_unnamed(document: Document[Case], graph: Graph, law: Lawbook) -> Iterator[Problem]:
    """Gaat een uiterste dag voorbij zonder het stuk, dan noemt de scène daarna dat."""
    case = document.model
    due = [
        (name, 1 << place, entry.due)
        for place, (name, entry) in enumerate(entries(case, law).items())
        if entry.due and entry.expected and not entry.medical
    ]
    shown: set[tuple[str, str]] = set()
    for number, target, went_by in _passing(graph, due):
        state = graph.states[target]
        for name, bit, last in went_by:
            if state.filed & bit or (state.at, name) in shown or _names(case, state.at, state.values, name):
                continue
            shown.add((state.at, name))
            play = graph.play(number)
            if number != target:
                key = next(k for k, there in graph.moves(number) if there == target)
                play = (*play, (graph.states[number].at, key))
            yield document.problem(
                ("nodes", state.at, "text"),
                "missed-deadline-unnamed",
                f"'{case.dossier[name].title}' had er op dag {last} moeten zijn; de tekst zegt dat niet",
                _with_play(f"noem '{case.dossier[name].title}' in de tekst, of in een alinea met when", play),
            )


PROOFS: tuple[Proof, ...] = (
    unreachable_node,
    unreachable_choice,
    condition_never_holds,
    dead_end,
    endless_loop,
    required_bypassed,
    no_good_choice,
    day_backwards,
    missed_deadline_unnamed,
)
NEED_EVERY_STATE: frozenset[Proof] = frozenset({unreachable_node, unreachable_choice, condition_never_holds})


def too_many_states(document: Document[Case], graph: Graph) -> Iterator[Problem]:
    """Een casus blijft zo klein dat elke stand bezocht kan worden; anders zeggen we wat we niet weten."""
    if graph.complete:
        return
    spread = {
        name: len({state.values[place] for state in graph.states}) for place, name in enumerate(graph.scenario.values)
    }
    widest = ", ".join(f"{name} ({count} standen)" for name, count in sorted(spread.items(), key=lambda x: -x[1])[:3])
    yield document.problem(
        ("nodes",),
        "too-many-states",
        f"meer dan {LIMIT:,} standen: niet alles is bekeken".replace(",", "."),
        f"maak meters smaller of haal feiten weg; het meest verschillen {widest}",
    )


def written_play(play: Play) -> str:
    """Return a play as an author reads it: scene, choice, scene, choice."""
    return " → ".join(f"{node}: {key}" for node, key in play) or "meteen bij het begin"


def _with_play(hint: str, play: Play) -> str:
    return f"{hint}; kortste speelbeurt: {written_play(play)}"


def _at_key(document: Document[Case], path: tuple[str | int, ...], code: str, message: str, hint: str) -> Problem:
    return Problem(document.key_place(*path), code, message, hint)


def _moves(graph: Graph, at: str) -> Iterator[Any]:
    return iter(graph.scenario.scenes[at].moves.values())


def _values_there(graph: Graph, node: str, choice: Choice) -> str:
    parts = []
    for name in choice.when:
        place = graph.scenario.values.index(name)
        seen = sorted({state.values[place] for state in graph.states if state.at == node})
        parts.append(
            f"'{name}' is hier altijd {seen[0]}"
            if len(seen) == 1
            else f"'{name}' loopt hier van {seen[0]} tot {seen[-1]}"
        )
    return ", ".join(parts)


def _passing(graph: Graph, due: list[tuple[str, int, int]]) -> Iterator[tuple[int, int, list[tuple[str, int, int]]]]:
    """Yield every move (and the start) during which a last day went by."""
    scenes: Scenario = graph.scenario
    before = [item for item in due if item[2] < scenes.scenes[scenes.start].day]
    if before:
        yield 0, 0, before
    days = {name: scene.day for name, scene in scenes.scenes.items()}
    crossing = {
        (at, there): [item for item in due if days[at] <= item[2] < days[there]] for at, _, there in graph.transitions
    }
    for at in dict.fromkeys(at for (at, _), went_by in crossing.items() if went_by):
        for number in graph.by_scene[at]:
            for _, target in graph.moves(number):
                if went_by := crossing[at, graph.states[target].at]:
                    yield number, target, went_by


def _names(case: Case, at: str, values: tuple[int, ...], piece: str) -> bool:
    """Return whether the text a learner sees here names a piece: its title, or the placeholder of its step."""
    text = shown_text(case, case.nodes[at], values).lower()
    title, step = case.dossier[piece].title.lower(), case.dossier[piece].step
    placeholder = re.compile(r"\{(datum:|termijn:)?" + re.escape(step.rsplit("/", 1)[-1]) + r"\}") if step else None
    return title in text or bool(placeholder and placeholder.search(text))


def shown_text(case: Case, node: Node, values: tuple[int, ...]) -> str:
    """Return the text of a scene with the paragraphs whose condition holds."""
    also = [item.text for item in node.also if holds(tests(case, item.when), values)]
    return "\n\n".join([node.text, *also])
