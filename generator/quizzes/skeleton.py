"""The text of a new bank: two questions that pass every check, with a remark where the author decides."""

from __future__ import annotations

SKELETON = """\
title: {title}
summary: Schrijf in één of twee zinnen waar deze quiz over gaat.
module: M03                         # M01 tot en met M15
verified_on: 2026-11-22             # de dag waarop jij de vragen aan de bronnen toetste
exam: {{}}                            # bijvoorbeeld {{kennen: 1, toepassen: 1}}
questions:
  eerste-vraag:                     # deze sleutel verandert nooit meer
    kind: single                    # single, multiple, order, match, date, number, mark of open
    text: Wie beslist over een loonstop?
    goals: [E3]                     # E1 tot en met E12
    level: kennen                   # kennen, toepassen of beoordelen
    basis: wet                      # wet, praktijk, opvatting of onbevestigd
    hints:
      - Wiens loon is het?
    options:                        # precies één juist; wissel de plaats af tussen vragen
      casemanager:
        text: De casemanager
        misconception: wie regie voert, beslist ook over loon
        feedback: Jij levert de feiten. Het besluit is van de werkgever.
      werkgever:
        text: De werkgever
        right: true
        feedback: Een loonmaatregel is altijd zijn besluit.
      bedrijfsarts:
        text: De bedrijfsarts
        misconception: de arts beslist over alles bij ziekte
        feedback: De bedrijfsarts oordeelt over wat iemand kan, niet over loon.
    explanation: De werkgever beslist, en laat het de werknemer onverwijld weten.
    sources: [BW 7:629 lid 3, BW 7:629 lid 7]

  rekenvraag:
    kind: date
    text: "Eerste ziektedag: {{d1}}. Wanneer is het oordeel van de bedrijfsarts uiterlijk gevraagd?"
    goals: [E4]
    level: toepassen
    given:                          # zo worden elke keer nieuwe datums getrokken
      d1: {{between: [2026-01-05, 2027-12-31], workday: true}}
    dossier: {{sick: [{{from: d1}}]}}   # hiermee rekent de rekenmachine van de wet
    step: probleemanalyse           # het antwoord; de lijst staat in `klaverhuis rules`
    example: {{d1: 2026-03-02}}       # uitgewerkt voorbeeld voor wie geen JavaScript heeft
    mistakes:                       # bekende rekenfouten worden de onjuiste antwoorden
      dag-te-vroeg:
        reckoning: {{from: d1, days: 41}}
        misconception: de eerste ziektedag telt mee in deze termijn
      plan-van-aanpak:
        reckoning: {{from: d1, days: 56}}
        misconception: dit is de termijn van het plan van aanpak
    explanation: Binnen {{termijn:probleemanalyse}} na de eerste ziektedag. Die dag zelf telt niet mee.
    sources: [RPG 2 lid 2]
"""


def skeleton(id_: str) -> str:
    """Return the text of a bank with this id."""
    return SKELETON.format(title=id_.replace("-", " ").capitalize())
