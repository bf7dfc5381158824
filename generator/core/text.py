"""Text of authors: Markdown to safe HTML, and placeholders that the build computes."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

Lookup = Mapping[str, Callable[[str], str]]
"""For each word before the colon, what makes text of the word after it; it raises `LookupError` with a Dutch reason."""

_PLACEHOLDER = re.compile(r"\{([a-z0-9][a-z0-9/-]*)(?::([^{}\n]+))?\}")


@dataclass(frozen=True)
class Placeholder:
    """`{word:argument}` in a text, with its offset there; `{word}` alone has an empty argument."""

    word: str
    argument: str
    start: int
    end: int

    @property
    def written(self) -> str:
        """Return it the way the author wrote it."""
        return f"{{{self.word}:{self.argument}}}" if self.argument else f"{{{self.word}}}"


def placeholders(text: str) -> Iterator[Placeholder]:
    """Yield every placeholder in reading order."""
    for match in _PLACEHOLDER.finditer(text):
        yield Placeholder(match[1], (match[2] or "").strip(), match.start(), match.end())


def resolve(placeholder: Placeholder, lookup: Lookup) -> str:
    """Return the text for one placeholder.

    A bare `{word}` goes to the entry `""` of the lookup, where a subject keeps its short names.

    Raises: LookupError, with a reason in Dutch, when the lookup does not know it.
    """
    if placeholder.argument:
        if placeholder.word not in lookup:
            raise LookupError(f"'{placeholder.word}:' is geen bekende invulling")
        return lookup[placeholder.word](placeholder.argument)
    if "" not in lookup:
        raise LookupError(f"'{placeholder.word}' is geen bekende invulling")
    return lookup[""](placeholder.word)


def fill(text: str, lookup: Lookup) -> str:
    """Return the text with every placeholder replaced; what the lookup does not know raises `LookupError`."""
    parts: list[str] = []
    end = 0
    for placeholder in placeholders(text):
        parts += [text[end : placeholder.start], resolve(placeholder, lookup)]
        end = placeholder.end
    return "".join([*parts, text[end:]])


def unresolved(text: str, lookup: Lookup) -> Iterator[tuple[Placeholder, str]]:
    """Yield each placeholder that cannot be filled, with the reason in Dutch."""
    for placeholder in placeholders(text):
        try:
            resolve(placeholder, lookup)
        except LookupError as reason:
            yield placeholder, str(reason.args[0] if reason.args else reason)


def markdown(text: str) -> str:
    """Return HTML of an author's Markdown; HTML that the author typed is shown as text, never run."""
    renderer = _renderer()
    renderer.reset()
    return renderer.convert(text)


def inline_markdown(text: str) -> str:
    """Return the HTML of one paragraph without the paragraph around it."""
    rendered = markdown(" ".join(text.split()))
    return rendered.removeprefix("<p>").removesuffix("</p>")


def plain(text: str) -> str:
    """Return the words of a Markdown text, for titles, search and attributes."""
    return html.unescape(re.sub(r"<[^>]+>", "", markdown(text))).strip()


def words(text: str) -> int:
    """Return the number of words a reader reads."""
    return len(re.findall(r"\w+(?:[-'’.,/]\w+)*", text))


class _HarmlessLinks(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            for attribute in ("href", "src"):
                target = element.get(attribute, "")
                if re.match(r"\s*[a-z][a-z0-9+.-]*:", target, re.I) and not re.match(r"(https?|mailto):", target, re.I):
                    element.set(attribute, "#")


@cache
def _renderer() -> Markdown:
    renderer = Markdown(extensions=["tables", "sane_lists"], output_format="html")
    renderer.preprocessors.deregister("html_block")
    renderer.inlinePatterns.deregister("html")
    # Links with a script in them are the one way Markdown can still bite.
    renderer.treeprocessors.register(_HarmlessLinks(renderer), "harmless-links", 0)
    return renderer
