"""Where a definition appears, and where it must not."""

from __future__ import annotations

import pytest

from generator.terms.hover import with_definitions
from generator.terms.model import Entry, Term

ENTRIES = (
    Entry("riv", Term(term="re-integratieverslag", short="RIV", also=("re-integratieverslagen",), text="Een verslag.")),
    Entry("or", Term(term="ondernemingsraad", short="OR", text="Een raad.")),
    Entry("passend-werk", Term(term="passend werk", text="Werk dat past.")),
    Entry("gesprek", Term(term="gesprek", text="Praten.", hover=False)),
)


def marked(page: str) -> int:
    return with_definitions(page, ENTRIES, "../").count('class="kh-term"')


@pytest.mark.parametrize(
    ("page", "times"),
    [
        ("<p>Het re-integratieverslag is klaar.</p>", 1),
        ("<p>Re-integratieverslag en RIV zijn hetzelfde.</p>", 1),
        ("<h2>Een</h2><p>De RIV.</p><h2>Twee</h2><p>De RIV.</p>", 2),
        ("<p>De OR en de ondernemingsraad.</p>", 1),
        ("<p>Koffie or thee, of het woord orkest.</p>", 0),
        ("<p>Passend\nwerk is er.</p>", 1),
        ("<p>Een gesprek.</p>", 0),
        ("<p>Het re-integratieverslagje.</p>", 0),
        ("<h3>RIV</h3>", 0),
        ('<p><a href="x">RIV</a></p>', 0),
        ("<p><code>RIV</code></p>", 0),
        ("<label>RIV</label>", 0),
        ("<kh-quiz><p>RIV</p></kh-quiz><p>RIV</p>", 1),
        ("<dl data-no-terms><dd>RIV</dd></dl>", 0),
        ("<p>a &lt; b &amp; RIV</p>", 1),
    ],
)
def test_where_a_word_gets_its_definition(page: str, times: int) -> None:
    assert marked(page) == times


@pytest.mark.parametrize(
    "page",
    [
        '<p class="a">Tekst &amp; &#8364; <br>met <img src="x" alt="y"> <!-- niets --></p>',
        '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
        "<p>onaf<p>gebleven",
    ],
)
def test_a_page_without_terms_stays_as_it_is(page: str) -> None:
    assert with_definitions(page, ENTRIES, "../") == page


def test_the_definitions_stand_on_the_page_once() -> None:
    made = with_definitions("<h2>1</h2><p>RIV</p><h2>2</h2><p>RIV</p>", ENTRIES, "../")
    assert made.count('id="kh-begrip-riv"') == 1
    assert made.count('aria-describedby="kh-begrip-riv"') == 2
    assert 'href="../opzoeken/begrippen/#riv"' in made
