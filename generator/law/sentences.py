"""The Dutch words of every explanation, once for both engines; `{…}` is filled in."""

from __future__ import annotations

from typing import Any

SHOWN: dict[str, str] = {
    # weekends and holidays
    "w_regeling": "Dit is een {day}. De termijn staat in een ministeriële regeling. Die valt in onze lezing buiten de"
    " Algemene termijnenwet, dus de dag schuift niet op. Plan uiterlijk {prev}.",
    "w_lang": "Dit is een {day}. Zo’n lange termijn schuift niet op (ATW 4).",
    "w_lang-uwv": "Dit is een {day}. Zo’n lange termijn schuift niet op (ATW 4). UWV noemt zelf de"
    " eerste werkdag: {next}.",
    "w_terug": "Dit is een {day}. Een termijn die wordt teruggerekend, schuift niet op (ATW 1 lid 2). Plan"
    " uiterlijk {prev}.",
    "w_terug-uwv": "Dit is een {day}. Een termijn die wordt teruggerekend, schuift niet op (ATW 1 lid 2): een"
    " besluit op"
    " {next} is te laat.",
    "w_mogelijk": "De Algemene termijnenwet verlengt deze termijn waarschijnlijk tot en met {next}. Reken daar niet"
    " op.",
    "w_schuift": "{date} is een {day}. De Algemene termijnenwet verlengt de termijn tot en met {next} (ATW 1 lid 1).",
    "w_vaste-dag": "Dit is een {day}. De wet wijst de dag zelf aan; reken niet op uitstel.",
    "w_ziekengeld": "Dit is een {day}. Over zaterdag en zondag wordt meestal geen ziekengeld betaald (ZW 29 lid 2).",
    "w_praktijk": "Dit is een {day}. Het is een norm uit de praktijk; plan uiterlijk {prev}.",
    # how sure
    "closed": "Alleen als de werknemer vóór {date} weer uitvalt. Elke dag herstel schuift deze datum een dag op.",
    # late application and UWV letter
    "late_own_risk": "Vroeg de werknemer zonder goede reden te laat aan, dan heeft hij over die dagen geen recht op"
    " loon"
    " (BW 7:629 lid 3).",
    "late_uwv": "De aanvraag kwam {n} dagen te laat. Zonder werkgever verlengt dat het ziekengeld niet.",
    "letter_extension": "Bij een verlenging stuurt UWV de brief bij zijn beslissing. Of een late brief dan beschermt,"
    " moet een mens beoordelen.",
    "alt_none": "{label}: geen datum. {reason}",
    "alt_date": "{label}: {date}. {reason}",
    "alt_protected": "Als de 42e-weeksmelding uiterlijk {last} binnen was.",
    "alt_from_due": "Als de vertraging telt vanaf {due} en niet vanaf de laatste dag na de brief.",
    # sanction
    "sanction_if": "Alleen als UWV op tijd een loonsanctie oplegt.",
    "decision_too_late": "UWV besliste op {d}, na het einde van het tijdvak op {x}. Dan is geen loonsanctie meer"
    " mogelijk (WIA 25 lid 11).",
    "sanction_over": "De aftrek is zo groot dat er geen dag loonsanctie overblijft.",
    "suspended": "Tijdens een loonsanctie ligt de aanvraag stil (WIA 64 lid 7).",
    "resumed": "UWV stelde het herstel vast op {v} en pakt de aanvraag dan weer op (WIA 64 lid 8).",
    "contract_in_between": "Het dienstverband eindigt op {c}, vóór het einde van de verlengde loondoorbetaling op"
    " {x}. Wanneer"
    " de WIA dan begint, moet een mens beoordelen.",
    # opzegverbod
    "contract_ends_first": "Het dienstverband eindigt al op {c}.",
    # iva
    "iva_if": "Alleen als UWV de verkorte wachttijd toekent.",
    "iva_too_late": "De aanvraag van {a} is te laat: de wachttijd zou langer worden dan {len} ({max}).",
    "iva_refused": "UWV wees de verkorte wachttijd af. De gewone wachttijd loopt door.",
    "iva_none": "Er is geen aanvraag voor een verkorte wachttijd ingevuld.",
    "iva_again": "Een verkorte wachttijd kan maar één keer worden aangevraagd (WIA 66 lid 2).",
    "iva_done": "De verkorte wachttijd is toegekend; de aanvraag gold ook als WIA-aanvraag (WIA 66 lid 1) en er is"
    " geen RIV-toets (WIA 66 lid 6).",
    "new_application": "Vraag de WIA wel opnieuw aan: op de eerste aanvraag is al beslist.",
    # ziektewet
    "no_42_zw": "De werknemer heeft recht op ziekengeld naast het loon. Dan geldt de 42e-weeksmelding niet (ZW 38"
    " lid 4), wel een eerdere"
    " melding (ZW 38a lid 3). Sommige bronnen raden ook de 42e-weeksmelding aan: vraag het UWV.",
    "contract_over": "Het dienstverband eindigt op {c}; daarna hoort deze stap niet meer bij de werkgever.",
    "riv_not": "Tussen de eerste ziektedag en het einde van het dienstverband liggen {n} dagen, minder dan {len}"
    " (ZW 38 lid 2).",
    "no_contract_end": "Vul de laatste dag van het dienstverband in.",
    "after_104": "Het dienstverband eindigt pas na het tijdvak met loon; dan is er geen ziek uit dienst.",
    "leave_unknown": "Vul het verlof in: de dagen ziekte door de zwangerschap tellen niet mee.",
    # aow
    "aow_over": "Vanaf de AOW-leeftijd ({p}) geldt deze stap niet meer: geen plan van aanpak, geen tweede spoor,"
    " geen WIA (WIA 43).",
    "aow_old": "Voor ziekte die vóór {from} begon, gold bij AOW een andere termijn (overgangsrecht). Die rekenen we"
    " niet uit.",
    # reasons
    "practice_extension": "Voor een verlengd tijdvak is geen praktijknorm gevonden.",
    "before_contract_end": "Het dienstverband loopt tot en met {c}. Deze stap valt daarvóór; vraag UWV wat dan geldt.",
    "erd_report": "De eigenrisicodrager meldt zelf; zie de melding door de eigenrisicodrager.",
    "no_nawerking": "Het dienstverband eindigde op {c}. Nawerking geldt alleen bij ziekte tot en met {date} (ZW 46).",
    "missing": "{Anchor} is niet ingevuld.",
    "not_in_force": "De regel ‘{label}’ is alleen nagelezen voor de periode vanaf {from}.",
    "no_werkgever": "Zolang er een dienstverband is, betaalt de werkgever loon. Deze stap hoort bij de Ziektewet.",
    "no_uwv": "Deze stap hoort bij een werkgever met een loonplicht. Die is er niet.",
    "no_erd": "Deze stap hoort bij een dienstverband. Dat is er niet meer.",
    "no_aow": "Na de AOW-leeftijd geldt deze stap niet: er is alleen nog een korte periode met loon en opzegverbod.",
    "other_cause": "Als de ziekte na het verlof een andere oorzaak heeft, begint een nieuw geval. Hieronder staan"
    " die datums apart.",
    "split_leave": "De wet noemt in BW 7:629 en 7:670 alleen het gewone verlof. Verlengd of gesplitst verlof"
    " behandelen we hetzelfde.",
}
"""What stands beside a date, or in its place."""

