/**
 * What is chosen, kept in the address after the #, so that every answer can be sent to someone; no DOM.
 * "#p07" is a place on the page; "#mag-dit.rol=hr&mag-dit.zoek=foto" are choices, of more than one tool if need be.
 */

/** @param {string} fragment @param {string} id of the tool @returns {Record<string, string>} */
export function choices(fragment, id) {
  const own = [...new URLSearchParams(fragment.replace(/^#/, ""))].filter(([key]) => key.startsWith(`${id}.`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(id.length + 1), value]));
}

/** The fragment with these choices, leaving those of other tools alone. @param {string} fragment @param {string} id @param {Record<string, string>} chosen @returns {string} */
export function withChoices(fragment, id, chosen) {
  const others = [...new URLSearchParams(fragment.replace(/^#/, ""))].filter(([key]) => key.includes(".") && !key.startsWith(`${id}.`));
  const own = Object.entries(chosen).filter(([, value]) => value).map(([key, value]) => [`${id}.${key}`, value]);
  const all = new URLSearchParams([...others, ...own]).toString();
  return all && `#${all.replaceAll("%2C", ",")}`;
}
