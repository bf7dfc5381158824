/**
 * How far a visitor is with a module, from what this browser keeps: four leaves of a clover.
 * Pure functions; `clover.js` and `path.js` show the outcome.
 *
 * @typedef {{id: string, quiz: string, case: string}} Module
 * @typedef {{read: Record<string, string>, ended: Record<string, unknown>, log: Record<string, [string, number, string][]>}} Kept
 * @typedef {{gelezen: boolean, geoefend: boolean, toets: boolean, herhaald: boolean}} Leaves
 */
export const LEAVES = /** @type {(keyof Leaves)[]} */ (["gelezen", "geoefend", "toets", "herhaald"]);
/** So many questions of a bank must have been right at the last try before the leaf of the test is full. */
export const ENOUGH = 5;
const RIGHT = 1;

/** @param {Module} module @param {Kept} kept @returns {Leaves} */
export function leaves(module, kept) {
  const answers = Object.entries(kept.log).filter(([question]) => module.quiz && question.startsWith(`${module.quiz}/`)).map(([, tries]) => tries);
  const right = answers.filter((tries) => tries.at(-1)?.[1] === RIGHT);
  const days = new Set(answers.flatMap((tries) => tries.map(([moment]) => moment.slice(0, 10))));
  return {
    gelezen: module.id in kept.read,
    geoefend: Boolean(module.case) && module.case in kept.ended,
    toets: right.length >= ENOUGH,
    herhaald: right.length >= ENOUGH && days.size > 1,
  };
}

/** @param {Leaves} filled */
export const count = (filled) => LEAVES.filter((leaf) => filled[leaf]).length;

/** @param {Leaves} filled @param {Module} module @returns {string} what is done and what is left, in words */
export function inWords(filled, module) {
  const possible = LEAVES.filter((leaf) => leaf !== "geoefend" || module.case);
  const done = possible.filter((leaf) => filled[leaf]);
  const left = possible.filter((leaf) => !filled[leaf]);
  if (!done.length) return "Nog geen blad vol.";
  if (!left.length) return "Alle bladen vol.";
  return `${sentence(done)}; nog: ${left.map((leaf) => TO_DO[leaf]).join(", ")}.`;
}

const TO_DO = { gelezen: "lezen", geoefend: "oefenen", toets: "toets", herhaald: "herhalen" };
/** @param {string[]} words */
const sentence = (words) => (words.length > 1 ? `${words.slice(0, -1).join(", ")} en ${words.at(-1)}` : words[0] ?? "");

/**
 * The module to go on with: one that was begun and not read, else the first that was not read.
 * @param {Module[]} modules @param {Kept} kept @returns {Module | null}
 */
export function next(modules, kept) {
  const unread = modules.filter((module) => !leaves(module, kept).gelezen);
  return unread.find((module) => count(leaves(module, kept)) > 0) ?? unread[0] ?? null;
}
