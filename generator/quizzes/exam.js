/** The trial exam and the monthly test: drawn by a code, one submit, flags, an optional timer, and a review afterwards. */
import { announce, carried, focusOn, h } from "../core/dom.js";
import { forget, read, write } from "../core/storage.js";
import { MONTHS, today } from "../core/dates.js";
import { drawExam, drawMonth, random, shuffle } from "./draw.js";
import { add } from "./log.js";
import { question as fetched } from "./pool.js";
import { Question, certainty, sureness } from "./question.js";
import { left } from "./timer.js";

/**
 * @typedef {{code: string, answers: Record<string, any>, sure: Record<string, string>, flags: string[], ends: number}} Sitting
 * @typedef {{question: Question, points: number, sure: string, flagged: boolean, module: string}} Marked
 */
const MINUTE = 60_000;
const dutch = (/** @type {number} */ number) => String(number).replace(".", ",");
const button = (/** @type {string} */ text, /** @type {() => void} */ onclick, extra = "") =>
  h("button", { type: "button", class: `kh-knop ${extra}`, onclick }, text);

/** @abstract Draws questions, keeps the answers until the one submit, and shows the review. */
class Exam extends HTMLElement {
  name = "";
  /** @type {Sitting} */
  sitting = { code: "", answers: {}, sure: {}, flags: [], ends: 0 };
  /** @type {Question[]} */
  questions = [];
  timer = 0;

