/** The AOW age: six weeks of wage and opzegverbod, and no duties after it. Twin of aow.py. */
import { addDays, withWeekday } from "../core/dates.js";
import { lengthInWords } from "./steps.js";

/** @import { Draft } from "./draft.js" */
const WAGE = "laatste-loondag", DISMISSAL = "eerste-dag-zonder-opzegverbod";

/** @param {Draft} draft */
export function afterAow(draft) {
  const rule = draft.rule("laatste-loondag-na-aow");
  const found = rule && draft.compute(rule);
  if (!rule || !found) {
    tooOld(draft, "laatste-loondag-na-aow");
    return;
  }
  draft.put(rule, found, { id: WAGE });
  const date = addDays(found.date, 1);
  draft.put(draft.step(DISMISSAL), { date, because: [...found.because, draft.say("day_after", { date: withWeekday(date) })] },
    { id: DISMISSAL, certainty: "lezing" });
}

/** @param {Draft} draft @param {string} id */
function tooOld(draft, id) {
  for (const one of [WAGE, DISMISSAL]) draft.refuse(one, "aow_old", { from: withWeekday(draft.step(id).from) });
}

/** @param {Draft} draft */
export function reachesAow(draft) {
  const day = draft.dossier.aow_date;
  if (!day || draft.regimes[0] === "aow") return;
  for (const [id, milestone] of Object.entries(draft.milestones)) {
    if (milestone.date >= day && id !== WAGE && id !== DISMISSAL) draft.refuse(id, "aow_over", { p: withWeekday(day) });
  }
  if (draft.regimes[0] === "werkgever") sixWeeks(draft, day);
}

/** @param {Draft} draft @param {string} aow */
function sixWeeks(draft, aow) {
  const rule = draft.rule("laatste-loondag-aow");
  const found = rule && draft.compute(rule);
  if (!rule || !found) {
    tooOld(draft, "laatste-loondag-aow");
    return;
  }
  for (const [id, law, extra] of /** @type {[string, string, number][]} */ ([[WAGE, "BW 7:629 lid 2", 0], [DISMISSAL, "BW 7:670 lid 1", 1]])) {
    const usual = draft.milestones[id];
    const date = addDays(found.date, extra);
    if (!usual || usual.date <= date) continue;
    const because = [draft.say("aow_from", { p: withWeekday(aow), len: lengthInWords(draft.texts, rule.length), law, date: withWeekday(found.date) })];
    if (extra) because.push(draft.say("day_after", { date: withWeekday(date) }));
    draft.put(rule, { date, because }, { id, label: usual.label, phase: usual.phase, sources: [law] });
  }
}
