"""A practice case as its author writes it: one learner, one chair, one dossier."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date
from typing import Literal

from generator.core.record import record
from generator.law.dossier import LeavePeriod

Verdict = Literal["goed", "kan-beter", "fout"]
Ground = Literal["rol", "wet", "privacy", "relatie", "tijd"]
Axis = Literal["wet", "privacy", "mens", "tijd", "dossier"]
Part = Literal[
    "oordeel-bedrijfsarts",
    "plan-van-aanpak",
    "eerstejaarsevaluatie",
    "laatste-evaluatie",
    "arbeidsrelatie",
    "actueel-oordeel",
    "passende-arbeid",
    "oordeel-werknemer",
    "spoor-1",
    "spoor-2",
]
Condition = Mapping[str, bool | str]
Path = tuple[str | int, ...]

AXES: tuple[Axis, ...] = ("wet", "privacy", "mens", "tijd", "dossier")
GROUNDS: tuple[Ground, ...] = ("rol", "wet", "privacy", "relatie", "tijd")


@record
class Meter:
    """A number that runs along, shown in words."""

    label: str
    """Wat de speler ziet staan, bijvoorbeeld Vertrouwen van Dennis."""
    start: int
    """Stand aan het begin."""
    min: int = 0
    """Laagste stand."""
    max: int = 10
    """Hoogste stand."""
    words: tuple[str, ...]
    """De stand in woorden, van laag naar hoog, bijvoorbeeld [weg, wankel, redelijk, stevig]."""


@record
class Piece:
    """Something that can lie in the re-integratiedossier, and by when it should."""

    title: str
    """Naam van het stuk in het re-integratiedossier."""
    step: str = ""
    """Wettelijke stap die de uiterste datum geeft, bijvoorbeeld plan-van-aanpak."""
    by: int = 0
    """Uiterste ziektedag volgens een afspraak in dit dossier; alleen als er geen wettelijke stap is."""
    filed: int = 0
    """Ziektedag waarop het stuk al in het dossier zat voordat de casus begint."""
    known_from: int = 0
    """Ziektedag waarop dit stuk in beeld komt; eerder staat het niet in de kalender, want het zou verklappen."""
    expected: bool = True
    """Of het dossier een gat heeft als dit stuk er aan het einde niet in zit."""
    part: Part | None = None
    """Onderdeel van het re-integratieverslag waar dit stuk bij hoort."""
    medical: bool = False
    """Of dit stuk gezondheidsgegevens bevat die niet in dit dossier horen."""


@record
class Paragraph:
    """A part of a scene that is there only in some states."""

    when: Condition
    """Wanneer deze alinea erbij staat."""
    text: str
    """De alinea."""


@record
class Detour:
    """Another destination of a choice, in some states."""

    when: Condition
    """Wanneer deze keuze ergens anders heen leidt."""
    goto: str
    """Knoop waar het dan verdergaat."""


@record
class Choice:
    """One thing the learner can do, and what we say about it."""

    text: str
    """Wat de leerling doet, in de ik-vorm."""
    verdict: Verdict
    """Oordeel over de keuze, niet over de persoon."""
    ground: Ground
    """Grond waarop de expert deze keuze goed of fout noemt."""
    feedback: str
    """Wat er gebeurt en waarom dat goed of fout is."""
    sources: tuple[str, ...] = ()
    """Korte vindplaatsen, bijvoorbeeld BW 7:658a lid 1."""
    score: Mapping[Axis, int] = field(default_factory=dict)
    """Punten per as: wet, privacy, mens, tijd, dossier."""
    when: Condition = field(default_factory=dict)
    """Wanneer deze keuze er is. Vergelijkt meters en feiten, niets anders."""
    set: Mapping[str, bool] = field(default_factory=dict)
    """Feiten die door deze keuze waar of onwaar worden."""
    add: Mapping[str, int] = field(default_factory=dict)
    """Wat erbij of eraf gaat op een meter."""
    file: tuple[str, ...] = ()
    """Stukken die op deze dag in het re-integratiedossier komen."""
    remove: tuple[str, ...] = ()
    """Stukken die door deze keuze uit het dossier verdwijnen."""
    goto: str
    """Knoop waar het verdergaat."""
    detours: tuple[Detour, ...] = ()
    """Andere bestemmingen; de eerste waarvan de voorwaarde klopt, wint van goto."""


@record
class Node:
    """A scene, or an ending."""

    title: str
    """Korte naam van de scène."""
    day: int
    """Ziektedag waarop de scène speelt; de eerste ziektedag is dag 1."""
    text: str
    """Wat er gebeurt. Datums en bedragen uit de wet als invulling: {plan-van-aanpak}, {dag:43}."""
    also: tuple[Paragraph, ...] = ()
    """Alinea's die er alleen staan als een voorwaarde klopt."""
    ask_ground: bool = False
    """Of de leerling eerst de grond noemt: rol, wet, privacy, relatie of tijd."""
    required: bool = False
    """Of elke speelbeurt langs deze scène moet komen."""
    choices: Mapping[str, Choice] = field(default_factory=dict)
    """Wat de leerling kan doen. De sleutel is blijvend: hervatten, uitslagen en links gebruiken hem."""
    ending: Verdict | None = None
    """Hoe het afloopt, als dit een einde is."""


