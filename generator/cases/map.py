"""The map of a case: every scene a box, every choice a line, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass

from generator.cases.figures import order
from generator.cases.model import Case

WIDE, HIGH, ACROSS, DOWN = 196, 52, 220, 104


@dataclass(frozen=True)
class Box:
    """A scene on the map."""

    number: int
    id: str
    lines: tuple[str, ...]
    day: int
    ending: str
    x: int
    y: int


@dataclass(frozen=True)
class Line:
    """A choice on the map, from the bottom of one box to the top (or side) of the next."""

    path: str
    verdict: str


@dataclass(frozen=True)
class Map:
    """Boxes and lines with the size of the drawing."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    width: int
    height: int


def draw(case: Case) -> Map:
    """Return the map: scenes in layers, the furthest way from the start decides the layer."""
    layers = _layers(case)
    numbers = order(case)
    rows: dict[int, list[str]] = {}
    for name in sorted(case.nodes, key=numbers.__getitem__):
        rows.setdefault(layers[name], []).append(name)
    widest = max(len(row) for row in rows.values())
    width = widest * ACROSS
    at: dict[str, tuple[int, int]] = {}
    for place, layer in enumerate(sorted(rows)):
        row = rows[layer]
        left = (width - len(row) * ACROSS) // 2
        for column, name in enumerate(row):
            at[name] = (left + column * ACROSS + (ACROSS - WIDE) // 2, place * DOWN + 8)
    boxes = tuple(
        Box(numbers[name], name, _wrapped(node.title), node.day, node.ending or "", *at[name])
        for name, node in case.nodes.items()
    )
    return Map(boxes, tuple(_lines(case, at)), width, len(rows) * DOWN - (DOWN - HIGH) + 16)


def _layers(case: Case) -> dict[str, int]:
    layers = dict.fromkeys(case.nodes, 0)
    for _ in case.nodes:  # a round trip between scenes would never settle, so this is the most there can be
        for name, target in _edges(case):
            if name != target and layers[target] <= layers[name] < len(case.nodes) - 1:
                layers[target] = layers[name] + 1
    return layers


def _edges(case: Case) -> list[tuple[str, str]]:
    return [
        (name, target)
        for _, name, _, choice in case.choices()
        for target in (*(detour.goto for detour in choice.detours), choice.goto)
    ]


def _lines(case: Case, at: dict[str, tuple[int, int]]) -> list[Line]:
    lines = []
    for name, node in case.nodes.items():
        ways = [
            (choice.verdict, target)
            for choice in node.choices.values()
            for target in dict.fromkeys((choice.goto, *(detour.goto for detour in choice.detours)))
        ]
        for place, (verdict, target) in enumerate(ways):
            x, y = at[name]
            start = x + WIDE * (place + 1) // (len(ways) + 1)
            tx, ty = at[target]
            end = tx + WIDE // 2 + (start - x - WIDE // 2) // 3
            bend = max(24, (ty - y - HIGH) // 2)
            lines.append(Line(f"M{start} {y + HIGH}C{start} {y + HIGH + bend} {end} {ty - bend} {end} {ty}", verdict))
    return lines


def _wrapped(title: str, letters: int = 19) -> tuple[str, ...]:
    lines = [""]
    for word in title.split():
        if lines[-1] and len(lines[-1]) + len(word) >= letters and len(lines) < 2:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return tuple(line if len(line) <= letters + 3 else line[: letters + 1].rstrip() + "…" for line in lines)
