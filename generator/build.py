"""The kinds of the house, and the pipeline over them: read, check, make outputs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from generator import checklist, formats, references, sources, verification
from generator.calculators.pages import CALCULATORS
from generator.cases import CASES
from generator.core.kind import Embed, Kind
from generator.core.outputs import Output, assets, clashes
from generator.core.problems import Problem, choose_from, errors
from generator.core.reader import Document, Reading, read, read_page
from generator.core.reuse import reuse
from generator.embeds import Fence, fences, relative, to_root
from generator.instruments import INSTRUMENTS
from generator.law import RULES, Lawbook, lawbook
from generator.library import Library
from generator.modules import PAGES
from generator.modules.markup import finished
from generator.modules.screen import one_screen
from generator.modules.writing import head, written
from generator.quizzes import QUIZZES
from generator.terms import TERMS
from generator.terms.hover import with_definitions
from generator.terms.model import Entry
from generator.terms.pages import in_words

KINDS: tuple[Kind[Any], ...] = (RULES, CALCULATORS, CASES, QUIZZES, INSTRUMENTS, TERMS, PAGES)

ACROSS: Sequence[Callable[..., Any]] = (*references.REFERENCES, verification.stale_verification)
"""The checks that look beyond one document."""

COMMON = (
    "core/dates.js", "core/dom.js", "core/storage.js", "search/dialog.js", "search/dutch.js", "search/rank.js",
    "search/search.css", "search/search.js",
)  # fmt: skip
"""What the browser parts of several kinds share."""


@dataclass(frozen=True)
class Build:
    """One run over a project: what was read, what is wrong, and the files it makes."""

    library: Library
    problems: tuple[Problem, ...]
    outputs: tuple[Output, ...] = field(repr=False, default=())

    @cached_property
    def errors(self) -> tuple[Problem, ...]:
        """Return the problems that stop a build."""
        return errors(self.problems)

    @cached_property
    def sound(self) -> Library:
        """Return the library without what cannot be embedded because it has errors."""
        wrong = {problem.place.path for problem in self.errors}
        shelves = {
            folder: {id_: one for id_, one in shelf.items() if folder == PAGES.folder or one.path not in wrong}
            for folder, shelf in self.library.shelves.items()
        }
        return replace(self.library, shelves=shelves)


def build(files: Mapping[str, str], today: date | None = None) -> Build:
    """Read, check and make everything; `files` holds every content file by its path in the project.

    What is made depends on the files alone; `today` only tells what was verified too long ago.
    """
    judged = judge(files, today)
    if _rules_missing(judged.library):
        return judged
    wrong = frozenset(problem.place.path for problem in judged.errors)
    return replace(judged, outputs=tuple(outputs(judged.library, wrong)))


def judge(files: Mapping[str, str], today: date | None = None) -> Build:
    """Read and check everything, and make nothing; without a day, nothing is too old."""
    library, problems = load(files)
    if _rules_missing(library):
        return Build(library, tuple(sorted(problems)))
    return Build(library, tuple(sorted({*problems, *check(library, today)})))


def _rules_missing(library: Library) -> bool:
    # Without all the rules nothing above them can be judged; a thousand unknown sources would hide the cause.
    return library.names(RULES.folder) != library.shelf(RULES.folder).keys()


def load(files: Mapping[str, str]) -> tuple[Library, tuple[Problem, ...]]:
    """Read every file as the kind its folder says; what cannot be read becomes problems."""
    shelves: dict[str, dict[str, Document[Any]]] = {kind.folder: {} for kind in KINDS}
    problems: list[Problem] = []
    for path, text in sorted(files.items()):
        kind = kind_of(path)
        if kind is None:
            continue
        reading = reuse(path, _read, kind.folder, path, text)
        problems += reading.problems
        if reading.document:
            shelves[kind.folder][reading.document.id] = reading.document
    law = reuse(RULES.folder, _lawbook, tuple(shelves[RULES.folder].values()))
    return Library(shelves, law, dict(files)), tuple(problems)


def check(library: Library, today: date | None = None) -> Iterator[Problem]:
    """Yield what the checks of every kind find, what goes wrong between kinds, and what is too old on this day."""
    for kind in KINDS:
        for document in library.shelf(kind.folder).values():
            yield from reuse(document.path, _checked, kind.folder, document, library.law)
    yield from references.check(library)
    if today is not None:
        for document in library.documents():
            yield from verification.stale_verification(document, today)
    yield from _fences(library)


def outputs(library: Library, wrong: frozenset[str] = frozenset()) -> Iterator[Output]:
    """Yield every file that the kinds make, ready for the site; `wrong` holds the paths of files with errors."""
    made = list(_made(library, wrong))
    doubled = clashes(made)
    if doubled:
        raise ValueError(f"two outputs claim the same path: {', '.join(doubled)}")
    for output in made:
        if isinstance(output.content, str) and output.path.endswith(".md"):
            yield Output(output.path, relative(output.content, output.path))
        else:
            yield output


def page_text(library: Library, path: str, markdown: str) -> str:
    """Return the Markdown of a hand-written page with its embeds in place; `path` is inside `docs/`."""
    page = library.shelf(PAGES.folder).get(path.removesuffix(".md"))
    if page is not None:
        pages = tuple(library.shelf(PAGES.folder).values())
        markdown = reuse(path, written, page, pages, library.law, markdown)
    by_fence = {kind.fence: kind for kind in KINDS if kind.fence}
    parts: list[str] = []
    end = 0
    for fence in fences(markdown, set(by_fence)):
        kind = by_fence[fence.name]
        document = library.shelf(kind.folder).get(fence.id)
        parts.append(markdown[end : fence.start])
        if document is not None and kind.embed is not None:
            name, options = f"{path} {document.path}", tuple(fence.options.items())
            html = reuse(name, _embedded, kind.embed, document, library.law, options)
            parts.append(f'{fence.indent}<div class="kh-embed">\n{html}\n</div>\n')
        end = fence.end
    return relative("".join([*parts, markdown[end:]]), path)


def page_head(library: Library, path: str) -> Mapping[str, Any]:
    """Return what the theme shows above a hand-written page, computed from its front matter."""
    page = library.shelf(PAGES.folder).get(path.removesuffix(".md"))
    return {} if page is None else head(page, library.law)


def page_html(library: Library, path: str, html: str) -> str:
    """Return the HTML of any page with its finishing touches and the definitions of its terms."""
    terms = reuse(TERMS.folder, in_words, tuple(library.shelf(TERMS.folder).values()), library.law)
    page = library.shelf(PAGES.folder).get(path.removesuffix(".md"))
    if page is not None and page.model.kind == "procedure":
        html = one_screen(html)
    return reuse(path, _finished, html, terms, path)


def kind_of(path: str) -> Kind[Any] | None:
    """Return the kind that a file in the project belongs to."""
    folder = path.split("/")[0]
    return next((kind for kind in KINDS if kind.folder == folder and path.endswith(kind.suffix)), None)


def element_files() -> dict[str, dict[str, list[str]]]:
    """Return per custom element the published scripts and styles that a page with it loads."""
    return {
        element.tag: {
            "scripts": [f"assets/kh/{name}" for name in element.scripts],
            "styles": [f"assets/kh/{name}" for name in element.styles],
        }
        for kind in KINDS
        for element in kind.elements
    }


def _made(library: Library, wrong: frozenset[str]) -> Iterator[Output]:
    for kind in KINDS:
        documents = tuple(library.shelf(kind.folder).values())
        sound = tuple(document for document in documents if document.path not in wrong)
        for document in documents:
            make = _draft if document.path in wrong else _pages
            yield from reuse(document.path, make, kind.folder, document, library.law)
        yield from reuse(kind.folder, _overview, kind.folder, sound, library.law)
    yield reuse("", checklist.page, KINDS, ACROSS)
    yield reuse("", formats.page, KINDS)
    yield from sources.page(library, KINDS, wrong)
    published = dict.fromkeys((*COMMON, *(name for kind in KINDS for name in kind.published())))
    yield from assets(tuple(published))


def _draft(folder: str, document: Document[Any], law: Lawbook) -> tuple[Output, ...]:
    """Return the pages of a file with errors, for its author; none when those errors keep them from being made."""
    try:
        return _pages(folder, document, law)
    except Exception:
        return ()


def _fences(library: Library) -> Iterator[Problem]:
    by_fence = {kind.fence: kind for kind in KINDS if kind.fence}
    for document in library.documents():
        for fence in fences(document.body, set(by_fence)):
            names = library.names(by_fence[fence.name].folder)
            if fence.id not in names:
                message = f"er is geen {fence.name} '{fence.id}'"
                yield document.body_problem(fence.start, "unknown-embed", message, choose_from(fence.id, names))
            else:
                yield from _options(library, document, fence)


def _options(library: Library, document: Document[Any], fence: Fence) -> Iterator[Problem]:
    kind = next(kind for kind in KINDS if kind.fence == fence.name)
    shown = library.shelf(kind.folder).get(fence.id)
    if kind.options is None or shown is None:
        return
    known = kind.options(shown)
    for name, value in fence.options.items():
        if name not in known:
            message, hint = f"'{fence.id}' kent geen '{name}:'", choose_from(name, known)
        elif value not in known[name]:
            message, hint = f"'{name}: {value}' bestaat niet", choose_from(value, known[name])
        else:
            continue
        yield document.body_problem(fence.start, "unknown-option", message, hint)


# What follows is reused by name: an edit touches one file, and what was read and made from the others still holds.


def _read(folder: str, path: str, text: str) -> Reading[Any]:
    kind = _kind(folder)
    return read_page(path, text, kind.model) if kind.suffix == ".md" else read(path, text, kind.model)


def _lawbook(rules: tuple[Document[Any], ...]) -> Lawbook:
    return lawbook({document.id: document for document in rules})


def _checked(folder: str, document: Document[Any], law: Lawbook) -> tuple[Problem, ...]:
    return tuple(problem for check in _kind(folder).checks for problem in check(document, law))


def _pages(folder: str, document: Document[Any], law: Lawbook) -> tuple[Output, ...]:
    return tuple(_kind(folder).pages(document, law))


def _overview(folder: str, documents: tuple[Document[Any], ...], law: Lawbook) -> tuple[Output, ...]:
    return tuple(_kind(folder).overview(documents, law))


def _embedded(embed: Embed[Any], document: Document[Any], law: Lawbook, options: tuple[tuple[str, str], ...]) -> str:
    return embed(document, law, dict(options))


def _finished(html: str, terms: tuple[Entry, ...], path: str) -> str:
    return with_definitions(finished(html), terms, to_root(path) or "./")


def _kind(folder: str) -> Kind[Any]:
    return next(kind for kind in KINDS if kind.folder == folder)