@record
class Reading:
    """A page that helps with one ground."""

    about: Ground
    """Grond waarbij deze pagina helpt."""
    page: str
    """Pagina in docs, bijvoorbeeld leren/m03-mandaat.md."""
    title: str
    """Tekst van de link."""


@record
class Known:
    """What the story fixes about the file, beyond the first sick day; the engine of the law reckons with it."""

    contract_end: date | None = None
    """Laatste dag van het contract, als dat in de casus afloopt."""
    oordeel: date | None = None
    """Dag van het oordeel van de bedrijfsarts."""
    evaluation: date | None = None
    """Dag van de eerstejaarsevaluatie; het tweede spoor rekent vanaf hier."""
    leave: LeavePeriod | None = None
    """Zwangerschaps- en bevallingsverlof, met from en until; daarna toont de casus geen ziektedagen meer."""
    group: Literal["werknemer", "vangnet", "ww", "erd", "aow"] = "werknemer"
    """Wie er ziek is."""


@record
class Case:
    """One learner in one chair going through one dossier."""

    title: str
    """Naam van de casus."""
    summary: str
    """Eén of twee zinnen voor het overzicht."""
    sector: str
    """Sector waarin de casus speelt."""
    level: Literal["basis", "gevorderd", "expert"]
    """Voor wie de casus is."""
    minutes: int
    """Speelduur in minuten."""
    role: str
    """Op welke stoel de leerling zit, met naam: Nadia, externe procescasemanager."""
    mandate: str
    """Wat de leerling zelf mag beslissen, en wat niet."""
    people: Mapping[str, str]
    """Wie er meedoen: naam en rol. Allemaal verzonnen."""
    goals: tuple[str, ...]
    """Eindtermen, bijvoorbeeld [E3]."""
    modules: tuple[str, ...]
    """Modules waar deze casus bij hoort, met hun quiznaam, bijvoorbeeld [mandaat]."""
    verified_on: date
    """Dag waarop iemand de inhoud bij de bron heeft gecontroleerd."""
    day_one: date
    """Eerste ziektedag; alle datums volgen hieruit."""
    known: Known = field(default_factory=Known)
    """Wat het verhaal verder vastlegt: einde van het contract, oordeel, evaluatie."""
    feedback: Literal["vrij", "direct", "einde"] = "vrij"
    """Wanneer de leerling het oordeel ziet: meteen, aan het einde, of naar eigen keuze."""
    meters: Mapping[str, Meter] = field(default_factory=dict)
    """Getallen die meelopen, in woorden getoond."""
    facts: Mapping[str, bool] = field(default_factory=dict)
    """Dingen die wel of niet zo zijn, met de stand aan het begin."""
    dossier: Mapping[str, Piece] = field(default_factory=dict)
    """Stukken die in het re-integratiedossier kunnen komen."""
    calendar: tuple[str, ...] = ()
    """Andere wettelijke stappen die in de kalender staan."""
    review: str = ""
    """Zin boven de dossiertoets, bijvoorbeeld waarom er nog geen re-integratieverslag is."""
    read: tuple[Reading, ...] = ()
    """Wat de leerling na de casus kan lezen."""
    discuss: tuple[str, ...] = ()
    """Vragen voor een gesprek in de groep; staan in het antwoordmodel."""
    start: str
    """Eerste knoop."""
    nodes: Mapping[str, Node]
    """De scènes."""

    def choices(self) -> Iterator[tuple[Path, str, str, Choice]]:
        """Yield every choice with its path in the file, the id of its node and its own id."""
        for node_id, node in self.nodes.items():
            for choice_id, choice in node.choices.items():
                yield ("nodes", node_id, "choices", choice_id), node_id, choice_id, choice

    def conditions(self) -> Iterator[tuple[Path, Condition]]:
        """Yield every condition of the case with its path in the file."""
        for node_id, node in self.nodes.items():
            for index, paragraph in enumerate(node.also):
                yield ("nodes", node_id, "also", index, "when"), paragraph.when
        for path, _, _, choice in self.choices():
            yield (*path, "when"), choice.when
            for index, detour in enumerate(choice.detours):
                yield (*path, "detours", index, "when"), detour.when

    def texts(self) -> Iterator[tuple[Path, str]]:
        """Yield every text a learner reads that may hold dates, with its path in the file."""
        for name in ("summary", "mandate", "review"):
            yield (name,), getattr(self, name)
        for person, role in self.people.items():
            yield ("people", person), role
        for node_id, node in self.nodes.items():
            yield ("nodes", node_id, "title"), node.title
            yield ("nodes", node_id, "text"), node.text
            for index, paragraph in enumerate(node.also):
                yield ("nodes", node_id, "also", index, "text"), paragraph.text
        for path, _, _, choice in self.choices():
            yield (*path, "text"), choice.text
            yield (*path, "feedback"), choice.feedback
        for index, question in enumerate(self.discuss):
            yield ("discuss", index), question


def range_of(case: Case, name: str) -> tuple[int, int] | None:
    """Return the lowest and highest value of a meter or fact, or None when the case has no such name."""
    if name in case.meters:
        return case.meters[name].min, case.meters[name].max
    return (0, 1) if name in case.facts else None
