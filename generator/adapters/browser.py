"""The Chromium of the machine, for tests, measurements and pictures."""

from __future__ import annotations

import shutil

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first is the same browser without windows: half the time per page."""
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


def chromium() -> str:
    """Return the path of the browser.

    Raises: FileNotFoundError when there is none; `make test` installs it.
    """
    for name in NAMES:
        if path := shutil.which(name):
            return path
    raise FileNotFoundError("there is no Chromium; `make test` installs it")
