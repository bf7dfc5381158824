"""The case that an author begins with: small, explained line by line, and sound."""

from __future__ import annotations

from importlib import resources


def skeleton(id_: str) -> str:
    """Return the text of a new case; its title is the id in words."""
    text = resources.files("generator.cases").joinpath("skeleton.yml").read_text(encoding="utf-8")
    return text.replace("Een nieuwe casus", id_.replace("-", " ").capitalize(), 1)
