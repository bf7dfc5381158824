/** What a visitor takes along to another browser: one file, checked before anything is believed, merged so that nothing is lost. No DOM. */
import { isLog } from "./log.js";
import { isMisses } from "./repetition.js";

export const NAME = "klaverhuis-voortgang.json";
const LARGEST = 5_000_000;
const NOT_OURS = "Dit bestand komt niet uit Klaverhuis. Kies een bestand dat eindigt op .json.";

/** @typedef {Record<string, any>} Kept */

/** The text of the file. @param {Kept} kept */
export const written = (kept) => JSON.stringify({ klaverhuis: 1, bewaard: kept }, null, 1);

/**
 * What to keep after reading a file, or what is wrong with the file; what was kept is never thrown away.
 * @param {string} text @param {Kept} kept @returns {{values: Kept, said: string, error: string}}
 */
export function taken(text, kept) {
  const file = parsed(text);
  if (!file || file.klaverhuis !== 1 || !isRecord(file.bewaard)) return { values: {}, said: "", error: NOT_OURS };
  const entries = Object.entries(file.bewaard);
  const good = entries.filter(([key, value]) => subject(key)?.fits(value));
  /** @type {Kept} */
  const values = Object.fromEntries(good.map(([key, value]) => [key, key in kept && subject(key)?.fits(kept[key])
    ? subject(key)?.merge(kept[key], value) : value]));
  const refused = entries.length - good.length;
  const said = `Ingelezen: ${good.length} ${good.length === 1 ? "onderdeel" : "onderdelen"}.`
    + (refused ? ` Overgeslagen, omdat wij ze niet herkennen: ${refused}.` : "") + " Wat je al had, is gebleven.";
  return { values, said, error: "" };
}

/** @param {string} text */
function parsed(text) {
  if (text.length > LARGEST) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not JSON at all: the message is the same as for somebody else's JSON.
  }
}

/** @param {any} value */
const isRecord = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/** @param {any} value */
const isRead = (value) => isRecord(value) && Object.entries(value).every(([key, day]) => /^m\d\d$/.test(key) && typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day));
/** @param {any} value */
const isPlayed = (value) => isRecord(value) && Array.isArray(value.path) && value.path.every((/** @type {any} */ step) => Array.isArray(step) && step.every((part) => typeof part === "string"));

/** @type {Record<string, {fits: (value: any) => boolean, merge: (mine: any, other: any) => any}>} */
const SUBJECTS = {
  antwoorden: { fits: isLog, merge: mergedLogs },
  missers: { fits: isMisses, merge: (mine, other) => unique([...mine, ...other]) },
  gelezen: { fits: isRead, merge: (mine, other) => ({ ...other, ...mine }) },
};
/** A case that was played here stays as it is, unless only the other one was finished. */
const PLAYED = { fits: isPlayed, merge: (/** @type {any} */ mine, /** @type {any} */ other) => (other.ended && !mine.ended ? other : mine) };

/** @param {string} key */
const subject = (key) => (/^casus:[a-z0-9-]+$/.test(key) ? PLAYED : Object.hasOwn(SUBJECTS, key) ? SUBJECTS[key] : undefined);

/** @param {any[]} list */
const unique = (list) => [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];

/** Every answer of both, each once, oldest first. @param {import("./types.js").Log} mine @param {import("./types.js").Log} other */
function mergedLogs(mine, other) {
  const ids = [...new Set([...Object.keys(mine), ...Object.keys(other)])];
  return Object.fromEntries(ids.map((id) => [id, unique([...mine[id] ?? [], ...other[id] ?? []]).sort()]));
}
