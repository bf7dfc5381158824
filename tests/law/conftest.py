"""The lawbook of the project as a fixture."""

from __future__ import annotations

import pytest

from generator.law import Lawbook
from tests.law.project import LAW


@pytest.fixture(scope="session")
def law() -> Lawbook:
    return LAW
