"""What is wrong with content: a value that knows its place and renders itself in three styles."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Place:
    """A spot in a file of the author; `path` is relative to the project, line and column start at 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, order=True)
class Problem:
    """One thing an author can mend: where, which check (`code`), what is wrong and what to do."""

    place: Place
    code: str
    message: str
    hint: str = ""
    severity: Severity = "error"

    def headline(self) -> str:
        """Return the line that editors and people can follow to the spot."""
        kind = "" if self.severity == "error" else "let op: "
        return f"{self.place.path}:{self.place.line}:{self.place.column}: [{self.code}] {kind}{self.message}"

    def as_text(self, source: str = "") -> str:
        """Return the headline, the author's own line with a caret under the spot, and the tip."""
        lines = source.splitlines()
        parts = [self.headline()]
        margin = " " * max(5, len(str(self.place.line)))
        if 0 < self.place.line <= len(lines):
            written = lines[self.place.line - 1]
            parts.append(f"{self.place.line:>{len(margin)}} | {written}")
            parts.append(f"{margin} | {' ' * (self.place.column - 1)}^")
        if self.hint:
            parts.append(f"{margin} = tip: {self.hint}")
        return "\n".join(parts)

    def as_json(self) -> dict[str, Any]:
        """Return the flat record of the command-line contract."""
        return {**asdict(self.place), "code": self.code, "severity": self.severity, "message": self.message,
                "hint": self.hint}  # fmt: skip

    def as_github(self) -> str:
        """Return the workflow command that makes GitHub show the problem beside the line."""
        text = f"{self.message} (tip: {self.hint})" if self.hint else self.message
        place = f"file={_property(self.place.path)},line={self.place.line},col={self.place.column}"
        return f"::{self.severity} {place},title={_property(self.code)}::{_workflow(text)}"


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems that stop a build; warnings do not."""
    return tuple(problem for problem in problems if problem.severity == "error")


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return "bedoelde je 'x'?" for the known word nearest to a typo, or nothing when none is near."""
    near = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"bedoelde je '{near[0]}'?" if near else ""


def choose_from(word: str, known: Iterable[str]) -> str:
    """Return the nearest known word as a question, or else the whole list to choose from."""
    names = sorted(known)
    return suggestion(word, names) or (f"kies uit: {', '.join(names)}" if names else "")


def _workflow(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _workflow(text).replace(":", "%3A").replace(",", "%2C")
