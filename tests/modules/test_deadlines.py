"""By when: a procedure leads to its own step on the page of the timeline."""

from __future__ import annotations

import re

from generator.build import page_text
from tests.conftest import Build

NOT_ON_THE_TIMELINE = {"laatste-loondag-na-aow", "zw-melding-zes-weken", "zw-melding-uit-dienst", "zw-melding-erd"}
"""Steps of other situations, which the page of the timeline does not show yet; there the link leads to its top."""


def test_every_other_deadline_is_an_address_on_the_timeline(project: Build) -> None:
    pages = project.library.shelf("docs")
    page = page_text(project.library, "rekenen/tijdlijn.md", pages["rekenen/tijdlijn"].body)
    deadlines = {page.model.deadline for page in pages.values() if page.model.kind == "procedure"} - {""}
    assert deadlines - set(re.findall(r'\bid="([^"]+)"', page)) <= NOT_ON_THE_TIMELINE
