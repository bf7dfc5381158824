/** The engine with its rules as a page fetches them: once, when there is a date to reckon with; the reasons when somebody asks why. */

/** @import { Dossier, LawForBrowser, Timeline } from "./types.js" */
/** @typedef {(dossier: Dossier) => Timeline} Calendar */

/** @param {Response} answer */
const data = (answer) => answer.json();

/** @type {Promise<LawForBrowser> | undefined} */
let rules;
/** @type {Promise<LawForBrowser> | undefined} */
let reasons;

/** Dates and what stands beside them; `because` is empty. @returns {Promise<Calendar>} */
export async function calendar() {
  rules ??= fetch(new URL("./rules.json", import.meta.url)).then(data);
  return engine(rules, () => (rules = undefined));
}

/** Dates with every reason. @returns {Promise<Calendar>} */
export async function explained() {
  rules ??= fetch(new URL("./rules.json", import.meta.url)).then(data);
  reasons ??= Promise.all([rules, fetch(new URL("./reasons.json", import.meta.url)).then(data)]).then(([law, more]) => ({ ...law,
    sentences: { ...law.sentences, ...more.sentences },
    rules: law.rules.map((rule, number) => (more.notes[number] ? { ...rule, notes: more.notes[number] } : rule)) }));
  return engine(reasons, () => (rules = reasons = undefined));
}

/** What could not be fetched is asked for again next time. @param {Promise<LawForBrowser>} asked @param {() => void} forget @returns {Promise<Calendar>} */
async function engine(asked, forget) {
  try {
    const [{ timeline }, law] = await Promise.all([import("./timeline.js"), asked]);
    return (dossier) => timeline(law, dossier);
  } catch (error) {
    forget();
    throw error;
  }
}
