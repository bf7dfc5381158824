"""Small tools for a question at work, each one definition in `instruments/<id>.yml`.

- `model`: five kinds of record: a finder (rows), a card (fields and rules, in `card_model`), a scan (statements on
  leaves), a plate (a picture with parts) and the sum of the Work Ability Index.
- `reasons` + `reasons.js`: which rules of a card hold for a set of answers. `scan.js`, `match.js`, `address.js`,
  `export.js`: the other pure parts of the browser. `wai`: the sum. `pictures`: links over a drawing of the theme.
- `checks`: what must be true of a definition. `pages`: the definition as HTML that reads without JavaScript.
- `finder.js`, `card.js`, `scan-element.js`, `plate.js`, `sum.js`: the only files that touch the DOM.
"""

from __future__ import annotations

from typing import Any

from generator.core.kind import Element, Kind
from generator.instruments.checks import CHECKS
from generator.instruments.model import Instrument
from generator.instruments.pages import choices, embed

_COMMON = "instruments/instruments.css"

INSTRUMENTS: Kind[Any] = Kind(
    folder="instruments",
    model=Instrument,  # type: ignore[arg-type]  # a union of records reads like a record
    checks=CHECKS,
    fence="instrument",
    embed=embed,
    options=choices,
    elements=(
        Element("kh-finder", ("instruments/finder.js",), (_COMMON, "instruments/finder.css")),
        Element("kh-card", ("instruments/card.js",), (_COMMON, "instruments/form.css")),
        Element("kh-scan", ("instruments/scan-element.js",), (_COMMON, "instruments/form.css")),
        Element("kh-plate", ("instruments/plate.js",), (_COMMON, "instruments/plate.css")),
        Element("kh-sum", ("instruments/sum.js",), (_COMMON, "instruments/plate.css")),
    ),
    assets=(
        "instruments/address.js", "instruments/match.js", "instruments/reasons.js", "instruments/export.js",
        "instruments/scan.js", "instruments/tool.js",
    ),
)  # fmt: skip
