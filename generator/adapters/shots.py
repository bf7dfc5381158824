"""`make shots`: pictures of the key pages in light and dark, narrow and wide, to look at before you commit."""

from __future__ import annotations

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from generator.adapters import browser

PAGES = {
    "voordeur": "",
    "leerpad": "leren/",
    "module": "leren/m05-tijdlijn/",
    "procedure": "opzoeken/procedures/42e-weeksmelding/",
    "casus": "oefenen/casussen/vijfduizend-euro/",
    "quiz": "oefenen/quizzen/mandaat/",
    "tijdlijn": "rekenen/tijdlijn/",
    "mag-dit": "opzoeken/mag-dit/",
    "begrippen": "opzoeken/begrippen/",
    "niet-gevonden": "404.html",
}
WIDTHS = (360, 1440)
SCHEMES = ("light", "dark")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def main(site: Path = Path("site"), target: Path = Path("shots")) -> None:
    """Make every picture of the built site."""
    from playwright.sync_api import sync_playwright  # only for those who make pictures

    target.mkdir(exist_ok=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_address[1]}/"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser.chromium(), args=browser.FLAGS)
        for name, address in PAGES.items():
            for scheme in SCHEMES:
                for width in WIDTHS:
                    page = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
                    page.goto(root + address, wait_until="load")
                    page.screenshot(path=target / f"{name}-{width}-{scheme}.png", full_page=True)
                    page.close()
        chromium.close()
    server.shutdown()
    print(f"{len(PAGES) * len(SCHEMES) * len(WIDTHS)} platen in {target}/")


if __name__ == "__main__":
    main()
