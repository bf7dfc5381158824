/** One question on the page: reads the answer, shows the verdict. The HTML is there already; this only adds to it. */
import { announce, focusOn, h } from "../core/dom.js";
import { mark, parseNumber } from "./marking.js";

/** @type {Record<string, string>} */
const EMPTY = {
  number: "Schrijf een getal, zoals 1.250,50.",
  match: "Kies bij elke regel een antwoord.",
  mark: "Streep ten minste één zin aan.",
};
const WORDS = { 0: "Fout.", 0.5: "Bijna goed: één fout, een half punt.", 1: "Goed." };
const STATES = { 0: "is-wrong", 0.5: "is-half", 1: "is-right" };

export class Question {
  /** @param {HTMLElement} article @param {import("./types.js").Key} key */
  constructor(article, key) {
    this.article = article;
    this.key = key;
    this.id = article.dataset.question ?? "";
    this.text = article.querySelector("legend")?.textContent ?? "";
    /** @type {HTMLElement} */
    this.controls = this.one(".kh-controls");
    /** @type {HTMLDetailsElement} */
    this.details = this.one(".kh-answer");
    if (key.kind === "order") import("./order.js").then(({ movable }) => movable(this));
  }

  /** What the learner answered, in the shape that marking wants. */
  get answer() {
    const { kind } = this.key;
    if (kind === "order") return this.steps().map((step) => step.dataset.item);
    if (kind === "match") return Object.fromEntries(this.all("select").map((select) => [select.dataset.item, select.value]));
    if (kind === "number") return this.one("input").value;
    const chosen = this.boxes().filter((box) => box.checked).map((box) => box.value);
    return kind === "single" || kind === "date" ? chosen[0] ?? "" : chosen;
  }

  /** What is missing before this can be marked, in words; "" when nothing is. */
  get missing() {
    const { answer, key: { kind } } = this;
    if (kind === "number") return parseNumber(answer) === null ? EMPTY.number : "";
    if (kind === "match") return Object.values(answer).includes("") ? EMPTY.match : "";
    return kind === "open" || answer.length ? "" : EMPTY[kind] ?? "Kies eerst een antwoord.";
  }

  /** Mark, lock and show; returns what marking said. @param {string} certainty */
  reveal(certainty, move = true) {
    const marked = mark(this.key, this.answer);
    const verdict = h("div", { class: `kh-verdict ${STATES[marked.points]}` },
      h("p", { class: "kh-verdict-word" }, WORDS[marked.points]),
      certainty === "zeker" && marked.points < 1 && h("p", {}, "Je was zeker en het klopte niet: bekijk deze als eerste."),
      h("ul", { class: "kh-pieces" }, ...this.pieces(marked)),
      this.one(".kh-explanation").cloneNode(true));
    this.label();
    for (const control of this.all("input, select, textarea, button")) control.disabled = true;
    this.article.classList.add("is-done");
    this.details.before(verdict);
    if (move) focusOn(verdict);
    return marked;
  }

  /** @param {import("./types.js").Marked} marked */
  pieces({ faults, feedback }) {
    const names = this.key.kind === "number" && faults ? ["right", ...feedback] : feedback;
    const solution = faults ? this.article.querySelector(".kh-solution") : null;
    return [...names.map((name) => this.details.querySelector(`[data-piece="${name}"]`)?.cloneNode(true)),
      solution && h("li", {}, "Juiste volgorde:", solution.cloneNode(true))];
  }

  /** Say at every part, in words, what was answered and what is right. */
  label() {
    const { kind, right } = this.key;
    this.steps().forEach((step, index) => {
      const place = right.indexOf(step.dataset.item);
      say(step, place === index, `jouw plaats ${index + 1}`, `juiste plaats ${place + 1}`);
    });
    for (const select of this.all("select")) {
      const wanted = right[select.dataset.item];
      say(select.parentElement, select.value === wanted, "jouw antwoord",
        `juist antwoord: ${select.querySelector(`[value="${wanted}"]`).textContent}`);
    }
    if (kind === "open") return;
    for (const box of this.boxes()) {
      const marking = kind === "mark";
      const fits = right.includes(box.value);
      if (box.checked) say(box.parentElement, fits, marking ? "jouw streep" : "jouw antwoord", "onjuist");
      else if (fits) say(box.parentElement, !marking, marking ? "gemist" : "juist antwoord", "deze zin mag hier niet");
    }
  }

  /** @param {string} selector @returns {any} */
  one(selector) { return this.article.querySelector(selector); }
  /** @param {string} selector @returns {any[]} */
  all(selector) { return [...this.article.querySelectorAll(selector)]; }
  /** @returns {HTMLElement[]} */
  steps() { return this.all(".kh-order > li"); }
  /** @returns {HTMLInputElement[]} */
  boxes() { return this.all(this.key.kind === "open" ? ".kh-criteria input" : ".kh-controls .kh-option input"); }
}

/** @param {any} part @param {boolean} right @param {string} mine @param {string} otherwise */
function say(part, right, mine, otherwise) {
  const word = !right ? `${mine}, ${otherwise}` : mine.startsWith("jouw") ? `${mine}, juist` : mine;
  part.classList.add(right ? "is-right" : "is-wrong");
  part.append(h("strong", { class: "kh-said" }, word));
}

/** @param {string} id @param {string} [chosen] */
export const certainty = (id, chosen) => h("fieldset", { class: "kh-certainty" }, h("legend", {}, "Hoe zeker ben je?"),
  ...["zeker", "twijfel", "gok"].map((word) => h("label", { class: "kh-pill" },
    h("input", { type: "radio", name: `zeker ${id}`, value: word, checked: word === chosen }), word)));

/** @param {Element} within */
export const sureness = (within) => within.querySelector(".kh-certainty input:checked")?.getAttribute("value") ?? "";

/**
 * Make a question on the page answerable; `done` hears the outcome.
 * @param {HTMLElement} article @param {import("./types.js").Key} key @param {string | undefined} seed
 * @param {(question: Question, points: import("./types.js").Points, sure: string) => void} done
 */
export function ask(article, key, seed, done) {
  const question = new Question(article, key);
  const { details } = question;
  const problem = h("p", { class: "kh-problem", role: "alert" });
  const open = key.kind === "open";
  const check = h("button", { type: "button", class: "kh-knop" }, open ? "Toon een goed antwoord" : "Kijk na");
  check.addEventListener("click", () => {
    problem.textContent = question.missing;
    if (question.missing) return;
    if (open && !details.open) {
      details.open = true;
      check.textContent = "Klaar met nakijken";
      details.after(check);
      focusOn(/** @type {HTMLElement} */ (details.querySelector(":scope > p")));
      announce("Vink af wat in jouw antwoord staat.");
      return;
    }
    check.remove();
    const word = sureness(article);
    done(question, question.reveal(word).points, word);
  });
  details.before(h("div", { class: "kh-actions" }, certainty(question.id), problem, check));
  if (key.kind === "date") import("./dates.js").then(({ renew }) => renew(question, seed));
  return question;
}
