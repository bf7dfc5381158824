"""Definitions become HTML that reads without JavaScript; the elements only add what moves."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from markupsafe import Markup

from generator.core.reader import Document
from generator.core.templates import template
from generator.core.text import fill, inline_markdown, markdown
from generator.instruments.card_model import Card, Rule, fields, options
from generator.instruments.model import Finder, Instrument, Plate, Row, Scan, Wai
from generator.instruments.pictures import interactive
from generator.instruments.wai import scored
from generator.law import Lawbook

CONDITION = ("when", "unless", "filled", "empty", "exceeds", "toward", "against")


def embed(document: Document[Instrument], law: Lawbook, chosen: Mapping[str, str]) -> str:
    """Return the HTML of one instrument; `facet: value` under the id keeps only those rows of a finder."""
    tool = document.model
    match tool:
        case Finder():
            return _render("finder", document, law, **_finder(document.id, tool, chosen))
        case Card():
            return _render("card", document, law, **_card(tool))
        case Scan():
            return _render("scan", document, law)
        case Plate():
            return _render("plate", document, law, drawing=Markup(interactive(document.id, tool)))
        case Wai():
            return _render("wai", document, law, sums={key: scored(person) for key, person in tool.persons.items()})


def choices(document: Document[Instrument]) -> Mapping[str, Sequence[str]]:
    """Return what may stand under the id in a fence: a filter with one of its values, or `oefen: ja`."""
    tool = document.model
    if not isinstance(tool, Finder):
        return {}
    return {**{key: tuple(facet.values) for key, facet in tool.facets.items()}, "oefen": ("ja",)}


def _render(name: str, document: Document[Instrument], law: Lawbook, **more: Any) -> str:
    tool = document.model
    lookup = law.lookup(None, tool.verified_on)
    say: Callable[[str], Markup] = lambda text: Markup(inline_markdown(fill(text, lookup)))  # noqa: E731
    block: Callable[[str], Markup] = lambda text: Markup(markdown(fill(text, lookup)))  # noqa: E731
    html = template("generator.instruments", f"{name}.html.j2").render(
        id=document.id, tool=tool, say=say, block=block, cite=_citing(law), **more
    )
    # A blank line ends raw HTML in Markdown where it stands in a list or an admonition.
    return "\n".join(line for line in html.splitlines() if line.strip())


def _citing(law: Lawbook) -> Callable[[str], Markup]:
    def cite(citation: str) -> Markup:
        found = law.cites(citation)
        # The list of sources names every source, but of the articles only those that a page cites.
        address = _anchor(found.key if found else citation)
        return Markup('<a href="kh:/opzoeken/bronnen/#{}">{}</a>').format(address, _unbroken(citation))

    return cite


def _anchor(source: str) -> str:
    plain = unicodedata.normalize("NFKD", source).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def _unbroken(citation: str) -> str:
    return re.sub(r" (?=\d|lid)", "\N{NO-BREAK SPACE}", citation)


def _finder(id: str, tool: Finder, chosen: Mapping[str, str]) -> dict[str, Any]:
    wanted = {facet: value for facet, value in chosen.items() if facet in tool.facets}
    rows = {
        key: row
        for key, row in tool.rows.items()
        if all(value in row.tags.get(facet, ()) for facet, value in wanted.items())
    }
    verdict = next((key for key, facet in tool.facets.items() if set(facet.values) == {"ja", "nee", "mits"}), "")

    def names(row: Row, facet: str) -> str:
        return " · ".join(tool.facets[facet].values[value] for value in row.tags.get(facet, ()))

    return {
        "rows": rows,
        "fixed": wanted,
        "begin": chosen.get("oefen") == "ja",
        "verdict": verdict,
        "names": names,
        "partial": f"kh:/opzoeken/{id}/" if wanted else "",
    }


def _card(tool: Card) -> dict[str, Any]:
    def condition(rule: Rule) -> str:
        stated = {key: value for key, value in asdict(rule).items() if key in CONDITION and value}
        return json.dumps(stated, ensure_ascii=False, separators=(",", ":"))

    first = next(iter(tool.outcomes.values()), None)
    return {
        "condition": condition,
        "explain": lambda rule: explained(tool, rule),
        "compared": first.facts if first else {},
    }


def explained(card: Card, rule: Rule) -> str:
    """Return in words when a rule speaks up, for whoever reads the page without JavaScript."""
    known = fields(card)
    labels = {name: item.label for name, item in known.items()}

    def named(name: str) -> str:
        return f"‘{labels.get(name, name)}’"

    def chosen(name: str, values: tuple[str, ...]) -> str:
        choices = options(known[name]) if name in known else {}
        return f"{named(name)}: {' of '.join(choices.get(value, value) for value in values)}"

    parts = [f"bij {chosen(name, values)}" for name, values in rule.when.items()]
    parts += [f"niet bij {chosen(name, values)}" for name, values in rule.unless.items()]
    parts += [f"als {named(name)} is ingevuld" for name in rule.filled]
    parts += [f"als {named(name)} leeg is" for name in rule.empty]
    if rule.exceeds:
        parts.append(f"als {named(rule.exceeds[0])} groter of later is dan {named(rule.exceeds[-1])}")
    return f"Geldt {', en '.join(parts)}." if parts else ""
