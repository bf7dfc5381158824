/** Which days count: sick periods, recoveries and leave become one case with its own day 1. Twin of clock.py. */
import { addDays, daysBetween } from "../core/dates.js";

/** @import { Dossier, Leave } from "./types.js" */
/** Stands for 'still ill'; a dossier is refused long before. */
export const FOREVER = "2999-01-01";
/** @param {string} a @param {string} b */
const earliest = (a, b) => (a < b ? a : b);

/** One case of sickness: the sick days that count, the breaks between, and what came before it. */
export class Clock {
  /**
   * @param {[string, string][]} sick @param {{start: string, end: string, kind: string, days: number}[]} breaks
   * @param {number} limit @param {{gap: [string, string], reason: string}[]} before
   */
  constructor(sick, breaks, limit, before) {
    const end = sick[sick.length - 1][1];
    this.sick = sick;
    this.breaks = breaks;
    this.limit = limit;
    this.before = before;
    this.dayOne = sick[0][0];
    this.recovered = end === FOREVER ? null : end;
  }

  /** The day on which it has lasted so many counted days. @param {number} days */
  lasted(days) {
    for (const [start, end] of this.sick) {
      const length = daysBetween(start, end);
      if (days <= length) return addDays(start, days - 1);
      days -= length;
    }
    return addDays(this.sick[this.sick.length - 1][1], days - 1);
  }

  /** How many days up to and including this one count. @param {string} day */
  counted(day) {
    const next = addDays(day, 1);
    return this.sick.reduce((sum, [start, end]) => sum + Math.max(0, daysBetween(start, earliest(end, next))), 0);
  }

  /** The breaks that had begun before a day. @param {string} day */
  skipped(day) {
    return this.breaks.filter((gap) => gap.start < day);
  }
}

/** @param {Dossier} dossier @param {number} limit @param {string} sameCause */
export function readClock(dossier, limit, sameCause) {
  const leave = dossier.leave ?? [];
  const parts = withoutLeave(dossier, leave);
  if (!parts.length) return null;
  let sick = [parts[0]];
  const before = [];
  for (let i = 1; i < parts.length; i++) {
    /** @type {[string, string]} */
    const gap = [parts[i - 1][1], parts[i][0]];
    const reason = splits(gap, leave, limit, sameCause);
    if (reason) {
      before.push({ gap, reason });
      sick = [];
    }
    sick.push(parts[i]);
  }
  const breaks = sick.slice(1).flatMap((part, i) => breaksIn([sick[i][1], part[0]], leave));
  /** @type {[string, string][]} */
  const merged = [];
  for (const [start, end] of sick) {
    const last = merged[merged.length - 1];
    if (last && last[1] === start) last[1] = end;
    else merged.push([start, end]);
  }
  return new Clock(merged, breaks, limit, before);
}

/** @param {[string, string]} gap @param {Leave[]} leave @param {number} limit @param {string} sameCause */
function splits(gap, leave, limit, sameCause) {
  if (daysBetween(...gap) < limit) return "";
  if (breaksIn(gap, leave).some((piece) => piece.kind === "hersteld")) return "lang";
  const inside = leave.filter((one) => one.from < gap[1] && one.until >= gap[0]);
  return inside.some((one) => (one.same_cause ?? sameCause) === "nee") ? "oorzaak" : "";
}

/** @param {Dossier} dossier @param {Leave[]} leave */
function withoutLeave(dossier, leave) {
  /** @type {[string, string][]} */
  const parts = [];
  for (const period of dossier.sick) {
    let start = period.from;
    const end = period.recovered ?? FOREVER;
    for (const one of leave) {
      if (one.until < start || one.from >= end) continue;
      if (one.from > start) parts.push([start, one.from]);
      start = addDays(one.until, 1);
    }
    if (start < end) parts.push([start, end]);
  }
  return parts;
}

/** @param {[string, string]} gap @param {Leave[]} leave */
function breaksIn(gap, leave) {
  /** @type {{start: string, end: string, kind: string, days: number}[]} */
  const found = [];
  /** @param {string} start @param {string} end @param {string} kind */
  const add = (start, end, kind) => found.push({ start, end, kind, days: daysBetween(start, end) });
  let start = gap[0];
  for (const one of leave) {
    const first = one.from > start ? one.from : start;
    const last = earliest(addDays(one.until, 1), gap[1]);
    if (first >= last) continue;
    if (first > start) add(start, first, "hersteld");
    add(first, last, "verlof");
    start = last;
  }
  if (start < gap[1]) add(start, gap[1], "hersteld");
  return found;
}

/** Week and day of sickness on a date, both from 1, or null when that day does not count. @param {Clock} clock @param {string} day */
export function sickWeek(clock, day) {
  if (!clock.sick.some(([first, end]) => first <= day && day < end)) return null;
  const counted = clock.counted(day) - 1;
  return [Math.floor(counted / 7) + 1, (counted % 7) + 1];
}
