/** Reads pasted absence rows. Refuses every word: a name that was pasted along must not stay in the page. */
import { readDate } from "../core/dates.js";
import { readNumber } from "./money.js";

/**
 * @typedef {import("./absence.js").Row} Row
 */

const SEPARATORS = /\t|;|\s*\|\s*/;

/**
 * One row a line: first sick day, first day fit (or empty), percentage sick, percentage part-time, case number.
 * @param {string} text
 * @returns {{rows: Row[], troubles: string[]}}
 */
export function readRows(text) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {string[]} */
  const troubles = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (!line.trim()) return;
    const cells = line.split(SEPARATORS).map((cell) => cell.trim());
    const outcome = readRow(cells);
    if (typeof outcome === "string") troubles.push(`Regel ${index + 1}: ${outcome}`);
    else rows.push(outcome);
  });
  return { rows, troubles };
}

/** @param {string[]} cells @returns {Row | string} */
function readRow(cells) {
  if (cells.some((cell) => /\p{L}/u.test(cell)))
    return "hier staan letters in. Haal namen, redenen en de kopregel weg; plak alleen datums en getallen.";
  if (cells.length > 5) return "er zijn meer dan vijf kolommen.";
  const first = readDate(cells[0]);
  if (first.error) return `de eerste ziektedag klopt niet. ${first.error}`;
  const recovered = cells[1] ? readDate(cells[1]) : { date: null, error: "" };
  if (recovered.error) return `de hersteldatum klopt niet. ${recovered.error}`;
  if (recovered.date && recovered.date <= first.date) return "de hersteldatum ligt niet na de eerste ziektedag.";
  const [sick, partTime] = [cells[2], cells[3]].map((cell) => readNumber(cell || "100", 0));
  if (sick.error || sick.value > 100) return "het ziektepercentage is een heel getal van 0 tot en met 100.";
  if (partTime.error || partTime.value > 100 || !partTime.value) return "de deeltijdfactor is een heel getal van 1 tot en met 100.";
  return { first: first.date, recovered: recovered.date, sick: sick.value, part_time: partTime.value, case: cells[4] ?? "" };
}
