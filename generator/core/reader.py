"""YAML of authors to records, with the place of every value and all that is wrong with it, in Dutch.

The one file that imports yaml and pydantic. Scalars stay the text that was typed (`nee` and `1.10` are no surprise);
the annotations of the record decide what they become.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Generic, TypeVar, cast

import yaml
from pydantic import TypeAdapter, ValidationError

from generator.core.problems import Place, Problem, Severity
from generator.core.reader_messages import explain
from generator.core.reader_unions import relevant

T = TypeVar("T")
Path = tuple[str | int, ...]
_Mark = Any  # pyyaml has two classes of marks, in Python and in C, with no common name

_FAST = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the one in C is not there in every Python (Pyodide)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.S)


@dataclass(frozen=True)
class Document(Generic[T]):
    """What one file says (`model`), under which name (`id`), and where it says it."""

    id: str
    path: str
    text: str
    model: T
    places: Mapping[Path, Place] = field(repr=False, default_factory=dict)
    keys: Mapping[Path, Place] = field(repr=False, default_factory=dict)
    body: str = ""
    """Of a Markdown page: the text after the front matter."""
    body_line: int = 1

    def place(self, *path: str | int) -> Place:
        """Return where the value at `path` stands, or its nearest parent that was written."""
        return _nearest(self.places, path, self.path)

    def key_place(self, *path: str | int) -> Place:
        """Return where the key at the end of `path` stands."""
        return self.keys.get(path) or self.place(*path)

    def problem(self, path: Path, code: str, message: str, hint: str = "", severity: Severity = "error") -> Problem:
        """Return a problem at the value that stands at `path`."""
        return Problem(self.place(*path), code, message, hint, severity)

    def body_problem(
        self, offset: int, code: str, message: str, hint: str = "", severity: Severity = "error"
    ) -> Problem:
        """Return a problem at a character of the Markdown after the front matter."""
        before = self.body[:offset]
        line = before.count("\n")
        column = offset - (before.rfind("\n") + 1)
        return Problem(Place(self.path, self.body_line + line, column + 1), code, message, hint, severity)


@dataclass(frozen=True)
class Reading(Generic[T]):
    """The outcome of reading a file: a document, or the problems that kept it from being one."""

    document: Document[T] | None
    problems: tuple[Problem, ...] = ()


def read(path: str, text: str, type_: type[T], *, check_name: bool = True) -> Reading[T]:
    """Read one YAML file; its name without suffix is the id of the document (and free when it is nobody's id)."""
    composed = _compose(path, text, Place(path))
    return _document(composed, path, text, type_, check_name=check_name)


def read_page(path: str, text: str, type_: type[T]) -> Reading[T]:
    """Read the front matter of a Markdown page; the id is the path inside `docs/` without suffix."""
    match = _FRONT_MATTER.match(text)
    if not match:
        hint = "begin het bestand met '---', de gegevens van de pagina en weer '---'"
        return Reading(None, (Problem(Place(path), "no-front-matter", "deze pagina heeft geen kop", hint),))
    reading = _document(_compose(path, match[1], Place(path, 2)), path, text, type_, check_name=False)
    if not reading.document:
        return reading
    document = reading.document
    page = Document(
        path.removeprefix("docs/").removesuffix(".md"), path, text, document.model, document.places, document.keys,
        text[match.end() :], text[: match.end()].count("\n") + 1,
    )  # fmt: skip
    return Reading(page, reading.problems)


def schema(type_: type[Any]) -> dict[str, Any]:
    """Return the JSON Schema by which editors check and complete files of this type."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **_adapter(cast(Hashable, type_)).json_schema(by_alias=True),
    }


def plain_data(text: str) -> Any:
    """Return YAML as plain data for tests and small tables; anything wrong raises `ValueError`."""
    composed = _compose("<tekst>", text, Place("<tekst>"))
    if composed.problems:
        raise ValueError("\n".join(problem.headline() for problem in composed.problems))
    return composed.value


@dataclass
class _Composed:
    """Plain data with the place of every key and value, and what the syntax itself got wrong."""

    path: str
    first: Place
    value: Any = None
    places: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def at(self, mark: _Mark) -> Place:
        if mark is None:
            return self.first
        return Place(self.path, self.first.line + mark.line, mark.column + 1)

    def wrong(self, mark: _Mark, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(self.at(mark), code, message, hint))


def _compose(path: str, text: str, first: Place) -> _Composed:
    composed = _Composed(path, first)
    try:
        node = _node(composed, text)
    except yaml.MarkedYAMLError as error:
        message, hint = explain_syntax(error)
        opened = "quoted scalar" in (error.context or "")  # the end of the file says nothing about where it began
        mark = (error.context_mark if opened else error.problem_mark) or error.context_mark or error.problem_mark
        composed.problems.append(Problem(composed.at(mark), "yaml-syntax", message, hint))
        return composed
    except yaml.YAMLError as error:
        said = str(error).split("\n")[0]
        composed.problems.append(Problem(first, "yaml-syntax", f"dit teken hoort niet in YAML: {said}"))
        return composed
    if node is None and not composed.problems:
        composed.problems.append(Problem(first, "empty-file", "dit bestand is leeg", "kijk in een bestaand bestand"))
    elif node is not None:
        composed.value = _plain(composed, node, ())
    return composed


def _node(composed: _Composed, text: str) -> yaml.Node | None:
    """Return the nodes of a text, or None with the shorthand it used as problems."""
    try:
        return _parsed(composed, text, _FAST)
    except yaml.YAMLError:
        # The fast parser says less about what is wrong than the one in Python.
        composed.problems.clear()
        return _parsed(composed, text, yaml.SafeLoader)


def _parsed(composed: _Composed, text: str, loader: Any) -> yaml.Node | None:
    for event in yaml.parse(text, Loader=loader):
        _refuse_shorthand(composed, event)
    return None if composed.problems else yaml.compose(text, Loader=loader)


def explain_syntax(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    """Return what YAML stumbled over, and the usual cause, in Dutch."""
    said = error.problem or ""
    if "found character '\\t'" in said:
        return "hier staat een tab", "spring in met spaties"
    if "mapping values are not allowed" in said:
        return "hier staat een dubbele punt in gewone tekst", "zet de tekst tussen aanhalingstekens"
    if "could not find expected ':'" in said or "expected <block end>" in said:
        return (
            "de regels springen hier niet goed in, of er ontbreekt een dubbele punt",
            "vergelijk met de regel erboven",
        )
    if "found unexpected end" in said or "quoted scalar" in (error.context or ""):
        return "een aanhalingsteken is niet gesloten", "sluit de tekst af met hetzelfde aanhalingsteken"
    return f"dit is geen geldige YAML ({said})", "vergelijk met een bestaand bestand"


def _refuse_shorthand(composed: _Composed, event: yaml.Event) -> None:
    # Each would let one value stand in two places, so that a message could no longer point at the cause.
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        composed.wrong(event.start_mark, "yaml-anchor", "ankers (& en *) mogen hier niet", "schrijf de waarde uit")
    tag = getattr(event, "tag", None)
    if tag:
        composed.wrong(event.start_mark, "yaml-tag", f"labels zoals '{tag}' mogen hier niet", "laat het label weg")


def _plain(composed: _Composed, node: yaml.Node, path: Path) -> Any:
    composed.places[path] = composed.at(node.start_mark)
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
            if key in mapping:
                first = composed.keys[(*path, key)]
                composed.wrong(key_node.start_mark, "duplicate-key", f"'{key}' staat er al, op regel {first.line}",
                               "laat er één staan")  # fmt: skip
                continue
            composed.keys[(*path, key)] = composed.at(key_node.start_mark)
            mapping[key] = _plain(composed, value_node, (*path, key))
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_plain(composed, item, (*path, index)) for index, item in enumerate(node.value)]
    if isinstance(node, yaml.ScalarNode) and not node.style and node.value in ("", "~", "null"):
        return None
    return node.value


def _document(composed: _Composed, path: str, text: str, type_: type[T], *, check_name: bool = True) -> Reading[T]:
    problems = list(composed.problems)
    name = path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    if check_name and not _ID.fullmatch(name):
        hint = "gebruik kleine letters, cijfers en streepjes"
        problems.append(Problem(Place(path), "file-name", f"'{name}' kan geen naam van een bestand zijn", hint))
    if composed.value is None:
        return Reading(None, tuple(problems))
    try:
        model = _adapter(cast(Hashable, type_)).validate_python(composed.value)
    except ValidationError as error:
        problems += _explained(composed, error, type_)
        return Reading(None, tuple(problems))
    if problems:
        return Reading(None, tuple(problems))
    return Reading(Document(name, path, text, model, composed.places, composed.keys), ())


@cache
def _adapter(type_: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(cast(type[Any], type_))


def _explained(composed: _Composed, error: ValidationError, type_: type[Any]) -> Iterator[Problem]:
    found = error.errors(include_url=False, include_input=True)
    for details, path in relevant(composed.value, [(dict(item), tuple(item["loc"])) for item in found]):
        code, message, hint, on_key = explain(details, path, type_)
        place = composed.keys.get(path) if on_key else None
        yield Problem(place or _nearest(composed.places, path, composed.path), code, message, hint)


def _nearest(places: Mapping[Path, Place], path: Path, file: str) -> Place:
    for length in range(len(path), -1, -1):
        if path[:length] in places:
            return places[path[:length]]
    return Place(file)
