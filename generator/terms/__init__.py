"""The words of the trade: a list by theme, a page from A to Z, and a definition wherever a page uses the word."""

from __future__ import annotations

from generator.core.kind import Element, Kind
from generator.terms.checks import CHECKS
from generator.terms.model import Glossary
from generator.terms.pages import overview

TERMS = Kind(
    folder="terms",
    model=Glossary,
    checks=CHECKS,
    overview=overview,
    elements=(Element("kh-terms", ("terms/terms.js",), ("terms/terms.css",)),),
)