REASONS: dict[str, str] = {
    # where the count begins
    "d1": "De eerste ziektedag is {d1}. Dat is dag 1.",
    "new_lang": "Van {a} tot en met {b} was de werknemer {n} dagen hersteld. Dat is niet minder dan {limit} dagen,"
    " dus begint op {d1} een nieuw geval.",
    "new_oorzaak": "De ziekte na het verlof van {a} tot en met {b} heeft een andere oorzaak en het verlof duurde niet"
    " minder dan {limit} dagen, dus begint op {d1} een nieuw geval.",
    "hersteld": "Van {a} tot en met {b} was de werknemer hersteld: {n} dagen. De onderbreking is korter dan {limit}"
    " dagen,"
    " dus de ziekteperiodes tellen samen. Deze dagen zelf tellen niet mee.",
    "verlof": "Van {a} tot en met {b} was er verlof: {n} dagen. Verlofdagen tellen niet mee en gaan er één keer af.",
    # the four wordings, counted in sick days
    "clock_within": "De termijn is ‘binnen {len} na de eerste ziektedag’. Dag 1 zelf telt niet mee: {len} is {n}"
    " dagen,"
    " dus de laatste dag is de dag na ziektedag {n}: {date}.",
    "clock_first_day_after": "De termijn is ‘de eerste dag nadat de ziekte {len} heeft geduurd’. Dag 1 telt mee:"
    " ziektedag {n} is {full}, de dag daarna is {date}.",
    "clock_when_lasted": "De termijn is ‘de dag waarop de ziekte {len} heeft geduurd’. Dag 1 telt mee: ziektedag {n} is"
    " {date}.",
    # the four wordings, from a day
    "plain_within": "{Anchor}: {x}. ‘Binnen {len} na’ die dag: de dag zelf telt niet mee, dus {date}.",
    "plain_first_day_after": "{Anchor}: {x}. Die dag telt mee; de eerste dag na {len} is {date}.",
    "plain_when_lasted": "{Anchor}: {x}. Die dag telt mee; na {len} is het {date}.",
    "plain_before_end": "{Anchor}: {x}. ‘Uiterlijk {len} ervoor’ is {n} dagen terugtellen: {date}.",
    "same_day": "{Anchor}: {x}. Het gaat om die dag zelf.",
    "planning": "De termijn is ‘binnen {len} na {anchor}’. Die dag is nog niet ingevuld. Om te plannen nemen we {plan}"
    " ziekte: ziektedag {n} is {full}, de dag daarna is {date}.",
    "day_before": "De wet zegt ‘vóór die dag’: uiterlijk {date}.",
    "day_after": "De dag daarna is {date}.",
    # weekends and holidays
    "uwv_practice": "Eerste werkdag, zoals UWV het zelf noemt.",
    # how sure
    "c_bevestigd": "Bevestigd door gepubliceerde uitspraken.",
    "c_tekst": "Volgt uit de woorden van de wet; een uitspraak met een datum is niet gevonden.",
    "c_tekst-veilig": "Volgt uit de woorden van de wet. Eén dag later is ook te verdedigen; dit is de veilige dag.",
    "c_lezing": "Eigen lezing van de wet; de wet zegt dit niet met zoveel woorden.",
    "c_een-dag": "± 1 dag: de wet laat open of deze dag nog meetelt.",
    "c_jaren": "De wet rekent hier in kalenderjaren en zegt niet hoe onderbrekingen erbij tellen. Wij nemen de"
    " latere dag.",
    "c_ezwb": "Volgt uit de woorden van de wet; de precieze dag is gekozen met uitspraken ernaast.",
    "c_praktijk": "Norm uit de praktijk, geen wettelijke termijn.",
    "c_verschil": "Bronnen verschillen of zwijgen: twee uitkomsten. Laat een mens beslissen.",
    # late application and UWV letter
    "late": "De WIA-aanvraag kwam op {app}, {n} dagen na {due}. Loon en opzegverbod duren daarom {n} dagen langer"
    " (BW 7:629 lid 11, BW 7:670 lid 11). De wachttijd zelf niet.",
    "late_erd": "De WIA-aanvraag kwam op {app}, {n} dagen na {due}. Het tijdvak met ziekengeld duurt daarom {n}"
    " dagen langer"
    " (ZW 29 lid 10). De wachttijd zelf niet.",
    "letter_none": "UWV stuurde geen brief. Daarom geldt de aanvraag als op tijd (WIA 64 lid 6).",
    "letter_late": "De brief van UWV kwam op {letter}, na {due}. Wie {len} daarna heeft aangevraagd, is op tijd:"
    " tot en met {until} (WIA 64 lid 6).",
    "letter_lost": "De 42e-weeksmelding kwam op {report}, na {last}. Daarom beschermt de late brief van UWV niet"
    " (WIA 64 lid 6).",
    "letter_unknown": "Deze bescherming geldt alleen als de 42e-weeksmelding uiterlijk {last} binnen was. Dat is"
    " niet ingevuld.",
    "retro": "UWV kent WIA toe over hoogstens {len} vóór de aanvraag (WIA 64 lid 11): niet eerder dan {date}.",
    # extension
    "extension": "De loondoorbetaling is vrijwillig verlengd tot en met {e}. Daarom telt dat einde en niet {last}"
    " (WIA 24, 25 lid 4 en 64 lid 3).",
    "extension_reading": "WIA 64 lid 3 noemt alleen artikel 24 lid 3. Dit is de lezing die UWV in de praktijk volgt.",
    "extension_short": "UWV noemt een verlenging van minstens {len}, dus tot en met {date} of later.",
    "wage_extended": "Het loon loopt door tot en met {x}.",
    # sanction
    "sanction_max": "De loonsanctie begint op {first} en duurt hoogstens {len}: tot en met {date}.",
    "sanction_leave_start": "Op {x} loopt er verlof. De loonsanctie begint op de dag waarop dat verlof eindigt,"
    " {first} (± 1 dag).",
    "sanction_leave": "Tijdens de loonsanctie is er {n} dagen verlof. Zolang ligt de loonsanctie stil (WIA 25 lid 9).",
    "decision_late": "UWV besliste op {d}, {n} dagen na {due}. De loonsanctie eindigt evenveel dagen eerder (WIA 25"
    " lid 14).",
    "repair": "UWV stelde op {v} vast dat de tekortkoming is hersteld. De loonsanctie eindigt {len} later: {date}"
    " (WIA 25 lid 14).",
    "repair_cap": "Dat is later dan de langste loonsanctie, dus die blijft gelden: {date}.",
    "repair_late": "Die beslissing kwam {n} dagen na {due}. De loonsanctie eindigt evenveel dagen eerder (WIA 25"
    " lid 14): {date}.",
    "refused_late": "De afwijzing van {d} kwam {n} dagen te laat; ook die dagen gaan van de loonsanctie af.",
    "alt_once": "Als de late loonsanctiebeslissing alleen de langste duur korter maakt.",
    "sanction_ends": "De loonsanctie eindigt op {date}.",
    "after_wage": "Zolang er recht is op loon, begint de WIA niet (WIA 43 en 47 lid 2). De dag na {x} is {date}.",
    # opzegverbod
    "years": "Het opzegverbod duurt {len}, in kalenderjaren: van {d1} tot {date}.",
    "years_shift": "Daar komen {n} dagen bij voor onderbrekingen en verlof: {a}. Eerst opschuiven en dan {len}"
    " tellen geeft"
    " {b}. Wij nemen de latere dag: {date}.",
    "pregnancy_days": "De {n} dagen ziekte door de zwangerschap vóór het verlof tellen niet mee voor het"
    " opzegverbod (BW 7:670 lid 1).",
    "years_more": "Het opzegverbod wordt {n} dagen langer ({why}): {date}.",
    "why_late": "late WIA-aanvraag",
    "why_extension": "vrijwillige verlenging",
    "why_sanction": "loonsanctie",
    # iva
    "iva_13": "De verkorte wachttijd duurt minstens {len}, dus tot en met {date}.",
    "iva_10": "Zij eindigt niet eerder dan {len} na de aanvraag van {a}: {date}.",
    "iva_day": "De laatste van die twee dagen is {end}. De IVA begint de dag daarna: {date}.",
    "iva_end": "UWV kende een verkorte wachttijd toe. Die eindigt de dag voordat de IVA begint: {date}.",
    "counts_as_report": "Er was nog geen 42e-weeksmelding. De aanvraag van {a} geldt als melding (ZW 38 lid 8).",
    # ziektewet
    "riv_near": "Het scheelt hoogstens één dag met de grens. Maak het verslag voor de zekerheid toch.",
    "riv_needed": "Tussen de eerste ziektedag en het einde van het dienstverband liggen {n} dagen, dus ten minste"
    " {len}.",
    "ziekengeld_third": "Ziekengeld begint niet eerder dan op ziektedag {n}: {date}.",
    "ziekengeld_sick": "Op {x} was er geen ziekte die meetelt; de eerstvolgende ziektedag is {date}.",
    # aow
    "aow_from": "Op {p} is de AOW-leeftijd bereikt. Vanaf die dag geldt nog {len} ({law}): tot en met {date}.",
}
"""Why a date is what it is; a visitor's browser fetches these when somebody asks."""

