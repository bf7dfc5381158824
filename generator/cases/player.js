/** Plays the case that stands in the page; without JavaScript its children, the reading version, stay visible. */
import { inWords, today, withWeekday } from "../core/dates.js";
import { announce, built, carried, download, focusOn, h } from "../core/dom.js";
import { read, write } from "../core/storage.js";
import { choose, holds, mark, openChoices, resume, walk } from "./machine.js";
import { aside, calendar, dateOf, expert, filedOn, icon, momentOf, sources, stamp, WORDS } from "./panel.js";

/** @typedef {import("./machine.js").Scenario} Scenario @typedef {import("./machine.js").Step} Step @typedef {import("./machine.js").State} State */

const GROUNDS = ["rol", "wet", "privacy", "relatie", "tijd"];
const VERSION = 1;

/** @param {any} value */
const isSaved = (value) => value?.v <= VERSION && Array.isArray(value.path)
  && value.path.every((/** @type {any} */ step) => Array.isArray(step) && step.length > 1 && step.every((part) => typeof part === "string"));

/**
 * The words stand once in the page, in the reading version; the data only says where they belong.
 * @param {Scenario} scenario @param {Element} page
 */
function withWords(scenario, page) {
  for (const element of page.querySelectorAll("[data-w]")) {
    const [name, part, key] = /** @type {HTMLElement} */ (element).dataset.w?.split("/") ?? [];
    const scene = scenario.nodes[name], choice = scene.choices?.[key];
    if (part === "also") (scene.alsoText ??= []).push(element.outerHTML);
    else if (part === "title") scene.title = element.textContent ?? "";
    else if (part === "text") scene.text = element.innerHTML;
    else if (choice && part === "choice") choice.text = element.textContent ?? "";
    else if (choice) choice.feedback = `<p>${element.innerHTML}</p>`;
  }
}

/** `#scene=…&meter=…` shows one scene in one state, for authors. @param {Scenario} scenario @returns {State | null} */
function previewed(scenario) {
  const wanted = new URLSearchParams(location.hash.slice(1)), at = wanted.get("scene") ?? "";
  if (!scenario.nodes[at]) return null;
  const values = scenario.begin.map((value, place) => Number.parseInt(wanted.get(scenario.values[place]) ?? "", 10) || value);
  return { at, values, filed: scenario.filed };
}

/** @param {string} text @param {() => void} onclick @param {...(Node | string)} rest */
const button = (text, onclick, ...rest) => h("button", { class: "kh-knop kh-knop-2", type: "button", onclick }, text, ...rest);
/** @param {HTMLElement} element */
const primary = (element) => (element.classList.remove("kh-knop-2"), element);
/** @param {string} name @param {[string, any][]} options @param {any} checked @param {(value: any) => void} picked */
const pills = (name, options, checked, picked) => h("div", { class: "kh-rij" }, ...options.map(([label, value]) =>
  h("label", { class: "kh-pil" }, h("input", { type: "radio", name, checked: checked === value, onchange: () => picked(value) }), ` ${label}`)));

class Player {
  /** @param {Scenario} scenario @param {HTMLElement} box */
  constructor(scenario, box) {
    this.scenario = scenario;
    this.box = box;
    this.chair = box.children[0];
    this.intro = box.children[1];
    /** @type {Step[]} */ this.play = [];
    /** @type {string[]} what a visitor must know before the scene */ this.notes = [];
    this.late = scenario.feedback === "einde";
    this.ground = this.trouble = "";
    this.preview = previewed(scenario);
    this.stage = h("div");
    if (!this.preview) this.restore();
    if (this.preview || this.play.length || this.notes.length) this.scene(false);
    else this.cover();
  }

  /** @returns {State} */
  get state() {
    return this.play.reduce((state, [, key]) => choose(this.scenario, state, key), this.preview ?? walk(this.scenario, [])[0]);
  }
  get node() { return this.scenario.nodes[this.state.at]; }

  restore() {
    const { value, trouble } = read(`casus:${this.scenario.id}`, isSaved);
    this.trouble = trouble;
    if (!value) return;
    if (this.scenario.feedback === "vrij") this.late = Boolean(value.late);
    const { play, changes } = resume(this.scenario, value.path);
    this.play = play;
    this.notes = changes;
    if (play.length) this.notes = [`Verder waar je was: ${this.node.title}, ${momentOf(this.scenario, this.node.day)}.`, ...changes];
  }

