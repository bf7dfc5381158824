"""The published list of checks: every check of every kind, in the words of its docstring."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from generator.core.kind import Kind
from generator.core.outputs import Output

READING = (
    ("yaml-syntax, yaml-anchor, yaml-tag", "Een bestand is gewone YAML: geen tabs, ankers of labels."),
    ("duplicate-key, unknown-key, missing-key", "Elke sleutel is bekend en uniek; geen verplichte ontbreekt."),
    ("wrong-type, wrong-date, unknown-word", "Elke waarde heeft het soort dat er hoort."),
    ("file-name, empty-file, no-front-matter", "Elk bestand heeft een naam die een adres kan zijn, en inhoud."),
    ("unknown-embed", "Elke ingesloten casus, quiz of rekenhulp bestaat."),
)  # fmt: skip

TITLES = {
    "rules": "Regels",
    "cases": "Casussen",
    "quizzes": "Quizzen",
    "instruments": "Hulpmiddelen",
    "docs": "Pagina's",
    "terms": "Begrippen",
}


def page(kinds: Iterable[Kind[Any]], references: Sequence[Callable[..., Any]]) -> Output:
    """Return the page that lists what the build checks; a check is its own documentation."""
    parts = [
        "---\ntitle: Wat de bouw controleert\nkind: naslag\n"
        "summary: Elke controle die Klaverhuis uitvoert voordat een pagina verschijnt.\n---\n",
        "# Wat de bouw controleert\n",
        "Elke wijziging gaat langs deze lijst. Bij een fout verschijnt er geen nieuwe site: "
        "de schrijver ziet het bestand, de regel en wat er moet gebeuren. "
        "Het woord vooraan is de code die in de melding staat.\n",
        _section("Lezen", READING),
    ]
    for kind in kinds:
        if kind.checks:
            parts.append(_section(TITLES.get(kind.folder, kind.folder), map(_row, kind.checks)))
    parts.append(_section("Verwijzingen tussen onderwerpen", map(_row, references)))
    return Output("trainers/controles.md", "\n".join(parts))


def _row(check: Callable[..., Any]) -> tuple[str, str]:
    says = inspect.getdoc(check) or ""
    return check.__name__.replace("_", "-"), says.split("\n\n")[0].replace("\n", " ")


def _section(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = [f"| `{code}` | {says} |" for code, says in rows]
    return "\n".join([f"## {title}\n", "| Code | Belofte |", "|---|---|", *lines, ""])
