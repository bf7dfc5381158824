// Practising: every question has its own button, the verdict follows at once, and the end says what to look at first.
import { announce, carried, h } from "../core/dom.js";
import { add } from "./log.js";
import { Question } from "./question.js";

/** @typedef {[Question, {points: number, sure: string}][]} Done */

/**
 * Makes the questions on the page answerable; without JavaScript the answers stay in the details below each question.
 *
 * @fires kh-answered - with `detail: {id, points, certainty}`
 */
class Quiz extends HTMLElement {
  /** The questions as the page had them, to begin again. */
  original = /** @type {Node[]} */ ([]);

  connectedCallback() {
    const keys = carried(this);
    const articles = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("article")]);
    /** @type {Map<Question, {points: number, sure: string}>} */
    this.results = new Map();
    if (!this.original.length) this.original = articles.map((article) => article.cloneNode(true));
    this.summary = h("div", { class: "kh-summary", role: "status" });
    for (const article of articles) this.prepare(new Question(article, keys[article.dataset.question ?? ""]));
    this.append(this.summary);
  }

  /** @param {Question} question */
  prepare(question) {
    const { details, key: { kind } } = question;
    const problem = h("p", { class: "kh-problem", role: "alert" });
    const sure = certainty(question.id);
    const check = h("button", { type: "button", class: "kh-knop" }, kind === "open" ? "Toon een goed antwoord" : "Kijk na");
    check.addEventListener("click", () => {
      problem.textContent = question.missing;
      if (question.missing) return;
      if (kind === "open" && !details.open) open(details, check);
      else this.check(question, sure.querySelector("input:checked")?.getAttribute("value") ?? "", check);
    });
    details.before(h("div", { class: "kh-actions" }, sure, problem, check));
    if (kind === "date") import("./dates.js").then(({ renew }) => renew(question, this.dataset.seed));
  }

  /** @param {Question} question @param {string} sure @param {HTMLElement} check */
  check(question, sure, check) {
    check.remove();
    const { points } = question.reveal(sure);
    const trouble = add(question.id, points, sure);
    this.results?.set(question, { points, sure });
    this.dispatchEvent(new CustomEvent("kh-answered", { bubbles: true, detail: { id: question.id, points, certainty: sure } }));
    this.summarise(trouble);
  }

  /** @param {string} trouble */
  summarise(trouble) {
    const done = /** @type {Done} */ ([...this.results ?? []]);
    const wrong = done.filter(([, { points }]) => points < 1);
    this.summary?.replaceChildren(
      h("p", {}, `${done.length} van ${this.original.length} vragen gedaan, ${done.length - wrong.length} goed.`),
      ...list("Zeker én fout, bekijk deze eerst:", wrong.filter(([, { sure }]) => sure === "zeker")),
      ...list("Ook nog eens bekijken:", wrong.filter(([, { sure }]) => sure !== "zeker")),
      trouble && h("p", { class: "kh-problem" }, trouble),
      h("button", { type: "button", class: "kh-knop kh-knop-2", onclick: () => this.again() }, "Begin opnieuw"));
  }

  again() {
    const data = /** @type {Element} */ (this.querySelector("script"));
    this.replaceChildren(...this.original.map((article) => article.cloneNode(true)), data);
    this.connectedCallback();
    this.querySelector("legend")?.scrollIntoView({ block: "center" });
  }
}

/** @param {HTMLDetailsElement} details @param {HTMLElement} check */
function open(details, check) {
  details.open = true;
  check.textContent = "Klaar met nakijken";
  details.after(check);
  announce("Het goede antwoord staat open. Vink af wat in jouw antwoord staat.");
}

/** @param {string} title @param {Done} wrong */
const list = (title, wrong) => (wrong.length ? [h("p", {}, title), h("ul", {}, ...wrong.map(([{ article, text }]) =>
  h("li", {}, h("a", { href: `#${article.id}` }, text))))] : []);

/** @param {string} id */
const certainty = (id) => h("fieldset", { class: "kh-certainty" }, h("legend", {}, "Hoe zeker ben je?"),
  ...["zeker", "twijfel", "gok"].map((word) => h("label", { class: "kh-pill" },
    h("input", { type: "radio", name: `zeker ${id}`, value: word }), word)));

customElements.define("kh-quiz", Quiz);
