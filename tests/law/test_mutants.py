"""The kernel's own tests, and what they do not notice: every surviving mutant with the reason why it is harmless."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.law.kernel import KERNEL_TESTS, Kernel
from tests.law.mutants import SOURCES, survivors

SURVIVORS = {
    ("dates", "easter: 19 * golden + century - leap_centuries - correction + 15 | Sub"): (
        "The sum is taken modulo 30 at once, and 15 more is 15 less modulo 30."
    ),
    ("dates", "easter: 8 | 9"): (
        "It only matters in centuries 16, 41, … and is lost there in the division by three: "
        "every year from 1583 to 4099 has the same Easter, compared with another program."
    ),
    ("clock", "_breaks: first >= last | Gt"): (
        "Leave that only touches an interruption would have to begin or end on a sick day next to it, "
        "and `_without_leave` has taken those days out before."
    ),
    ("clock", "_splits: one.from_ < gap[1] | LtE"): (
        "Leave that begins on the first sick day after an interruption cannot be: that day would not count as sick."
    ),
    ("clock", "_without_leave: leave.from_ >= end | Gt"): (
        "Leave that begins on the day of recovery cuts the period into itself and nothing."
    ),
}


@pytest.mark.parametrize("kernel_test", KERNEL_TESTS, ids=lambda test: test.__name__)
def test_kernel(kernel_test: Callable[[Kernel], None]) -> None:
    kernel_test(SOURCES)


@pytest.mark.slow
def test_every_surviving_mutant_is_explained() -> None:
    assert sorted(survivors()) == sorted(SURVIVORS)
