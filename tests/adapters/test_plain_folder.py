"""The same pages, written to a folder, build with another site builder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main

ROOT = Path(__file__).parents[2]
SETTINGS = """
site_name: Klaverhuis
docs_dir: docs
theme: {name: material, language: nl, font: false}
markdown_extensions: [abbr, admonition, attr_list, def_list, footnotes, md_in_html, tables, pymdownx.details,
                      pymdownx.superfences]
"""


def test_the_authors_folder_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", str(ROOT / "docs"), "--project", str(ROOT)]) == 2
    assert "van de auteurs" in capsys.readouterr().err


@pytest.mark.slow
def test_zensical_builds_every_page(tmp_path: Path) -> None:
    assert main(["build", str(tmp_path / "docs"), "--project", str(ROOT)]) == 0
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    zensical = Path(sys.executable).parent / "zensical"
    ran = subprocess.run(
        [zensical, "build", "--clean", "-f", "mkdocs.yml"], cwd=tmp_path, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stdout[-2000:]
    docs = tmp_path / "docs"
    pages = [file.relative_to(docs) for file in docs.rglob("*.md")]
    folders = {page: page.parent if page.stem == "index" else page.with_suffix("") for page in pages}
    missing = [page for page, folder in folders.items() if not (tmp_path / "site" / folder / "index.html").exists()]
    assert missing == []
    case = (tmp_path / "site" / "oefenen" / "casussen" / "vijfduizend-euro" / "index.html").read_text()
    assert "<kh-case" in case
    assert "kh:/" not in case
