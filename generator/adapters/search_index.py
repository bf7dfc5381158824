"""Writes the index of Pagefind: it keeps bags of words and ranks them; titles and answers travel as data with them."""

from __future__ import annotations

import asyncio
import gzip
import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from pagefind.index import IndexConfig
from pagefind.service import PagefindService

from generator.library import Library
from generator.search.dutch import fold
from generator.search.records import KINDS, Bag, Record, bags, synonyms, vocabulary
from generator.terms import TERMS
from generator.terms.model import Entry
from generator.terms.pages import in_words

FOLDER = "pagefind"
WEIGHTS = {"title": 8, "keywords": 8, "headings": 3, "body": 1}
"""What a word in the title weighs against one in the text, and so on."""
_UNUSED = ("fragment/", "pagefind-ui", "pagefind-modular", "pagefind-component", "pagefind-highlight", "wasm.unknown")


def term_records(library: Library) -> Iterable[Record]:
    """Yield a record for every term of the trade."""
    for entry in terms(library):
        term = entry.term
        title = f"{term.term} ({term.short})" if term.short else term.term
        yield Record(f"opzoeken/begrippen/#{entry.id}", "begrip", title, term.text,
                     keywords=tuple(filter(None, (term.short, *term.also))))  # fmt: skip


def abbreviations(library: Library) -> dict[str, str]:
    """Return what every abbreviation stands for."""
    return {entry.term.short: entry.term.term for entry in terms(library) if entry.term.short}


def terms(library: Library) -> tuple[Entry, ...]:
    """Return all terms of the trade."""
    return in_words(tuple(library.shelf(TERMS.folder).values()), library.law)


def write(site: Path, records: Sequence[Record], short: dict[str, str]) -> int:
    """Write the index and the list of known words; return how many things can be found."""
    bagged = tuple(bags(records, short))
    files = asyncio.run(_index(bagged))
    target = site / FOLDER
    for name, content in files.items():
        if not name.startswith(_UNUSED):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(content)
    (target / "found.json").write_text(_compact(_found(files, records)), "utf-8")
    phrases, by_word = synonyms()
    on_pages = Counter(form for bag in bagged for form in {*bag.title, *bag.keywords, *bag.headings, *bag.body})
    data = {
        "count": len(bagged),
        "kinds": KINDS,
        "phrases": phrases,
        "synonyms": by_word,
        "short": {fold(abbreviation): full for abbreviation, full in sorted(short.items())},
        "compounds": sorted(vocabulary(records)),
        "forms": dict(sorted((form, pages) for form, pages in on_pages.items() if len(form) > 1)),
        "named": sorted({form for bag in bagged for form in (*bag.title, *bag.keywords) if len(form) > 3}),
    }
    (target / "words.json").write_text(_compact(data), "utf-8")
    return len(bagged)


def _found(files: Mapping[str, bytes], records: Sequence[Record]) -> dict[str, list[str]]:
    """Return per number of Pagefind what the results show, so that a visitor loads one file and not one per result."""
    rows = {}
    for name, content in sorted(files.items()):
        if name.startswith("fragment/"):
            page = json.loads(gzip.decompress(content).decode().removeprefix("pagefind_dcd"))
            record = records[int(Path(page["url"]).stem)]
            rows[Path(name).name.split(".")[0]] = [record.address, record.kind, record.title, record.answer]
    return rows


def _compact(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


async def _index(bagged: Sequence[Bag]) -> dict[str, bytes]:
    # The service can be gone before a file it writes itself is complete; so it hands over the files and we write them.
    service = await PagefindService().launch()
    try:
        index = await service.create_index(IndexConfig(force_language="nl"))
        # One folder is one message; the service takes a tenth of a second for each.
        with tempfile.TemporaryDirectory() as folder:
            for number, bag in enumerate(bagged):
                (Path(folder) / f"{number}.html").write_text(document(bag), "utf-8")
            await index.add_directory(folder)
        return {file["path"]: file["content"] for file in await index.get_files()}
    finally:
        await service.close()


def document(bag: Bag) -> str:
    """Return the page that Pagefind reads instead of the real one: only bags of words."""
    record = bag.record
    parts = "".join(
        f'<p data-pagefind-weight="{weight}">{escape(" ".join(getattr(bag, name)))}</p>'
        for name, weight in WEIGHTS.items()
        if getattr(bag, name)
    )
    return (
        '<html lang="nl"><body data-pagefind-body>'
        f'<span data-pagefind-meta="title:{escape(record.title, quote=True)}"></span>'
        f'<span data-pagefind-meta="answer:{escape(record.answer, quote=True)}"></span>'
        f'<span data-pagefind-meta="kind:{record.kind}" data-pagefind-filter="kind:{record.kind}"></span>'
        f"{parts}</body></html>"
    )
