"""Whole cents and hundredths of a percent: the browser twin must give the same figure, so nothing here is a float."""


def share(amount: int, numerator: int, denominator: int) -> int:
    """Return `amount × numerator / denominator`, half a cent upward."""
    return (2 * amount * numerator + denominator) // (2 * denominator)


def euro(cents: int) -> str:
    """Write cents the Dutch way: `€ 1.806,54`, the space never at the end of a line."""
    whole, rest = divmod(cents, 100)
    return f"€\u00a0{_grouped(whole)},{rest:02d}"


def percent(hundredths: int) -> str:
    """Write hundredths of a percent without idle zeros: `70%`, `50,75%`."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole},{rest:02d}".rstrip("0").rstrip(",") + "%"


def _grouped(whole: int) -> str:
    return f"{whole:,}".replace(",", ".")