  /** @param {Step[]} play */
  keep(play) {
    this.play = play;
    this.notes = [];
    if (this.preview) return;
    const { node, state } = this, ended = node.ending ? { at: state.at, verdict: node.ending, on: today() } : null;
    const trouble = write(`casus:${this.scenario.id}`, { v: VERSION, late: this.late, path: play, ended });
    if (trouble !== this.trouble) announce(trouble);
    this.trouble = trouble;
  }

  /** Feeds the repetition: the rule behind a choice that could be better. @param {string} at @param {string} key @param {import("./machine.js").Choice} choice */
  remember(at, key, choice) {
    if (this.preview || choice.verdict === "goed") return;
    const { id, goals } = this.scenario, kept = read("missers", Array.isArray).value ?? [];
    const others = kept.filter((/** @type {any} */ old) => !(old.case === id && old.node === at && old.choice === key));
    write("missers", [...others, { case: id, node: at, choice: key, goals, sources: choice.sources.map((number) => this.scenario.sources[number][0]), on: today() }].slice(-200));
  }

  cover() {
    const { id, feedback } = this.scenario;
    this.stage = h("div", { class: "kh-toneel kh-omslag" }, this.notices(), feedback === "vrij" && h("fieldset", { class: "kh-grond" }, h("legend", {}, "Wanneer wil je het oordeel zien?"),
      pills(`${id}-oordeel`, [["meteen", false], ["aan het einde", true]], this.late, (late) => { this.late = late; })),
    h("div", { class: "kh-rij" }, primary(button("Begin ", () => this.scene(), icon("pijl")))));
    this.show(this.intro, this.stage);
  }

  scene(focus = true) {
    this.ground = "";
    const { scenario, state, node } = this, { play } = this;
    if (node.ending) this.ending();
    else {
      const keys = openChoices(scenario, state);
      this.stage = h("div", { class: "kh-toneel" }, this.notices(), ...this.words(), node.ask && h("fieldset", { class: "kh-grond" },
        h("legend", {}, "Op welke grond beslis je?"), pills(`${scenario.id}-grond`, GROUNDS.map((ground) => [ground, ground]), "", (ground) => { this.ground = ground; })),
      h("p", { class: "kh-vraagkop" }, "Wat doe je?"),
      h("ul", { class: "kh-keuzes" }, ...keys.map((key, place) => h("li", {}, h("button", { class: "kh-keuze", type: "button", "data-choice": key, onclick: () => this.pick(key) },
        h("i", { "aria-hidden": "true" }, "ABCDEFG"[place]), h("span", {}, node.choices?.[key].text ?? ""))))),
      h("div", { class: "kh-rij kh-stappenrij" }, ...(play.length ? [button("Eén stap terug", () => this.back()), button("Begin opnieuw", () => this.restart())] : [])));
      this.show(calendar(scenario, node.day, this.filed), this.stage, this.panel());
    }
    if (focus) this.arrive();
  }

