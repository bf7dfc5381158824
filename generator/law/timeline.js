/** From a dossier to its calendar. Twin of timeline.py: the same sections in the same order. */
import { addDays, withWeekday } from "../core/dates.js";
import { afterAow, reachesAow } from "./aow.js";
import { FOREVER, readClock, sickWeek } from "./clock.js";
import { Draft, prepare } from "./draft.js";
import { readEnds } from "./ends.js";
import { iva } from "./iva.js";
import { beforeDayOne, refusals } from "./refusals.js";
import { sanction } from "./sanction.js";
import { CLOCKS, add, daysIn, sentence } from "./steps.js";
import { wage } from "./wage.js";
import { ziektewet } from "./ziektewet.js";

/** @import { Dated, Dossier, LawForBrowser, Refusal, Rule, Timeline } from "./types.js" */
/** @import { Clock } from "./clock.js" */
export { sickWeek };
const WIA = ["wia-brief", "wia-aanvraag-vanaf", "wia-aanvraag", "laatste-dag-wachttijd", "eerste-wia-dag"];
const WITH_EXTENSION = ["wia-aanvraag-vanaf", "eindevaluatie"];

/** The calendar of a dossier. @param {LawForBrowser} law @param {Dossier} dossier @returns {Timeline} */
export function timeline(law, dossier) {
  const refused = refusals(dossier);
  if (refused.length) return empty(null, refused);
  const cause = dossier.same_cause || "onbekend";
  const main = one(law, dossier, cause === "onbekend" ? "ja" : cause);
  if (cause !== "onbekend" || !dossier.leave?.length) return main;
  const other = one(law, dossier, "nee");
  if (other.first_sick_day === main.first_sick_day && !other.refused) return main;
  return { ...main, other_cause: other, notes: [sentence(law, "other_cause"), ...main.notes] };
}

/** The clock of a dossier, to ask in which week of sickness a day falls. @param {LawForBrowser} law @param {Dossier} dossier @param {string} [cause] */
export const clockOf = (law, dossier, cause = "ja") => readClock(dossier, daysOf(law, "samentelling-eindigt"), cause);

/** @param {LawForBrowser} law @param {string} id */
const daysOf = (law, id) => daysIn(/** @type {Rule} */ (prepare(law).rules.find((rule) => rule.id === id)).length);

/** @param {string | null} day @param {Refusal[]} refused @returns {Timeline} */
const empty = (day, refused) => ({ first_sick_day: day, milestones: [], not_computed: [], not_required: [], facts: [], notes: [],
  periods: [], refused });

/** @param {LawForBrowser} law @param {Dossier} dossier @param {string} cause */
function one(law, dossier, cause) {
  const clock = clockOf(law, dossier, cause);
  if (!clock) return empty(null, [{ path: ["sick"], code: "no-sick-day", message: "alle ziektedagen vallen in het verlof", hint: "" }]);
  const refused = beforeDayOne(dossier, clock.dayOne, law.coverage);
  if (!refused.length && dossier.extension_end && dossier.extension_end <= clock.lasted(daysOf(law, "laatste-dag-wachttijd"))) {
    refused.push({ path: ["extension_end"], code: "extension-too-early",
      message: "de verlenging eindigt niet na de laatste dag van de wachttijd", hint: "" });
  }
  if (refused.length) return empty(clock.dayOne, refused);
  const draft = new Draft(law, dossier, clock);
  sections(draft);
  for (const [days, reason] of draft.otherDelays) {
    const other = new Draft(law, dossier, clock, days);
    sections(other);
    draft.compare(other, reason);
  }
  return { ...draft.finished(), periods: periods(clock) };
}

/** @param {Draft} draft */
function sections(draft) {
  if (draft.clock.recovered) ordinary(draft, "samentelling-eindigt");
  if (draft.regimes[0] === "aow") afterAow(draft);
  else computed(draft);
  for (const id of draft.law.milestones) if (!draft.decided(id)) ordinary(draft, id);
  reachesAow(draft);
  for (const id of draft.texts.expected) if (!draft.decided(id)) absent(draft, id);
}

/** @param {Draft} draft */
function computed(draft) {
  const ends = readEnds(draft);
  const imposed = iva(draft) ? null : sanction(draft, ends);
  ziektewet(draft, ends);
  if (draft.dossier.evaluation) draft.known.eerstejaarsevaluatie = { date: draft.dossier.evaluation, because: [] };
  wage(draft, ends, imposed);
  if ((draft.dossier.leave ?? []).length > 1) draft.notes.push(draft.say("split_leave"));
}

/** @param {Draft} draft @param {string} id */
function ordinary(draft, id) {
  const contract = draft.dossier.contract_end;
  const last = draft.regimes.length - 1;
  const expected = draft.texts.expected.includes(id);
  for (const [position, regime] of draft.regimes.entries()) {
    const rule = draft.rule(id, regime);
    if (!rule || !rule.shown) continue;
    if (draft.dossier.extension_end && WITH_EXTENSION.includes(id)) return;
    const found = draft.compute(rule);
    if (!found) {
      if (expected) draft.missing(id, rule.of);
      return;
    }
    if (contract && position === 0 && last && found.date > contract) continue;
    if (contract && position && found.date <= contract) continue;
    draft.put(rule, found, { start: rule.start && addDays(draft.clock.lasted(daysIn(rule.start)), 1), dates: repeated(draft, rule, found) });
    return;
  }
  if (contract && expected && draft.rule(id)) draft.refuse(id, "contract_over", { c: withWeekday(contract) });
}

/** @param {Draft} draft @param {Rule} rule @param {Dated} found */
function repeated(draft, rule, found) {
  const { every } = rule;
  /** @type {string[]} */
  const days = [];
  if (!every) return days;
  const last = draft.known[every.until].date;
  for (let day = found.date; day <= last;) {
    days.push(day);
    day = CLOCKS.includes(rule.of) ? addDays(draft.clock.lasted(daysIn(every) * (days.length + 1)), 1) : add(day, every);
  }
  return days;
}

/** @param {Draft} draft @param {string} id */
function absent(draft, id) {
  const [regime] = draft.regimes;
  const contract = draft.dossier.contract_end;
  if (["bekorting-besluit-uiterlijk", "laatste-dag-verlenging"].includes(id) && regime !== "aow") draft.missing(id, draft.step(id).of);
  else if (WITH_EXTENSION.includes(id)) draft.refuse(id, "practice_extension");
  else if (draft.regimes.length > 1 && contract) draft.refuse(id, "before_contract_end", { c: withWeekday(contract) });
  else if (regime === "werkgever" || (regime === "aow" && !WIA.includes(id))) draft.exempt(id, `no_${regime}`);
  else draft.refuse(id, `no_${regime}`);
}

/** @param {Clock} clock */
function periods(clock) {
  const sick = clock.sick.map(([start, end]) => ({ start, until: end === FOREVER ? null : addDays(end, -1), kind: "ziek" }));
  const rest = clock.breaks.map(({ start, end, kind }) => ({ start, until: addDays(end, -1), kind }));
  return [...sick, ...rest].sort((a, b) => (a.start < b.start ? -1 : 1));
}
