"""A project on disk: its texts in, its outputs out. It never writes into the author's files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.build import KINDS
from generator.core.outputs import Output

ROOT_FILE = "mkdocs.yml"


def root_of(path: Path) -> Path | None:
    """Return the folder of the project that `path` belongs to: the nearest one with an mkdocs.yml."""
    start = path.resolve()
    for folder in (start, *start.parents):
        if (folder / ROOT_FILE).is_file():
            return folder
    return None


def texts(root: Path) -> dict[str, str]:
    """Return every content file of the project by its path, as text; a file that is no UTF-8 is read with marks."""
    found: dict[str, str] = {}
    for kind in KINDS:
        for file in sorted((root / kind.folder).rglob(f"*{kind.suffix}")):
            found[file.relative_to(root).as_posix()] = file.read_text(encoding="utf-8", errors="replace")
    return found


def folders(root: Path) -> list[Path]:
    """Return the content folders that exist, to watch for changes."""
    return [root / kind.folder for kind in KINDS if (root / kind.folder).is_dir()]


def write(outputs: Iterable[Output], target: Path) -> int:
    """Write the outputs below `target` and return how many there are."""
    count = 0
    for output in outputs:
        file = target / output.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(output.as_bytes())
        count += 1
    return count
