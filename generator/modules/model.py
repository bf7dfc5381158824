"""The front matter of a hand-written page; `kind` decides which record, and so which checks, apply."""

from __future__ import annotations

from datetime import date
from typing import Literal

from generator.core.record import record


@record
class Module:
    """Een module van het leerpad."""

    kind: Literal["module"]
    title: str
    """Titel boven de pagina."""
    number: str
    """Nummer in het leerpad: M01 tot en met M15."""
    summary: str
    """Een of twee zinnen: waar de module over gaat. Zoekresultaten tonen deze tekst."""
    minutes: int
    """Hoeveel minuten lezen en oefenen samen kosten."""
    goals: tuple[str, ...]
    """Eindtermen waar de module aan werkt: E1 tot en met E12."""
    learn: tuple[str, ...]
    """Wat je na deze module kunt; elke regel loopt door na 'na deze module kun je'."""
    verified_on: date
    """Dag waarop iemand de inhoud met de bronnen heeft vergeleken."""
    sources: tuple[str, ...]
    """Alle vindplaatsen die de pagina noemt."""
    day_one: date | None = None
    """Eerste ziektedag van het voorbeeld; nodig zodra de tekst {datum:…} of {dag:…} gebruikt."""
    quiz: str = ""
    """Naam van het bestand in quizzes/, zonder .yml."""
    case: str = ""
    """Naam van het bestand in cases/, zonder .yml."""


@record
class Procedure:
    """Een procedure op één scherm."""

    kind: Literal["procedure"]
    title: str
    """Titel boven de pagina."""
    summary: str
    """Een of twee zinnen met het antwoord."""
    verified_on: date
    """Dag waarop iemand de inhoud met de bronnen heeft vergeleken."""
    sources: tuple[str, ...]
    """Alle vindplaatsen die de pagina noemt."""
    who: str
    """Wie deze stap zet."""
    when: str = ""
    """Wanneer deze procedure aan de orde is."""
    deadline: str = ""
    """Stap uit rules/ waarvan de termijn geldt, bijvoorbeeld 42e-weeksmelding."""
    until: str = ""
    """Uiterste moment in woorden, als geen stap uit rules/ het geeft."""
    ground: str = ""
    """Vindplaats van de plicht of bevoegdheid."""
    late: str = ""
    """Wat er gebeurt als het te laat is."""
    minutes: int = 0
    """Leestijd."""
    goals: tuple[str, ...] = ()
    """Eindtermen waar de procedure bij hoort."""
    day_one: date | None = None
    """Eerste ziektedag van het voorbeeld; nodig zodra de tekst {datum:…} of {dag:…} gebruikt."""
    quiz: str = ""
    """Naam van het bestand in quizzes/, zonder .yml."""
    case: str = ""
    """Naam van het bestand in cases/, zonder .yml."""


@record
class Page:
    """Een pagina met uitleg (naslag), een rekenhulp, een les of een gewone pagina."""

    kind: Literal["naslag", "rekenhulp", "les", "pagina"]
    title: str
    """Titel boven de pagina."""
    summary: str = ""
    """Een of twee zinnen; zoekresultaten tonen deze tekst."""
    minutes: int = 0
    """Leestijd of lestijd."""
    goals: tuple[str, ...] = ()
    """Eindtermen waar de pagina bij hoort."""
    learn: tuple[str, ...] = ()
    """Wat je na deze pagina kunt."""
    verified_on: date | None = None
    """Dag waarop iemand de inhoud met de bronnen heeft vergeleken; nodig zodra de pagina een bron noemt."""
    sources: tuple[str, ...] = ()
    """Alle vindplaatsen die de pagina noemt."""
    day_one: date | None = None
    """Eerste ziektedag van het voorbeeld; nodig zodra de tekst {datum:…} of {dag:…} gebruikt."""
    quiz: str = ""
    """Naam van het bestand in quizzes/, zonder .yml."""
    case: str = ""
    """Naam van het bestand in cases/, zonder .yml."""
    hide: tuple[str, ...] = ()
    """Delen van het scherm die deze pagina niet toont: navigation, toc, path, footer."""
    template: str = ""
    """Ander sjabloon uit theme/."""


@record
class Door:
    """Een deur in de gevel."""

    title: str
    """Woord op de deur."""
    icon: str
    """Naam van het teken in het bovenlicht."""
    page: str
    """Adres waar de deur heen leidt, met een schuine streep aan het eind."""
    text: str
    """Een korte zin onder het woord."""


@record
class Roof:
    """Wat op het dak staat."""

    title: str
    """Kop van de voorpagina."""
    text: str
    """Zin eronder."""


@record
class Doorway:
    """De voorpagina."""

    kind: Literal["voordeur"]
    title: str
    """Titel in het tabblad."""
    summary: str
    """Een zin voor zoekresultaten."""
    roof: Roof
    """Tekst op het dak."""
    doors: tuple[Door, ...]
    """De vijf ingangen."""
    template: str = ""
    """Ander sjabloon uit theme/."""
    hide: tuple[str, ...] = ()
    """Delen van het scherm die deze pagina niet toont."""


HandWritten = Module | Procedure | Page | Doorway
Legal = Module | Procedure | Page
"""The kinds that may carry legal content, and so a day of verification and sources."""
