"""Text of authors: harmless HTML, and placeholders that are never guessed."""

from __future__ import annotations

import pytest

from generator.core.text import fill, inline_markdown, markdown, placeholders, plain, unresolved


def days(argument: str) -> str:
    if not argument.isdigit():
        raise LookupError(f"'{argument}' is geen dag")
    return f"dag {argument}"


LOOKUP = {"dag": days, "": lambda word: {"slot": "einde"}[word]}


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("Op {dag:43}.", "Op dag 43."),
        ("Tot {slot}", "Tot einde"),
        ("{ dag:43 }", "{ dag:43 }"),
        ("{Dag:43}", "{Dag:43}"),
        ("geen", "geen"),
    ],
)
def test_placeholders_are_filled(text: str, filled: str) -> None:
    assert fill(text, LOOKUP) == filled


@pytest.mark.parametrize("text", ["{dag:x}", "{week:3}", "{onbekend}"])
def test_an_unknown_placeholder_is_never_guessed(text: str) -> None:
    assert [found.written for found, _ in unresolved(text, LOOKUP)] == [text]
    with pytest.raises(LookupError):
        fill(text, LOOKUP)


def test_a_placeholder_knows_its_place() -> None:
    (found,) = placeholders("Op {dag:43}.")
    assert (found.word, found.argument, found.start, found.end) == ("dag", "43", 3, 11)


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[klik](javascript:alert(1))",
        "[klik](JaVaScRiPt:alert(1))",
        "![x](data:text/html,1)",
        "<div style='x'>\n\ntekst\n\n</div>",
        '[x](y "\\" onmouseover=\\"alert(1)")',
    ],
)
def test_markup_of_an_author_is_shown_and_never_run(hostile: str) -> None:
    made = markdown(hostile)
    for tag in ("<script", "<img src=x", "<div", "javascript:", "data:text", "<a onmouseover"):
        assert tag.lower() not in made.lower()


def test_markdown_keeps_code_and_ampersands_readable() -> None:
    assert markdown("`a < b` & c") == "<p><code>a &lt; b</code> &amp; c</p>"
    assert inline_markdown("een *twee*\ndrie") == "een <em>twee</em> drie"
    assert plain("**vet** & `x`") == "vet & x"
