"""What all tests share: the real project, a mini project, and golden files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.adapters import disk
from generator.build import Build, build

ROOT = Path(__file__).parent.parent
EXAMPLE = Path(__file__).parent / "example"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="accept what the code makes now as the golden files")


@pytest.fixture(scope="session")
def project() -> Build:
    """Return the real project, read, checked and made."""
    return build(disk.texts(ROOT))


@pytest.fixture(scope="session")
def example() -> dict[str, str]:
    """Return the files of the mini project, with the real rules under it."""
    rules = {path: text for path, text in disk.texts(ROOT).items() if path.split("/")[0] in ("rules", "terms")}
    return {**rules, **disk.texts(EXAMPLE)}


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Return a comparison with `tests/<room>/golden/<name>`; only --update-golden writes."""
    folder = Path(request.path).parent / "golden"

    def compare(name: str, made: str) -> None:
        file = folder / name
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(made, encoding="utf-8")
        assert file.exists(), f"no golden file {file}; look at the output and accept it with --update-golden"
        assert made == file.read_text(encoding="utf-8")

    return compare
