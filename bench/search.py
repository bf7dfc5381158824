"""How many of the pairs in tests/search are found in the first five: ours, Pagefind as it comes, and the theme's own.

Needs a built site; the two others are made from the same pages in a temporary folder.
"""

from __future__ import annotations

import asyncio
import functools
import gzip
import json
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from pagefind.index import IndexConfig
from pagefind.service import PagefindService
from playwright.sync_api import sync_playwright

from generator.adapters.browser import FLAGS, chromium
from generator.core.reader import plain_data

ROOT = Path(__file__).parents[1]
SITE = ROOT / "site"
FIRST = 5
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
THEME = """async (query) => {
  const field = document.querySelector("input[name=query]");
  field.value = query;
  field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 700));
  const links = [...document.querySelectorAll(".md-search-result__item > .md-search-result__link")];
  return links.slice(0, 5).map((link) => new URL(link.href).pathname.slice(1));
}"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


def main() -> None:
    pairs = plain_data((ROOT / "tests" / "search" / "pairs.yml").read_text(encoding="utf-8"))["pairs"]
    queries = [pair["query"] for pair in pairs]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        shutil.copytree(SITE, copy)
        asyncio.run(plain_index(copy))
        theme = theme_site(Path(folder))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            page = browser.new_page()
            page.goto(serve(copy))
            report("klaverhuis", pairs, page.evaluate(OURS, queries), loaded(SITE / "pagefind"))
            report("pagefind", pairs, page.evaluate(PLAIN, queries), loaded(copy / "plain"))
            page.goto(serve(theme))
            page.locator("label[for=__search]").first.click()
            page.wait_for_timeout(2000)
            rows = [page.evaluate(THEME, query) for query in queries]
            report("material", pairs, rows, len(gzip.compress((theme / "search" / "search_index.json").read_bytes())))
            browser.close()


def report(name: str, pairs: list[dict[str, Any]], rows: list[list[str]], size: int) -> None:
    """Print one line of figures; a page counts for every address on it where an engine knows no addresses inside."""
    exact = name == "klaverhuis"
    hits = [
        any(same(found, wanted, exact=exact) for found in row for wanted in pair["page"])
        for pair, row in zip(pairs, rows, strict=True)
    ]
    figures = {"bench": "search", "engine": name, "pairs": len(pairs), "found": sum(hits),
               "percent": round(100 * sum(hits) / len(hits)), "index_gzip": size}  # fmt: skip
    print(json.dumps(figures))


def same(found: str, wanted: str, *, exact: bool) -> bool:
    """Return whether an address is the wanted one."""
    found, wanted = found.strip("/"), wanted.strip("/")
    return found == wanted if exact else found.split("#")[0].strip("/") == wanted.split("#")[0].strip("/")


def loaded(folder: Path) -> int:
    """Return the bytes, compressed, of everything in a folder that a visitor may load."""
    return sum(len(gzip.compress(file.read_bytes())) for file in folder.rglob("*") if file.is_file())


async def plain_index(site: Path) -> None:
    """Index the pages the way Pagefind does by itself: the article of every page."""
    service = await PagefindService().launch()
    index = await service.create_index(IndexConfig(root_selector="article", force_language="nl"))
    for file in sorted(site.rglob("*.html")):
        address = file.relative_to(site).as_posix().removesuffix("index.html")
        await index.add_html_file(url=f"/{address}", content=file.read_text(encoding="utf-8"))
    for made in await index.get_files():
        path = site / "plain" / made["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made["content"])
    await service.close()


def theme_site(folder: Path) -> Path:
    """Return a site of the same articles with the search of the theme, and nothing else of ours."""
    docs = folder / "docs"
    for file in SITE.rglob("index.html"):
        page = file.read_text(encoding="utf-8")
        article = re.search(r"<article[^>]*>(.*)</article>", page, re.S)
        title = re.search(r"<title>(.*?)( - Klaverhuis)?</title>", page, re.S)
        path = docs / file.relative_to(SITE).with_suffix(".md")
        path.parent.mkdir(parents=True, exist_ok=True)
        text = (
            re.sub(r"\n\s*\n", "\n", re.sub(r"<script.*?</script>|<svg.*?</svg>", "", article[1], flags=re.S))
            if article
            else ""
        )
        path.write_text(
            f"---\ntitle: {json.dumps(title[1] if title else 'x')}\n---\n\n<div>{text}</div>\n", encoding="utf-8"
        )
    config = folder / "mkdocs.yml"
    config.write_text(
        "site_name: x\ntheme: {name: material, language: nl, font: false}\nplugins: [search: {lang: nl}]\n", "utf-8"
    )
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q", "-f", config, "-d", folder / "theme"], check=True,
                   stderr=subprocess.DEVNULL)  # fmt: skip
    return folder / "theme"


def serve(folder: Path) -> str:
    """Serve a folder and return its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


if __name__ == "__main__":
    main()
