/** What an answer is worth; twin of marking.py. No DOM. */

const WITH_PARTS = ["multiple", "order", "match", "mark", "open"];

/** @typedef {import("./types.js").Key} Key @typedef {import("./types.js").Judge} Judge */

/** @type {Judge} */
const one = (key, answer) => [key.right.includes(answer) ? 0 : 1, answer ? [answer] : []];

/** @type {Judge} */
const several = ({ right }, answer) => {
  const missed = without(right, answer);
  return [missed.length + without(answer, right).length, [...answer, ...missed]];
};

/** @type {Judge} */
const order = (key, answer) => {
  const place = answer.map((/** @type {string} */ part) => key.right.indexOf(part));
  const inversions = place.flatMap((/** @type {number} */ mine, /** @type {number} */ index) =>
    place.slice(index + 1).filter((/** @type {number} */ later) => later < mine)).length;
  return [inversions, known(key, ([first, then]) => answer.indexOf(first) < answer.indexOf(then))];
};

/** @type {Judge} */
const match = (key, answer) => {
  const wrong = Object.keys(key.right).filter((item) => answer[item] !== key.right[item]);
  return [wrong.length, [...known(key, ([item, given]) => answer[item] === given), ...wrong]];
};

/** @type {Judge} */
const number = (key, answer) => {
  const value = parseNumber(answer);
  if (value === null) return [1, []];
  const near = Math.abs(value - key.right) <= key.tolerance + 1e-9;
  return [near ? 0 : 1, known(key, (wrong) => Math.abs(value - wrong) < 1e-9)];
};

/** @type {Judge} */
const open = ({ needed, right }, answer) => [Math.max(0, needed - answer.length), without(right, answer)];

/** @param {string[]} list @param {string[]} others */
const without = (list, others) => list.filter((part) => !others.includes(part));

/** The known mistakes that happened. @param {Key} key @param {(mistake: any) => boolean} happened */
const known = (key, happened) => Object.keys(key.known).filter((name) => happened(key.known[name]));

/** @type {Record<string, Judge>} */
const JUDGES = { single: one, date: one, multiple: several, mark: several, order, match, number, open };

/**
 * The verdict on an answer: faults, points, and the pieces of feedback that belong to it.
 * @param {Key} key @param {any} answer @returns {import("./types.js").Marked}
 */
export function mark(key, answer) {
  const [faults, feedback] = JUDGES[key.kind](key, answer);
  const half = faults === 1 && WITH_PARTS.includes(key.kind);
  return { faults, points: faults ? (half ? 0.5 : 0) : 1, feedback };
}

/** The number in a Dutch notation (`1.250,50`, `€ 5.000`, `2.5`), or null when it is none. @param {string} text */
export function parseNumber(text) {
  const bare = text.replace(/[€\s]/g, "");
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll(".", "").replace(",", "."));
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(",", ".")) : null;
}