SENTENCES: dict[str, str] = {**SHOWN, **REASONS}

NAMES: dict[str, str] = {
    "ziekte": "de eerste ziektedag",
    "wachttijd": "de wachttijd",
    "eerste-ziektedag": "de eerste ziektedag",
    "oordeel": "het oordeel van de bedrijfsarts",
    "evaluation": "de eerstejaarsevaluatie",
    "eerstejaarsevaluatie": "de eerstejaarsevaluatie",
    "plan-van-aanpak": "het plan van aanpak",
    "recovered": "de eerste dag hersteld",
    "aanvraagtijdvak": "het einde van de wachttijd of de verlenging",
    "loontijdvak": "het einde van het tijdvak met loon",
    "loonsanctie": "het einde van het tijdvak met loon",
    "loonsanctie-52-weken": "de laatste dag van een loonsanctie van 52 weken",
    "uwv_letter_received": "de ontvangst van de brief van UWV",
    "wia_application": "de WIA-aanvraag",
    "uwv_decision": "de beslissing van UWV",
    "repair_report": "de herstelmelding",
    "report": "de herstelmelding",
    "repair": "de vaststelling van het herstel",
    "extension_end": "het einde van de vrijwillige verlenging",
    "iva_application": "de aanvraag voor een verkorte wachttijd",
    "iva-wachttijd-hoogstens": "het einde van een wachttijd van 78 weken",
    "contract_end": "de laatste dag van het dienstverband",
    "aow_date": "de AOW-leeftijd",
    "ezwb": "de eerste dag na 52 weken",
    "ziek-na-verlof": "de eerste ziektedag na het verlof",
    "laatste-dag-wachttijd": "de laatste dag van de wachttijd",
}

