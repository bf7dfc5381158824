/** Fresh dates for a date question; twin of fresh.py. No DOM. */
import { addDays, addMonths, addYears, daysBetween, isWorkday, weekdayNumber } from "../core/dates.js";
import { random } from "./draw.js";

/** @typedef {import("./types.js").Key} Key @typedef {import("./types.js").Dates} Dates */

const TRIES = 200;
const ANSWER = "antwoord";

/** Drawn dates (and the answer) that make a good question, or null when no draw does. @param {Key} key @param {string} seed @param {import("./types.js").Solve} solve */
export function fresh(key, seed, solve) {
  const next = random(seed);
  for (let turn = 0; turn < TRIES; turn += 1) {
    const dates = draw(key.given, next);
    dates[ANSWER] = solve(dossier(key, dates), key.step);
    const fits = !key.onWorkday || isWorkday(dates[ANSWER]);
    if (fits && options(key, dates).length > 2) return dates;
  }
  return null;
}

/** One drawn date per name; a later name may lean on an earlier. @param {Key["given"]} given @param {import("./types.js").Next} next */
export function draw(given, next) {
  /** @type {Dates} */
  const dates = {};
  for (const [name, how] of Object.entries(given)) {
    const [first, last] = how.between ?? [addDays(dates[how.after], how.days[0]), addDays(dates[how.after], how.days[1])];
    const day = addDays(first, Math.floor(next() * (daysBetween(first, last) + 1)));
    dates[name] = how.workday ? toWeekday(day) : day;
  }
  return dates;
}

/** The file the engine reads: the dossier of the question with dates in place of names. @param {Key} key @param {Dates} dates */
export function dossier({ dossier: written }, dates) {
  /** @type {Record<string, any>} */
  const file = {
    sick: written.sick.map((/** @type {any} */ spell) => ({ from: dates[spell.from], recovered: dates[spell.recovered] ?? null })),
    leave: (written.leave ?? []).map((/** @type {any} */ period) => ({ from: dates[period.from], until: dates[period.until] })),
    same_cause: written.same_cause,
    group: written.group,
  };
  for (const name of ["oordeel", "evaluation", "contract_end"]) if (written[name]) file[name] = dates[written[name]];
  return file;
}

/**
 * The dates to choose from (`[name, date]`), oldest first, without doubles or mistakes that are right by chance.
 * @param {Key} key @param {Dates} dates @returns {[string, string][]}
 */
export function options(key, dates) {
  const chosen = new Map([[dates[ANSWER], ANSWER]]);
  const defensible = key.defensible.map((how) => reckon(how, dates, key.spans));
  for (const [name, how] of Object.entries(key.mistakes)) {
    const day = reckon(how, dates, key.spans);
    if (!chosen.has(day) && !defensible.includes(day)) chosen.set(day, name);
  }
  return [...chosen].sort().map(([day, name]) => [name, day]);
}

/** The date that somebody reckons who makes this mistake. @param {import("./types.js").Reckoning} how @param {Dates} dates @param {Key["spans"]} spans */
export function reckon(how, dates, spans) {
  let day = addDays(dates[how.from], (how.days ?? 0) + (how.plus ? length(spans[how.plus], dates) : 0));
  day = addYears(addMonths(day, how.months ?? 0), how.years ?? 0);
  return how.to_sunday ? addDays(day, 6 - weekdayNumber(day)) : day;
}

/** The days of a span. @param {import("./types.js").Span} span @param {Dates} dates */
export const length = (span, dates) => daysBetween(dates[span.from], dates[span.until]) + (span.inclusive ? 1 : 0);

/** @param {string} day */
const toWeekday = (day) => (weekdayNumber(day) > 4 ? addDays(day, 7 - weekdayNumber(day)) : day);
