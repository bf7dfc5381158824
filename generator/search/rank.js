/**
 * From what a visitor types to the pages that answer. Pagefind keeps the index and scores one word at a time;
 * here the words are brought to the same forms as in the index, mended where they are misspelt, and weighed together.
 *
 * @typedef {{kinds: Record<string, string>, phrases: Record<string, string>, synonyms: Record<string, string>, compounds: string[], forms: Record<string, number>, named: string[], short: Record<string, string>, count: number}} Words
 * @typedef {{form: string, weight: number}} Choice
 * @typedef {{typed: string, choices: Choice[], instead: string}} Term
 * @typedef {[address: string, kind: string, title: string, answer: string]} Row
 * @typedef {{address: string, title: string, answer: string, kind: string}} Found
 */
import { fold, meaningful, parts, stem } from "./dutch.js";

const SYNONYM = 0.7;
const PART = 0.6;
const MENDED = 0.8;
const UNFINISHED = 0.5;
const ALL_MATCH = 1.5;
const IN_TITLE = 1.2;
/** What a visitor comes for most: a step or a lesson, before a question about it. @type {Record<string, number>} */
const COMES_FOR = { procedure: 1.25, module: 1.1, rekenhulp: 1.15, begrip: 1, casus: 1, pagina: 0.85, vraag: 0.45 };

/** Everything the page knows about words, ready to look up. */
export class Vocabulary {
  /** @param {Words} words */
  constructor(words) {
    this.words = words;
    this.forms = new Set(Object.keys(words.forms));
    this.all = Object.keys(words.forms);
    this.compounds = new Set(words.compounds);
  }

  /** The terms of a query, each with the forms that may stand for it. @param {string} query @returns {Term[]} */
  plan(query) {
    const plain = fold(query).replace(/[^a-z0-9]+/g, " ").trim();
    const added = Object.entries(this.words.phrases).filter(([phrase]) => ` ${plain} `.includes(` ${phrase} `));
    const typed = [...new Set(meaningful(query))];
    const kept = typed.length ? typed : plain.split(" ").filter(Boolean);
    const joined = plain.split(" ").slice(1).map((word, index) => plain.split(" ")[index] + word).filter((word) => this.forms.has(stem(word)));
    const short = kept.flatMap((word) => meaningful(this.words.short[word] ?? ""));
    return [
      ...kept.flatMap((word) => this.terms(word)),
      ...short.map((word) => ({ typed: word, choices: [{ form: stem(word), weight: SYNONYM }], instead: "" })),
      ...joined.map((word) => ({ typed: word, choices: [{ form: stem(word), weight: 1 }], instead: "" })),
      ...added.flatMap(([, instead]) => meaningful(instead).map((word) => ({ typed: word, choices: [{ form: stem(word), weight: 1 }], instead: "" }))),
    ];
  }

  /** A compound that nobody wrote is sought by each of its halves: a page should have both. @param {string} word @returns {Term[]} */
  terms(word) {
    const halves = this.forms.has(stem(word)) || this.words.synonyms[word] ? [] : parts(word, this.compounds);
    return halves.length ? halves.map((half) => ({ typed: half, choices: [{ form: stem(half), weight: PART }], instead: "" })) : [this.term(word)];
  }

  /** @param {string} word @returns {Term} */
  term(word) {
    const form = stem(word);
    /** @type {Choice[]} */
    const choices = this.forms.has(form) ? [{ form, weight: 1 }] : [];
    const synonym = this.words.synonyms[word];
    if (synonym) choices.push(...meaningful(synonym).map((other) => ({ form: stem(other), weight: SYNONYM })));
    const halves = parts(word, this.compounds);
    choices.push(...halves.map((half) => ({ form: stem(half), weight: PART })));
    if (choices.length) return { typed: word, choices, instead: "" };
    const near = nearest(form, this.words.named) || nearest(form, this.all);
    if (near) return { typed: word, choices: [{ form: near, weight: MENDED }], instead: near };
    return { typed: word, choices: this.beginning(form), instead: "" };
  }

  /** A word that is still being typed: what begins with it. @param {string} form @returns {Choice[]} */
  beginning(form) {
    return form.length < 3 ? [] : this.words.named.filter((known) => known.startsWith(form)).slice(0, 5).map((known) => ({ form: known, weight: UNFINISHED }));
  }
}

