"""How many of the pairs in tests/search are found in the first five: ours, Pagefind as it comes, and the theme's own.

Needs a built site (`make site`). The two others get an index of the same articles, made by their own code, and search
it with their own code; no second site is built.
"""

from __future__ import annotations

import functools
import gzip
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from material.plugins.search.plugin import SearchIndex
from playwright.sync_api import sync_playwright

from generator.adapters.browser import FLAGS, chromium
from generator.core.reader import plain_data

ROOT = Path(__file__).parents[1]
SITE = ROOT / "site"
LISTS = {"pairs": "the list that was tuned on", "held_out": "the list that was not"}
OURS = """async (queries) => {
  const { Finder } = await import(new URL("assets/kh/search/rank.js", location.href).href);
  const finder = await Finder.load(location.href);
  const rows = [];
  for (const query of queries) rows.push((await finder.find(query, "", 5)).found.map((page) => page.address));
  return rows;
}"""
PLAIN = """async (queries) => {
  const pagefind = await import(new URL("plain/pagefind.js", location.href).href);
  await pagefind.init();
  const rows = [];
  for (const query of queries) {
    const { results } = await pagefind.search(query);
    rows.push(await Promise.all(results.slice(0, 5).map(async (result) => (await result.data()).raw_url)));
  }
  return rows;
}"""
# The theme searches in a worker of its own: 0 sets it up with the index, 2 asks, and every group it answers is a page.
THEME = """async ([queries, script]) => {
  const worker = new Worker(new URL(script, location.href));
  const ask = (type, data) => new Promise((resolve, reject) => {
    worker.onmessage = (event) => resolve(event.data.data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ type, data });
  });
  const index = await (await fetch(new URL("search/search_index.json", location.href))).json();
  await ask(0, { ...index, options: { suggest: false } });
  const rows = [];
  for (const query of queries) rows.push((await ask(2, query)).items.slice(0, 5).map((group) => group[0].location));
  return rows;
}"""
ARTICLE = re.compile(r"<article[^>]*>(.*)</article>", re.S)
TITLE = re.compile(r"<title>(.*?)(?: - Klaverhuis)?</title>", re.S)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


def main() -> None:
    lists = {name: plain_data((ROOT / "tests" / "search" / f"{name}.yml").read_text("utf-8"))["pairs"]
             for name in LISTS}  # fmt: skip
    queries = [pair["query"] for pairs in lists.values() for pair in pairs]
    with tempfile.TemporaryDirectory() as folder:
        served = Path(folder) / "site"
        served.mkdir()
        for name in ("assets", "pagefind"):
            shutil.copytree(SITE / name, served / name)
        shutil.copy(SITE / "404.html", served / "index.html")  # any page of the origin will do
        plain_index(Path(folder), served / "plain")
        theme = theme_index(Path(folder))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            page = browser.new_context(bypass_csp=True).new_page()
            page.goto(serve(served))
            found = {"klaverhuis": page.evaluate(OURS, queries), "pagefind": page.evaluate(PLAIN, queries)}
            page.goto(serve(theme))
            script = next((theme / "assets" / "javascripts" / "workers").glob("search.*.js")).relative_to(theme)
            found["material"] = page.evaluate(THEME, [queries, script.as_posix()])
            browser.close()
        sizes = {"klaverhuis": loaded(SITE / "pagefind"), "pagefind": loaded(served / "plain"),
                 "material": loaded(theme / "search")}  # fmt: skip
    for engine, rows in found.items():
        answers = iter(rows)
        for name, pairs in lists.items():
            report(engine, name, pairs, [next(answers) for _ in pairs], sizes[engine])


def report(engine: str, name: str, pairs: Sequence[Mapping[str, Any]], rows: Sequence[list[str]], size: int) -> None:
    """Print one line of figures; a page counts for every address on it where an engine knows no addresses inside."""
    exact = engine == "klaverhuis"
    missed = [
        pair["query"]
        for pair, row in zip(pairs, rows, strict=True)
        if not any(same(found, wanted, exact=exact) for found in row for wanted in pair["page"])
    ]
    hits = len(pairs) - len(missed)
    figures = {"bench": "search", "engine": engine, "list": name, "pairs": len(pairs), "found": hits,
               "percent": round(100 * hits / len(pairs)), "index_gzip": size}  # fmt: skip
    print(json.dumps(figures | ({"missed": missed} if exact else {}), ensure_ascii=False))


def same(found: str, wanted: str, *, exact: bool) -> bool:
    """Return whether an address is the wanted one."""
    found, wanted = found.strip("/"), wanted.strip("/")
    return found == wanted if exact else found.split("#")[0].strip("/") == wanted.split("#")[0].strip("/")


def loaded(folder: Path) -> int:
    """Return the bytes, compressed, of everything in a folder that a visitor may load."""
    return sum(len(gzip.compress(file.read_bytes())) for file in folder.rglob("*") if file.is_file())


def articles() -> Iterator[tuple[str, str, str]]:
    """Yield the address, the title and the article of every built page."""
    for file in sorted(SITE.rglob("index.html")):
        page = file.read_text(encoding="utf-8")
        article, title = ARTICLE.search(page), TITLE.search(page)
        if article and title:
            yield file.relative_to(SITE).as_posix().removesuffix("index.html"), title[1], article[1]


def plain_index(folder: Path, target: Path) -> None:
    """Index the pages the way Pagefind does by itself: the article of every page.

    By its command: the service that Python talks to stops answering on the longest of our pages.
    """
    for address, title, article in articles():
        file = folder / "plain" / address / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        content = f"<html lang=nl><head><title>{title}</title></head><body><article>{article}</article></body></html>"
        file.write_text(content, "utf-8")
    subprocess.run([sys.executable, "-m", "pagefind", "--site", folder / "plain", "--output-path", target,
                    "--root-selector", "article", "--force-language", "nl"],
                   check=True, timeout=60, stdout=subprocess.DEVNULL)  # fmt: skip


def theme_index(folder: Path) -> Path:
    """Return a site of one page with the theme's own scripts and settings, and its own index of our articles."""
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# x\n", "utf-8")
    settings = "site_name: x\ntheme: {name: material, language: nl, font: false}\nplugins: [search: {lang: nl}]\n"
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q", "-f", folder / "mkdocs.yml", "-d", folder / "theme"],
                   check=True, stderr=subprocess.DEVNULL)  # fmt: skip
    file = folder / "theme" / "search" / "search_index.json"
    index = SearchIndex(**json.loads(file.read_text("utf-8"))["config"])
    for address, title, article in articles():
        page = SimpleNamespace(url=address, title=title, content=article, toc=(), meta={})
        index.add_entry_from_context(page)
    file.write_text(index.generate_search_index(None), "utf-8")
    return folder / "theme"


def serve(folder: Path) -> str:
    """Serve a folder and return its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


if __name__ == "__main__":
    main()
