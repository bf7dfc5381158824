"""What the other rooms ask: dates of steps, terms, amounts, citations and placeholders."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from generator.core.text import fill
from generator.law import Lawbook, NotInForce, money

FEBRUARY = date(2026, 2, 2)


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("plan-van-aanpak", "2026-03-30"),
        ("poortwachter/plan-van-aanpak", "2026-03-30"),
        ("ziektewet/plan-van-aanpak", "2026-03-30"),
        ("ezwb-einde", "2027-03-02"),
        ("laatste-dag-loonsanctie", "2029-01-28"),
    ],
)
def test_date_of_a_step(step: str, expected: str, law: Lawbook) -> None:
    assert law.date_of(step, FEBRUARY).isoformat() == expected


@pytest.mark.parametrize(
    ("step", "day_one", "part"),
    [
        ("plan-van-anpak", FEBRUARY, "bedoelde je 'plan-van-aanpak'?"),
        ("zw-melding-erd", FEBRUARY, "meer nodig dan een eerste ziektedag"),
        ("plan-van-aanpak", date(2015, 12, 31), "1\u00a0januari\u00a02016"),
    ],
)
def test_refuses_a_step_it_cannot_date(step: str, day_one: date, part: str, law: Lawbook) -> None:
    with pytest.raises(KeyError) as refused:
        law.date_of(step, day_one)
    assert part in " ".join(refused.value.args)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{datum:plan-van-aanpak}", "maandag 30 maart 2026"),
        ("{42e-weeksmelding}", "maandag 23 november 2026"),
        ("{dag:43}", "maandag 16 maart 2026"),
        ("{termijn:probleemanalyse}", "6 weken"),
        ("{termijn:42e-weeksmelding}", "42 weken"),
        ("{termijn:plan-van-aanpak}", "2 weken"),
        ("{bedrag:boete-zw}", "€ 455"),
        ("{bedrag:minimumloon-uur}", "€ 14,99"),
        ("{bedrag:loondoorbetaling}", "70%"),
        ("{bedrag:maandloon-factor}", "21,75"),
        ("{vast:1 juli 2023}", "1 juli 2023"),
    ],
)
def test_placeholder(text: str, filled: str, law: Lawbook) -> None:
    made = fill(text, law.lookup(FEBRUARY, date(2026, 11, 22)))
    assert made.replace("\u00a0", " ") == filled


@pytest.mark.parametrize("text", ["{datum:onbekend}", "{dag:nul}", "{dag:0}", "{bedrag:onbekend}", "{termijn:onbekend}",
                                  "{bedrag:maximumdagloon}"])  # fmt: skip
def test_placeholder_that_is_refused(text: str, law: Lawbook) -> None:
    with pytest.raises(LookupError):
        fill(text, law.lookup(FEBRUARY, date(2026, 11, 22)))


def test_text_without_a_first_sick_day_has_no_dates(law: Lawbook) -> None:
    with pytest.raises(LookupError, match="day_one"):
        fill("{datum:riv}", law.lookup(None, date(2026, 11, 22)))


@pytest.mark.parametrize(
    ("day", "amount"),
    [("2024-01-01", "13.27"), ("2024-06-30", "13.27"), ("2024-07-01", "13.68"), ("2026-12-31", "14.99")],
)
def test_amount_in_force(day: str, amount: str, law: Lawbook) -> None:
    assert law.amount("minimumloon-uur", date.fromisoformat(day)) == Decimal(amount)


@pytest.mark.parametrize(
    ("id_", "day"),
    [
        ("minimumloon-uur", "2023-12-31"),  # before the table
        ("minimumloon-uur", "2027-01-01"),  # after it: not published
        ("referentiemaandloon", "2025-07-01"),  # a half-year that is missing
        ("maximumdagloon", "2026-07-01"),  # derived, not read
    ],
)
def test_amount_that_is_refused(id_: str, day: str, law: Lawbook) -> None:
    with pytest.raises(NotInForce):
        law.amount(id_, date.fromisoformat(day))


@pytest.mark.parametrize(
    ("citation", "key", "article"),
    [
        ("BW 7:629 lid 3", "BW", "7:629 lid 3"),
        ("RPG", "RPG", ""),
        ("UWV Werkwijzer", "UWV Werkwijzer", ""),
        ("AP zieke werknemers", "AP zieke werknemers", ""),
    ],
)
def test_citation_is_the_longest_known_beginning(citation: str, key: str, article: str, law: Lawbook) -> None:
    found = law.cites(citation)
    assert found
    assert (found.key, found.article) == (key, article)


@pytest.mark.parametrize("citation", ["BWW 7:629", "Bw", "", "7:629"])
def test_unknown_citation(citation: str, law: Lawbook) -> None:
    assert law.cites(citation) is None


@pytest.mark.parametrize(
    ("amount", "unit", "text"),
    [
        ("102000", "euro", "€ 102.000"),
        ("2294.4", "euro", "€ 2.294,40"),
        ("50.75", "procent", "50,75%"),
        ("80", "procent", "80%"),
    ],
)
def test_money_the_dutch_way(amount: str, unit: str, text: str) -> None:
    assert money(Decimal(amount), unit).replace("\u00a0", " ") == text
