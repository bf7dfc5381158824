/** `<kh-termijntrainer>`: asks, checks with the engine, and explains the mistake behind a wrong answer. */
import { announce, focusOn, h } from "../core/dom.js";
import { inWords, weekday } from "../core/dates.js";
import { explained } from "../law/calendar.js";

/** @typedef {ReturnType<typeof import("./trainer.js").exercise>} Exercise */

class TermTrainer extends HTMLElement {
  level = 1;
  good = 0;
  done = 0;

  connectedCallback() {
    if (this.stage) return;
    const levels = ["Basis", "Gevorderd", "Expert"].map((name, index) =>
      h("label", { class: "kh-pil" }, h("input", { type: "radio", name: "niveau", value: index + 1, checked: !index, onchange: () => this.choice(index + 1) }), name));
    const begin = h("button", { class: "kh-knop", type: "button", onclick: () => this.begin() }, "Geef me een opgave");
    this.stage = h("div", { class: "kh-vel kh-opgave" }, h("p", {}, "Je krijgt een verzonnen dossier en een vraag over een datum."), begin);
    this.prepend(h("fieldset", { class: "kh-veld kh-keus" }, h("legend", {}, "Niveau"), ...levels), this.stage);
  }

  /** @param {number} level */
  choice(level) {
    this.level = level;
    if (this.exercise) this.next(false);
  }

  /** Fetch the engine with its rules, and ask the first question. */
  async begin() {
    try {
      const [{ exercise }, calendar] = await Promise.all([import("./trainer.js"), explained()]);
      this.exercise = (/** @type {number} */ seed) => exercise(calendar, this.level, seed);
    } catch {
      this.stage?.append(h("p", { class: "kh-melding", role: "alert" }, "De rekenregels zijn niet opgehaald. Kijk of je verbinding hebt en probeer het opnieuw."));
      return;
    }
    this.next(true);
  }

  /** @param {boolean} focus */
  next(focus) {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0];
    const made = /** @type {(seed: number) => Exercise} */ (this.exercise)(seed);
    const title = h("h2", {}, { date: "Welke datum is het?", order: "Zet de stappen op volgorde", mistake: "Welke datum klopt niet?" }[made.kind]);
    const answer = h("div", { "aria-live": "polite" });
    const form = { date: () => this.choose(made), order: () => this.sort(made), mistake: () => this.spot(made) }[made.kind]();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const outcome = judge(made, form);
      if (!outcome) return announce("Kies eerst een antwoord.");
      this.done += 1;
      this.good += outcome.good ? 1 : 0;
      for (const field of form.querySelectorAll("input, button")) /** @type {HTMLInputElement} */ (field).disabled = true;
      form.querySelector(".kh-rekenknoppen")?.remove();
      const verdict = this.verdict(made, outcome);
      answer.replaceChildren(verdict);
      focusOn(verdict);
    });
    this.stage?.replaceChildren(title, h("ul", { class: "kh-zinnen" }, ...made.file.map((line) => h("li", {}, line))), form, answer,
      h("p", { class: "kh-tel" }, this.done ? `${this.good} van ${this.done} goed in deze reeks.` : ""));
    if (focus) focusOn(title);
  }

  /** @param {any} made */
  choose(made) {
    return ask(`Wat is de datum van: ${made.right.label}?`, made.options.map((/** @type {any} */ { date }) => [date, day(date)]));
  }

  /** @param {any} made */
  spot(made) {
    return ask("Eén datum is fout berekend. Welke?", made.steps.map((/** @type {any} */ { label, date }, /** @type {number} */ index) => [index, `${day(date)}: ${label}`]));
  }

  /** @param {any} made */
  sort(made) {
    const list = h("ol", { class: "kh-volgorde" });
    const move = (/** @type {Event} */ event, /** @type {number} */ by) => {
      const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
      const item = /** @type {HTMLElement} */ (button.closest("li"));
      const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
      if (!other) return;
      if (by < 0) other.before(item);
      else other.after(item);
      button.focus();
      announce(`${item.dataset.label} staat nu op plaats ${[...list.children].indexOf(item) + 1}.`);
    };
    for (const step of made.steps)
      list.append(h("li", { "data-id": step.id, "data-label": step.label }, h("span", {}, step.label),
        h("button", { type: "button", "aria-label": `${step.label} eerder`, onclick: (/** @type {Event} */ event) => move(event, -1) }, "↑"),
        h("button", { type: "button", "aria-label": `${step.label} later`, onclick: (/** @type {Event} */ event) => move(event, 1) }, "↓")));
    return h("form", {}, h("p", {}, "Begin met de vroegste. Gebruik de pijltjes."), list, check());
  }

  /** @param {Exercise} made @param {{good: boolean, text: string}} outcome */
  verdict(made, { good, text }) {
    const chain = made.because.length ? h("ol", { class: "kh-keten" }, ...made.because.map((sentence) => h("li", {}, sentence))) : null;
    return h("div", { class: good ? "kh-oordeel" : "kh-oordeel kh-is-fout" },
      h("span", { class: "kh-stempel", "aria-hidden": "true" }, good ? "✓" : "✕"),
      h("div", {}, h("p", { class: "kh-woord" }, good ? "Goed." : "Fout."), ...text.split("\n").map((line) => h("p", {}, line)), chain,
        made.kind === "order" ? null : h("p", {}, `Bron: ${made.right.sources.join(", ")}.`),
        h("p", { class: "kh-rij" }, h("button", { class: "kh-knop", type: "button", onclick: () => this.next(true) }, "Volgende opgave"))));
  }
}

/** @param {string} iso */
const day = (iso) => `${weekday(iso)} ${inWords(iso)}`;

const check = () => h("p", { class: "kh-rij kh-rekenknoppen" }, h("button", { class: "kh-knop", type: "submit" }, "Kijk na"));

/** @param {string} question @param {[string | number, string][]} options */
const ask = (question, options) =>
  h("form", {}, h("fieldset", { class: "kh-vraag" }, h("legend", {}, question), ...options.map(([value, words]) =>
    h("label", { class: "kh-keuze-radio" }, h("input", { type: "radio", name: "antwoord", value }), h("span", {}, words)))), check());

/** @param {any} made @param {HTMLElement} form @returns {{good: boolean, text: string} | null} */
function judge(made, form) {
  if (made.kind === "order") {
    const chosen = [...form.querySelectorAll("[data-id]")].map((item) => /** @type {HTMLElement} */ (item).dataset.id);
    const steps = [...made.steps].sort((one, other) => (one.date < other.date ? -1 : 1));
    const good = steps.every((step, index) => step.id === chosen[index]);
    return { good, text: `De volgorde is:\n${steps.map((step) => `${day(step.date)}: ${step.label}`).join("\n")}` };
  }
  const value = /** @type {HTMLInputElement | null} */ (form.querySelector("input:checked"))?.value;
  if (value === undefined) return null;
  const right = `${made.right.label}: ${day(made.right.date)}.`;
  if (made.kind === "date") {
    const { mistake } = made.options.find((/** @type {any} */ option) => option.date === value);
    return { good: !mistake, text: mistake ? `${mistake}\n${right}` : right };
  }
  const step = made.steps[Number(value)];
  const good = step.date !== step.right;
  return { good, text: `${good ? "" : `${step.label} klopt wel. `}De fout zit in: ${made.right.label}. ${made.mistake}\nDe goede datum: ${day(made.right.date)}.` };
}

customElements.define("kh-termijntrainer", TermTrainer);
