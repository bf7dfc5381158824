/** Repetition: one question at a time, those of today only, until the pile is empty. */
import { addDays, today } from "../core/dates.js";
import { carried, focusOn, h } from "../core/dom.js";
import { read } from "../core/storage.js";
import { ask } from "./question.js";
import { add, answers } from "./log.js";
import { question as fetched } from "./pool.js";
import { due, isMisses, upTo } from "./repetition.js";

class Repetition extends HTMLElement {
  done = 0;

  connectedCallback() {
    this.plan = carried(this);
    this.next();
  }

  /** @param {string} [trouble] */
  async next(trouble = "") {
    const { log, trouble: blocked } = answers();
    const pile = due(this.plan.entries, log, read("missers", isMisses).value ?? [], today());
    const first = pile[0] && await fetched(pile[0].id);
    if (!first) return this.empty(log, trouble || blocked);
    const [{ id, why }] = pile;
    const heading = first.article.querySelector("h3");
    if (heading) heading.textContent = `Nog ${pile.length} voor vandaag`;
    this.replaceChildren(h("h2", {}, "Vandaag"),
      why ? h("p", {}, `Deze vraag hoort bij een keuze in de casus ‘${why.replaceAll("-", " ")}’.`) : "",
      h("p", {}, `Uit: ${this.plan.modules[this.plan.entries.find((/** @type {any} */ entry) => entry.id === id).module]}`),
      first.article);
    ask(first.article, first.key, undefined, (question, points, sure) => {
      this.done += 1;
      const wrong = add(id, points, sure);
      question.article.append(wrong ? h("p", { class: "kh-problem" }, wrong) : "",
        h("div", { class: "kh-rij" }, h("button", { type: "button", class: "kh-knop", onclick: () => this.next(wrong) }, "Volgende")));
    });
    return this.done ? focusOn(first.article) : undefined;
  }

  /** @param {import("./types.js").Log} log @param {string} trouble */
  empty(log, trouble) {
    const tomorrow = upTo(this.plan.entries, log, addDays(today(), 1));
    const later = tomorrow ? `Morgen ${tomorrow === 1 ? "komt er 1 vraag" : `komen er ${tomorrow} vragen`} terug.` : "Morgen komt er niets terug.";
    const begun = Object.keys(log).length > 0;
    const said = h("p", {}, begun ? `Klaar voor vandaag. ${later}` : "Nog niets te herhalen. Maak eerst een quiz; daarna komen de vragen hier terug.");
    this.replaceChildren(h("div", { class: "kh-empty" }, said, trouble ? h("p", { class: "kh-problem" }, trouble) : "",
      h("a", { class: "kh-knop", href: "../quizzen/" }, "Naar de quizzen")));
    if (this.done) focusOn(said);
  }
}

customElements.define("kh-herhalen", Repetition);
