"""The case on paper: numbered paragraphs, so that it can be played with a finger between the pages."""

from __future__ import annotations

from dataclasses import dataclass

from generator.cases.browser import Words
from generator.cases.figures import order
from generator.cases.model import Case, Choice, Condition
from generator.cases.scenario import interval
from generator.core.text import inline_markdown, markdown


@dataclass(frozen=True)
class Way:
    """Where to read on; `when` is empty for the way that is always open."""

    when: str
    number: int


@dataclass(frozen=True)
class Option:
    """A choice as it is printed: its letter, and the paragraph that tells what it does."""

    letter: str
    key: str
    when: str
    text: str
    number: int


@dataclass(frozen=True)
class SceneText:
    """A numbered scene."""

    number: int
    id: str
    title: str
    day: int
    text: str
    also: tuple[tuple[str, str], ...]
    ask_ground: bool
    options: tuple[Option, ...]
    ending: str


@dataclass(frozen=True)
class Consequence:
    """The paragraph after a choice: what it did, what to write down, and where to go."""

    number: int
    scene: int
    node: str
    key: str
    letter: str
    choice: Choice
    feedback: str
    notes: tuple[str, ...]
    ways: tuple[Way, ...]


def gamebook(case: Case, filled: Words) -> tuple[tuple[SceneText, ...], tuple[Consequence, ...]]:
    """Return the scenes and, numbered on from them, the consequences of every choice."""
    numbers = order(case)
    names = sorted(case.nodes, key=numbers.__getitem__)
    keys = [(name, key) for name in names for key in case.nodes[name].choices]
    paragraphs = {pair: len(names) + place for place, pair in enumerate(keys, start=1)}
    scenes = tuple(_scene(case, name, numbers[name], paragraphs, filled) for name in names)
    return scenes, tuple(_consequence(case, *pair, numbers, paragraphs, filled) for pair in keys)


def in_words(case: Case, condition: Condition) -> str:
    """Return a condition the way a reader can check it on paper."""
    parts = []
    for name, value in condition.items():
        low, high = interval(case, name, value)
        if name in case.facts:
            parts.append(f"‘{spoken(name)}’ {'wel' if low else 'niet'} is aangestreept")
        else:
            meter = case.meters[name]
            range_ = (
                f"{low} of hoger"
                if high >= meter.max
                else f"{high} of lager"
                if low <= meter.min
                else f"{low} tot {high}"
            )
            parts.append(f"{meter.label} {range_} is")
    return " en ".join(parts)


def spoken(name: str) -> str:
    """Return the name of a fact as words."""
    return name.replace("_", " ").replace("-", " ")


def _scene(case: Case, name: str, number: int, paragraphs: dict[tuple[str, str], int], filled: Words) -> SceneText:
    node = case.nodes[name]
    options = tuple(
        Option(
            "ABCDEFG"[place],
            key,
            in_words(case, choice.when),
            inline_markdown(filled(choice.text)),
            paragraphs[name, key],
        )
        for place, (key, choice) in enumerate(node.choices.items())
    )
    also = tuple((in_words(case, item.when), inline_markdown(filled(item.text))) for item in node.also)
    return SceneText(
        number,
        name,
        node.title,
        node.day,
        markdown(filled(node.text)),
        also,
        node.ask_ground,
        options,
        node.ending or "",
    )


def _consequence(
    case: Case, name: str, key: str, numbers: dict[str, int], paragraphs: dict[tuple[str, str], int], filled: Words
) -> Consequence:
    choice = case.nodes[name].choices[key]
    letter = "ABCDEFG"[list(case.nodes[name].choices).index(key)]
    ways = (
        *(Way(in_words(case, detour.when), numbers[detour.goto]) for detour in choice.detours),
        Way("", numbers[choice.goto]),
    )
    feedback = inline_markdown(filled(choice.feedback))
    return Consequence(
        paragraphs[name, key], numbers[name], name, key, letter, choice, feedback, tuple(_notes(case, choice)), ways
    )


def _notes(case: Case, choice: Choice) -> list[str]:
    notes = [f"{case.meters[name].label} {amount:+d}" for name, amount in choice.add.items()]
    notes += [f"{'streep aan' if value else 'streep weg'}: ‘{spoken(name)}’" for name, value in choice.set.items()]
    notes += [f"in het dossier: {case.dossier[piece].title}" for piece in choice.file]
    notes += [f"uit het dossier: {case.dossier[piece].title}" for piece in choice.remove]
    return notes
