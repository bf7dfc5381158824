"""What a visitor types or pastes: read strictly, and refused in words."""

import pytest

from tests.calculators.twins import answers


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("2500", 250_000),
        ("€ 2.500,50", 250_050),
        ("2.500", 250_000),  # a dot before three digits separates thousands
        ("14.99", 1499),
        ("14,9", 1490),
        ("0", 0),
        (" 70% ", 7000),
    ],
)
def test_an_amount_is_read_the_dutch_way(typed: str, cents: int) -> None:
    assert answers("calculators/money.js", "readNumber", [(typed, 2)]) == [{"value": cents, "error": ""}]


@pytest.mark.parametrize("typed", ["", "veel", "-5", "1.2.3", "14,999", "2 500", "1e5", "<b>5</b>"])
def test_anything_else_is_refused_with_an_example(typed: str) -> None:
    (answer,) = answers("calculators/money.js", "readNumber", [(typed, 2)])
    assert answer["error"] == "Schrijf alleen een getal, bijvoorbeeld 2500 of 2.500,50."


def test_rows_are_read_with_tabs_or_semicolons() -> None:
    text = "3-2-2025\t13-2-2025\n\n2025-03-03; ; 50%; 80; 7\n"
    assert answers("calculators/rows.js", "readRows", [(text,)]) == [
        {
            "rows": [
                {"first": "2025-02-03", "recovered": "2025-02-13", "sick": 100, "part_time": 100, "case": ""},
                {"first": "2025-03-03", "recovered": None, "sick": 50, "part_time": 80, "case": "7"},
            ],
            "troubles": [],
        }
    ]


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        ("Jansen;3-2-2025", "hier staan letters in"),
        ("3-2-2025;13-2-2025;100;100;J", "hier staan letters in"),
        ("31-2-2025", "de eerste ziektedag klopt niet. 31 februari bestaat niet"),
        ("3-2-2025;3-2-2025", "de hersteldatum ligt niet na de eerste ziektedag"),
        ("3-2-2025;;120", "het ziektepercentage is een heel getal"),
        ("3-2-2025;;50;0", "de deeltijdfactor is een heel getal"),
        ("3-2-2025;;50;80;1;2", "meer dan vijf kolommen"),
    ],
)
def test_a_row_that_is_wrong_names_its_line(line: str, trouble: str) -> None:
    (answer,) = answers("calculators/rows.js", "readRows", [(f"3-2-2025\n{line}",)])
    assert [trouble in said and said.startswith("Regel 2: ") for said in answer["troubles"]] == [True]
