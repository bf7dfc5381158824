/** Loonsanctie and bekorting: how long wage goes on after UWV decides, and when that ends early. Twin of sanction.py. */
import { addDays, daysBetween, nextWorkday, withWeekday } from "../core/dates.js";
import { compute, daysIn, lengthInWords } from "./steps.js";

/** @import { Alternative, Dated } from "./types.js" */
/** @import { Draft } from "./draft.js" */
/** @import { Ends } from "./ends.js" */
/** @typedef {{last: Dated, others: Alternative[]}} Sanction */
/** @param {string} from @param {string} to */
const lateDays = (from, to) => Math.max(0, daysBetween(from, to));

/** @param {Draft} draft @param {Ends} ends @returns {Sanction | null} */
export function sanction(draft, ends) {
  const { uwv_decision: decision, repair } = draft.dossier;
  const dueRule = draft.rule("loonsanctiebesluit", draft.payer);
  const rule = draft.rule("laatste-dag-loonsanctie", draft.payer);
  const due = dueRule && draft.compute(dueRule);
  if (!rule || !dueRule || !due) {
    nobodyToSanction(draft);
    return null;
  }
  draft.put(dueRule, due);
  const x = ends.wage.date;
  if (decision && decision > x) {
    draft.refuse(rule.id, "decision_too_late", { d: withWeekday(decision), x: withWeekday(x) });
    return null;
  }
  const [start, full] = longest(draft, ends, daysIn(rule.length), lengthInWords(draft.texts, rule.length));
  draft.known["loonsanctie-52-weken"] = full;
  const resumed = draft.find("wia-hervatting", draft.payer);
  if (repair && resumed && repair <= resumed.date) draft.exempt("wia-hervatting", "resumed", { v: withWeekday(repair) });
  const imposed = Boolean(decision || repair);
  const found = imposed ? shortened(draft, full, due.date) : { last: full, others: [] };
  if (imposed && found.last.date <= x) {
    draft.refuse(rule.id, "sanction_over");
    return null;
  }
  if (!imposed) for (const id of [rule.milestone, "wia-hervatting"]) draft.conditions[id] = draft.say("sanction_if");
  draft.put(rule, found.last, { start, alternatives: found.others });
  if (imposed && draft.dossier.wia_application) draft.refuse("wia-beslissing", "suspended");
  if (decision) otherTerms(draft);
  return imposed ? found : null;
}

/** @param {Draft} draft */
function nobodyToSanction(draft) {
  const c = draft.dossier.contract_end;
  if (!c || draft.regimes[0] !== "werkgever") return;
  for (const id of ["loonsanctiebesluit", "laatste-dag-loonsanctie"]) draft.refuse(id, "contract_over", { c: withWeekday(c) });
}

/** The first day, and the last day of the longest sanction. @param {Draft} draft @param {Ends} ends @param {number} length @param {string} len @returns {[string, Dated]} */
function longest(draft, ends, length, len) {
  const because = [...ends.wage.because];
  let first = addDays(ends.wage.date, 1);
  for (const leave of draft.dossier.leave ?? []) {
    if (leave.from <= first && first <= leave.until) {
      because.push(draft.say("sanction_leave_start", { x: withWeekday(first), first: withWeekday(leave.until) }));
      first = leave.until;
    }
  }
  const [date, n] = overLeave(draft, first, length);
  if (n) because.push(draft.say("sanction_leave", { n }));
  because.push(draft.say("sanction_max", { first: withWeekday(first), len, date: withWeekday(date) }));
  return [first, { date, because }];
}

/** @param {Draft} draft @param {string} first @param {number} length @returns {[string, number]} */
function overLeave(draft, first, length) {
  let last = addDays(first, length - 1), skipped = 0;
  for (const leave of draft.dossier.leave ?? []) {
    if (first < leave.from && leave.from <= last) {
      const days = daysBetween(leave.from, leave.until) + 1;
      last = addDays(last, days);
      skipped += days;
    }
  }
  return [last, skipped];
}

/** @param {Draft} draft @param {Dated} full @param {string} due @returns {Sanction} */
function shortened(draft, full, due) {
  const { uwv_decision: decision, repair } = draft.dossier;
  const because = [...full.because];
  let late = decision ? lateDays(due, decision) : 0;
  if (late && decision) because.push(draft.say("decision_late", { d: withWeekday(decision), n: late, due: withWeekday(due) }));
  late += refused(draft, because);
  if (repair) return repaired(draft, full.date, late, repair, because);
  const date = addDays(full.date, -late);
  return { last: { date, because: [...because, draft.say("sanction_ends", { date: withWeekday(date) })] }, others: [] };
}

/** @param {Draft} draft @param {string[]} because */
function refused(draft, because) {
  const rule = draft.rule("bekorting-afgewezen-besluit", draft.payer);
  let total = 0;
  for (const { report, decision } of draft.dossier.refused_repairs ?? []) {
    const found = rule && compute(rule, { ...draft, known: { report: { date: report, because: [] } } });
    const n = found ? lateDays(nextWorkday(found.date), decision) : 0;
    if (n) because.push(draft.say("refused_late", { d: withWeekday(decision), n }));
    total += n;
  }
  return total;
}

/** @param {Draft} draft @param {string} full @param {number} late @param {string} repair @param {string[]} because @returns {Sanction} */
function repaired(draft, full, late, repair, because) {
  const rule = draft.rule("bekorting-einde", draft.payer);
  if (!rule) throw new RangeError("bekorting-einde");
  let [end] = overLeave(draft, addDays(repair, 1), daysIn(rule.length));
  because.push(draft.say("repair", { v: withWeekday(repair), len: lengthInWords(draft.texts, rule.length), date: withWeekday(end) }));
  if (end > full) {
    end = full;
    because.push(draft.say("repair_cap", { date: withWeekday(full) }));
  }
  const n = slow(draft, repair);
  const capped = addDays(full, -late);
  const date = addDays(end, -late - n), once = addDays(end < capped ? end : capped, -n);
  if (n) {
    because.push(draft.say("repair_late", { n, due: withWeekday(draft.known["bekorting-besluit-uiterlijk"].date), date: withWeekday(date) }));
  }
  because.push(draft.say("sanction_ends", { date: withWeekday(date) }));
  return { last: { date, because }, others: [{ date: once, reason: draft.say("alt_once") }] };
}

/** @param {Draft} draft @param {string} repair */
function slow(draft, repair) {
  const rule = draft.rule("bekorting-besluit-uiterlijk", draft.payer);
  const found = rule && draft.compute(rule);
  return rule && found ? lateDays(draft.put(rule, found), repair) : 0;
}

/** @param {Draft} draft */
function otherTerms(draft) {
  for (const id of ["bekorting-besluit-uiterlijk", "wia-beslissing-na-herstel", "wia-hervatting"]) {
    const rule = draft.rule(id, draft.payer);
    const found = rule && draft.compute(rule);
    if (rule && found && !draft.decided(id)) draft.put(rule, found);
  }
}
