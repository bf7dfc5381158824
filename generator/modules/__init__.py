"""Hand-written pages: what their front matter says, what must hold for them, and how their text becomes a page."""

from __future__ import annotations

from typing import Any, cast

from generator.core.kind import Element, Kind
from generator.modules.checks import CHECKS
from generator.modules.model import HandWritten
from generator.modules.pages import overview

PAGES: Kind[Any] = Kind(
    folder="docs",
    model=cast(Any, HandWritten),
    checks=CHECKS,
    overview=overview,
    elements=(
        Element("kh-clover", ("modules/clover.js",)),
        Element("kh-learning-path", ("modules/path.js", "modules/clover.js"), ("modules/path.css",)),
    ),
    assets=("modules/progress.js", "modules/kept.js"),
    suffix=".md",
)