  /** @param {string} key */
  pick(key) {
    const { scenario, node, state, ground } = this, choice = node.choices?.[key], keys = this.stage.querySelector(".kh-keuzes");
    if (!choice || keys?.matches(".kh-gekozen")) return;
    if (node.ask && !ground) return this.complain();
    this.keep([...this.play, [state.at, key, mark(scenario, state.at, key), ground]]);
    this.remember(state.at, key, choice);
    if (this.late) return this.scene();
    keys?.classList.add("kh-gekozen");
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (this.stage.querySelectorAll("[data-choice]"))) {
      const mine = item.dataset.choice === key;
      item.setAttribute("aria-pressed", String(mine));
      item.setAttribute("aria-disabled", "true");
      if (mine) item.append(h("em", {}, "jouw keuze"));
    }
    const best = expert(scenario, state)?.ground;
    const verdict = h("div", { class: `kh-oordeel kh-is-${WORDS[choice.verdict][1]}` }, stamp(choice.verdict), h("div", {}, h("h4", {}, WORDS[choice.verdict][0]), built(choice.feedback),
      ground && h("p", {}, `Jouw grond: ${ground}. De expert noemt ${ground === best ? "dezelfde" : best}.`), sources(scenario, choice.sources)));
    this.stage.querySelector(".kh-stappenrij")?.replaceWith(verdict, h("div", { class: "kh-rij kh-stappenrij" },
      primary(button("Verder ", () => this.scene(), icon("pijl"))), button("Kies opnieuw", () => this.back())));
    this.box.querySelector(".kh-dossier")?.replaceWith(this.panel(node.day));
    focusOn(verdict);
  }

  complain() {
    const field = this.stage.querySelector(".kh-grond"), complaint = "Kies eerst een grond: rol, wet, privacy, relatie of tijd.";
    if (!field?.querySelector(".kh-melding")) field?.append(h("p", { class: "kh-melding" }, icon("letop"), complaint));
    announce(complaint);
    field?.querySelector("input")?.focus();
  }

  back() {
    this.keep(this.play.slice(0, -1));
    this.scene();
  }

  restart(length = 0) {
    this.keep(this.play.slice(0, length));
    if (length || this.preview) return this.scene();
    this.cover();
    this.arrive();
  }

  ending() {
    const { scenario, node, play, preview } = this, look = preview ? null : h("div");
    if (look) import("./debrief.js").then((back) => look.append(...back.debrief(scenario, play)));
    const wrong = play.findIndex(([at, key]) => scenario.nodes[at].choices?.[key].verdict !== "goed");
    const again = button("Begin opnieuw", () => this.restart());
    this.stage = h("div", { class: "kh-toneel kh-terugblik" }, this.notices(), ...this.words(stamp(node.ending ?? "")), look,
      h("div", { class: "kh-rij kh-stappenrij" },
        wrong > 0 ? primary(button(`Speel opnieuw vanaf ‘${scenario.nodes[play[wrong][0]].title}’`, () => this.restart(wrong))) : primary(again), wrong > 0 && again,
        ...(preview ? [] : [button("Bewaar de uitslag", async () => {
          const { result } = await import("./debrief.js");
          download(`${scenario.id}-${today()}.json`, "application/json", JSON.stringify(result(scenario, play, today()), null, 1));
          announce("De uitslag is bewaard als bestand.");
        }), button("Print de terugblik", () => print(), icon("print"))])));
    this.show(this.stage);
  }

  /** The scene in this state, under its date. @param {...Node} before */
  words(...before) {
    const { node, state } = this;
    return [h("p", { class: "kh-klein kh-zacht" }, `${withWeekday(dateOf(this.scenario, node.day))} · ${momentOf(this.scenario, node.day, ` · week ${Math.ceil(node.day / 7)}`)}`), h("h3", {}, node.title), ...before,
      ...[node.text, ...(node.alsoText ?? []).filter((_, place) => holds(node.also?.[place], state.values))].map(built)];
  }

  notices() {
    const lines = [this.preview ? "Voorbeeld voor auteurs: deze stand komt uit het adres en wordt niet bewaard." : "", ...this.notes, this.trouble].filter(Boolean);
    return lines.length ? h("div", { class: "kh-melding-rij" }, ...lines.map((line) => h("p", {}, line))) : null;
  }

  get filed() { return filedOn(this.scenario, this.preview ? [] : walk(this.scenario, this.play)); }
  panel(day = this.node.day) { return aside(this.scenario, this.state, this.filed, day); }

  /** @param {...Node} parts */
  show(...parts) {
    this.box.replaceChildren(this.chair, ...parts);
  }

  /** Focus on the new heading, and tell which day it is. */
  arrive() {
    const heading = this.box.querySelector("h3"), { day } = this.node;
    if (heading) focusOn(heading);
    announce(`${heading?.textContent}. ${inWords(dateOf(this.scenario, day))}, ${momentOf(this.scenario, day)}.`);
  }
}

class CaseElement extends HTMLElement {
  played = false;

  connectedCallback() {
    const scenario = carried(this);
    const box = /** @type {HTMLElement | null} */ (this.querySelector(".kh-speler")), reading = this.querySelector(".kh-gamebook");
    if (!scenario || !box || !reading || this.played) return;
    this.played = true;
    withWords(scenario, this);
    if (!this.querySelector(".kh-leesversie")) this.append(h("details", { class: "kh-leesversie" }, h("summary", {}, "Leesversie op papier"), reading));
    new Player(scenario, box);
    addEventListener("hashchange", () => previewed(scenario) && location.reload());
  }
}

customElements.define("kh-case", CaseElement);
