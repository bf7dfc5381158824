"""The pure parts that only the browser has: search, address, scan and export."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.node import run

SHAPE = [{"leaf": "een", "axis": "v", "count": 2}, {"leaf": "twee", "axis": "h", "count": 2}]


def call(module: str, name: str, *arguments: Any) -> Any:
    given = ", ".join(json.dumps(argument) for argument in arguments)
    script = (
        f"import {{ {name} }} from './generator/instruments/{module}.js'; console.log(JSON.stringify({name}({given})))"
    )
    return run(script)


@pytest.mark.parametrize(
    ("search", "wanted", "expected"),
    [
        ("", {}, True),
        ("agenda", {}, True),
        ("AGENDA  karin", {}, True),  # words in any order, in any case
        ("agendas", {}, True),  # a plural
        ("agenda’s", {}, True),  # an apostrophe of any kind
        ("privé", {}, True),
        ("prive", {}, True),  # without the accent
        ("huisarts", {}, False),
        ("agenda huisarts", {}, False),
        ("", {"rol": "hr"}, True),
        ("", {"rol": "werkgever"}, False),
        ("", {"rol": ""}, True),
        ("agenda", {"rol": "werkgever"}, False),
        ("<script>", {}, False),
        ("(.*", {}, False),  # text, not a pattern
    ],
)
def test_a_row_is_found(search: str, wanted: dict[str, str], expected: bool) -> None:
    row = {"text": call("match", "fold", "Karin staat in de Agenda; maak de afspraak privé"), "tags": {"rol": ["hr"]}}
    assert bool(call("match", "matches", row, search, wanted)) is expected


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("", {}),
        ("#p07", {}),  # a place, not a choice
        ("#mag-dit.rol=hr", {"rol": "hr"}),
        ("#mag-dit.zoek=foto+van&ander.rol=x", {"zoek": "foto van"}),
        ("#mag-ditto.rol=hr", {}),
        ("#mag-dit.zoek=%3Cb%3E", {"zoek": "<b>"}),
        ("#mag-dit.__proto__=x", {"__proto__": "x"}),
        ("#mag-dit.zoek=%E0%A4%A", {"zoek": "\ufffd%A"}),  # half a character is not an error
    ],
)
def test_an_address_is_read(fragment: str, expected: dict[str, str]) -> None:
    assert call("address", "choices", fragment, "mag-dit") == expected


@pytest.mark.parametrize(
    ("fragment", "chosen", "expected"),
    [
        ("", {"rol": "hr"}, "#mag-dit.rol=hr"),
        ("#p07", {"rol": "hr"}, "#mag-dit.rol=hr"),
        ("#ander.x=1&mag-dit.rol=hr", {"rol": ""}, "#ander.x=1"),
        ("#mag-dit.rol=hr", {}, ""),
        ("", {"mag": "a,b"}, "#mag-dit.mag=a,b"),
        ("", {"zoek": "a&b=c #"}, "#mag-dit.zoek=a%26b%3Dc+%23"),
    ],
)
def test_an_address_is_written(fragment: str, chosen: dict[str, str], expected: str) -> None:
    assert call("address", "withChoices", fragment, "mag-dit", chosen) == expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [("0123", "xxxx"), ("012", "xxxx"), ("01x2", "01x2"), ("", "xxxx"), ("<img", "xxxx"), ("0120x", "xxxx")],
)
def test_a_code_that_is_not_ours_becomes_blank(code: str, expected: str) -> None:
    assert call("scan", "sound", SHAPE, code, 2) == expected


@pytest.mark.parametrize(
    ("code", "least", "behind"),
    [
        ("0022", ["een"], "v"),
        ("2200", ["twee"], "h"),
        ("1111", ["een", "twee"], ""),  # level
        ("2222", [], ""),  # everything is full
        ("00x2", [], ""),  # not before everything is answered
    ],
)
def test_the_leaf_and_the_axis_that_lag_behind(code: str, least: list[str], behind: str) -> None:
    found = call("scan", "totals", SHAPE, code, 2)
    assert call("scan", "lowest", found) == least
    assert call("scan", "neglected", found) == behind


def test_points_and_answers_are_counted_per_leaf() -> None:
    first, second = call("scan", "totals", SHAPE, "2x10", 2)
    assert (first["points"], first["max"], first["answered"], first["count"]) == (2, 4, 1, 2)
    assert (second["points"], second["max"], second["answered"], second["count"]) == (1, 4, 2, 2)
    assert call("scan", "put", "xxxx", 2, "1") == "xx1x"
