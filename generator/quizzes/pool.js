/** Questions from every bank: fetched per bank when an exam or a repetition asks for one. */
import { built } from "../core/dom.js";

const ROOT = new URL("../../../", import.meta.url).pathname;
/** @type {Map<string, Promise<Record<string, {html: string, key: import("./types.js").Key}>>>} */
const banks = new Map();

/** @param {string} bank */
function fetched(bank) {
  if (!banks.has(bank)) banks.set(bank, fetch(new URL(`./pool/${bank}.json`, import.meta.url)).then((answer) => answer.json()));
  return /** @type {Promise<any>} */ (banks.get(bank));
}

/**
 * The question as an element with its key, or null when the bank no longer has it.
 * @param {string} id @returns {Promise<{article: HTMLElement, key: import("./types.js").Key} | null>}
 */
export async function question(id) {
  const found = (await fetched(id.split("/")[0]))[id];
  if (!found) return null;
  const article = /** @type {HTMLElement} */ (built(found.html.replaceAll("kh:/", ROOT)).firstElementChild);
  return { article, key: found.key };
}
