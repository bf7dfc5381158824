/**
 * A card to fill in: the rules that stand on the page appear when the answers ask for them.
 * What is chosen is kept in the address; what is typed stays in the page, until the visitor saves it.
 */
import { announce, download } from "../core/dom.js";
import { amount, holding, weigh } from "./reasons.js";
import { Tool } from "./tool.js";

/** Only who asks to keep something loads what keeps it. */
const storage = () => import("../core/storage.js");
const BAD_AMOUNT = "Schrijf een bedrag in cijfers, bijvoorbeeld 5.000 of 1.250,50.";

export class Card extends Tool {
  said = "";

  connectedCallback() {
    /** @type {Record<string, import("./reasons.js").Rule>} */
    this.rules = Object.fromEntries(this.all("[data-rule]").map((element) => [element.dataset.key, JSON.parse(element.dataset.rule ?? "{}")]));
    this.order = this.all("[data-outcome]").map(({ dataset }) => dataset.outcome ?? "");
    this.setAttribute("data-aan", "");
    this.one(".kh-daden").hidden = false;
    this.one("form").addEventListener("submit", (event) => event.preventDefault());
    this.one("form").addEventListener("input", () => this.filled());
    this.one(".kh-daden").addEventListener("click", (event) => this.pressed(event));
    this.follow(() => this.arrive());
  }

  /** @param {Element} field @returns {HTMLInputElement[]} */
  controls(field) { return /** @type {HTMLInputElement[]} */ ([...field.querySelectorAll("input, textarea")]); }
  get key() { return `kaart:${this.name}`; }

  /** @returns {import("./reasons.js").Answers} */
  get answers() {
    return Object.fromEntries(this.all("[data-field]").map((field) => [field.dataset.field, this.controls(field)
      .filter(({ type, checked }) => !/radio|checkbox/.test(type) || checked).map(({ value }) => value.trim()).filter(Boolean)]));
  }

  /** @param {import("./reasons.js").Answers} answers @param {boolean} [typed] whether to fill what is typed as well */
  fill(answers, typed = true) {
    for (const field of this.all("[data-field]")) {
      const given = Object.hasOwn(answers, field.dataset.field ?? "") ? [answers[field.dataset.field ?? ""]].flat() : [];
      for (const control of this.controls(field)) {
        if (/radio|checkbox/.test(control.type)) control.checked = given.includes(control.value);
        else if (typed) control.value = String(given[0] ?? "");
      }
    }
    this.show();
  }

  /** Follow the address. Only choices travel in it, never what somebody typed. */
  arrive() {
    this.fill(Object.fromEntries(Object.entries(this.address).map(([field, values]) => [field, values.split(",")])), false);
  }

  filled() {
    const chosen = this.all("fieldset[data-field]").map(({ dataset }) => [dataset.field, (this.answers[dataset.field ?? ""] ?? []).join(",")]);
    this.keep(Object.fromEntries(chosen));
    this.say("");
    this.show();
  }

  show() {
    const answers = this.answers;
    const held = new Set(holding(this.rules ?? {}, answers));
    for (const element of this.all("[data-rule]")) element.hidden = !held.has(element.dataset.key ?? "");
    this.one(".kh-stilte").hidden = held.size > 0;
    for (const field of this.all("div[data-field]")) this.typed(field);
    this.rank(answers);
    const news = held.size ? `${this.one(".kh-uitslag h3").textContent}: ${held.size}` : "";
    if (news !== this.said) announce(news);
    this.said = news;
  }

  /** The paper copy of what is typed, and the mistake beside it. @param {HTMLElement} field */
  typed(field) {
    const [control] = this.controls(field);
    const wrong = control.dataset.amount !== undefined && control.value.trim() !== "" && amount(control.value) === null;
    const [paper, message] = [field.querySelector(".kh-getypt"), /** @type {HTMLElement} */ (field.querySelector(".kh-melding"))];
    if (paper) paper.textContent = control.type === "date" ? control.value.split("-").reverse().join("-") : control.value;
    message.textContent = wrong ? BAD_AMOUNT : "";
    message.hidden = !wrong;
    field.classList.toggle("kh-veld-fout", wrong);
    control.setAttribute("aria-invalid", String(wrong));
  }

  /** Best outcome first, with the word that says so. @param {import("./reasons.js").Answers} answers */
  rank(answers) {
    const list = this.querySelector(".kh-uitkomsten");
    if (!list) return;
    const outcomes = this.all("[data-outcome]");
    for (const { outcome, toward, against } of weigh(this.order ?? [], this.rules ?? {}, answers)) {
      const element = /** @type {HTMLElement} */ (outcomes.find(({ dataset }) => dataset.outcome === outcome));
      const word = against.length ? "past hier niet" : toward.length ? `past hier, ${toward.length} ${toward.length === 1 ? "reden" : "redenen"}` : "";
      element.dataset.past = against.length ? "nee" : toward.length ? "ja" : "";
      /** @type {HTMLElement} */ (element.querySelector(".kh-past")).textContent = word;
      list.append(element);
    }
  }

  /** @param {Event} event */
  pressed(event) {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    const what = button?.dataset.do;
    if (what === "druk") this.print();
    if (what === "bestand") this.export();
    if (what === "bewaar") this.save();
    if (what === "open") this.open();
    if (what === "wis" && button) this.sure(button, () => this.wipe());
  }

  async save() {
    const { write } = await storage();
    this.say(write(this.key, this.answers) || "Bewaard in deze browser.");
  }

  async open() {
    const { value, trouble } = (await storage()).read(this.key, (kept) => typeof kept === "object" && kept !== null);
    if (!value) return this.say(trouble || "In deze browser is niets bewaard.");
    this.fill(value);
    this.filled();
    this.say("Teruggezet wat je in deze browser bewaarde.");
  }

  async export() {
    const { asMarkdown, blocks } = await import("./export.js"); // few visitors want a file
    const title = this.one("form").getAttribute("aria-label") ?? "";
    download(`${this.name}.md`, "text/markdown", asMarkdown(title, blocks(this.all("form > .kh-blok")), this.one(".kh-uitslag"), location.href));
    this.say("Bewaard als bestand. Er is niets verstuurd.");
  }

  async wipe() {
    (await storage()).forget(this.key);
    this.fill({});
    this.filled();
    this.say("Alles is gewist, ook wat in deze browser was bewaard.");
  }
}

customElements.define("kh-card", Card);
