/** The last day with wage, the first day of the WIA and the first day without opzegverbod. Twin of wage.py. */
import { addDays, addYears, daysBetween, withWeekday } from "../core/dates.js";
import { inBreak, lengthInWords } from "./steps.js";

/** @import { Alternative, Dated } from "./types.js" */
/** @import { Draft } from "./draft.js" */
/** @import { Ends } from "./ends.js" */
/** @import { Sanction } from "./sanction.js" */
/** @param {Draft} draft @param {Ends} ends @param {Sanction | null} imposed */
export function wage(draft, ends, imposed) {
  const end = imposed ? imposed.last : ends.wage;
  const others = imposed?.others ?? [];
  const contract = draft.dossier.contract_end;
  const employer = draft.regimes[0] === "werkgever";
  if (employer) {
    lastWage(draft, ends, end, others);
    if (draft.dossier.wia_application) draft.fact("wia-aanvraag-dagen-te-laat", "WIA-aanvraag: dagen te laat", ends.delay.days);
    if (ends.delay.days) draft.notes.push(draft.say("late_own_risk"));
    lastOfExtension(draft, ends);
    opzegverbod(draft, ends, imposed, others);
  }
  if (contract && employer && ends.last.date <= contract && contract < end.date) {
    draft.refuse("eerste-wia-dag", "contract_in_between", { c: withWeekday(contract), x: withWeekday(end.date) });
  } else firstWia(draft, ends, end, others);
}

/** @param {Draft} draft @param {Ends} ends @param {Dated} end @param {Alternative[]} alternatives */
function lastWage(draft, ends, end, alternatives) {
  const [rule] = draft.need("laatste-loondag");
  const contract = draft.dossier.contract_end;
  if (contract && contract < end.date) {
    draft.put(rule, { date: contract, because: [draft.say("contract_ends_first", { c: withWeekday(contract) })] }, { certainty: "bevestigd" });
    return;
  }
  draft.put(rule, end, { alternatives });
  const without = draft.rule("laatste-dag-loon-zonder-sanctie");
  if (without && (ends.delay.days || draft.dossier.uwv_decision)) {
    draft.put(without, ends.wage);
  }
}

/** @param {Draft} draft @param {Ends} ends */
function lastOfExtension(draft, ends) {
  const rule = draft.rule("laatste-dag-verlenging");
  const found = rule && draft.compute(rule);
  if (!rule || !found || !ends.extended) return;
  const [least, day] = draft.need("verlenging-minstens");
  const notices = [draft.say("extension_reading")];
  if (found.date < day.date) {
    notices.push(draft.say("extension_short", { len: lengthInWords(draft.texts, least.length), date: withWeekday(day.date) }));
  }
  draft.put(rule, found, { notices });
}

/** @param {Draft} draft @param {Ends} ends @param {Dated} end @param {Alternative[]} others */
function firstWia(draft, ends, end, others) {
  if (draft.decided("eerste-wia-dag")) return;
  const regime = draft.payer;
  const rule = draft.rule("eerste-wia-dag", regime);
  let found = draft.find("eerste-wia-dag", regime);
  if (!rule || !found) return;
  const later = end.date > ends.last.date;
  if (later) {
    const date = addDays(end.date, 1);
    found = { date, because: [...end.because, draft.say("after_wage", { x: withWeekday(end.date), date: withWeekday(date) })] };
  }
  const back = draft.find("wia-terugwerkend", regime);
  if (back && back.date > found.date) {
    const len = lengthInWords(draft.texts, draft.need("wia-terugwerkend", regime)[0].length);
    found = { date: back.date, because: [...found.because, draft.say("retro", { len, date: withWeekday(back.date) })] };
  }
  draft.put(rule, found, { alternatives: others.map(({ date, reason }) => ({ date: addDays(date, 1), reason })),
    certainty: later && draft.dossier.repair ? "een-dag" : rule.certainty });
}

/** Calendar years, then what lengthens them. @param {Draft} draft @param {Ends} ends @param {Sanction | null} imposed @param {Alternative[]} others */
function opzegverbod(draft, ends, imposed, others) {
  const [rule] = draft.need("eerste-dag-zonder-opzegverbod");
  const contract = draft.dossier.contract_end;
  if (draft.dossier.pregnancy_sickness_before_leave && !draft.dossier.leave?.length) {
    draft.refuse(rule.id, "leave_unknown");
    return;
  }
  let { date, because } = years(draft, rule.length.years ?? 0, lengthInWords(draft.texts, rule.length));
  const end = imposed ? imposed.last.date : ends.wage.date;
  for (const [n, why] of /** @type {[number, string][]} */ ([[ends.extended, "why_extension"], [ends.delay.days, "why_late"],
    [daysBetween(ends.wage.date, end), "why_sanction"]])) {
    if (!n) continue;
    date = addDays(date, n);
    because.push(draft.say("years_more", { n, why: draft.say(why), date: withWeekday(date) }));
  }
  if (contract && contract < date) {
    draft.refuse(rule.id, "contract_ends_first", { c: withWeekday(contract) });
    return;
  }
  const alternatives = others.map((other) => ({ date: addDays(date, daysBetween(end, other.date)), reason: other.reason }));
  draft.put(rule, { date, because }, { alternatives });
}

/** @param {Draft} draft @param {number} n @param {string} len */
function years(draft, n, len) {
  const { clock } = draft;
  const d1 = clock.dayOne;
  /** @type {string[]} */
  const because = [];
  /** @param {number} shift */
  const readings = (shift) => [addDays(addYears(d1, n), shift), addYears(addDays(d1, shift), n)].sort();
  let shift = pregnancyDays(draft);
  if (shift) because.push(draft.say("pregnancy_days", { n: shift }));
  for (const gap of clock.breaks) {
    if (gap.start < readings(shift)[1]) {
      shift += gap.days;
      because.push(inBreak(gap, clock, draft.texts));
    }
  }
  because.push(draft.say("years", { len, d1: withWeekday(d1), date: withWeekday(addYears(d1, n)) }));
  const date = readings(shift)[1];
  if (shift) {
    because.push(draft.say("years_shift", { n: shift, len, a: withWeekday(addDays(addYears(d1, n), shift)),
      b: withWeekday(addYears(addDays(d1, shift), n)), date: withWeekday(date) }));
  }
  return { date, because };
}

/** @param {Draft} draft */
function pregnancyDays(draft) {
  if (!draft.dossier.pregnancy_sickness_before_leave) return 0;
  const starts = (draft.dossier.leave ?? []).map((leave) => leave.from);
  const before = draft.clock.sick.find(([, end]) => starts.includes(end));
  return before ? daysBetween(...before) : 0;
}
