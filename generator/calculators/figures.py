"""From the lawbook to the figures of the calculators: whole cents, hundredths of a percent, None for unknown."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from generator.calculators.pay import Amounts, PayRules
from generator.calculators.wia import Band, WiaRules
from generator.law import Lawbook
from generator.law.model import AmountVersion

FOLLOW_UP = ("35-45", "45-55", "55-65", "65-80", "80-100")


def hundredths(value: Decimal) -> int:
    """Return euros as cents, a percentage as hundredths of a percent."""
    return int((value * 100).to_integral_value())


def pay_rules(law: Lawbook, on: date) -> PayRules:
    """Return what the law fixes about the wage of a sick employee, with every known half year."""
    return PayRules(
        share=hundredths(law.amount("loondoorbetaling", on)),
        floor_weeks=_weeks(law, "eerste-dag-tweede-ziektejaar"),
        total_weeks=_weeks(law, "laatste-loondag"),
        days_a_month=hundredths(law.amount("maandloon-factor", on)),
        amounts=tuple(half_years(law)),
    )


def wia_rules(law: Lawbook, on: date) -> WiaRules:
    """Return the figures of the WGA and IVA; the amounts by half year are filled in for the day asked."""
    amount = law.amount
    return WiaRules(
        threshold=hundredths(amount("wia-ondergrens", on)),
        full=hundredths(amount("wga-volledig-ondergrens", on)),
        no_income_test=hundredths(amount("volledig-verdiengrens", on)),
        income_test=hundredths(amount("inkomenseis", on)),
        share=hundredths(amount("wga", on)),
        share_start=hundredths(amount("wga-eerste-twee-maanden", on)),
        share_start_months=int(amount("loongerelateerd-eerste-maanden", on)),
        days_a_month=hundredths(amount("maandloon-factor", on)),
        days_a_year=int(amount("dagloon-dagen-per-jaar", on)),
        shortest=int(amount("loongerelateerd-minstens", on)),
        longest=int(amount("loongerelateerd-hoogstens", on)),
        full_months_years=int(amount("loongerelateerd-hele-maanden", on)),
        holiday_allowance=hundredths(amount("vakantietoeslag", on)),
        bands=tuple(_bands(law, on)),
        daily_maximum=_known(law, "maximumdagloon", on),
        month_minimum=_known(law, "referentiemaandloon", on),
        daily_certain=_certain(law, "maximumdagloon", on),
    )


def half_years(law: Lawbook) -> Iterator[Amounts]:
    """Yield the amounts that move, per period in which all of them stay the same."""
    versions = [*law.amounts()["minimumloon-uur"], *law.amounts()["maximumdagloon"]]
    for first, last in _periods(versions):
        yield Amounts(
            first, last, _known(law, "minimumloon-uur", first), _known(law, "maximumdagloon", first),
            _certain(law, "maximumdagloon", first),
        )  # fmt: skip


def _periods(versions: Sequence[AmountVersion]) -> Iterator[tuple[date, date | None]]:
    """Yield the spans of the versions, oldest first; spans of different tables that are equal are one."""
    yield from sorted({(version.valid_from, version.valid_until) for version in versions}, key=lambda span: span[0])


def _known(law: Lawbook, id: str, on: date) -> int | None:
    try:
        return hundredths(law.value(id, on).value)
    except LookupError:
        return None


def _certain(law: Lawbook, id: str, on: date) -> bool:
    try:
        return law.value(id, on).certainty == "bevestigd"
    except LookupError:
        return False


def _bands(law: Lawbook, on: date) -> Iterator[Band]:
    for band in FOLLOW_UP:
        yield Band(int(band.split("-")[0]) * 100, hundredths(law.amount(f"vervolguitkering-{band}", on)))


def _weeks(law: Lawbook, step: str) -> int:
    weeks = law.steps()[step].length.weeks
    if weeks is None:
        raise ValueError(f"{step} is not counted in weeks")
    return weeks
