"""Jinja2 for the templates that lie beside the code of a room."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from generator.core.text import inline_markdown, markdown


@cache
def _environment(room: str) -> Environment:
    environment = Environment(
        loader=PackageLoader(room, package_path=""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["markdown"] = lambda text: Markup(markdown(text))
    environment.filters["inline_markdown"] = lambda text: Markup(inline_markdown(text))
    return environment


def template(room: str, name: str) -> Template:
    """Return a template of a room (`"generator.cases"`, `"case.md.j2"`); a missing variable is an error."""
    return _environment(room).get_template(name)
