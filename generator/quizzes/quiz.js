// Practising: every question has its own button, the verdict follows at once, and the end says what to look at first.
import { announce, carried, h } from "../core/dom.js";
import { add } from "./log.js";
import { Question } from "./question.js";

const CERTAINTIES = ["zeker", "twijfel", "gok"];

/**
 * Makes the questions on the page answerable; without JavaScript the answers stay in the details below each question.
 *
 * @fires kh-answered - with `detail: {id, points, certainty}`
 */
export class Quiz extends HTMLElement {
  connectedCallback() {
    const keys = carried(this);
    this.results = new Map();
    this.original ??= [...this.querySelectorAll("article")].map((article) => article.cloneNode(true));
    this.summary = h("div", { class: "kh-summary", role: "status" });
    for (const article of this.querySelectorAll("article")) this.prepare(article, keys[article.dataset.question]);
    this.append(this.summary);
  }

  prepare(article, key) {
    const question = new Question(article, key);
    const problem = h("p", { class: "kh-problem", role: "alert" });
    const open = key.kind === "open";
    const check = h("button", { type: "button", class: "kh-button" }, open ? "Toon een goed antwoord" : "Kijk na");
    check.addEventListener("click", () => {
      problem.textContent = question.missing;
      if (question.missing) return;
      if (open && !question.details.open) {
        question.details.open = true;
        check.textContent = "Klaar met nakijken";
        question.details.after(check);
        announce("Het goede antwoord staat open. Vink af wat in jouw antwoord staat.");
        return;
      }
      this.check(question, check.parentElement.querySelector(".kh-certainty :checked")?.value ?? "");
      check.remove();
    });
    question.details.before(h("div", { class: "kh-actions" }, certainty(question.id), problem, check));
    if (key.kind === "date") import("./dates.js").then(({ renew }) => renew(question, this.dataset.seed));
  }

  check(question, sure) {
    const { points } = question.reveal(sure);
    const trouble = add(question.id, points, sure);
    this.results.set(question, { points, sure });
    this.dispatchEvent(new CustomEvent("kh-answered", { bubbles: true, detail: { id: question.id, points, certainty: sure } }));
    this.summarise(trouble);
  }

  summarise(trouble) {
    const done = [...this.results];
    const first = done.filter(([, { points, sure }]) => points < 1 && sure === "zeker");
    const later = done.filter(([, { points, sure }]) => points < 1 && sure !== "zeker");
    this.summary.replaceChildren(
      h("p", {}, `${done.length} van ${this.original.length} vragen gedaan, ${done.filter(([, { points }]) => points === 1).length} goed.`),
      ...list("Zeker én fout, bekijk deze eerst:", first), ...list("Ook nog eens bekijken:", later),
      trouble && h("p", { class: "kh-problem" }, trouble),
      h("button", { type: "button", class: "kh-button kh-button-2", onclick: () => this.again() }, "Begin opnieuw"));
  }

  again() {
    this.replaceChildren(...this.original.map((article) => article.cloneNode(true)), this.querySelector("script"));
    this.connectedCallback();
    this.querySelector("legend").scrollIntoView({ block: "center" });
  }
}

function list(title, wrong) {
  if (!wrong.length) return [];
  return [h("p", {}, title), h("ul", {}, ...wrong.map(([{ article }]) =>
    h("li", {}, h("a", { href: `#${article.id}` }, article.querySelector("legend").textContent))))];
}

function certainty(name) {
  return h("fieldset", { class: "kh-certainty" }, h("legend", {}, "Hoe zeker ben je?"),
    ...CERTAINTIES.map((word) => h("label", { class: "kh-pill" },
      h("input", { type: "radio", name: `zeker ${name}`, value: word }), word)));
}

customElements.define("kh-quiz", Quiz);
