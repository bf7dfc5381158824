/** Answers in the address: `#sick=2026-02-02/2026-05-04&sick=2026-05-25/&group=ww`; nothing that points at a person. */

/** A value, or the rows of a list. @typedef {Record<string, string | Record<string, string>[]>} Answers */

/** The parts of a row, in the order in which the address holds them. @type {Record<string, string[]>} */
const PARTS = { sick: ["from", "recovered"], leave: ["from", "until", "same_cause"], refused_repairs: ["report", "decision"] };

/** @param {Answers} answers */
export const toFragment = (answers) =>
  Object.entries(answers)
    .flatMap(([name, value]) =>
      typeof value === "string" ? [pair(name, value)] : value.map((row) => pair(name, PARTS[name].map((part) => row[part] ?? "").join("/").replace(/(\/.+)\/$/, "$1"))),
    )
    .join("&");

/** Whatever is not ours is left out; the form judges the values. @param {string} fragment @returns {Answers} */
export function fromFragment(fragment) {
  /** @type {Answers} */
  const answers = {};
  for (const [name, value] of new URLSearchParams(fragment)) {
    if (!/^[\w.,/ -]*$/.test(value)) continue;
    if (!Object.hasOwn(PARTS, name)) answers[name] = value;
    else {
      const values = value.split("/");
      const rows = /** @type {Record<string, string>[]} */ (answers[name] ??= []);
      rows.push(Object.fromEntries(PARTS[name].map((part, index) => [part, values[index] ?? ""])));
    }
  }
  return answers;
}

/** @param {string} name @param {string} value */
const pair = (name, value) => `${name}=${encodeURIComponent(value).replaceAll("%2F", "/")}`;
