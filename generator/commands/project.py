"""The project that a command works on: the folder of the caller, or else the one this program came with."""

from __future__ import annotations

from pathlib import Path

from generator.adapters import disk
from generator.build import load
from generator.library import Library


def here() -> Path:
    """Return the root of the project around the working directory, or of our own."""
    return disk.root_of(Path()) or Path(__file__).parents[2]


def library(root: Path, *folders: str) -> Library:
    """Return what the project holds, or only some folders of it."""
    texts = disk.texts(root)
    if folders:
        texts = {path: text for path, text in texts.items() if path.split("/", 1)[0] in folders}
    return load(texts)[0]
