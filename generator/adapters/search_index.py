"""Writes the index of Pagefind: it keeps bags of words and ranks them; titles and answers travel as data with them."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from pagefind.index import IndexConfig, PagefindIndex

from generator.library import Library
from generator.search.records import KINDS, Bag, Record, bags, synonyms, vocabulary
from generator.terms import TERMS
from generator.terms.model import Entry
from generator.terms.pages import in_words

FOLDER = "pagefind"
WEIGHTS = {"title": 8, "keywords": 8, "headings": 3, "body": 1}
"""What a word in the title weighs against one in the text, and so on."""
_UNUSED = ("pagefind-ui*", "pagefind-modular*", "pagefind-component*", "pagefind-highlight*")


def term_records(library: Library) -> Iterable[Record]:
    """Yield a record for every term of the trade."""
    for entry in terms(library):
        term = entry.term
        yield Record(f"opzoeken/begrippen/#{entry.id}", "begrip", term.term, term.text,
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
    asyncio.run(_index(site, bagged))
    for pattern in _UNUSED:
        for file in (site / FOLDER).glob(pattern):
            shutil.rmtree(file) if file.is_dir() else file.unlink()
    phrases, by_word = synonyms()
    known = {form for bag in bagged for form in (*bag.title, *bag.keywords, *bag.headings, *bag.body)}
    data = {
        "count": len(bagged),
        "kinds": KINDS,
        "phrases": phrases,
        "synonyms": by_word,
        "compounds": sorted(vocabulary(records)),
        "forms": sorted(form for form in known if len(form) > 1),
        "named": sorted({form for bag in bagged for form in (*bag.title, *bag.keywords) if len(form) > 3}),
    }
    (site / FOLDER / "words.json").write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")), "utf-8")
    return len(bagged)


async def _index(site: Path, bagged: Sequence[Bag]) -> None:
    config = IndexConfig(output_path=str(site / FOLDER), force_language="nl")
    async with PagefindIndex(config=config) as index:
        for bag in bagged:
            await index.add_html_file(url=bag.record.address, content=document(bag))


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