UNITS: dict[str, tuple[str, str]] = {
    "days": ("dag", "dagen"),
    "weeks": ("week", "weken"),
    "months": ("maand", "maanden"),
    "years": ("jaar", "jaar"),
}

EXPECTED: tuple[str, ...] = (
    "probleemanalyse", "plan-van-aanpak", "42e-weeksmelding", "eerstejaarsevaluatie-start", "eerstejaarsevaluatie",
    "tweede-spoor", "wia-brief", "riv", "wia-aanvraag-vanaf", "wia-aanvraag", "loonsanctiebesluit",
    "laatste-dag-wachttijd", "eerste-wia-dag", "laatste-dag-loonsanctie", "eerste-dag-zonder-opzegverbod",
    "iva-eerste-dag", "ezwb-einde", "ziekengeld-eerste-dag", "zw-melding", "riv-ziek-uit-dienst",
    "bekorting-besluit-uiterlijk", "laatste-dag-verlenging", "laatste-loondag",
)  # fmt: skip
"""The ids that every timeline speaks about: a date, or the reason why there is none."""


def sentence(key: str, **values: Any) -> str:
    """Return the sentence with its blanks filled in."""
    return SENTENCES[key].format_map(values)


def name_of(anchor: str) -> str:
    """Return what a day is called inside a sentence."""
    return NAMES.get(anchor, anchor)


def capital(text: str) -> str:
    """Return the text with a capital letter in front."""
    return text[:1].upper() + text[1:]
