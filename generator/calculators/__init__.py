"""Rekenen: what the calculator pages compute and show.

`pay`, `wia` and `absence` are pure and have a browser twin under the same name; dates come from the law room below.
Money is whole cents and shares are hundredths of a percent, so that both languages give the same figure.
"""
