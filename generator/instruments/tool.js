/** What every tool does: find its own parts, follow and keep the address, and ask before it wipes. */
import { focusOn, h } from "../core/dom.js";
import { choices, withChoices } from "./address.js";

export class Tool extends HTMLElement {
  get name() { return this.dataset.id ?? ""; }
  /** @param {string} selector @returns {HTMLElement[]} */
  all(selector) { return [...this.querySelectorAll(selector)].map((element) => /** @type {HTMLElement} */ (element)); }
  /** @param {string} selector @returns {HTMLElement} */
  one(selector) { return /** @type {HTMLElement} */ (this.querySelector(selector)); }
  /** What the address says about this tool. */
  get address() { return choices(location.hash, this.name); }
  /** @param {Record<string, string>} chosen */
  keep(chosen) { history.replaceState(history.state, "", withChoices(location.hash, this.name, chosen) || location.pathname + location.search); }
  /** @param {() => void} arrive called now and whenever the address changes */
  follow(arrive) {
    addEventListener("hashchange", arrive);
    arrive();
  }

  /** Ask first, on the page itself. @param {HTMLElement} button @param {() => void} wipe */
  sure(button, wipe) {
    this.querySelector(".kh-zeker-weten")?.remove();
    const done = () => { question.remove(); button.focus(); };
    const question = h("p", { class: "kh-rij kh-zeker-weten" }, "Alles wissen? Dit kun je niet terugdraaien.",
      h("button", { type: "button", class: "kh-knop kh-knop-wis", onclick: () => { done(); wipe(); } }, "Ja, wis alles"),
      h("button", { type: "button", class: "kh-knop kh-knop-2", onclick: done }, "Toch niet"));
    button.parentElement?.after(question);
    focusOn(question);
  }

  /** Put only this tool on paper, under the title of the page. */
  print() {
    this.setAttribute("data-druk", "");
    addEventListener("afterprint", () => this.removeAttribute("data-druk"), { once: true });
    print();
  }

  /** @param {string} text */
  say(text) { this.one(".kh-status").textContent = text; }
}
