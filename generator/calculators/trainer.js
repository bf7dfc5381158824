/** Exercises about terms: a fresh file, a question, and wrong answers that are mistakes people really make. No DOM, no clock. */
import { addDays, addMonths, addYears, daysBetween, inWords, isWorkday, nextWorkday, weekday } from "../core/dates.js";

/**
 * @typedef {import("./dossier_page.js").Timeline} Timeline @typedef {import("./dossier_page.js").Milestone} Milestone
 * @typedef {import("../law/calendar.js").Calendar} Calendar
 * @typedef {{date: string, mistake: string}} Option
 * @typedef {{dossier: any, file: string[], right: Milestone, because: string[]}} Base
 * @typedef {Base & {kind: "date", options: Option[]}} DateExercise
 * @typedef {Base & {kind: "order", steps: Milestone[]}} OrderExercise
 * @typedef {Base & {kind: "mistake", steps: {label: string, date: string, right: string}[], mistake: string}} MistakeExercise
 */

export const STEPS = ["probleemanalyse", "plan-van-aanpak", "42e-weeksmelding", "eerstejaarsevaluatie", "wia-brief", "riv", "wia-aanvraag",
  "loonsanctiebesluit", "laatste-dag-wachttijd", "eerste-wia-dag", "eerste-dag-zonder-opzegverbod"];

/** What is asked when the file holds more than a sickness. @type {Record<string, string[]>} */
const ASKED = {
  wia_application: ["laatste-loondag", "eerste-wia-dag", "loonsanctiebesluit", "laatste-dag-wachttijd"],
  uwv_decision: ["laatste-dag-loonsanctie", "eerste-wia-dag"],
  extension_end: ["riv", "wia-aanvraag", "eerste-wia-dag", "laatste-dag-wachttijd"],
};

/** What somebody forgot who leaves this out of the file. @type {Record<string, string>} */
const FORGOTTEN = {
  sick: "Vergeet de onderbreking. De dagen waarop iemand hersteld is, tellen niet mee.",
  leave: "Vergeet het verlof. Verlofdagen tellen niet mee.",
  wia_application: "Vergeet dat de aanvraag te laat was. Loon, opzegverbod en eerste WIA-dag schuiven op.",
  uwv_decision: "Rekent met de langste loonsanctie. UWV besliste te laat, dus gaan die dagen eraf.",
  extension_end: "Vergeet de vrijwillige verlenging. De WIA begint na het verlengde loon.",
};

/** The sum people make who reckon with months: from day one, or back from the last day. @type {Record<string, (first: string, last: string) => string>} */
const MONTHS = {
  "42e-weeksmelding": (first) => addMonths(first, 10),
  eerstejaarsevaluatie: (first) => addYears(first, 1),
  riv: (_, last) => addMonths(last, -3),
  "laatste-dag-wachttijd": (first) => addDays(addYears(first, 2), -1),
  "eerste-wia-dag": (first) => addYears(first, 2),
};

/** One day too few or too many, where that is certainly a mistake. @type {Record<string, [number, string]>} */
const ONE_OFF = {
  probleemanalyse: [-1, "Telt de eerste ziektedag mee. Als veilige datum prima, maar het is niet de laatste dag."],
  "42e-weeksmelding": [-1, "Dit is de laatste dag van de 42 weken. De wet noemt de eerste dag daarna."],
  "wia-brief": [1, "Dit is de dag na de 89 weken. De wet noemt de dag waarop het 89 weken heeft geduurd."],
  eerstejaarsevaluatie: [1, "Dit is de eerste dag van het tweede ziektejaar. De evaluatie hoort aan het einde van het eerste."],
};

/** A row of numbers from 0 up to 1 that is the same for the same seed. @param {number} seed */
export function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @typedef {() => number} Chance */

/**
 * A fresh exercise; the same seed gives the same one.
 * @param {Calendar} timeline @param {number} level 1, 2 or 3 @param {number} seed
 * @returns {DateExercise | OrderExercise | MistakeExercise}
 */
export function exercise(timeline, level, seed) {
  const draw = chance(seed);
  for (let attempt = 0; attempt < 50; attempt++) {
    const dossier = fileOf(level, draw);
    const found = /** @type {Timeline} */ (timeline(dossier));
    if (found.refused?.length || found.other_cause) continue;
    const kind = ["date", "date", "order", "mistake"][pick(draw, 4)];
    const made = kind === "order" ? order(found, dossier, draw) : dated(timeline, found, dossier, draw, kind);
    if (made) return made;
  }
  throw new Error("no exercise found");
}

