"""Random cases whose references are sound; everything else may be wrong with them."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from generator.cases.model import Case, Choice, Detour, Meter, Node, Piece

METERS = {"vertrouwen": Meter(label="Vertrouwen", start=2, max=3, words=("laag", "hoog"))}
FACTS = {"weet": False, "klaar": True}
DOSSIER = {"plan": Piece(title="Plan"), "brief": Piece(title="Brief", filed=1)}

conditions = st.dictionaries(st.sampled_from(["vertrouwen", "weet", "klaar"]), st.integers(0, 9), max_size=2).map(
    lambda drawn: {name: _wanted(name, number) for name, number in drawn.items()}
)


def _wanted(name: str, number: int) -> bool | str:
    if name in FACTS:
        return number % 2 == 0
    return f"{['>=', '>', '<=', '<', '='][number % 5]} {number % 4}"


@st.composite
def cases(draw: st.DrawFn, *, rounds: bool = True) -> Case:
    """Return a case of up to seven scenes; with `rounds`, choices may lead back."""
    size = draw(st.integers(1, 5))
    names = [f"n{number}" for number in range(size)]
    nodes: dict[str, Node] = {}
    for number, name in enumerate(names):
        targets = [*names[number + 1 :], "goed", "fout", *(names[: number + 1] if rounds else [])]
        keys = draw(st.integers(1, 3))
        nodes[name] = Node(
            title=name, day=10, text="Tekst.", choices={f"k{key}": draw(_choices(targets)) for key in range(keys)}
        )
    for name in ("goed", "fout"):
        nodes[name] = Node(title=name, day=20, text="Einde.", ending=name)
    return Case(
        title="Willekeurig", summary="", sector="", level="basis", minutes=1, role="", mandate="", people={}, goals=(),
        modules=(), verified_on=date(2026, 11, 22), day_one=date(2026, 3, 2), meters=METERS, facts=FACTS,
        dossier=DOSSIER, start="n0", nodes=nodes,
    )  # fmt: skip


@st.composite
def _choices(draw: st.DrawFn, targets: list[str]) -> Choice:
    goto = st.sampled_from(targets)
    optional: dict[str, Any] = {
        "when": draw(st.one_of(st.just({}), conditions)),
        "set": draw(st.dictionaries(st.sampled_from(list(FACTS)), st.booleans(), max_size=1)),
        "add": draw(st.dictionaries(st.just("vertrouwen"), st.integers(-2, 2), max_size=1)),
        "file": tuple(draw(st.lists(st.just("plan"), max_size=1))),
        "remove": tuple(draw(st.lists(st.just("brief"), max_size=1))),
        "score": {"mens": draw(st.integers(-2, 2))},
        "detours": tuple(Detour(when=draw(conditions), goto=draw(goto)) for _ in range(draw(st.integers(0, 1)))),
    }
    return Choice(text="", verdict="goed", ground="rol", feedback="", goto=draw(goto), **optional)
