/** Plays the case that the page carries as JSON; without JavaScript its children, the reading version, stay visible. */
import { inWords, today, withWeekday } from "../core/dates.js";
import { announce, built, carried, download, focusOn, h } from "../core/dom.js";
import { read, write } from "../core/storage.js";
import { debrief, expert, result, sources, stamp, VERDICTS } from "./debrief.js";
import { choose, holds, mark, openChoices, resume, walk } from "./machine.js";
import { aside, calendar, dateOf, filedOn, icon } from "./panel.js";

/** @typedef {import("./machine.js").Scenario} Scenario @typedef {import("./machine.js").Step} Step @typedef {import("./machine.js").State} State */

const GROUNDS = ["rol", "wet", "privacy", "relatie", "tijd"];
const VERSION = 1;
const MISSERS = "missers";

/** @param {any} value */
const isSaved = (value) => value === null || (value?.v <= VERSION && Array.isArray(value.path)
  && value.path.every((/** @type {any} */ step) => Array.isArray(step) && step.every((part) => typeof part === "string")));

/**
 * The words stand once in the page, in the reading version; the data only says where they belong.
 * @param {Scenario} scenario @param {Element} page @returns {Scenario}
 */
export function withWords(scenario, page) {
  for (const element of page.querySelectorAll("[data-w]")) {
    const [name, part, key] = /** @type {HTMLElement} */ (element).dataset.w?.split("/") ?? [];
    const scene = scenario.nodes[name], choice = scene.choices?.[key];
    if (part === "also") (scene.alsoText ??= []).push(element.outerHTML);
    else if (part === "title") scene.title = element.textContent ?? "";
    else if (part === "text") scene.text = element.innerHTML;
    else if (choice && part === "choice") choice.text = element.textContent ?? "";
    else if (choice) choice.feedback = `<p>${element.innerHTML}</p>`;
  }
  return scenario;
}

class CasePlayer extends HTMLElement {
  connectedCallback() {
    const scenario = carried(this);
    if (!scenario || this.scenario) return;
    /** @type {Scenario} */ this.scenario = withWords(scenario, this);
    /** @type {Step[]} */ this.play = [];
    /** @type {Step | null} what was just chosen and is being judged */ this.judged = null;
    this.late = scenario.feedback === "einde";
    this.ground = "";
    this.trouble = "";
    this.preview = this.readPreview();
    this.box = h("article", { class: "kh-speler", "aria-label": scenario.title });
    this.reading = [...this.childNodes].filter((node) => node.nodeName !== "SCRIPT");
    const version = h("details", { class: "kh-leesversie" }, h("summary", {}, "Leesversie"), ...this.reading);
    this.append(this.box, version);
    this.restore();
  }

  restore() {
    const { value, trouble } = this.preview ? { value: null, trouble: "" } : read(this.key, isSaved);
    this.trouble = trouble;
    if (value && this.scenario.feedback === "vrij") this.late = Boolean(value.late);
    const { play, changes } = resume(this.scenario, value?.path ?? []);
    this.play = play;
    this.notes = changes;
    if (this.preview || play.length || changes.length) this.scene(false, play.length ? `Verder waar je was: ${this.node.title}, dag ${this.node.day}.` : "");
    else this.cover();
  }

  get key() { return `casus:${this.scenario.id}`; }
  /** The state that is shown: of the play, or of the link an author followed. @returns {State} */
  get state() {
    const states = walk(this.scenario, this.play);
    if (!this.preview) return /** @type {State} */ (states.at(-1));
    return this.play.reduce((state, [, key]) => choose(this.scenario, state, key), this.preview);
  }
  get node() { return this.scenario.nodes[this.state.at]; }

  /** `#scene=…&meter=…` shows one scene in one state, for authors. @returns {State | null} */
  readPreview() {
    const wanted = new URLSearchParams(location.hash.slice(1)), at = wanted.get("scene") ?? "";
    if (!this.scenario.nodes[at]) return null;
    const values = this.scenario.begin.map((value, place) => {
      const typed = wanted.get(this.scenario.values[place]);
      return typed === null || !Number.isInteger(+typed) ? value : +typed;
    });
    return { at, values, filed: this.scenario.filed };
  }

  save() {
    if (this.preview) return;
    const ended = this.node.ending ? { at: this.state.at, verdict: this.node.ending, on: today() } : null;
    const trouble = write(this.key, { v: VERSION, late: this.late, path: this.play, ended });
    if (trouble && trouble !== this.trouble) announce(trouble);
    this.trouble = trouble;
  }

  /** Feeds the repetition: the rule behind every choice that could be better. @param {Step} step */
  remember([at, key]) {
    const choice = this.scenario.nodes[at].choices?.[key];
    if (this.preview || !choice || choice.verdict === "goed") return;
    const { value } = read(MISSERS, (list) => list === null || Array.isArray(list));
    const missed = { case: this.scenario.id, node: at, choice: key, goals: this.scenario.goals,
      sources: choice.sources.map((number) => this.scenario.sources[number][0]), on: today() };
    const others = (value ?? []).filter((/** @type {any} */ old) => !(old.case === missed.case && old.node === at && old.choice === key));
    write(MISSERS, [...others, missed].slice(-200));
  }