/** @param {Chance} draw @param {number} many */
const pick = (draw, many) => Math.floor(draw() * many);

/** @template T @param {T[]} items @param {Chance} draw */
function shuffled(items, draw) {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = pick(draw, last + 1);
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

/** @param {number} level @param {Chance} draw @returns {any} */
function fileOf(level, draw) {
  let first = addDays("2024-01-01", pick(draw, 1300));
  while (!isWorkday(first)) first = addDays(first, 1);
  if (level === 1) return { sick: [{ from: first, recovered: null }] };
  const recovered = addDays(first, 20 + pick(draw, 300));
  if (level === 2) {
    const gap = [27, 28, 21, 14, 7 + pick(draw, 30)][pick(draw, 5)];
    return { sick: [{ from: first, recovered }, { from: addDays(recovered, gap), recovered: null }] };
  }
  return hard(first, recovered, draw);
}

/** @param {string} first @param {string} recovered @param {Chance} draw @returns {any} */
function hard(first, recovered, draw) {
  const sick = [{ from: first, recovered: null }];
  const due = addDays(first, 650);
  const variants = [
    () => ({ sick: [{ from: first, recovered }, { from: addDays(recovered, 112), recovered: null }], leave: [{ from: recovered, until: addDays(recovered, 111) }], same_cause: "ja" }),
    () => ({ sick, wia_application: addDays(due, 3 + pick(draw, 40)) }),
    () => ({ sick, wia_application: addDays(due, -7), uwv_decision: addDays(first, 686 + pick(draw, 40)) }),
    () => ({ sick, extension_end: addDays(first, 727 + 7 * (13 + pick(draw, 14))) }),
  ];
  return variants[pick(draw, variants.length)]();
}

/** @param {import("../law/types.js").Timeline} found */
const dates = (found) => new Map(found.milestones.map((one) => [one.id, one]));

/** @param {Calendar} timeline @param {Timeline} found @param {any} dossier @param {Chance} draw @param {string} kind */
function dated(timeline, found, dossier, draw, kind) {
  const known = dates(found);
  const special = Object.keys(ASKED).find((key) => key in dossier && !(key === "wia_application" && "uwv_decision" in dossier));
  const right = known.get(shuffled((special ? ASKED[special] : STEPS).filter((id) => known.has(id)), draw)[0]);
  if (!right) return null;
  const wrong = mistakes(timeline, found, dossier, right);
  const base = { dossier, file: story(dossier), right, because: right.because };
  if (kind === "date") {
    if (wrong.length < 2) return null;
    const options = shuffled([{ date: right.date, mistake: "" }, ...shuffled(wrong, draw).slice(0, 3)], draw);
    return { ...base, kind: /** @type {const} */ ("date"), options };
  }
  const chosen = wrong.find(({ date }) => date !== right.date);
  const others = shuffled(STEPS.filter((id) => id !== right.id && known.has(id)), draw).slice(0, 4).map((id) => /** @type {Milestone} */ (known.get(id)));
  if (!chosen || others.length < 4) return null;
  const steps = [...others.map((one) => ({ label: one.label, date: one.date, right: one.date })), { label: right.label, date: chosen.date, right: right.date }];
  return { ...base, kind: /** @type {const} */ ("mistake"), steps: steps.sort((one, other) => (one.date < other.date ? -1 : 1)), mistake: chosen.mistake };
}

/** @param {Timeline} found @param {any} dossier @param {Chance} draw */
function order(found, dossier, draw) {
  const known = dates(found);
  const chosen = shuffled(STEPS.filter((id) => known.has(id)), draw).slice(0, 5).map((id) => /** @type {Milestone} */ (known.get(id)));
  if (new Set(chosen.map(({ date }) => date)).size < 5) return null;
  const inOrder = [...chosen].sort((one, other) => (one.date < other.date ? -1 : 1));
  if (inOrder.every((one, index) => one === chosen[index])) return null;
  return { kind: /** @type {const} */ ("order"), dossier, file: story(dossier), right: inOrder[0], because: [], steps: chosen };
}

/** Wrong dates with the mistake that leads there; each date once, never the right one. @param {Calendar} timeline @param {Timeline} found @param {any} dossier @param {Milestone} right @returns {Option[]} */
export function mistakes(timeline, found, dossier, right) {
  const first = found.first_sick_day;
  const known = dates(found);
  /** @type {Option[]} */
  const candidates = [...forgotten(timeline, dossier, right.id), ...joined(timeline, dossier, right)];
  const [days, text] = ONE_OFF[right.id] ?? [0, ""];
  if (days) candidates.push({ date: addDays(right.date, days), mistake: text });
  const last = known.get("laatste-dag-wachttijd")?.date;
  if (last && MONTHS[right.id]) candidates.push({ date: MONTHS[right.id](first, last), mistake: "Rekent met maanden of jaren. De wet telt hier in weken van zeven dagen." });
  if (!isWorkday(right.date) && !right.alternatives?.length && right.notices.length)
    candidates.push({ date: nextWorkday(right.date), mistake: "Schuift door naar de eerstvolgende werkdag. Deze datum schuift niet op." });
  for (const id of STEPS) {
    const other = known.get(id);
    if (other && id !== right.id) candidates.push({ date: other.date, mistake: `Dit is de datum van een andere stap: ${other.label}.` });
  }
  const taken = new Set([right.date, ...(right.alternatives ?? []).map(({ date }) => date)]);
  return candidates.filter(({ date }) => !taken.has(date) && taken.add(date));
}

/** Leave one thing out of the file and reckon again. @param {Calendar} timeline @param {any} dossier @param {string} id @returns {Option[]} */
function forgotten(timeline, dossier, id) {
  return Object.keys(FORGOTTEN).flatMap((key) => {
    if (!(key in dossier) || (key === "sick" && (dossier.sick.length < 2 || dossier.leave))) return [];
    const { [key]: _, ...rest } = dossier;
    const less = key === "sick" || key === "leave" ? { ...rest, sick: [{ from: dossier.sick[0].from, recovered: null }] } : rest;
    const date = dates(timeline(less)).get(id)?.date;
    return date ? [{ date, mistake: FORGOTTEN[key] }] : [];
  });
}

/** Adding together what may not be, or starting anew what goes on. @param {Calendar} timeline @param {any} dossier @param {Milestone} right @returns {Option[]} */
function joined(timeline, dossier, right) {
  const [one, two] = dossier.sick;
  if (!two) return [];
  const gap = daysBetween(one.recovered, two.from);
  const anew = dates(timeline({ sick: [two] })).get(right.id)?.date;
  const whole = dates(timeline({ sick: [{ from: one.from, recovered: null }] })).get(right.id)?.date;
  if (anew === right.date) return whole ? [{ date: addDays(whole, gap), mistake: `Telt de periodes samen. Maar ${gap} dagen is niet minder dan vier weken.` }] : [];
  const why = dossier.leave ? "Begint een nieuwe telling, terwijl de oorzaak dezelfde is en het verlof aansluit." : `Begint een nieuwe telling. Maar ${gap} dagen is minder dan vier weken, dus tellen de periodes samen.`;
  const short = whole && right.date === addDays(whole, gap) ? [{ date: addDays(whole, gap - 1), mistake: "Telt de onderbreking een dag te kort: van de eerste dag hersteld tot de nieuwe eerste ziektedag." }] : [];
  return [...(anew ? [{ date: anew, mistake: why }] : []), ...short];
}

/** The file in sentences. @param {any} dossier @returns {string[]} */
export function story(dossier) {
  const day = (/** @type {string} */ iso) => `${weekday(iso)} ${inWords(iso)}`;
  const [one, two] = dossier.sick;
  const lines = [`Eerste ziektedag: ${day(one.from)}.`];
  if (dossier.leave) lines.push(`Verlof rond de bevalling: van ${day(dossier.leave[0].from)} tot en met ${day(dossier.leave[0].until)}.`, "Direct ervoor en direct erna ziek, door dezelfde oorzaak.");
  else if (two) lines.push(`Eerste dag hersteld: ${day(one.recovered)}.`, `Opnieuw ziek vanaf ${day(two.from)}.`);
  if (dossier.wia_application) lines.push(`WIA-aanvraag ontvangen op ${day(dossier.wia_application)}.`);
  if (dossier.uwv_decision) lines.push(`UWV legt een loonsanctie op met een besluit van ${day(dossier.uwv_decision)}.`);
  if (dossier.extension_end) lines.push(`Werkgever en werknemer hebben de loondoorbetaling vrijwillig verlengd tot en met ${day(dossier.extension_end)}.`);
  return [...lines, "Verder is de werknemer onafgebroken ziek en loopt het contract door."];
}
