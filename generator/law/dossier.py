"""The dossier: what somebody knows about one case of sickness; the input of the engine."""

from __future__ import annotations

from datetime import date
from typing import Literal

from generator.core.record import record

SameCause = Literal["ja", "nee", "onbekend"]
Group = Literal["werknemer", "vangnet", "ww", "erd", "aow"]


@record
class SickPeriod:
    """One period of sickness; the last day of it is the day before `recovered`."""

    from_: date
    """Eerste ziektedag: de eerste werkdag waarop niet is gewerkt of het werk is gestaakt."""
    recovered: date | None = None
    """Eerste dag hersteld; leeg als de ziekte nog duurt."""


@record
class LeavePeriod:
    """One period of zwangerschaps- of bevallingsverlof, both days included."""

    from_: date
    """Eerste verlofdag."""
    until: date
    """Laatste verlofdag."""
    same_cause: SameCause | None = None
    """Dezelfde oorzaak vóór en na dit verlof, als dat per verlof verschilt."""


@record
class RefusedRepair:
    """A report of repair that UWV turned down."""

    report: date
    """Dag waarop UWV de herstelmelding ontving."""
    decision: date
    """Dag van de beslissing dat de tekortkoming niet is hersteld."""


@record
class Dossier:
    """Everything the engine may know; only `sick` is needed."""

    sick: tuple[SickPeriod, ...]
    """Ziekteperiodes, oudste eerst."""
    leave: tuple[LeavePeriod, ...] = ()
    """Periodes van zwangerschaps- en bevallingsverlof."""
    same_cause: SameCause = "onbekend"
    """Komt de ziekte vóór en na het verlof door dezelfde oorzaak?"""
    pregnancy_sickness_before_leave: bool = False
    """Was de ziekte vóór het verlof een gevolg van de zwangerschap?"""
    group: Group = "werknemer"
    """Wie is ziek: werknemer, vangnet (zonder werkgever), ww, erd (eigenrisicodrager Ziektewet) of aow."""
    no_risk: bool = False
    """Geldt de no-riskpolis of gaat het om orgaandonatie?"""
    ill_since: date | None = None
    """Dag waarop iemand ziek werd, als dat een vrije dag was."""
    works: str = ""
    """Werkdagen, bijvoorbeeld 'ma-vr' of 'ma, wo, vr, niet op feestdagen'."""
    oordeel: date | None = None
    """Dag van het oordeel van de bedrijfsarts (probleemanalyse)."""
    evaluation: date | None = None
    """Dag van de eerstejaarsevaluatie."""
    report_42: date | None = None
    """Dag van de 42e-weeksmelding."""
    uwv_letter_received: date | Literal["geen"] | None = None
    """Dag waarop de brief van UWV over de WIA is ontvangen; 'geen' als die niet kwam."""
    wia_application: date | None = None
    """Dag van de WIA-aanvraag."""
    uwv_decision: date | None = None
    """Dag van de beslissing van UWV om het loon langer te laten doorbetalen (loonsanctie)."""
    repair_report: date | None = None
    """Dag waarop UWV de melding kreeg dat de tekortkoming is hersteld."""
    repair: date | None = None
    """Dag waarop UWV vaststelde dat de tekortkoming is hersteld."""
    refused_repairs: tuple[RefusedRepair, ...] = ()
    """Herstelmeldingen die UWV heeft afgewezen."""
    extension_end: date | None = None
    """Laatste dag van de vrijwillige verlenging van de loondoorbetaling."""
    iva_application: date | None = None
    """Dag van de aanvraag voor een verkorte wachttijd (IVA)."""
    iva_granted: bool | None = None
    """Heeft UWV de verkorte wachttijd toegewezen?"""
    contract_end: date | None = None
    """Laatste dag van het dienstverband."""
    aow_date: date | None = None
    """Dag waarop de AOW-leeftijd is bereikt."""
