// Dutch words brought to one form. Twin of dutch.py, line by line; a list of words holds them together.
/** @type {Record<string, string>} */
const STRONG = {
  wezen: "wijzen", nomen: "nemen", sproken: "spreken", bleven: "blijven", schreven: "schrijven",
  holpen: "helpen", zocht: "zoeken", bracht: "brengen", kozen: "kiezen", dacht: "denken",
  geven: "geven", dragen: "dragen", zonden: "zenden", vroegd: "vragen", lopen: "lopen",
};
const STOP = new Set((
  "aan al als bij dan dat de den der deze die dit door een eens en er ge had heb hebben heeft hem hen het hier hij"
  + " hoe hun ik in is ja je jij jou jouw kan kun me mee men met mijn moet na naar niet nog nu of om omdat ook op over"
  + " pas per te tijdens toe tot u uit uw van vanaf veel voor waar waarom wanneer wat we wel welk welke werd wie wij"
  + " wil word wordt zal ze zich zij zijn zo zou").split(" "));
const PARTICLE = "aan|achter|af|bij|door|in|mee|na|om|onder|op|over|samen|terug|toe|uit|vast|voor|weer|ziek";
const SEPARATED = new RegExp(`^(${PARTICLE})ge([a-z]{3,})$`);
const PARTICIPLE = /^ge([a-z]{4,})$/;
const ENDINGS = [
  ["heden", "heid"], ["ieen", "ie"], ["ering", "er"], ["atie", ""], ["eren", ""], ["eer", ""], ["ingen", ""],
  ["ing", ""], ["en", ""], ["s", ""], ["e", ""],
];

/** @param {string} text */
export const fold = (text) => text.toLowerCase().replace(/[’']/g, "").normalize("NFKD").replace(/\p{M}/gu, "");

/** @param {string} text @returns {string[]} */
export function words(text) {
  return (fold(text).match(/[^\s/]+/g) ?? []).flatMap((chunk) => {
    const found = chunk.match(/[a-z0-9]+/g) ?? [];
    return found.length > 1 && chunk.includes("-") ? [...found, found.join("")] : found;
  });
}

/** @param {string} typed @returns {string} */
export function stem(typed) {
  if (typed.length < 4 || /\d/.test(typed)) return typed;
  let word = undone(typed).replace(/es$/, "e");
  for (const [ending, instead] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length + instead.length >= 3) {
      word = word.slice(0, -ending.length) + instead;
      break;
    }
  }
  if (word.length > 3 && /[^aeiou][dt]$/.test(word)) word = word.slice(0, -1);
  return word.replace(/([aeou])\1/g, "$1").replace(/([bcdfghjklmnpqrstvwxz])\1$/, "$1").replace(/v$/, "f").replace(/z$/, "s");
}

/** The words that carry meaning. @param {string} text */
export const meaningful = (text) => words(text).filter((word) => !STOP.has(word));

/** The two known words a compound is made of. @param {string} word @param {{has(word: string): boolean}} known @returns {string[]} */
export function parts(word, known) {
  /** @type {string[]} */
  let best = [];
  for (let cut = 3; cut < word.length - 2; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (!known.has(tail) || (best.length && best[1].length >= tail.length)) continue;
    for (const glue of ["", "s", "e", "en", "n"]) {
      const base = head.slice(0, head.length - glue.length);
      if (head.endsWith(glue) && base.length > 2 && known.has(base)) {
        best = [base, tail];
        break;
      }
    }
  }
  return best;
}

/** @param {string} word */
function undone(word) {
  const separated = SEPARATED.exec(word);
  if (separated) return separated[1] + (STRONG[separated[2]] ?? infinitive(separated[2]));
  const participle = PARTICIPLE.exec(word);
  if (participle && (participle[1] in STRONG || /[dt]$/.test(word))) return STRONG[participle[1]] ?? infinitive(participle[1]);
  return word;
}

/** @param {string} rest */
const infinitive = (rest) => (/[dt]$/.test(rest) ? `${rest.slice(0, -1)}en` : rest);
