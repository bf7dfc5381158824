/** Scores statements and fills the leaves; two moments can stand side by side. Everything fits in the address. */
import { announce, download } from "../core/dom.js";
import { axes, complete, lowest, neglected, put, sound, totals } from "./scan.js";
import { Tool } from "./tool.js";

const MOMENTS = { eerst: "Eerste meting", nu: "Tweede meting" };
/** Where a leaf of the drawing begins to fill, in the order of the leaves. @type {((share: number) => Record<string, number>)[]} */
const FILL = [
  (share) => ({ x: 140, width: 200, y: 242 - 206 * share, height: 206 * share }),
  (share) => ({ x: 140, width: 200, y: 258, height: 206 * share }),
  (share) => ({ x: 232 - 206 * share, width: 206 * share, y: 150, height: 200 }),
  (share) => ({ x: 248, width: 206 * share, y: 150, height: 200 }),
];

export class Scan extends Tool {
  connectedCallback() {
    this.shape = this.all("[data-leaf]").map(({ dataset }) => ({ leaf: dataset.leaf ?? "", axis: dataset.axis ?? "", count: Number(dataset.count) }));
    this.top_ = Number(this.dataset.top);
    this.labels = this.all(".kh-stelling-veld:first-of-type .kh-pil").slice(0, this.top_ + 1).map(({ textContent }) => textContent ?? "");
    this.setAttribute("data-aan", "");
    for (const hidden of this.all("[data-momenten], .kh-daden, .kh-scan-klaver")) hidden.removeAttribute("hidden");
    this.one("form").addEventListener("submit", (event) => event.preventDefault());
    this.one("form").addEventListener("input", (event) => this.scored(/** @type {HTMLInputElement} */ (event.target)));
    this.one(".kh-daden").addEventListener("click", (event) => this.pressed(event));
    this.follow(() => this.arrive());
  }

  /** @returns {"eerst" | "nu"} */
  get moment() { return /** @type {HTMLInputElement} */ (this.one("[data-momenten] :checked")).value === "nu" ? "nu" : "eerst"; }
  get shape_() { return this.shape ?? []; }
  /** @param {"eerst" | "nu"} moment */
  found(moment) { return totals(this.shape_, this.codes?.[moment] ?? "", this.top_ ?? 0); }

  arrive() {
    const address = this.address;
    this.codes = { eerst: sound(this.shape_, address.eerst ?? "", this.top_ ?? 0), nu: sound(this.shape_, address.nu ?? "", this.top_ ?? 0) };
    this.tick();
    this.show();
  }

  /** @param {HTMLInputElement} control */
  scored(control) {
    const field = control.closest(".kh-stelling-veld");
    if (field && this.codes) {
      this.codes[this.moment] = put(this.codes[this.moment], this.all(".kh-stelling-veld").indexOf(/** @type {HTMLElement} */ (field)), control.value);
      this.keepCodes();
    } else this.tick();
    this.show();
  }

  keepCodes() { this.keep(Object.fromEntries(Object.entries(this.codes ?? {}).filter(([, code]) => /[^x]/.test(code)))); }

  /** Let the buttons show the moment that is filled in now. */
  tick() {
    const code = this.codes?.[this.moment] ?? "";
    this.all(".kh-stelling-veld").forEach((field, index) => {
      for (const control of field.querySelectorAll("input")) control.checked = control.value === code[index];
    });
  }

  show() {
    const found = this.found(this.moment);
    const both = complete(this.found("eerst")) && complete(this.found("nu"));
    const least = lowest(found);
    found.forEach(({ leaf, points, max, answered, count }, index) => {
      const item = this.one(`[data-blad="${leaf}"]`);
      const before = this.found("eerst")[index].points;
      const change = both ? `, eerst ${before}, nu ${this.found("nu")[index].points}` : "";
      /** @type {HTMLElement} */ (item.querySelector(".kh-punten")).textContent = answered === count ? `${points} van ${max}${change}` : `${answered} van ${count} beantwoord`;
      /** @type {HTMLElement} */ (item.querySelector(".kh-gemis")).hidden = !least.includes(leaf);
      item.toggleAttribute("data-laagst", least.includes(leaf));
      for (const [name, value] of Object.entries(FILL[index](points / max))) this.querySelector(`[data-vol="${index}"]`)?.setAttribute(name, String(value));
    });
    const code = this.codes?.[this.moment] ?? "";
    this.all("[data-raad]").forEach((item, index) => { item.hidden = !/[01]/.test(code[index]); });
    const sums = axes(found);
    const behind = neglected(found);
    for (const line of this.all("[data-as]")) {
      const { points, max } = sums[line.dataset.as ?? ""];
      line.hidden = !complete(found);
      line.toggleAttribute("data-laagst", behind === line.dataset.as);
      /** @type {HTMLElement} */ (line.querySelector(".kh-punten")).textContent = `: ${points} van ${max}${behind === line.dataset.as ? ", deze as blijft achter" : ""}`;
    }
    const todo = found.reduce((sum, { count, answered }) => sum + count - answered, 0);
    const said = `${MOMENTS[this.moment]}: ${todo ? `nog ${todo} ${todo === 1 ? "stelling" : "stellingen"} te gaan.` : "alle stellingen beantwoord."}`;
    this.one(".kh-telling").textContent = said;
    if (!todo) announce(said);
  }

  /** @param {Event} event */
  pressed(event) {
    const button = /** @type {HTMLElement} */ (event.target).closest("button");
    const what = button?.dataset.do;
    if (what === "druk") this.print();
    if (what === "bestand") download(`${this.name}.md`, "text/markdown", this.markdown());
    if (what === "wis" && button) this.sure(button, () => this.wipe());
  }

  wipe() {
    this.codes = { eerst: sound(this.shape_, "", 0), nu: sound(this.shape_, "", 0) };
    this.keepCodes();
    this.tick();
    this.show();
    this.say("Alles is gewist.");
  }

  markdown() {
    const statements = this.all(".kh-stelling-veld > legend").map(({ textContent }) => (textContent ?? "").trim());
    const moments = /** @type {("eerst" | "nu")[]} */ (["eerst", "nu"]).filter((moment) => /[^x]/.test(this.codes?.[moment] ?? ""));
    const parts = moments.map((moment) => [`## ${MOMENTS[moment]}`,
      ...this.found(moment).map(({ leaf, points, max, answered, count }) => `- ${this.one(`[data-leaf="${leaf}"] > legend`).textContent}: ${answered === count ? `${points} van ${max}` : `${answered} van ${count} beantwoord`}`),
      "", ...statements.map((text, index) => `- ${text} **${this.labels?.[Number(this.codes?.[moment][index])] ?? "niet beantwoord"}**`)].join("\n"));
    const advice = this.all("[data-raad]").filter(({ hidden }) => !hidden).map(({ textContent }) => `- ${(textContent ?? "").replace(/\s+/g, " ").trim()}`);
    return [`# ${this.one("form").getAttribute("aria-label")}`, ...parts, ...(advice.length ? [`## Raad\n\n${advice.join("\n")}`] : []), `Gemaakt met Klaverhuis: ${location.href}`, ""].join("\n\n");
  }
}

customElements.define("kh-scan", Scan);