  cover() {
    const { scenario } = this;
    const when = scenario.feedback !== "vrij" ? null : h("fieldset", { class: "kh-grond" }, h("legend", {}, "Wanneer wil je het oordeel zien?"),
      h("div", { class: "kh-rij" }, ...[["meteen", false], ["aan het einde", true]].map(([label, late]) => h("label", { class: "kh-pil" },
        h("input", { type: "radio", name: `${scenario.id}-oordeel`, checked: this.late === late, onchange: () => { this.late = Boolean(late); } }), ` ${label}`))));
    this.show(h("div", { class: "kh-toneel kh-omslag" }, h("h3", {}, scenario.title), this.notices(),
      h("p", {}, `Jij bent ${scenario.role}. Je kunt niets stuk maken, alleen opnieuw beginnen.`), h("p", {}, h("b", {}, "Mandaat: "), scenario.mandate),
      h("ul", {}, ...scenario.people.map(([name, role]) => h("li", {}, h("b", {}, name), `, ${role}`))), when,
      h("div", { class: "kh-rij" }, h("button", { class: "kh-knop", type: "button", onclick: () => this.scene(true) }, "Begin ", icon("pijl")))));
  }

  /** @param {boolean} focus @param {string} [note] */
  scene(focus, note = "") {
    this.judged = null;
    this.ground = "";
    const { state, node } = this;
    if (node.ending) return this.ending(focus, note);
    const keys = openChoices(this.scenario, state);
    this.choices = keys.map((key, place) => h("li", {}, h("button", { class: "kh-keuze", type: "button", "data-choice": key, onclick: () => this.pick(key) },
      h("i", { "aria-hidden": "true" }, "ABCDEFG"[place]), h("span", {}, node.choices?.[key].text ?? ""))));
    this.stage = h("div", { class: "kh-toneel" }, this.notices(note), this.heading(), ...this.text(), node.ask ? this.askGround() : null,
      h("p", { class: "kh-vraagkop" }, "Wat doe je?"), h("ul", { class: "kh-keuzes" }, ...this.choices), this.steps());
    this.show(this.calendar(), this.stage, this.panel());
    if (focus) this.arrive();
  }

  /** The scene, with the paragraphs that belong to this state. */
  text() {
    const { node, state } = this;
    return [node.text, ...(node.alsoText ?? []).filter((_, place) => holds(node.also?.[place], state.values))].map(built);
  }

  askGround() {
    const { id } = this.scenario;
    return h("fieldset", { class: "kh-grond" }, h("legend", {}, "Op welke grond beslis je?"), h("div", { class: "kh-rij" }, ...GROUNDS.map((ground) =>
      h("label", { class: "kh-pil" }, h("input", { type: "radio", name: `${id}-grond`, value: ground, onchange: () => { this.ground = ground; } }), ` ${ground}`))));
  }

  /** @param {string} key */
  pick(key) {
    if (this.judged) return;
    if (this.node.ask && !this.ground) {
      const complaint = "Kies eerst een grond: rol, wet, privacy, relatie of tijd.";
      this.stage?.querySelector(".kh-melding")?.remove();
      this.stage?.querySelector(".kh-grond")?.append(h("p", { class: "kh-melding" }, icon("letop"), complaint));
      announce(complaint);
      return /** @type {HTMLElement | null} */ (this.stage?.querySelector(".kh-grond input"))?.focus();
    }
    const at = this.state.at, before = this.state;
    /** @type {Step} */ const step = [at, key, mark(this.scenario, at, key), this.ground];
    this.play = [...this.play, step];
    this.notes = [];
    this.save();
    this.remember(step);
    if (this.late) return this.scene(true);
    this.judge(step, before);
  }

  /** @param {Step} step @param {State} before */
  judge(step, before) {
    const [at, key, , ground] = step, choice = this.scenario.nodes[at].choices?.[key];
    if (!choice) return;
    this.judged = step;
    for (const item of this.choices ?? []) {
      const button = /** @type {HTMLElement} */ (item.firstChild), mine = button.dataset.choice === key;
      button.setAttribute("aria-pressed", String(mine));
      button.setAttribute("aria-disabled", "true");
      if (mine) button.append(h("em", {}, "jouw keuze"));
    }
    const [word, , kind] = VERDICTS[choice.verdict], best = expert(this.scenario, before);
    const verdict = h("div", { class: `kh-oordeel kh-is-${kind}` }, stamp(choice.verdict), h("div", {}, h("h4", {}, word[0].toUpperCase() + word.slice(1)), built(choice.feedback),
      ground ? h("p", {}, ground === best?.ground ? `Jouw grond: ${ground}. De expert noemt dezelfde.` : `Jouw grond: ${ground}. De expert noemt: ${best?.ground}.`) : null,
      sources(this.scenario, choice.sources)));
    this.stage?.querySelector(".kh-stappenrij")?.replaceWith(verdict, h("div", { class: "kh-rij kh-stappenrij" },
      h("button", { class: "kh-knop", type: "button", onclick: () => this.scene(true) }, "Verder ", icon("pijl")),
      h("button", { class: "kh-knop kh-knop-2", type: "button", onclick: () => this.back() }, "Kies opnieuw")));
    this.querySelector(".kh-dossier")?.replaceWith(this.panel(this.scenario.nodes[at].day));
    focusOn(verdict);
  }

