"""What the checks found, shown in the page itself while an author works (`make serve`)."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Mapping

from generator.build import Build, kind_of
from generator.core.outputs import Output
from generator.core.problems import Problem

SPOILER = '<details class="kh-kaartvak"'
"""What a learner opens at their own risk; for an author it is open."""


def with_findings(build: Build) -> Iterator[Output]:
    """Yield the outputs, with the problems of a file on top of its page; a file that cannot be read gets a page too."""
    by_page: dict[str, list[Problem]] = {}
    for problem in build.problems:
        by_page.setdefault(page_of(problem.place.path), []).append(problem)
    made = {output.path for output in build.outputs}
    for output in build.outputs:
        if not isinstance(output.content, str):
            yield output
            continue
        content = output.content.replace(SPOILER, f"{SPOILER} open")
        if output.path in by_page:
            content = insert(content, banner(by_page[output.path], build.library.texts))
        yield Output(output.path, content)
    for page, problems in by_page.items():
        name = problems[0].place.path
        kind = kind_of(name)
        if kind and kind.address and page not in made:
            yield Output(page, f"---\ntitle: {name}\n---\n\n# {name}\n\n{banner(problems, build.library.texts)}\n")


def page_of(path: str) -> str:
    """Return the page (inside docs) on which an author looks for the findings about a file."""
    kind = kind_of(path)
    if path.startswith("docs/"):
        return path.removeprefix("docs/")
    if kind is None or not kind.address:
        return "index.md"  # rules and terms have no page of their own; their findings greet the author at the door
    return kind.address.format(id=path.rsplit("/", 1)[-1].rsplit(".", 1)[0])


def insert(page: str, block: str) -> str:
    """Return the page with the block right after its front matter."""
    if page.startswith("---\n"):
        end = page.index("\n---\n", 3) + 5
        return f"{page[:end]}\n{block}\n{page[end:]}"
    return f"{block}\n\n{page}"


def banner(problems: Iterable[Problem], texts: Mapping[str, str]) -> str:
    """Return the findings as one block of HTML, each with the author's line."""
    found = list(problems)
    items = "".join(
        f'<li class="kh-finding kh-finding--{problem.severity}"><pre><code>'
        f"{html.escape(problem.as_text(texts.get(problem.place.path, '')))}</code></pre></li>"
        for problem in found
    )
    count = "1 bevinding" if len(found) == 1 else f"{len(found)} bevindingen"
    return f'<div class="kh-findings" role="region" aria-label="Bevindingen"><p>{count}</p><ul>{items}</ul></div>'
