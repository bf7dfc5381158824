// What an answer is worth; twin of marking.py. No DOM.

const WITH_PARTS = ["multiple", "order", "match", "mark", "open"];

const one = (key, answer) => [key.right.includes(answer) ? 0 : 1, answer ? [answer] : []];

function several(key, answer) {
  const missed = key.right.filter((part) => !answer.includes(part));
  const wrong = answer.filter((part) => !key.right.includes(part));
  return [missed.length + wrong.length, [...answer, ...missed]];
}

function order(key, answer) {
  const place = answer.map((part) => key.right.indexOf(part));
  const inversions = place.flatMap((mine, index) => place.slice(index + 1).filter((later) => later < mine)).length;
  return [inversions, known(key, ([first, then]) => answer.indexOf(first) < answer.indexOf(then))];
}

function match(key, answer) {
  const faults = Object.keys(key.right).filter((item) => answer[item] !== key.right[item]).length;
  return [faults, known(key, ([item, given]) => answer[item] === given)];
}

function number(key, answer) {
  const value = parseNumber(answer);
  if (value === null) return [1, []];
  const near = Math.abs(value - key.right) <= key.tolerance + 1e-9;
  return [near ? 0 : 1, known(key, (wrong) => Math.abs(value - wrong) < 1e-9)];
}

const open = (key, answer) => [
  Math.max(0, key.needed - answer.length),
  key.right.filter((part) => !answer.includes(part)),
];

const known = (key, happened) => Object.keys(key.known).filter((name) => happened(key.known[name]));

const JUDGES = { single: one, date: one, multiple: several, mark: several, order, match, number, open };

/** The verdict on an answer: faults, points, and the pieces of feedback that belong to it. */
export function mark(key, answer) {
  const [faults, feedback] = JUDGES[key.kind](key, answer);
  const half = faults === 1 && WITH_PARTS.includes(key.kind);
  return { faults, points: faults ? (half ? 0.5 : 0) : 1, feedback };
}

/** The number in a Dutch notation (`1.250,50`, `€ 5.000`, `2.5`), or null when it is none. */
export function parseNumber(text) {
  const bare = text.replace(/[€\s]/g, "");
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll(".", "").replace(",", "."));
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(",", ".")) : null;
}

/** The grade for the schedule: 1 again, 2 hard, 3 good, 4 easy. */
export const grade = (points, certainty) => (points < 1 ? 1 : ({ zeker: 4, gok: 2 }[certainty] ?? 3));
