/**
 * What a visitor keeps in this browser, under one prefix, so that one button can wipe it.
 * Storage may be blocked, full or damaged: then work goes on, and `trouble` says in Dutch what the visitor loses.
 */
const PREFIX = "klaverhuis:";
const BLOCKED = "Deze browser bewaart niets voor deze site. Je kunt alles gebruiken, maar na het sluiten is je voortgang weg.";
const FULL = "De opslag van deze browser is vol. Bewaar je voortgang als bestand en wis wat je niet meer nodig hebt.";
const DAMAGED = "Wat hier bewaard was, is niet meer te lezen. We zijn opnieuw begonnen.";

/** @returns {Storage | null} */
function store() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null; // Reading the property itself throws where site data is blocked.
  }
}

/**
 * @param {string} key
 * @param {(value: unknown) => boolean} [fits] whether the value has the shape the reader expects
 * @returns {{value: any, trouble: string}}
 */
export function read(key, fits = () => true) {
  const local = store();
  if (!local) return { value: null, trouble: BLOCKED };
  try {
    const text = local.getItem(PREFIX + key);
    if (text === null) return { value: null, trouble: "" };
    const value = JSON.parse(text);
    if (fits(value)) return { value, trouble: "" };
    return damaged(local, key, text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { value: null, trouble: BLOCKED };
    return damaged(local, key, local.getItem(PREFIX + key) ?? "");
  }
}

/** Keep the unreadable text beside, so that nothing is lost. @param {Storage} local @param {string} key @param {string} text */
function damaged(local, key, text) {
  try {
    local.setItem(`${PREFIX}onleesbaar:${key}`, text);
    local.removeItem(PREFIX + key);
  } catch { /* A full storage keeps the damaged text where it is. */ }
  return { value: null, trouble: DAMAGED };
}

/** @param {string} key @param {unknown} value @returns {string} trouble, or "" */
export function write(key, value) {
  const local = store();
  if (!local) return BLOCKED;
  try {
    local.setItem(PREFIX + key, JSON.stringify(value));
    return "";
  } catch (error) {
    return error instanceof DOMException && error.name === "SecurityError" ? BLOCKED : FULL;
  }
}

/** @param {string} key */
export function forget(key) {
  try {
    store()?.removeItem(PREFIX + key);
  } catch { /* Nothing was kept, so nothing to forget. */ }
}

/** Every key in use, without the prefix. @returns {string[]} */
export function keys() {
  const local = store();
  if (!local) return [];
  return Object.keys(local).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)).sort();
}

/** Wipe everything this site kept. */
export const eraseAll = () => keys().forEach(forget);

/** Tell when another tab changed something. @param {(key: string) => void} listener @returns {() => void} stop listening */
export function onChange(listener) {
  /** @param {StorageEvent} event */
  const heard = (event) => {
    if (event.key === null) listener("");
    else if (event.key.startsWith(PREFIX)) listener(event.key.slice(PREFIX.length));
  };
  addEventListener("storage", heard);
  return () => removeEventListener("storage", heard);
}
