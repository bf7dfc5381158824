/** Verzuimcijfers; twin of absence.py. Dates are ISO text, percentages and head counts whole hundredths. */
import { share } from "./money.js";
import { addDays, daysBetween } from "../core/dates.js";

/**
 * @typedef {{first: string, recovered: string | null, sick: number, part_time: number, case: string}} Row
 * @typedef {{heads: number, full_time: number | null}} Staff
 * @typedef {{days: number, cbs: number, vernet: number | null, reports: number, frequency: number, ended: number,
 *   average_duration: number | null, classes: number[]}} Figures
 */

export const CLASSES = [[1, 14], [15, 91], [92, 365], [366, 730]];

/**
 * The figures of the period from `first` up to and including `last`.
 * @param {Row[]} rows @param {Staff} staff @param {string} first @param {string} last
 * @returns {Figures}
 */
export function figures(rows, staff, first, last) {
  const days = daysBetween(first, last) + 1;
  const cases = casesOf(rows);
  const durations = cases.flatMap(([begun, ended]) =>
    ended && first < ended && ended <= addDays(last, 1) ? [daysBetween(begun, ended)] : [],
  );
  const reports = cases.filter(([begun]) => first <= begun && begun <= last).length;
  return {
    days,
    cbs: share(10000, sum(rows, (row) => overlap(row, first, last) * row.sick), staff.heads * days),
    vernet: vernet(rows, staff, first, last, days),
    reports,
    frequency: frequency(reports, staff.heads, first, last),
    ended: durations.length,
    average_duration: durations.length ? share(100, sum(durations, (one) => one), durations.length) : null,
    classes: [
      ...CLASSES.map(([least, most]) => durations.filter((one) => least <= one && one <= most).length),
      durations.filter((one) => one > 730).length,
    ],
  };
}

/**
 * The same figures for each calendar month, cut at the ends of the period.
 * @param {Row[]} rows @param {Staff} staff @param {string} first @param {string} last
 * @returns {[string, Figures][]}
 */
export function months(rows, staff, first, last) {
  /** @type {[string, Figures][]} */
  const found = [];
  while (first <= last) {
    const end = monthEnd(first) < last ? monthEnd(first) : last;
    found.push([first, figures(rows, staff, first, end)]);
    first = addDays(end, 1);
  }
  return found;
}

/** @param {Row[]} rows @param {Staff} staff @param {string} first @param {string} last @param {number} days */
function vernet(rows, staff, first, last, days) {
  if (staff.full_time === null) return null;
  return share(100, sum(rows, (row) => overlap(row, first, last) * row.sick * row.part_time), staff.full_time * days);
}

/** @param {number} reports @param {number} heads @param {string} first @param {string} last */
function frequency(reports, heads, first, last) {
  if (!first.endsWith("-01") || last !== monthEnd(last))
    return share(10000, reports * 365, heads * (daysBetween(first, last) + 1));
  const [[year, month], [lastYear, lastMonth]] = [first, last].map((day) => day.split("-").map(Number));
  return share(10000, reports * 12, heads * ((lastYear - year) * 12 + lastMonth - month + 1));
}

/** First sick day and first day fit per case; rows that share a case number are one case.
 * @param {Row[]} rows @returns {[string, string | null][]} */
function casesOf(rows) {
  /** @type {Map<string, Row[]>} */
  const cases = new Map();
  rows.forEach((row, index) => {
    const key = row.case ? `case ${row.case}` : `row ${index}`;
    cases.set(key, [...(cases.get(key) ?? []), row]);
  });
  return [...cases.values()].map((members) => {
    const ends = members.map((row) => row.recovered);
    return [members.map((row) => row.first).sort()[0], ends.includes(null) ? null : (ends.sort().at(-1) ?? null)];
  });
}

/** @param {Row} row @param {string} first @param {string} last */
function overlap(row, first, last) {
  const begin = row.first > first ? row.first : first;
  const after = row.recovered && row.recovered <= last ? row.recovered : addDays(last, 1);
  return Math.max(daysBetween(begin, after), 0);
}

/** @template T @param {T[]} items @param {(item: T) => number} value */
const sum = (items, value) => items.reduce((total, item) => total + value(item), 0);

/** @param {string} day */
export const monthEnd = (day) => addDays(`${addDays(`${day.slice(0, 8)}28`, 4).slice(0, 8)}01`, -1);
