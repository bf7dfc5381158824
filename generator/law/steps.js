/** The law's four wordings: from a rule and the days it leans on to a date with its reasons. Twin of steps.py. */
import { addDays, addMonths, addYears, withWeekday } from "../core/dates.js";

/** @import { Dated, Length, Rule, Texts } from "./types.js" */
/** @import { Clock } from "./clock.js" */
/** @typedef {{texts: Texts, clock: Clock, known: Record<string, Dated>}} Table */
export const CLOCKS = ["ziekte", "wachttijd"];

/** @param {Length} length */
export const daysIn = (length) => (length.days ?? 0) + 7 * (length.weeks ?? 0);
/** @param {Texts} texts @param {Length} length */
export function lengthInWords(texts, length) {
  for (const [unit, [one, many]] of Object.entries(texts.units)) {
    const number = /** @type {any} */ (length)[unit];
    if (number !== undefined) return `${number} ${number === 1 ? one : many}`;
  }
  return "";
}
/** @param {string} day @param {Length} length */
export const add = (day, length) => addYears(addMonths(addDays(day, daysIn(length)), length.months ?? 0), length.years ?? 0);

/** The sentence with its blanks filled in; empty while the reasons are not fetched. @param {Texts} texts @param {string} key @param {Record<string, any>} [values] */
export const sentence = (texts, key, values = {}) => texts.sentences[key]?.replace(/{(\w+)}/g, (_, name) => values[name]) ?? "";
/** @param {string} text */
export const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The date of a rule, or null when the day it leans on is not known. @param {Rule} rule @param {Table} table @returns {Dated | null} */
export function compute(rule, table) {
  if (CLOCKS.includes(rule.of)) return edge(rule, onClock(rule.op, rule.length, table), table);
  const anchor = table.known[rule.of];
  if (anchor) return edge(rule, fromDay(rule.op, rule.length, rule.of, anchor, table), table);
  return rule.planning ? planned(rule, rule.planning, table) : null;
}

/** A date to plan with while the day that the law counts from is not known. @param {Rule} rule @param {Length} length @param {Table} table */
function planned(rule, length, { texts, clock }) {
  const n = daysIn(length);
  const full = clock.lasted(n);
  const date = addDays(full, 1);
  const said = sentence(texts, "planning", { len: lengthInWords(texts, rule.length), anchor: texts.names[rule.of],
    plan: lengthInWords(texts, length), n, full: withWeekday(full), date: withWeekday(date) });
  return { date, because: [...clock.skipped(date).map((gap) => inBreak(gap, clock, texts)), said] };
}

/** @param {string} op @param {Length} length @param {Table} table @returns {Dated} */
export function onClock(op, length, { texts, clock }) {
  const n = daysIn(length);
  const full = clock.lasted(n);
  const date = op === "when_lasted" ? full : addDays(full, 1);
  const said = sentence(texts, `clock_${op}`, { len: lengthInWords(texts, length), n, full: withWeekday(full), date: withWeekday(date) });
  return { date, because: [...clock.skipped(date).map((gap) => inBreak(gap, clock, texts)), said] };
}

/** @param {{start: string, end: string, kind: string, days: number}} gap @param {Clock} clock @param {Texts} texts */
export const inBreak = (gap, clock, texts) => sentence(texts, gap.kind,
  { a: withWeekday(gap.start), b: withWeekday(addDays(gap.end, -1)), n: gap.days, limit: clock.limit });

/** @param {string} op @param {Length} length @param {string} name @param {Dated} anchor @param {Table} table @returns {Dated} */
function fromDay(op, length, name, anchor, { texts }) {
  const n = daysIn(length);
  const date = op === "before_end" ? addDays(anchor.date, -n) : addDays(add(anchor.date, length), op === "when_lasted" ? -1 : 0);
  const key = date === anchor.date && length.days === 0 ? "same_day" : `plain_${op}`;
  const said = sentence(texts, key, { Anchor: capital(texts.names[name] ?? name), x: withWeekday(anchor.date),
    len: lengthInWords(texts, length), n, date: withWeekday(date) });
  return { date, because: [...anchor.because, said] };
}

/** @param {Rule} rule @param {Dated} found @param {Table} table @returns {Dated} */
function edge(rule, found, { texts }) {
  if (!rule.edge) return found;
  const date = addDays(found.date, rule.edge === "day_before" ? -1 : 1);
  return { date, because: [...found.because, sentence(texts, rule.edge, { date: withWeekday(date) })] };
}
