"""The project that a command works on: the folder of the caller, or else the one this program came with."""

from __future__ import annotations

from pathlib import Path

from generator.adapters import disk
from generator.build import load
from generator.library import Library


class NoProject(LookupError):
    """There is no project around a path; the message says so, in Dutch."""


def around(path: Path) -> Path:
    """Return the root of the project that a path belongs to.

    Raises: NoProject, which ends the command with its message.
    """
    root = disk.root_of(path) if path.exists() else None
    if root is None:
        raise NoProject(f"{path}: hier is geen project (een map met {disk.ROOT_FILE})")
    return root


def here() -> Path:
    """Return the root of the project around the working directory, or of our own."""
    return disk.root_of(Path()) or Path(__file__).parents[2]


def library(root: Path, *folders: str) -> Library:
    """Return what the project holds, or only some folders of it."""
    texts = disk.texts(root)
    if folders:
        texts = {path: text for path, text in texts.items() if path.split("/", 1)[0] in folders}
    return load(texts)[0]
