/** Which questions are due today, and why: from what was answered, and from wrong moves in a case. No DOM. */
import { grade, remember } from "./schedule.js";

/**
 * @typedef {{id: string, module: string, level: string, goals: string[], sources: string[]}} Entry
 * @typedef {{case: string, node: string, choice: string, goals: string[], sources: string[], on: string}} Miss
 * @typedef {{id: string, why: string}} Due
 */
const PER_MISS = 2;

/** The memory of every answered question that still exists. @param {Entry[]} entries @param {import("./types.js").Log} log */
export function memories(entries, log) {
  /** @type {Record<string, import("./types.js").Memory>} */
  const found = {};
  for (const { id } of entries) {
    const reviews = [...log[id] ?? []].sort().map(([moment, points, sure]) =>
      /** @type {[string, number]} */ ([moment.slice(0, 10), grade(points, sure)]));
    const memory = remember(reviews);
    if (memory) found[id] = memory;
  }
  return found;
}

/**
 * The questions of today: first what a case showed, then what is longest overdue.
 * @param {Entry[]} entries @param {import("./types.js").Log} log @param {Miss[]} misses @param {string} today @returns {Due[]}
 */
export function due(entries, log, misses, today) {
  const known = memories(entries, log);
  /** @type {Map<string, Due>} */
  const found = new Map();
  for (const miss of misses) {
    if (miss.on >= today) continue;
    const fitting = entries.filter(({ id }) => !(known[id]?.last > miss.on)).map((entry) => ({ id: entry.id, fit: fit(entry, miss) }))
      .filter((one) => one.fit > 0).sort((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1));
    for (const { id } of fitting.slice(0, PER_MISS)) found.set(id, { id, why: miss.case });
  }
  const late = Object.entries(known).filter(([id, { due: day }]) => day <= today && !found.has(id))
    .sort(([, a], [, b]) => (a.due < b.due ? -1 : 1));
  return [...found.values(), ...late.map(([id]) => ({ id, why: "" }))];
}

/** How well a question covers the rule behind a wrong move: the same article, or at least the same source and end term. @param {Entry} entry @param {Miss} miss */
function fit(entry, miss) {
  const same = entry.sources.filter((source) => miss.sources.includes(source)).length;
  const goals = entry.goals.filter((goal) => miss.goals.includes(goal)).length;
  return same ? same * 10 + goals : 0;
}

/** How many questions come back on the day after. @param {Entry[]} entries @param {import("./types.js").Log} log @param {string} day */
export const upTo = (entries, log, day) => Object.values(memories(entries, log)).filter((memory) => memory.due <= day).length;

/** Whether a value is the list of wrong moves that the case player writes. @param {any} value */
export const isMisses = (value) => Array.isArray(value) && value.every((miss) => miss && typeof miss === "object"
  && ["case", "node", "choice", "on"].every((name) => typeof miss[name] === "string")
  && [miss.goals, miss.sources].every((list) => Array.isArray(list) && list.every((one) => typeof one === "string")));
