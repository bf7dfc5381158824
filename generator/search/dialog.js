// The search dialog: a field, a filter by kind, and results with the line that answers.
import { h } from "../core/dom.js";
import { Finder } from "./rank.js";

const PAUSE = 120;
/** Without a connection, or while an author works: the index is made with the whole site. */
const NO_INDEX = "Zoeken lukt nu niet: de lijst om in te zoeken is er niet. Kijk bij Opzoeken of bij Begrippen.";

/** Made the first time somebody searches; the index is loaded with it. */
export class SearchDialog {
  /** @param {string} root where the site begins */
  constructor(root) {
    this.root = root;
    this.kind = "";
    /** @type {Promise<Finder> | undefined} */
    this.finder = undefined;
    this.asked = 0;
    this.timer = 0;
    this.field = /** @type {HTMLInputElement} */ (h("input", { type: "search", id: "kh-zoekveld", autocomplete: "off", spellcheck: "false", enterkeyhint: "search", placeholder: "Stap, begrip of afkorting" }));
    this.filter = h("div", { class: "kh-zoekfilter", role: "group", "aria-label": "Toon alleen" });
    this.status = h("p", { class: "kh-zoekstatus", role: "status" });
    this.list = h("ol", { class: "kh-gevonden" });
    this.dialog = /** @type {HTMLDialogElement} */ (h("dialog", { class: "kh-zoekvenster md-typeset", "aria-label": "Zoeken in Klaverhuis" },
      h("form", { method: "dialog", class: "kh-zoekregel", role: "search" }, h("label", { class: "kh-stil", for: "kh-zoekveld" }, "Zoek in Klaverhuis"), this.field, h("button", { type: "button", class: "kh-knop kh-knop-2", onclick: () => this.dialog.close() }, "Sluit")),
      this.filter, this.status, this.list));
    this.field.addEventListener("input", () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.search(), PAUSE); });
    this.dialog.addEventListener("keydown", (event) => this.#move(event));
    this.dialog.addEventListener("click", (event) => { if (event.target === this.dialog) this.dialog.close(); });
    this.dialog.querySelector("form")?.addEventListener("submit", (event) => { event.preventDefault(); this.#links()[0]?.focus(); });
    document.body.append(this.dialog);
  }

  /** @param {string} query */
  open(query) {
    if (query) this.field.value = query;
    if (!this.dialog.open) this.dialog.showModal();
    this.field.focus();
    this.field.select();
    this.finder ??= Finder.load(this.root);
    this.finder.then((finder) => this.#kinds(finder.vocabulary.words.kinds), () => { this.finder = undefined; this.#show([], NO_INDEX); });
    this.search();
  }

  /** @param {Record<string, string>} kinds */
  #kinds(kinds) {
    if (this.filter.childElementCount) return;
    const all = Object.entries({ "": "Alles", ...kinds });
    this.filter.append(...all.map(([kind, name]) => h("button", { type: "button", class: "kh-soort", "data-kind": kind, "aria-pressed": String(kind === this.kind), onclick: () => this.#choose(kind) }, name)));
  }

  /** @param {string} kind */
  #choose(kind) {
    this.kind = kind;
    for (const button of this.filter.children) button.setAttribute("aria-pressed", String(button.getAttribute("data-kind") === kind));
    this.search();
  }

  async search() {
    const query = this.field.value.trim();
    const mine = (this.asked += 1);
    if (!this.finder) return this.#show([], NO_INDEX);
    if (query.length < 2) return this.#show([], "");
    const finder = await this.finder.catch(() => undefined);
    if (!finder) return; // It could not be loaded, and the dialog says so.
    const { found, total, instead } = await finder.find(query, this.kind);
    if (mine !== this.asked) return; // Somebody typed on while this was sought.
    const words = finder.vocabulary.words.kinds;
    this.#show(found.map((page) => this.#item(page, words)), found.length ? said(total, found.length, instead.length > 0) : `Niets gevonden voor ‘${query}’. Probeer een ander woord, of kijk bij Begrippen.`);
  }

  /** @param {import("./rank.js").Found} page @param {Record<string, string>} kinds */
  #item(page, kinds) {
    return h("li", {}, h("a", { href: this.root + page.address, onclick: () => this.dialog.close() },
      h("span", { class: "kh-gevonden-soort" }, kinds[page.kind] ?? page.kind), h("b", {}, page.title), h("span", { class: "kh-gevonden-antwoord" }, page.answer)));
  }

  /** @param {HTMLElement[]} items @param {string} status */
  #show(items, status) {
    this.list.replaceChildren(...items);
    this.status.textContent = status;
  }

  #links() {
    return /** @type {HTMLElement[]} */ ([...this.list.querySelectorAll("a")]);
  }

  /** Arrow keys walk through the results. @param {KeyboardEvent} event */
  #move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [this.field, ...this.#links()];
    const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
  }
}

/** @param {number} total @param {number} shown @param {boolean} mended */
function said(total, shown, mended) {
  const count = total > shown ? `De beste ${shown} van ${total}.` : `${total} gevonden.`;
  return mended ? `${count} We zochten ook op wat erop lijkt.` : count;
}
