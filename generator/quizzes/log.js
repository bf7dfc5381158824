/** What was answered, in this browser only: per question a list of [moment, points, certainty]. */
import { read, write } from "../core/storage.js";

export const ANSWERS = "antwoorden";

/** Whether a stored value has the shape we write; anything else is set aside, never run. @param {any} value */
export const isLog = (value) => value !== null && typeof value === "object" && !Array.isArray(value)
  && Object.entries(value).every(([id, list]) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id) && Array.isArray(list) && list.every(isEntry));

/** @param {any} entry */
const isEntry = (entry) => Array.isArray(entry) && /^\d{4}-\d\d-\d\dT/.test(entry[0])
  && [0, 0.5, 1].includes(entry[1]) && ["zeker", "twijfel", "gok", ""].includes(entry[2]);

/** Everything that was answered, and what is the trouble with keeping it. @returns {{log: import("./types.js").Log, trouble: string}} */
export function answers() {
  const { value, trouble } = read(ANSWERS, isLog);
  return { log: value ?? {}, trouble };
}

/**
 * Add one answer; reads first, so that another tab loses nothing. Returns the trouble, or "".
 * @param {string} id @param {import("./types.js").Points} points @param {string} certainty
 */
export function add(id, points, certainty) {
  const { log, trouble } = answers();
  return write(ANSWERS, { ...log, [id]: [...(log[id] ?? []), [now(), points, certainty]] }) || trouble;
}

/** The moment in the visitor's own calendar: an answer at half past midnight belongs to the new day. */
function now() {
  const moment = new Date();
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60000).toISOString().slice(0, 19);
}
