/** Searches, filters and judges the rows that stand on the page; without JavaScript every row is simply there. */
import { announce, h } from "../core/dom.js";
import { fold, matches } from "./match.js";
import { Tool } from "./tool.js";

export class Finder extends Tool {
  /** @type {({element: HTMLElement} & import("./match.js").Row)[]} */
  rows = [];
  judged = { all: 0, right: 0 };

  connectedCallback() {
    this.form = /** @type {HTMLFormElement} */ (this.querySelector("form"));
    this.rows = /** @type {HTMLElement[]} */ ([...this.querySelectorAll(".kh-rijen > li")]).map((element) => ({
      element, text: fold(element.textContent ?? ""), tags: Object.fromEntries([...element.attributes].filter(({ name }) => name.startsWith("data-")).map(({ name, value }) => [name.slice(5), value.split(" ")])),
    }));
    this.form.hidden = false;
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.chosen());
    this.form.addEventListener("click", (event) => this.pressed(event));
    this.follow(() => this.arrive());
  }

  /** Whether a page asks to judge first. */
  get begins() { return this.hasAttribute("data-begin"); }

  get controls() {
    return /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ ([...this.querySelectorAll("form [name]")]);
  }

  /** Follow the address: choices of this tool, or the row it names. */
  arrive() {
    const address = this.address;
    const named = this.rows.find(({ element }) => `#${element.id}` === location.hash);
    if (!named) {
      for (const control of this.controls) control.value = address[control.name] ?? "";
      for (const select of this.querySelectorAll("select")) if (select.selectedIndex < 0) select.value = "";
      this.exercise(address.oefen ? address.oefen === "ja" : this.begins);
    }
    this.show();
    if (named?.element.hidden) {
      for (const control of this.controls) control.value = "";
      this.show();
    }
    if (named) named.element.scrollIntoView({ block: "center" });
  }

  chosen() {
    const values = Object.fromEntries(this.controls.map(({ name, value }) => [name, value]));
    const on = this.hasAttribute("data-oefen");
    const oefen = on === this.begins ? "" : on ? "ja" : "nee";
    this.keep({ ...values, oefen });
    this.show();
  }

  show() {
    const { zoek = "", ...wanted } = Object.fromEntries(this.controls.map(({ name, value }) => [name, value]));
    const rows = this.rows;
    for (const row of rows) row.element.hidden = !matches(row, zoek, wanted);
    const count = rows.filter(({ element }) => !element.hidden).length;
    const score = this.judged.all ? ` Beoordeeld: ${this.judged.all}, goed: ${this.judged.right}.` : "";
    /** @type {HTMLElement} */ (this.querySelector(".kh-telling")).textContent = `${count} van ${rows.length}.${score}`;
    const empty = /** @type {HTMLElement} */ (this.querySelector("[data-leeg]"));
    empty.hidden = count > 0;
    /** @type {HTMLElement} */ (empty.firstElementChild).textContent = zoek ? `Niets gevonden voor ‘${zoek}’. Probeer één woord, of kies ‘Toon alles’.` : "Niets gevonden met deze filters. Kies ‘Toon alles’.";
  }

  /** @param {Event} event */
  pressed(event) {
    const what = /** @type {HTMLElement} */ (event.target).closest("button")?.dataset.do;
    if (what === "druk") return this.print();
    if (what === "wis") for (const control of this.controls) control.value = "";
    else if (what === "oefen") this.exercise(!this.hasAttribute("data-oefen"));
    else return;
    this.chosen();
  }

  /** Hide the answers until the visitor has judged. @param {boolean} on */
  exercise(on) {
    this.toggleAttribute("data-oefen", on);
    this.querySelector('[data-do="oefen"]')?.setAttribute("aria-pressed", String(on));
    this.judged = { all: 0, right: 0 };
    for (const { element, tags } of this.rows) {
      delete element.dataset.beoordeeld;
      element.querySelector(".kh-oordeel-plek")?.replaceChildren(...(on ? [this.question(element, tags)] : []));
    }
  }

  /** @param {HTMLElement} element @param {Record<string, string[]>} tags */
  question(element, tags) {
    const facet = this.dataset.exercise ?? "";
    const answers = /** @type {HTMLOptionElement[]} */ ([...this.querySelectorAll(`select[name="${facet}"] option`)]).filter(({ value }) => value);
    const judge = (/** @type {string} */ value, /** @type {string} */ label) => {
      const right = tags[facet].includes(value);
      this.judged = { all: this.judged.all + 1, right: this.judged.right + Number(right) };
      element.dataset.beoordeeld = right ? "goed" : "fout";
      const said = h("p", { class: right ? "kh-ja" : "kh-nee", tabindex: -1 }, h("b", {}, right ? "Goed. " : "Niet goed. "), `Je koos: ${label}.`);
      element.querySelector(".kh-oordeel-plek")?.replaceChildren(said);
      said.focus({ preventScroll: true });
      announce(right ? "Goed" : "Niet goed");
      this.show();
    };
    return h("p", { class: "kh-rij", role: "group", "aria-label": "Jouw oordeel" }, ...answers.map(({ value, text }) =>
      h("button", { type: "button", class: "kh-knop kh-knop-2", onclick: () => judge(value, text) }, text)));
  }
}

customElements.define("kh-finder", Finder);
