"""What a visitor downloads of our own: the files as they are published, with all they ask for, gzip."""

from __future__ import annotations

import gzip
import posixpath
import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from generator.adapters import disk
from generator.build import Build, build
from generator.core.outputs import ASSETS

ROOT = Path(__file__).parents[2]
AT_ONCE = re.compile(r'\bimport(?:[\w\s{},*$]*?from)?"(\.[^"]+)"')
"""What a script cannot start without."""
AT_ALL = re.compile(rf'{AT_ONCE.pattern}|\bimport\("([^"]+)"\)|new URL\("([^"]+)",import\.meta')
"""The same with what it may fetch later."""


@lru_cache(maxsize=1)
def project() -> Build:
    """Return the project with everything it makes."""
    return build(disk.texts(ROOT))


@lru_cache(maxsize=1)
def published() -> dict[str, bytes]:
    """Return every file of the site that is ours and no page, by its name in `generator/`."""
    start = f"{ASSETS}/"
    return {one.path.removeprefix(start): one.as_bytes() for one in project().outputs if one.path.startswith(start)}


def asked(names: Iterable[str], link: re.Pattern[str] = AT_ONCE) -> set[str]:
    """Return the files with all that they ask for, and what those ask for."""
    waiting, seen = list(names), set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if name.endswith(".js"):
            paths = ["".join(match.groups(default="")) for match in link.finditer(published()[name].decode())]
            waiting += [posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) for path in paths]
    return seen


def weight(names: Iterable[str]) -> int:
    """Return the bytes of these files, each zipped by itself."""
    return sum(len(gzip.compress(published()[name], 9, mtime=0)) for name in names)