  connectedCallback() {
    this.plan = carried(this);
    this.start();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  start() {
    clearInterval(this.timer);
    const { value } = read(this.name, (kept) => typeof (/** @type {any} */ (kept)?.code) === "string");
    const code = /** @type {HTMLInputElement} */ (h("input", { type: "text", id: `${this.name}-code`, autocomplete: "off", size: 10 }));
    const timed = /** @type {HTMLInputElement} */ (h("input", { type: "checkbox" }));
    const minutes = /** @type {HTMLInputElement} */ (h("input", { type: "number", min: 5, max: 240, value: this.plan.minutes, "aria-label": "Minuten" }));
    this.replaceChildren(h("div", { class: "kh-exam-start" },
      ...this.choices(code),
      h("p", {}, h("label", {}, timed, " Met klok van "), minutes, " minuten. Je kunt er altijd tijd bij nemen."),
      h("div", { class: "kh-rij" },
        button(this.begin, () => this.sit({ code: this.code(code.value), answers: {}, sure: {}, flags: [],
          ends: timed.checked ? Date.now() + Number(minutes.value) * MINUTE : 0 })),
        value && button("Verder met de vorige", () => this.sit({ answers: {}, sure: {}, flags: [], ends: 0, ...value }), "kh-knop-2"))));
  }

  /** @param {Sitting} sitting */
  async sit(sitting) {
    this.sitting = sitting;
    const found = await Promise.all(this.draw(sitting.code).map(fetched));
    const drawn = found.filter((one) => one !== null);
    this.questions = drawn.map(({ article, key }) => new Question(article, key));
    this.said = h("p", { class: "kh-problem", role: "alert" });
    this.clock = h("p", { class: "kh-clock" });
    this.replaceChildren(h("p", {}, `${drawn.length} vragen, code `, h("b", {}, sitting.code), ". Wie dezelfde code gebruikt, krijgt dezelfde vragen."),
      this.clock, h("h2", {}, "Vragen"), ...this.questions.map((one, index) => this.prepare(one, index)),
      h("div", { class: "kh-exam-end" }, this.said, button("Lever in", () => this.submit(false))));
    this.addEventListener("change", () => this.keep());
    this.addEventListener("click", () => this.keep());
    this.tick();
    if (sitting.ends) this.timer = setInterval(() => this.tick(), 15_000);
    focusOn(this.questions[0].article);
    await Promise.all(this.questions.map((one) => this.settle(one)));
  }

  /** @param {Question} question @param {number} index */
  prepare(question, index) {
    const { article, id, details } = question;
    const heading = article.querySelector("h3");
    if (heading) heading.textContent = `Vraag ${index + 1} van ${this.questions.length}`;
    const flag = h("button", { type: "button", class: "kh-flag", "aria-pressed": this.sitting.flags.includes(id) }, "Markeer om terug te komen");
    flag.addEventListener("click", () => flag.setAttribute("aria-pressed", String(flag.getAttribute("aria-pressed") !== "true")));
    details.hidden = true;
    for (const hint of question.all(".kh-hint")) hint.hidden = true;
    details.before(h("div", { class: "kh-actions" }, certainty(id, this.sitting.sure[id]), flag));
    return article;
  }

  /** Options in the order of this sitting, fresh dates, and what was answered before. @param {Question} question */
  async settle(question) {
    const { id, key } = question;
    const seed = `${this.sitting.code} ${id}`;
    if (key.kind === "date") (await import("./dates.js")).renew(question, seed);
    else if (key.kind !== "mark") for (const box of shuffle(question.boxes(), random(seed))) question.controls.append(box.parentElement ?? "");
    if (id in this.sitting.answers) restore(question, this.sitting.answers[id]);
  }

  keep() {
    if (!this.questions.length) return;
    for (const { id, article, answer } of this.questions) {
      this.sitting.answers[id] = answer;
      this.sitting.sure[id] = sureness(article);
    }
    this.sitting.flags = this.questions.filter(({ article }) => article.querySelector('[aria-pressed="true"]')).map(({ id }) => id);
    const trouble = write(this.name, this.sitting);
    if (trouble && this.clock && !this.clock.textContent) this.clock.textContent = trouble;
  }

  tick() {
    if (!this.sitting.ends || !this.clock) return;
    const { text, warn } = left(this.sitting.ends - Date.now());
    if (warn && text !== this.clock.firstChild?.textContent) announce(text);
    this.clock.replaceChildren(text, " ", button("15 minuten erbij", () => {
      this.sitting.ends = Math.max(this.sitting.ends, Date.now()) + 15 * MINUTE;
      this.keep();
      this.tick();
    }, "kh-knop-2"));
  }

  /** @param {boolean} sure */
  submit(sure) {
    this.keep();
    const number = (/** @type {Question} */ one) => this.questions.indexOf(one) + 1;
    const empty = this.questions.filter((one) => one.missing).map(number);
    const flagged = this.questions.filter(({ id }) => this.sitting.flags.includes(id)).map(number);
    if (!sure && empty.length + flagged.length) {
      this.said?.replaceChildren(empty.length ? `Nog niet (helemaal) beantwoord: vraag ${empty.join(", ")}. ` : "",
        flagged.length ? `Gemarkeerd: vraag ${flagged.join(", ")}. ` : "", button("Toch inleveren", () => this.submit(true), "kh-knop-2"));
      return;
    }
    clearInterval(this.timer);
    forget(this.name);
    const marked = this.questions.map((question) => {
      const certain = this.sitting.sure[question.id];
      const { points } = question.reveal(certain, false);
      for (const shut of question.all("details")) shut.hidden = false;
      return { question, points, sure: certain, flagged: this.sitting.flags.includes(question.id), module: this.module(question.id) };
    });
    this.questions = [];
    const troubles = marked.map(({ question, points, sure: certain }) => add(question.id, /** @type {any} */ (points), certain));
    this.review(marked, troubles.find(Boolean) ?? "");
  }

  /** @param {Marked[]} marked @param {string} trouble */
  review(marked, trouble) {
    const points = sum(marked);
    const passed = points >= Math.ceil(marked.length * this.plan.pass);
    const heading = h("h2", {}, passed ? "Geslaagd" : "Nog niet geslaagd");
    const groups = /** @type {[string, Marked[]][]} */ ([
      ["Zeker én fout: bekijk deze eerst", marked.filter((one) => one.points < 1 && one.sure === "zeker")],
      ["Niet (helemaal) goed", marked.filter((one) => one.points < 1 && one.sure !== "zeker")],
      ["Goed, maar gemarkeerd of gegokt", marked.filter((one) => one.points === 1 && (one.flagged || one.sure === "gok"))],
      ["Goed", marked.filter((one) => one.points === 1 && !one.flagged && one.sure !== "gok")],
    ]);
    this.replaceChildren(heading,
      h("p", {}, `${dutch(points)} van ${marked.length} punten. De grens is ${Math.ceil(marked.length * this.plan.pass)}. ${this.title}, code ${this.sitting.code}, gemaakt op ${today().split("-").reverse().join("-")}.`),
      trouble && h("p", { class: "kh-problem" }, trouble), perModule(marked, this.plan.modules),
      h("div", { class: "kh-rij" }, button("Druk de uitslag af", () => print(), "kh-knop-2"), button("Begin opnieuw", () => this.start(), "kh-knop-2")),
      ...groups.flatMap(([title, some]) => (some.length ? [h("h2", {}, title), ...some.map(({ question }) => question.article)] : [])));
    focusOn(heading);
    announce(`${heading.textContent}: ${dutch(points)} van ${marked.length} punten.`);
  }

  /** @param {string} id */
  module(id) { return this.plan.entries.find((/** @type {any} */ entry) => entry.id === id)?.module ?? ""; }
  get begin() { return "Begin"; }
  get title() { return ""; }
  /** @param {HTMLInputElement} _code @returns {(Node | string)[]} */
  choices(_code) { return []; }
  /** @param {string} typed */
  code(typed) { return typed.trim(); }
  /** @param {string} _code @returns {string[]} */
  draw(_code) { return []; }
}

/** Put an answer back. @param {Question} question @param {any} answer */
function restore(question, answer) {
  const { kind } = question.key;
  for (const item of kind === "order" ? answer : []) question.one(".kh-order").append(question.one(`[data-item="${item}"]`));
  for (const select of question.all("select")) select.value = answer[select.dataset.item] ?? "";
  if (kind === "number") question.one("input").value = answer;
  for (const box of question.boxes()) box.checked = [answer].flat().includes(box.value);
}

/** @param {{points: number}[]} marked */
const sum = (marked) => marked.reduce((all, { points }) => all + points, 0);

/** @param {Marked[]} marked @param {Record<string, string>} titles */
function perModule(marked, titles) {
  const modules = [...new Set(marked.map(({ module }) => module))].sort();
  return h("table", { class: "kh-standings" }, h("caption", {}, "Punten per module"),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Module"), h("th", { scope: "col" }, "Punten"))),
    h("tbody", {}, ...modules.map((module) => {
      const some = marked.filter((one) => one.module === module);
      return h("tr", {}, h("th", { scope: "row" }, titles[module]), h("td", {}, `${dutch(sum(some))} van ${some.length}`));
    })));
}

class TrialExam extends Exam {
  name = "proefexamen";
  get begin() { return "Begin het proefexamen"; }
  get title() { return "Proefexamen"; }
  /** @param {HTMLInputElement} code @returns {(Node | string)[]} */
  choices(code) {
    return [h("p", {}, h("label", { for: code.id }, "Code "), code, " Leeg is een nieuwe trekking. Met dezelfde code krijgt een groep hetzelfde examen.")];
  }
  /** @param {string} typed */
  code(typed) { return typed.trim().toLowerCase() || Math.random().toString(36).slice(2, 7); }
  /** @param {string} code */
  draw(code) { return drawExam(this.plan.entries, this.plan.blueprint, code); }
}

class MonthlyTest extends Exam {
  name = "maandtoets";
  get begin() { return "Begin de maandtoets"; }
  get title() { return "Maandtoets"; }
  /** @returns {(Node | string)[]} */
  choices() { return [h("p", {}, "De toets van ", h("b", {}, this.month), ". Iedereen krijgt deze maand dezelfde tien vragen.")]; }
  get month() {
    const [year, month] = this.code().split("-");
    return `${MONTHS[+month - 1]} ${year}`;
  }
  /** The month in the address, so that a trainer can point at an earlier one, or this month. */
  code() { return /^#\d{4}-(0[1-9]|1[0-2])$/.test(location.hash) ? location.hash.slice(1) : today().slice(0, 7); }
  /** @param {string} code */
  draw(code) { return drawMonth(this.plan.entries, code); }
}

customElements.define("kh-proefexamen", TrialExam);
customElements.define("kh-maandtoets", MonthlyTest);
