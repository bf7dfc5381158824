"""The Dutch words of the calculators that both the page and the browser say; each stands here once."""

from typing import Any

PAY: dict[str, str] = {
    "share": "{deel} × {loon}",
    "cap": "begrensd op het maximumdagloon",
    "floor": "Minimumloon",
    "contract": "Afspraak in cao of contract",
    "unknown": "Niet berekend, omdat het minimumloon of het maximumdagloon van deze periode niet is bevestigd.",
}

WIA: dict[str, Any] = {
    "outside": "Niet berekend, omdat de bedragen van {dag} niet in onze tabel staan. Kies een eerdere dag.",
    "outcomes": {
        "none": "geen WIA",
        "wga": "WGA 35-80",
        "wga-full": "WGA 80-100",
        "iva": "IVA",
    },
    "after": {
        "none": "Onder de ondergrens is er geen WIA-uitkering. Werkgever en werknemer zoeken samen verder naar werk.",
        "wga": "Gedeeltelijk arbeidsgeschikt: een WGA-uitkering, met loon uit werk daarnaast als dat lukt.",
        "wga-full": "Volledig maar niet duurzaam arbeidsongeschikt: een WGA-uitkering, herstel blijft mogelijk.",
        "iva": "Volledig en duurzaam arbeidsongeschikt: een IVA-uitkering.",
    },
    "phases": {
        "iva": "IVA",
        "lgu-start": "Loongerelateerd, begin",
        "lgu": "Loongerelateerd, daarna",
        "lau": "Daarna: loonaanvulling",
        "lau-half": "Daarna: loonaanvulling (minder inkomen dan de verdiencapaciteit)",
        "vvu": "Daarna: vervolguitkering",
        "not-computed": "Deze fase",
    },
    "missing": {
        "maximumdagloon": "Niet berekend, omdat het maximumdagloon op deze dag niet is bevestigd.",
        "minimumloon": "Niet berekend, omdat het referentiemaandloon op deze dag niet in onze tabel staat.",
        "verdiencapaciteit-per-maand": "Niet berekend, omdat de verdiencapaciteit per maand nog ontbreekt.",
        "inkomen": "Niet berekend, omdat wij de regel voor inkomen naast een IVA niet in de wettekst hebben nagelezen.",
    },
}

ABSENCE: dict[str, Any] = {
    "cbs": {
        "name": "Verzuimpercentage (CBS)",
        "how": "Ziektedagen × ziektepercentage, gedeeld door werknemers × kalenderdagen.",
    },
    "vernet": {
        "name": "Verzuimpercentage (Vernet)",
        "how": "Hetzelfde, maar elke dag telt naar de deeltijdfactor; onder de streep staan fte × kalenderdagen.",
        "missing": "Niet berekend, omdat het aantal fte ontbreekt.",
    },
    "frequency": {
        "name": "Meldingsfrequentie per jaar",
        "how": "{n} ziekmeldingen die in de periode begonnen, gedeeld door werknemers en omgerekend naar een jaar.",
    },
    "duration": {
        "name": "Gemiddelde verzuimduur",
        "how": "{n} gevallen die in de periode eindigden, met hun hele duur in kalenderdagen.",
        "missing": "Niet berekend, omdat er in de periode geen geval eindigde.",
    },
}

PHASES: dict[str, str] = {
    "begin": "De eerste weken",
    "jaar-1": "Eerste ziektejaar",
    "jaar-2": "Tweede ziektejaar",
    "einde": "Naar het einde van de wachttijd",
    "wia": "Na de wachttijd",
    "ziektewet": "Ziektewet",
    "als": "Alleen in bijzondere gevallen",
}
