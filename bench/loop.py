"""What an author waits for: the rebuild after an edit of one case, against plain MkDocs with the same pages.

Both sides rebuild the way `mkdocs serve` does, each in a process of its own, on a copy in a temporary folder.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
CASE = "vijfduizend-euro"
ROUNDS = 3
TARGET = 1.5
ADDRESS = "http://127.0.0.1:8000/"
OURS_ONLY = r"^  - klaverhuis\n|^  custom_dir: .*\n|^strict: .*\n"


def report(name: str, value: float, unit: str, target: float | None = None) -> None:
    print(json.dumps({"bench": "loop", "name": name, "value": round(value, 2), "unit": unit, "target": target}))


def ours(folder: Path) -> Path:
    """Copy the project and return the file that an author edits."""
    for name in ("docs", "theme", "rules", "terms", "cases", "quizzes", "instruments", "calculators"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder / "cases" / f"{CASE}.yml"


def plain(folder: Path) -> Path:
    """Write the same pages and settings without our plugin, and return the page that an author edits."""
    subprocess.run([sys.executable, "-m", "generator", "build", folder / "docs", "--project", ROOT], check=True,
                   stdout=subprocess.DEVNULL)  # fmt: skip
    shutil.copytree(ROOT / "rules", folder / "rules")  # the notebooks compute with them
    settings = re.sub(OURS_ONLY, "", (ROOT / "mkdocs.yml").read_text("utf-8"), flags=re.M)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    return folder / "docs" / "oefenen" / "casussen" / f"{CASE}.md"


def edit(file: Path, number: int) -> None:
    """Change the title, which the page, its lists and its neighbours show."""
    text = file.read_text("utf-8")
    file.write_text(re.sub(r"^(title: ['\"]?)(?:\d+ )?", rf"\g<1>{number} ", text, count=1, flags=re.M), "utf-8")


def processor_time() -> float:
    """Return the seconds this process has worked, and the programs it started (the kernels of notebooks)."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def rebuilds(folder: Path, edited: Path) -> dict[str, float]:
    """Build once, then after every edit; return the pages and the seconds of a rebuild."""
    os.chdir(folder)
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    def rebuild() -> float:
        began = processor_time()
        config = load_config("mkdocs.yml", site_dir=str(folder / "site"))
        config.plugins.on_startup(command="serve", dirty=False)
        config.site_url = ADDRESS
        build(config, serve_url=ADDRESS)
        return processor_time() - began

    first = rebuild()
    times = []
    for number in range(1, ROUNDS + 1):
        edit(edited, number)
        times.append(rebuild())
    page = folder / "site" / "oefenen" / "casussen" / CASE / "index.html"
    assert f"<title>{ROUNDS} " in page.read_text("utf-8"), "the edit does not show"
    pages = len(list((folder / "site").rglob("index.html")))
    return {"pages": pages, "first": first, "rebuild": statistics.median(times)}


def main() -> None:
    found = {}
    for make in (plain, ours):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            command = [sys.executable, __file__, folder, make(folder)]
            ran = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
            found[make.__name__] = json.loads(ran.stdout.splitlines()[-1])
    for side, figures in found.items():
        for name, value in figures.items():
            report(f"{side}: {name}", value, "pages" if name == "pages" else "s")
    assert found["ours"]["pages"] == found["plain"]["pages"]
    report("rebuild after an edited case, against plain MkDocs", found["ours"]["rebuild"] / found["plain"]["rebuild"],
           "times", TARGET)  # fmt: skip


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(rebuilds(Path(sys.argv[1]), Path(sys.argv[2]))))
    else:
        main()
