"""A dossier in one line, with its days as text."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.law import Dossier
from generator.law.dossier import SickPeriod


def d(text: str) -> date:
    return date.fromisoformat(text)


def file(start: str = "2025-01-06", recovered: str | None = None, **more: Any) -> Dossier:
    period = SickPeriod(from_=d(start), recovered=d(recovered) if recovered else None)
    given = {key: d(value) if _is_date(value) else value for key, value in more.items()}
    return Dossier(**{"sick": (period,), **given})


def _is_date(value: object) -> bool:
    return isinstance(value, str) and value[4:5] == "-"
