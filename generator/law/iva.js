/** Vervroegde IVA: a shortened wachttijd asked for, granted or refused. Twin of iva.py. */
import { addDays, withWeekday } from "../core/dates.js";
import { lengthInWords } from "./steps.js";

/** @import { Draft } from "./draft.js" */
const ID = "iva-eerste-dag";
const REPLACED = ["wia-brief", "wia-aanvraag-vanaf", "wia-aanvraag", "riv", "loonsanctiebesluit", "laatste-dag-loonsanctie",
  "eindevaluatie", "42e-weeksmelding-bescherming"];

/** Whether it was granted. @param {Draft} draft */
export function iva(draft) {
  const { iva_application: application, iva_granted: granted, report_42: report } = draft.dossier;
  const [longest, limit] = draft.need("iva-wachttijd-hoogstens");
  draft.known["iva-wachttijd-hoogstens"] = limit;
  if (!application) {
    draft.refuse(ID, "iva_none");
    return false;
  }
  const a = withWeekday(application);
  const melding = draft.rule("42e-weeksmelding");
  if (melding && !(report && report <= application)) {
    draft.put(melding, { date: application, because: [draft.say("counts_as_report", { a })] }, { basis: "law", certainty: "tekst",
      id: "42e-weeksmelding-geldt-als-gedaan-per", label: "42e-weeksmelding geldt als gedaan per", sources: ["ZW 38 lid 8"] });
  }
  draft.fact("tweede-verkorte-aanvraag-mogelijk", "Nog een keer een verkorte wachttijd aanvragen", false);
  draft.notes.push(draft.say("iva_again"));
  const [rule] = draft.need(ID);
  const found = firstDay(draft, a);
  if (found.date > addDays(limit.date, 1)) {
    draft.refuse(ID, "iva_too_late", { a, len: lengthInWords(draft.texts, longest.length), max: withWeekday(limit.date) });
  } else if (granted === false) {
    draft.refuse(ID, "iva_refused");
    draft.notes.push(draft.say("new_application"));
    draft.put(rule, found, { id: "iva-eerste-dag-als-toegewezen", label: "Eerste dag IVA, als UWV had toegewezen" });
  } else {
    draft.put(rule, found, { condition: granted ? "" : draft.say("iva_if") });
    if (granted) grant(draft, found);
    return Boolean(granted);
  }
  return false;
}

/** @param {Draft} draft @param {string} a */
function firstDay(draft, a) {
  const [leastRule, least] = draft.need("iva-wachttijd-minstens");
  const [tenRule, ten] = draft.need("iva-tien-weken");
  const end = least.date > ten.date ? least.date : ten.date;
  const date = addDays(end, 1);
  return { date, because: [...least.because,
    draft.say("iva_13", { len: lengthInWords(draft.texts, leastRule.length), date: withWeekday(least.date) }),
    draft.say("iva_10", { len: lengthInWords(draft.texts, tenRule.length), a, date: withWeekday(ten.date) }),
    draft.say("iva_day", { end: withWeekday(end), date: withWeekday(date) })] };
}

/** @param {Draft} draft @param {{date: string, because: string[]}} found */
function grant(draft, found) {
  const end = addDays(found.date, -1);
  const because = [...found.because, draft.say("iva_end", { date: withWeekday(end) })];
  for (const [id, date] of [["laatste-dag-wachttijd", end], ["eerste-wia-dag", found.date]]) {
    draft.put(draft.need(id)[0], { date, because }, { certainty: "lezing", sources: ["WIA 23 lid 6", "WIA 47 lid 2"] });
  }
  for (const id of REPLACED) draft.exempt(id, "iva_done");
}