  back() {
    this.play = this.play.slice(0, -1);
    this.save();
    this.scene(true);
  }

  /** @param {number} [length] how many steps to keep */
  restart(length = 0) {
    this.play = this.play.slice(0, length);
    this.notes = [];
    this.save();
    if (length || this.preview) return this.scene(true);
    this.cover();
    this.arrive();
  }

  /** @param {boolean} focus @param {string} note */
  ending(focus, note) {
    const { scenario, state, node, play } = this, full = !this.preview;
    const wrong = play.findIndex(([at, key]) => scenario.nodes[at].choices?.[key].verdict !== "goed");
    const from = wrong > 0 ? scenario.nodes[play[wrong][0]].title : "";
    this.stage = h("div", { class: "kh-toneel kh-terugblik" }, this.notices(note), this.heading(), stamp(node.ending ?? "goed"), ...this.text(),
      ...(full ? [h("h4", {}, "Terugblik"), ...debrief(scenario, play)].filter(Boolean) : []),
      h("div", { class: "kh-rij kh-stappenrij" },
        from ? h("button", { class: "kh-knop", type: "button", onclick: () => this.restart(wrong) }, `Speel opnieuw vanaf ‘${from}’`) : null,
        h("button", { class: `kh-knop${from ? " kh-knop-2" : ""}`, type: "button", onclick: () => this.restart() }, "Begin opnieuw"),
        full && h("button", { class: "kh-knop kh-knop-2", type: "button", onclick: () => this.keep() }, "Bewaar de uitslag"),
        full && h("button", { class: "kh-knop kh-knop-2", type: "button", onclick: () => print() }, icon("print"), " Print de terugblik")));
    this.show(this.stage);
    if (focus) this.arrive();
  }

  keep() {
    download(`${this.scenario.id}-${today()}.json`, "application/json", JSON.stringify(result(this.scenario, this.play, today()), null, 2));
    announce("De uitslag is bewaard als bestand.");
  }

  heading() {
    const { node } = this, date = dateOf(this.scenario, node.day), week = Math.floor((node.day - 1) / 7) + 1;
    return h("div", {}, h("p", { class: "kh-klein kh-zacht" }, `${withWeekday(date)} · dag ${node.day} · week ${week}`), h("h3", { tabindex: -1 }, node.title));
  }

  steps() {
    const back = this.play.length ? h("button", { class: "kh-tekstknop", type: "button", onclick: () => this.back() }, "Eén stap terug") : null;
    return h("div", { class: "kh-rij kh-stappenrij" }, back, this.play.length ? h("button", { class: "kh-tekstknop", type: "button", onclick: () => this.restart() }, "Begin opnieuw") : null);
  }

  /** @param {string} [note] */
  notices(note = "") {
    const lines = [this.preview && "Voorbeeld voor auteurs: deze stand komt uit het adres en wordt niet bewaard.", note, ...(this.notes ?? []), this.trouble].filter(Boolean);
    return lines.length ? h("div", { class: "kh-melding-rij" }, ...lines.map((line) => h("p", {}, line))) : null;
  }

  get filed() { return filedOn(this.scenario, walk(this.scenario, this.preview ? [] : this.play)); }
  calendar() { return calendar(this.scenario, this.node.day, this.filed); }
  /** @param {number} [day] */
  panel(day = this.node.day) { return aside(this.scenario, this.state, this.filed, day); }

  /** @param {...Node} parts */
  show(...parts) {
    const { scenario } = this;
    const chair = h("div", { class: "kh-speler-kop" }, h("b", {}, scenario.title), h("span", {}, icon("persoon"), ` Jij bent ${scenario.role}`), h("span", {}, icon("slot"), ` ${scenario.mandate}`));
    this.box?.replaceChildren(chair, ...parts);
  }

  /** Focus on the new heading, which the screen reader then reads. */
  arrive() {
    const heading = /** @type {HTMLElement | null | undefined} */ (this.box?.querySelector("h3"));
    if (!heading) return;
    focusOn(heading);
    announce(`${heading.textContent}. ${inWords(dateOf(this.scenario, this.node.day))}, dag ${this.node.day}.`);
  }
}

customElements.define("kh-case", CasePlayer);
