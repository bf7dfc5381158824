// What this browser keeps about modules, cases and questions, in the shape that progress.js reckons with.
import { keys, read, write } from "../core/storage.js";

export const READ = "gelezen";
const CASE = "casus:";

/** @param {unknown} value */
const isRead = (value) => value !== null && typeof value === "object" && !Array.isArray(value) && Object.values(/** @type {object} */ (value)).every((day) => typeof day === "string");

/** @returns {import("./progress.js").Kept} */
export function kept() {
  const ended = keys().filter((key) => key.startsWith(CASE)).map((key) => [key.slice(CASE.length), read(key).value]).filter(([, state]) => state?.ended);
  return { read: read(READ, isRead).value ?? {}, ended: Object.fromEntries(ended), log: read("antwoorden").value ?? {} };
}

/** Note that a module was read, or take that back. @param {string} id @param {boolean} done @returns {string} trouble, or "" */
export function noteRead(id, done) {
  const { [id]: _, ...others } = read(READ, isRead).value ?? {};
  return write(READ, done ? { ...others, [id]: new Date().toISOString().slice(0, 10) } : others);
}
