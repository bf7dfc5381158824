/** How the period with wage ends: wachttijd, extension, late application and the late letter. Twin of ends.py. */
import { addDays, daysBetween, nextWorkday, withWeekday } from "../core/dates.js";
import { lengthInWords } from "./steps.js";

/** @import { Dated } from "./types.js" */
/** @import { Draft } from "./draft.js" */
/** @typedef {{days: number, because: string[], others: [number, string][]}} Delay */
/** @typedef {{last: Dated, period: Dated, wage: Dated, delay: Delay, extended: number}} Ends */

/** @param {number} [days] @param {string[]} [because] @param {[number, string][]} [others] @returns {Delay} */
const delayOf = (days = 0, because = [], others = []) => ({ days, because, others });

/** @param {Draft} draft @returns {Ends} */
export function readEnds(draft) {
  const [, last] = draft.need("laatste-dag-wachttijd");
  draft.known["laatste-dag-wachttijd"] = last;
  const period = countedBackFrom(draft, last);
  draft.known.aanvraagtijdvak = period;
  const due = draft.find("wia-aanvraag");
  const late = due ? delay(draft, due.date) : delayOf();
  let wage = period;
  if (late.days || late.because.length) {
    const date = addDays(period.date, late.days);
    const end = late.days ? [draft.say("wage_extended", { x: withWeekday(date) })] : [];
    wage = { date, because: [...period.because, ...late.because, ...end] };
  }
  draft.known.loontijdvak = wage;
  draft.otherDelays = late.others;
  draft.payer = draft.regimeAt(wage.date);
  return { last, period, wage, delay: late, extended: daysBetween(last.date, period.date) };
}

/** @param {Draft} draft @param {Dated} last @returns {Dated} */
function countedBackFrom(draft, last) {
  const date = draft.dossier.extension_end;
  if (!date || !draft.employed(last.date)) return last;
  return { date, because: [...last.because, draft.say("extension", { e: withWeekday(date), last: withWeekday(last.date) })] };
}

/** @param {Draft} draft @param {string} due */
function delay(draft, due) {
  const application = draft.dossier.wia_application;
  if (!application || application <= due) return delayOf();
  if (draft.supposedDelay !== null) return delayOf(draft.supposedDelay);
  if (draft.employed(draft.known.aanvraagtijdvak.date)) return withLetter(draft, due, application);
  return draft.regimes[draft.regimes.length - 1] === "erd" ? late(draft, due, application, "late_erd") : delayOf();
}

/** @param {Draft} draft @param {string} due @param {string} application @param {string} [key] */
function late(draft, due, application, key = "late") {
  const n = daysBetween(due, application);
  return delayOf(n, [draft.say(key, { app: withWeekday(application), n, due: withWeekday(due) })]);
}

/** @param {Draft} draft @param {string} due @param {string} application */
function withLetter(draft, due, application) {
  const letter = draft.dossier.uwv_letter_received;
  const brief = draft.find("wia-brief");
  const plain = late(draft, due, application);
  if (!letter || !brief || (letter !== "geen" && letter <= brief.date)) return plain;
  if (draft.dossier.extension_end) {
    draft.notes.push(draft.say("letter_extension"));
    return plain;
  }
  const last = withWeekday(draft.need("42e-weeksmelding-bescherming")[1].date);
  const [report] = [draft.dossier.report_42, draft.dossier.iva_application].filter(Boolean).sort();
  if (report && report > draft.need("42e-weeksmelding-bescherming")[1].date) {
    return delayOf(plain.days, [draft.say("letter_lost", { report: withWeekday(report), last }), ...plain.because]);
  }
  const protection = guarded(draft, due, application, letter, brief.date);
  if (report) return protection;
  return delayOf(plain.days, [draft.say("letter_unknown", { last }), ...plain.because],
    [[protection.days, draft.say("alt_protected", { last })], ...protection.others]);
}

/** @param {Draft} draft @param {string} due @param {string} application @param {string} letter @param {string} brief */
function guarded(draft, due, application, letter, brief) {
  if (letter === "geen") return delayOf(0, [draft.say("letter_none")]);
  const [rule, found] = draft.need("wia-aanvraag-na-late-brief");
  const until = nextWorkday(found.date);
  const said = draft.say("letter_late", { letter: withWeekday(letter), due: withWeekday(brief),
    len: lengthInWords(draft.texts, rule.length), until: withWeekday(until) });
  if (application <= until) return delayOf(0, [said]);
  const start = due > until ? due : until;
  const plain = late(draft, start, application);
  return delayOf(plain.days, [said, ...plain.because],
    start > due ? [[daysBetween(due, application), draft.say("alt_from_due", { due: withWeekday(due) })]] : []);
}
