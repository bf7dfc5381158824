"""The published reference of every YAML key, made from the same annotations that check the files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.checklist import TITLES
from generator.core.kind import Kind
from generator.core.outputs import Output
from generator.core.reader import schema

_WORDS = {"string": "tekst", "integer": "getal", "number": "getal", "boolean": "true of false", "null": "leeg"}
Schema = Mapping[str, Any]


def page(kinds: Iterable[Kind[Any]]) -> Output:
    """Return the page with a table per record of every kind that authors write in YAML."""
    parts = [
        "---\ntitle: Alle sleutels\nkind: naslag\n"
        "summary: Elke sleutel die je in een YAML-bestand kunt schrijven, met wat hij betekent.\n---\n",
        "# Alle sleutels\n",
        "Een **vette** sleutel is verplicht. De lijst komt uit dezelfde bron als de controle: "
        "wat hier niet staat, kan niet.\n",
    ]
    for kind in kinds:
        if kind.suffix == ".yml":
            parts += [f"## {TITLES.get(kind.folder, kind.folder)}: `{kind.folder}/<naam>.yml`\n", *_tables(kind)]
    return Output("trainers/sleutels.md", "\n".join(parts))


def _tables(kind: Kind[Any]) -> Iterator[str]:
    whole = schema(kind.model)
    records = {name: part for name, part in whole.get("$defs", {}).items() if "properties" in part}
    if "properties" in whole:
        yield _table("Het bestand", whole)
    for name, part in records.items():
        yield _table(f"`{name}`", part)


def _table(title: str, record: Schema) -> str:
    required = set(record.get("required", ()))
    rows = [
        f"| {f'**{key}**' if key in required else key} | {_type(part)} | {_cell(part.get('description', ''))} |"
        for key, part in record["properties"].items()
    ]
    return "\n".join([f"### {title}\n", "| Sleutel | Wat | Betekenis |", "|---|---|---|", *rows, ""])


def _type(part: Schema) -> str:
    """Return what may stand at a key, in a few Dutch words."""
    if "$ref" in part:
        return f"`{part['$ref'].rsplit('/', 1)[-1]}`"
    if "enum" in part:
        return _cell(" · ".join(f"`{word}`" for word in part["enum"]))
    if "const" in part:
        return f"`{part['const']}`"
    if "anyOf" in part:
        return " of ".join(dict.fromkeys(_type(option) for option in part["anyOf"]))
    if part.get("format") == "date":
        return "datum (jjjj-mm-dd)"
    if part.get("type") == "array":
        return f"lijst van {_type(part.get('items', {}))}"
    if part.get("type") == "object":
        return f"naam → {_type(part.get('additionalProperties', {}))}"
    return _WORDS.get(part.get("type", ""), "tekst")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("{", "&#123;")
