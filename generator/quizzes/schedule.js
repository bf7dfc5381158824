/** When a question comes back: the published formulas of FSRS-6, in whole days; twin of schedule.py. No DOM. */
/** @typedef {import("./types.js").Memory} Memory */
import { addDays, daysBetween } from "../core/dates.js";

const W = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
  1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];
const RETENTION = 0.9;
const LONGEST = 365;
const FACTOR = 0.9 ** (-1 / W[20]) - 1;

/** The memory after these reviews (`[day, grade]`), oldest first; null when there are none. @param {[string, number][]} reviews */
export const remember = (reviews) =>
  reviews.reduce((memory, [day, grade]) => review(memory, day, grade), /** @type {Memory | null} */ (null));

/** The memory after one more review. @param {Memory | null} memory @param {string} day @param {number} grade @returns {Memory} */
export function review(memory, day, grade) {
  if (!memory) return known(Math.max(W[grade - 1], 0.001), within(firstDifficulty(grade)), day);
  const days = daysBetween(memory.last, day);
  const stability = days < 1 ? sameDay(memory, grade) : later(memory, grade, recall(days, memory.stability));
  return known(Math.max(stability, 0.001), nextDifficulty(memory.difficulty, grade), day);
}

/** The whole days until the chance of recall has sunk to the retention we want. @param {number} stability */
export function interval(stability) {
  const days = Math.round((stability / FACTOR) * (RETENTION ** (-1 / W[20]) - 1));
  return Math.min(Math.max(days, 1), LONGEST);
}

/** @param {number} stability @param {number} difficulty @param {string} last @returns {Memory} */
const known = (stability, difficulty, last) => ({ stability, difficulty, last, due: addDays(last, interval(stability)) });

/** @param {number} days @param {number} stability */
const recall = (days, stability) => (1 + (FACTOR * days) / stability) ** -W[20];

/** @param {Memory} memory @param {number} grade */
function sameDay({ stability }, grade) {
  const growth = Math.exp(W[17] * (grade - 3 + W[18])) * stability ** -W[19];
  return stability * (grade > 1 ? Math.max(growth, 1) : growth);
}

/** @param {Memory} memory @param {number} grade @param {number} chance */
function later({ stability: s, difficulty: d }, grade, chance) {
  if (grade === 1) {
    const forgotten = W[11] * d ** -W[12] * ((s + 1) ** W[13] - 1) * Math.exp((1 - chance) * W[14]);
    return Math.min(forgotten, s / Math.exp(W[17] * W[18]));
  }
  const bonus = grade === 2 ? W[15] : grade === 4 ? W[16] : 1;
  const growth = Math.exp(W[8]) * (11 - d) * s ** -W[9] * (Math.exp((1 - chance) * W[10]) - 1);
  return s * (1 + growth * bonus);
}

/** @param {number} grade */
const firstDifficulty = (grade) => W[4] - Math.exp(W[5] * (grade - 1)) + 1;

/** @param {number} difficulty @param {number} grade */
function nextDifficulty(difficulty, grade) {
  const damped = difficulty + ((10 - difficulty) * -W[6] * (grade - 3)) / 9;
  return within(W[7] * firstDifficulty(4) + (1 - W[7]) * damped);
}

/** @param {number} difficulty */
const within = (difficulty) => Math.min(Math.max(difficulty, 1), 10);

/** The grade for the schedule: 1 again, 2 hard, 3 good, 4 easy. @param {number} points @param {string} certainty */
export const grade = (points, certainty) => (points < 1 ? 1 : certainty === "zeker" ? 4 : certainty === "gok" ? 2 : 3);
