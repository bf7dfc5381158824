/** One page with all progress of this browser: per module, per end term, what is due; to take along or to wipe. */
import { today } from "../core/dates.js";
import { announce, carried, download, focusOn, h } from "../core/dom.js";
import { eraseAll, keys, onChange, read, write } from "../core/storage.js";
import { kept } from "../modules/kept.js";
import { count, inWords, leaves } from "../modules/progress.js";
import { fill } from "../modules/clover.js";
import { NAME, taken, written } from "./keeping.js";
import { answers } from "./log.js";
import { due, isMisses } from "./repetition.js";
import { perGoal } from "./goals.js";

const button = (/** @type {string} */ text, /** @type {() => void} */ onclick, extra = "kh-knop-2") =>
  h("button", { type: "button", class: `kh-knop ${extra}`, onclick }, text);

class Progress extends HTMLElement {
  stop = () => {};

  connectedCallback() {
    this.plan = carried(this);
    this.pictures = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-module]")]);
    this.figures = h("div", { class: "kh-figures" });
    this.goals = h("div", {});
    this.tools = h("div", { class: "kh-tools" });
    this.said = h("p", { role: "status" });
    this.querySelector("[data-figures]")?.replaceChildren(this.figures);
    this.querySelector("[data-goals]")?.replaceChildren(this.goals);
    this.querySelector("[data-tools]")?.replaceChildren(this.tools, this.said);
    this.stop = onChange(() => this.refresh());
    this.offer();
    this.refresh();
  }

  disconnectedCallback() {
    this.stop();
  }

  refresh() {
    const { log, trouble } = answers();
    const now = kept();
    const { entries } = this.plan;
    const modules = (this.pictures ?? []).map((picture) => ({ picture, module: {
      id: picture.dataset.module ?? "", quiz: picture.dataset.quiz ?? "", case: picture.dataset.case ?? "" } }));
    for (const { picture, module } of modules) {
      const filled = leaves(module, now);
      fill(picture, filled);
      picture.querySelector("[data-words]")?.replaceChildren(count(filled) ? inWords(filled, module) : "Nog niet begonnen.");
    }
    const read_ = modules.filter(({ module }) => module.id in now.read).length;
    const answered = entries.filter((/** @type {any} */ { id }) => log[id]);
    const right = answered.filter((/** @type {any} */ { id }) => log[id].at(-1)?.[1] === 1);
    const waiting = due(entries, log, read("missers", isMisses).value ?? [], today()).length;
    this.figures?.replaceChildren(h("ul", {},
      h("li", {}, h("b", {}, `${read_} van ${modules.length}`), " modules gelezen"),
      h("li", {}, h("b", {}, String(Object.keys(now.ended).length)), Object.keys(now.ended).length === 1 ? " casus uitgespeeld" : " casussen uitgespeeld"),
      h("li", {}, h("b", {}, `${answered.length} van ${entries.length}`), ` vragen beantwoord, ${right.length} de laatste keer goed`),
      h("li", {}, h("b", {}, String(waiting)), waiting === 1 ? " vraag om vandaag te herhalen" : " vragen om vandaag te herhalen")));
    if (trouble) this.figures?.prepend(h("p", { class: "kh-problem", role: "alert" }, trouble));
    this.goals?.replaceChildren(table(perGoal(entries, log), this.plan.goals));
  }

  /** The buttons to take along and to wipe. */
  offer() {
    const file = h("input", { type: "file", accept: ".json,application/json", id: "kh-import" });
    file.addEventListener("change", () => this.take(/** @type {HTMLInputElement} */ (file)));
    this.tools?.replaceChildren(h("div", { class: "kh-rij" }, button("Bewaar een kopie", () => this.save()),
      button("Wis alles", () => this.confirm(), "kh-knop-wis")),
    h("p", {}, h("label", { for: "kh-import" }, "Lees een kopie in (een .json-bestand van Klaverhuis) "), file));
  }

  save() {
    download(NAME, "application/json", written(everything()));
    this.say("Bewaard als bestand. Er is niets verstuurd.");
  }

  confirm() {
    const question = h("p", {}, "Alles wissen? Dit kun je niet terugdraaien.");
    this.tools?.replaceChildren(question, h("div", { class: "kh-rij" }, button("Bewaar eerst een kopie", () => this.save()),
      button("Ja, wis alles", () => { eraseAll(); this.refresh(); this.settle("Alles is gewist."); }, "kh-knop-wis"),
      button("Niet wissen", () => this.settle("Er is niets gewist."))));
    focusOn(question);
  }

  /** Take the question away again; focus stays where it stood. @param {string} text */
  settle(text) {
    this.offer();
    /** @type {HTMLElement | null | undefined} */ (this.tools?.querySelector(".kh-knop-wis"))?.focus();
    this.say(text);
  }

  /** @param {HTMLInputElement} input */
  async take(input) {
    const text = await input.files?.[0]?.text().catch(() => "") ?? "";
    const { values, said, error } = taken(text, everything());
    const trouble = Object.entries(values).map(([key, value]) => write(key, value)).find(Boolean);
    input.value = "";
    this.refresh();
    this.say(error || trouble || said, Boolean(error || trouble));
  }

  /** @param {string} text */
  say(text, wrong = false) {
    if (!this.said) return;
    this.said.textContent = text;
    this.said.className = wrong ? "kh-problem" : "";
    announce(text);
  }
}

/** Everything this browser keeps, as it stands there. */
const everything = () => Object.fromEntries(keys().map((key) => [key, read(key).value]).filter(([, value]) => value !== null));

/** @param {import("./goals.js").Standing[]} rows @param {Record<string, string>} titles */
const table = (rows, titles) => h("table", { class: "kh-standings" }, h("caption", {}, "Per eindterm: vragen die de laatste keer goed waren"),
  h("thead", {}, h("tr", {}, ...["Eindterm", "Goed", "Stand"].map((word) => h("th", { scope: "col" }, word)))),
  h("tbody", {}, ...rows.map(({ goal, right, all }) => h("tr", {}, h("th", { scope: "row" }, `${goal} ${titles[goal]}`),
    h("td", {}, `${right} van ${all}`), h("td", {}, h("meter", { min: 0, max: all || 1, value: right, "aria-label": `${goal}: ${right} van ${all} goed` }))))));

customElements.define("kh-voortgang", Progress);
