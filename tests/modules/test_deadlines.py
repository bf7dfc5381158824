"""By when: a procedure leads to its own step on the page of the timeline."""

from __future__ import annotations

import re

from generator.build import page_text
from tests.conftest import Build


def test_every_deadline_is_an_address_on_the_timeline(project: Build) -> None:
    pages = project.library.shelf("docs")
    page = page_text(project.library, "rekenen/tijdlijn.md", pages["rekenen/tijdlijn"].body)
    deadlines = {page.model.deadline for page in pages.values() if page.model.kind == "procedure"} - {""}
    assert deadlines
    assert deadlines <= set(re.findall(r'\bid="([^"]+)"', page))
