/** Lets the visitor do the sum of somebody who does not exist, and checks the arithmetic. Nothing is kept. */
import { announce, h } from "../core/dom.js";

/** @param {string} text @returns {number} */
const number = (text) => (/^\d{1,2}(?:[.,][05])?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : NaN);

export class Sum extends HTMLElement {
  connectedCallback() {
    [...this.querySelectorAll("section")].slice(1).forEach((section) => this.hide(section));
  }

  /** Put a field where the points stand. @param {Element} section */
  hide(section) {
    const secret = /** @type {HTMLElement} */ (section.querySelector("[data-geheim]"));
    const cells = [...section.querySelectorAll("td[data-points]")].map((cell) => /** @type {HTMLElement} */ (cell));
    secret.hidden = true;
    for (const cell of cells) {
      const label = cell.parentElement?.querySelector("th")?.textContent ?? "";
      cell.replaceChildren(h("input", { type: "text", inputmode: "decimal", size: 4, "aria-label": `Punten voor ${label}` }), h("span", { class: "kh-som-oordeel" }));
    }
    const check = h("button", { type: "button", class: "kh-knop", onclick: () => this.check(cells, secret) }, "Kijk na");
    const show = h("button", { type: "button", class: "kh-knop kh-knop-2", onclick: () => this.reveal(cells, secret) }, "Toon de uitkomst");
    secret.before(h("p", { class: "kh-rij kh-niet-printen" }, check, show));
  }

  /** @param {HTMLElement[]} cells @param {HTMLElement} secret */
  check(cells, secret) {
    const right = cells.map((cell) => {
      const input = /** @type {HTMLInputElement} */ (cell.querySelector("input"));
      const good = number(input.value) === number(cell.dataset.points ?? "");
      /** @type {HTMLElement} */ (cell.querySelector("span")).textContent = input.value.trim() ? (good ? " klopt" : " klopt niet, kijk bij ‘Zo telt het’") : "";
      cell.dataset.oordeel = good ? "goed" : input.value.trim() ? "fout" : "";
      return good;
    });
    const count = right.filter(Boolean).length;
    secret.hidden = count < cells.length;
    announce(`${count} van ${cells.length} goed.`);
  }

  /** @param {HTMLElement[]} cells @param {HTMLElement} secret */
  reveal(cells, secret) {
    for (const cell of cells) /** @type {HTMLInputElement} */ (cell.querySelector("input")).value = cell.dataset.points ?? "";
    this.check(cells, secret);
  }
}

customElements.define("kh-sum", Sum);
