/**
 * Whether a row answers what is asked for; no DOM.
 * @typedef {{text: string, tags: Record<string, string[]>}} Row
 */

/** Text without capitals and accents, with straight apostrophes. @param {string} text */
export const fold = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[‘’]/g, "'").toLowerCase();

/** A word, and what is left of it without the ending of a plural. @param {string} word @returns {string[]} */
const forms = (word) => [word, word.replace(/(?<=...)('s|en|s)$/, "")];

/** @param {Row} row whose text is folded already @param {string} search @param {Record<string, string>} wanted value per filter; "" is any */
export function matches(row, search, wanted) {
  return Object.entries(wanted).every(([facet, value]) => !value || row.tags[facet]?.includes(value))
    && fold(search).split(/\s+/).filter(Boolean).every((word) => forms(word).some((form) => row.text.includes(form)));
}
