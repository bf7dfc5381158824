/** Practising: every question has its own button, the verdict follows at once, and the end says what to look at first. */
import { carried, h } from "../core/dom.js";
import { ask } from "./question.js";
import { add } from "./log.js";

/** @typedef {{question: import("./question.js").Question, points: number, sure: string}} Result */

/** Makes the questions on the page answerable; without JavaScript the answers stay in the details below each question. */
class Quiz extends HTMLElement {
  /** The questions as the page had them, to begin again. */
  original = /** @type {Node[]} */ ([]);

  connectedCallback() {
    const keys = carried(this);
    const articles = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("article")]);
    if (!this.original.length) this.original = articles.map((article) => article.cloneNode(true));
    /** @type {Result[]} */
    this.results = [];
    this.summary = h("div", { class: "kh-summary", role: "status" });
    this.append(this.summary);
    for (const article of articles) ask(article, keys[article.dataset.question ?? ""], this.dataset.seed, (question, points, sure) => {
      const trouble = add(question.id, points, sure);
      this.results?.push({ question, points, sure });
      this.summarise(trouble);
    });
  }

  /** @param {string} trouble */
  summarise(trouble) {
    const done = this.results ?? [];
    const wrong = done.filter(({ points }) => points < 1);
    this.summary?.replaceChildren(
      h("p", {}, `${done.length} van ${this.original.length} vragen gedaan, ${done.length - wrong.length} goed.`),
      ...list("Zeker én fout, bekijk deze eerst:", wrong.filter(({ sure }) => sure === "zeker")),
      ...list("Ook nog eens bekijken:", wrong.filter(({ sure }) => sure !== "zeker")),
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

/** @param {string} title @param {Result[]} wrong */
const list = (title, wrong) => (wrong.length ? [h("p", {}, title), h("ul", {}, ...wrong.map(({ question: { article, text } }) =>
  h("li", {}, h("a", { href: `#${article.id}` }, text))))] : []);

customElements.define("kh-quiz", Quiz);
