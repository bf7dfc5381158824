"""What a file in `rules/` says: dated steps in the law's own four wordings, dated amounts, holidays and sources."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Literal

from generator.core.record import record
from generator.law.dossier import Dossier

Basis = Literal["law", "practice"]
Regime = Literal["werkgever", "uwv", "erd", "aow"]
"""Who has the file: the employer, UWV, a self-insurer for the Ziektewet, or nobody but the wage (AOW)."""

Phase = Literal["begin", "jaar-1", "jaar-2", "einde", "wia", "ziektewet", "als"]
Weekend = Literal[
    "regeling", "lang", "lang-uwv", "terug", "terug-uwv", "mogelijk", "schuift", "vaste-dag", "ziekengeld", "praktijk",
    "dag",
]  # fmt: skip
Certainty = Literal["bevestigd", "tekst", "tekst-veilig", "lezing", "een-dag", "jaren", "ezwb", "praktijk"]


@record
class Length:
    """How long a term is, in the unit of the law."""

    days: int | None = None
    """Aantal dagen."""
    weeks: int | None = None
    """Aantal weken van zeven dagen."""
    months: int | None = None
    """Aantal kalendermaanden."""
    years: int | None = None
    """Aantal kalenderjaren."""


@record
class After(Length):
    """A term after a day: that day itself is not counted."""

    after: str
    """De dag waarna de termijn loopt: 'ziekte', een datum uit het dossier of een andere stap."""


@record
class Of(Length):
    """A term of something that lasts: its first day is counted."""

    of: str
    """Wat zo lang moet duren: 'ziekte', 'wachttijd', een datum uit het dossier of een andere stap."""


@record
class Repeat(Length):
    """A step that returns until another step."""

    until: str
    """De stap waarna de herhaling stopt."""


@record
class Step:
    """One moment of the calendar; exactly one of the four wordings says when."""

    label: str
    """Naam van de stap, zoals de lezer die ziet."""
    phase: Phase
    """Deel van de tijdlijn waarin de stap staat."""
    who: str
    """Wie de stap zet."""
    basis: Basis
    """Staat de datum in de wet (law), of is het een norm uit de praktijk (practice)?"""
    for_: tuple[Regime, ...]
    """Bij wie de stap hoort: werkgever, uwv, erd of aow."""
    within: After | None = None
    """'Binnen zo veel weken na': de dag zelf telt niet mee."""
    first_day_after: Of | None = None
    """'De eerste dag nadat het zo veel weken heeft geduurd'."""
    when_lasted: Of | None = None
    """'De dag waarop het zo veel weken heeft geduurd'."""
    before_end: Of | None = None
    """'Uiterlijk zo veel weken voor het einde'."""
    planning: Of | None = None
    """Eerste dag nadat het zo lang heeft geduurd, zolang de dag van de eigenlijke termijn niet bekend is."""
    start: Of | None = None
    """Begin van de periode, als de stap een periode heeft: de eerste dag nadat het zo lang heeft geduurd."""
    every: Repeat | None = None
    """Hoe vaak de stap terugkomt."""
    edge: Literal["day_before", "day_after"] | None = None
    """'Vóór de dag waarop' (day_before) of 'na die dag' (day_after)."""
    weekend: Weekend
    """Wat er gebeurt als de datum in een weekend of op een feestdag valt, en waarom."""
    deviation: str | None = None
    """Het artikel dat gemotiveerd afwijken toestaat."""
    sources: tuple[str, ...]
    """Artikelen, kort geciteerd."""
    certainty: Certainty = "praktijk"
    """Hoe zeker de datum is."""
    notes: tuple[str, ...] = ()
    """Wat de lezer er nog bij moet weten; één zin per regel."""
    shown: bool = True
    """Staat de stap op elke tijdlijn, of hoort hij alleen bij een bijzondere situatie?"""
    replaces: str | None = None
    """De stap waarvoor deze in de plaats komt."""


@record
class Version:
    """The steps as they are in force from one day to another."""

    valid_from: date
    """Eerste dag waarop dit geldt."""
    valid_until: date | None = None
    """Laatste dag waarop dit geldt."""
    verified_on: date
    """Dag waarop iemand de tekst heeft nagelezen."""
    sources: tuple[str, ...]
    """Artikelen waarop de versie rust."""
    note: str = ""
    """Waarom de versie op deze dag begint of eindigt."""
    steps: Mapping[str, Step]
    """De stappen."""


@record
class Example:
    """A file worked by hand from the source; both engines must agree with it."""

    note: str
    """Wat het voorbeeld laat zien."""
    dossier: Dossier
    """Het dossier."""
    outcome: Mapping[str, date]
    """De datum per stap."""


@record
class Terms:
    """Dated steps of one subject."""

    kind: Literal["terms"]
    """Soort bestand."""
    title: str
    """Naam van het onderwerp."""
    reference: Literal["first_sick_day", "contract_end"]
    """De datum die bepaalt welke versie geldt."""
    versions: tuple[Version, ...]
    """De versies, oudste eerst."""
    examples: tuple[Example, ...] = ()
    """Uitgewerkte voorbeelden."""


Unit = Literal["euro", "procent", "factor"]


@record
class Value:
    """One amount, and how sure we are of it."""

    value: Decimal
    """Het bedrag of percentage."""
    unit: Unit | None = None
    """Eenheid, als die anders is dan die van het bestand."""
    certainty: Literal["bevestigd", "afgeleid"] = "bevestigd"
    """Gelezen in een bron (bevestigd) of zelf berekend (afgeleid)."""
    note: str = ""
    """Toelichting."""


@record
class AmountVersion:
    """The amounts in force from one day to another."""

    valid_from: date
    """Eerste dag waarop dit geldt."""
    valid_until: date | None = None
    """Laatste dag waarop dit geldt."""
    verified_on: date
    """Dag waarop iemand de bron heeft nagelezen."""
    sources: tuple[str, ...]
    """Bronnen, kort geciteerd."""
    values: Mapping[str, Value]
    """De bedragen."""


@record
class Amounts:
    """Dated amounts, percentages or factors."""

    kind: Literal["amounts"]
    """Soort bestand."""
    title: str
    """Naam van het onderwerp."""
    unit: Unit
    """Eenheid van de bedragen."""
    about: str
    """Wat de bedragen zijn."""
    versions: tuple[AmountVersion, ...]
    """De versies, oudste eerst."""


@record
class Day:
    """A holiday: on a fixed date, or so many days after Easter."""

    name: str
    """Naam van de feestdag."""
    month: int | None = None
    """Maand."""
    day: int | None = None
    """Dag van de maand."""
    easter: int | None = None
    """Aantal dagen na eerste paasdag."""
    note: str = ""
    """Uitzondering."""


@record
class HolidayVersion:
    """The holidays of the Algemene termijnenwet from one day on."""

    valid_from: date
    """Eerste dag waarop dit geldt."""
    valid_until: date | None = None
    """Laatste dag waarop dit geldt."""
    verified_on: date
    """Dag waarop iemand de tekst heeft nagelezen."""
    sources: tuple[str, ...]
    """Artikelen."""
    days: tuple[Day, ...]
    """De feestdagen."""


@record
class Holidays:
    """The list of recognised holidays; the arithmetic itself is in `core.dates`."""

    kind: Literal["holidays"]
    """Soort bestand."""
    title: str
    """Naam."""
    versions: tuple[HolidayVersion, ...]
    """De versies, oudste eerst."""


@record
class Source:
    """What a short citation stands for."""

    title: str
    """Volledige naam."""
    form: Literal[
        "wet", "besluit", "regeling", "verordening", "publicatie", "rechtspraak", "toezichthouder", "beroepsgroep",
        "praktijk", "opvatting", "model",
    ]  # fmt: skip
    """Soort bron."""
    url: str = ""
    """Adres, als het bekend is."""
    consolidation: date | None = None
    """Dag van de tekst die is gelezen."""
    verified_on: date | None = None
    """Dag waarop iemand de bron heeft nagelezen."""
    note: str = ""
    """Wat de lezer van de bron moet weten."""


@record
class Sources:
    """Every source that texts may cite."""

    kind: Literal["sources"]
    """Soort bestand."""
    title: str
    """Naam."""
    sources: Mapping[str, Source]
    """Korte citatie en waar die voor staat."""


RuleFile = Terms | Amounts | Holidays | Sources