/** The known form that differs least, when it differs little. @param {string} form @param {string[]} known @returns {string} */
export function nearest(form, known) {
  const most = form.length < 5 ? 1 : form.length < 9 ? 2 : 3;
  let best = "";
  let least = most + 1;
  for (const other of known) {
    if (other[0] !== form[0] || Math.abs(other.length - form.length) > most) continue;
    const away = distance(form, other, least);
    if (away < least) [best, least] = [other, away];
  }
  return form.length < 4 ? "" : best;
}

/** Letters to change, add, drop or swap. @param {string} a @param {string} b @param {number} enough */
export function distance(a, b, enough = Infinity) {
  /** @type {number[]} */
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) >= enough) return enough;
    [before, last] = [last, row];
  }
  return last[b.length];
}

/** Finds things on this site; made once, when somebody first searches. */
export class Finder {
  /** @param {any} pagefind @param {Words} words @param {Record<string, Row>} rows what the results show, by the number Pagefind gives them */
  constructor(pagefind, words, rows) {
    this.pagefind = pagefind;
    this.rows = rows;
    this.vocabulary = new Vocabulary(words);
    /** @type {Map<string, Promise<any[]>>} */
    this.asked = new Map();
  }

  /** @param {string} root where the site begins */
  static async load(root) {
    const json = async (/** @type {string} */ name) => (await fetch(`${root}pagefind/${name}.json`)).json();
    const [pagefind, words, rows] = await Promise.all([import(`${root}pagefind/pagefind.js`), json("words"), json("found")]);
    await pagefind.options({ ranking: { termFrequency: 0.4, pageLength: 0.4, termSaturation: 1.2, termSimilarity: 8 } });
    return new Finder(pagefind, words, rows);
  }

  /** @param {string} form @param {string} kind @returns {Promise<any[]>} */
  ask(form, kind) {
    const key = `${kind} ${form}`;
    if (!this.asked.has(key)) {
      const options = kind ? { filters: { kind } } : {};
      // Pagefind also answers with longer words: for DO it would give everything about a dossier. Quoted, it does not.
      const asked = form in this.vocabulary.words.short ? `"${form}"` : form;
      this.asked.set(key, this.pagefind.search(asked, options).then((/** @type {any} */ answer) => answer.results));
    }
    return /** @type {Promise<any[]>} */ (this.asked.get(key));
  }

  /**
   * @param {string} query @param {string} [kind] @param {number} [most]
   * @returns {Promise<{found: Found[], total: number, instead: string[]}>}
   */
  async find(query, kind = "", most = 10) {
    const terms = this.vocabulary.plan(query).filter((term) => term.choices.length);
    /** @type {Map<string, {score: number, terms: number}>} */
    const scores = new Map();
    for (const term of terms) {
      for (const [id, score] of await this.score(term, kind)) {
        const before = scores.get(id) ?? { score: 0, terms: 0 };
        scores.set(id, { score: before.score + score, terms: before.terms + 1 });
      }
    }
    const sought = new Set(terms.flatMap((term) => term.choices.map((choice) => choice.form)));
    const ranked = [...scores].map(([id, page]) => ({ row: this.rows[id], worth: worth(page, terms.length, this.rows[id], sought) })).sort((a, b) => b.worth - a.worth);
    return {
      found: ranked.slice(0, most).map(({ row: [address, of, title, answer] }) => ({ address, kind: of, title, answer })),
      total: ranked.length,
      instead: terms.filter((term) => term.instead).map((term) => term.instead),
    };
  }

  /** The best score per page over the forms of one term; a rare form says more. @param {Term} term @param {string} kind */
  async score(term, kind) {
    /** @type {Map<string, number>} */
    const best = new Map();
    for (const { form, weight } of term.choices) {
      const results = await this.ask(form, kind);
      const rarity = Math.log(1 + this.vocabulary.words.count / (this.vocabulary.words.forms[form] || 1));
      for (const result of results) {
        const score = weight * rarity * result.score;
        if (score > (best.get(result.id) ?? 0)) best.set(result.id, score);
      }
    }
    return best;
  }
}

/** @param {{score: number, terms: number}} page @param {number} asked @param {Row} row @param {Set<string>} sought */
function worth(page, asked, [, kind, title], sought) {
  const named = meaningful(title).map(stem);
  const covered = named.length ? named.filter((form) => sought.has(form)).length / named.length : 0;
  return page.score * (COMES_FOR[kind] ?? 1) * (1 + ALL_MATCH * (page.terms / asked)) * (1 + IN_TITLE * covered);
}
