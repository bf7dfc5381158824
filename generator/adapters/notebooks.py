"""Executed notebooks, stripped to what the theme can style and the policy allows."""

from __future__ import annotations

import json
from pathlib import Path

from bs4 import BeautifulSoup

NOISE = (
    "style", "script", ".zeroclipboard-container", ".clipboard-copy-txt", ".jp-Collapser", ".jp-OutputPrompt",
    ".jp-InputPrompt", ".anchor-link",
)  # fmt: skip
"""nbconvert brings 574 kB of styles, a copy button with inline script, and MathJax from elsewhere."""


def title(path: Path) -> str:
    """Return the first heading of a notebook; the site builder only knows its file name."""
    first = "".join(json.loads(path.read_text(encoding="utf-8"))["cells"][0]["source"])
    return first.splitlines()[0].lstrip("# ")


def clean(page: str) -> str:
    """Return the HTML of an executed notebook with only headings, text, code and outputs left."""
    soup = BeautifulSoup(page, "html.parser")
    for selector in NOISE:
        for element in soup.select(selector):
            element.decompose()
    for element in soup.find_all(True):
        del element["style"]
        del element["tabindex"]
    for code in soup.select(".highlight-ipynb"):
        code["class"] = "highlight"
        # A long line scrolls; without a focus stop the keyboard could not reach its end.
        code["tabindex"] = "0"
    return str(soup)
