// One question on the page: reads the answer, shows the verdict. The HTML is there already; this only adds to it.
import { announce, focusOn, h } from "../core/dom.js";
import { mark, parseNumber } from "./marking.js";

const EMPTY = {
  number: "Schrijf een getal, bijvoorbeeld 12 of 1.250,50.",
  match: "Kies bij elke regel een antwoord.",
  mark: "Streep ten minste één zin aan.",
};
const WORDS = { 0: "Fout.", 0.5: "Bijna goed: één fout, een half punt.", 1: "Goed." };
const STATES = { 0: "is-wrong", 0.5: "is-half", 1: "is-right" };

export class Question {
  constructor(article, key) {
    this.article = article;
    this.key = key;
    this.id = article.dataset.question;
    this.controls = article.querySelector(".kh-controls");
    this.details = article.querySelector(".kh-answer");
    if (key.kind === "order") this.steps().forEach((step) => step.append(this.mover(step, -1), this.mover(step, 1)));
    if (key.kind === "order") this.numberSteps();
  }

  /** What the learner answered, in the shape that marking wants. */
  get answer() {
    const { kind } = this.key;
    if (kind === "order") return this.steps().map((step) => step.dataset.item);
    if (kind === "match") return Object.fromEntries(this.all("select").map((select) => [select.dataset.item, select.value]));
    if (kind === "number") return this.controls.querySelector("input").value;
    const chosen = this.boxes().filter((box) => box.checked).map((box) => box.value);
    return kind === "single" || kind === "date" ? chosen[0] ?? "" : chosen;
  }

  /** Put an answer back, after a resume. */
  set answer(answer) {
    const { kind } = this.key;
    if (kind === "order") answer.forEach((item) => this.controls.querySelector("ol").append(this.step(item)));
    else if (kind === "match") this.all("select").forEach((select) => { select.value = answer[select.dataset.item] ?? ""; });
    else if (kind === "number") this.controls.querySelector("input").value = answer;
    else this.boxes().forEach((box) => { box.checked = [answer].flat().includes(box.value); });
    if (kind === "order") this.numberSteps();
  }

  /** What is missing before this can be marked, in words; "" when nothing is. */
  get missing() {
    const { answer, key: { kind } } = this;
    if (kind === "number") return parseNumber(answer) === null ? EMPTY.number : "";
    if (kind === "match") return Object.values(answer).includes("") ? EMPTY.match : "";
    return kind === "open" || answer.length ? "" : EMPTY[kind] ?? "Kies eerst een antwoord.";
  }

  /** Mark, lock and show; returns what marking said. */
  reveal(certainty = "", move = true) {
    const marked = mark(this.key, this.answer);
    const verdict = h("div", { class: `kh-verdict ${STATES[marked.points]}` },
      h("p", { class: "kh-verdict-word" }, WORDS[marked.points]),
      certainty === "zeker" && marked.points < 1 && h("p", {}, "Je was zeker en het klopte niet: bekijk deze als eerste."),
      h("ul", { class: "kh-pieces" }, ...this.pieces(marked)),
      this.article.querySelector(".kh-explanation").cloneNode(true));
    this.label(marked);
    this.all("input, select, textarea, button").forEach((control) => { control.disabled = true; });
    this.article.classList.add("is-done");
    this.details.before(verdict);
    if (move) focusOn(verdict);
    return marked;
  }

  pieces({ faults, feedback }) {
    const names = this.key.kind === "number" && faults ? ["right", ...feedback] : feedback;
    const solution = faults && this.article.querySelector(".kh-solution");
    return [...names.map((name) => this.details.querySelector(`[data-piece="${name}"]`)?.cloneNode(true)),
      solution && h("li", {}, "Juiste volgorde:", solution.cloneNode(true))];
  }

  /** Say at every part, in words, what was answered and what is right. */
  label() {
    const { kind, right } = this.key;
    if (kind === "order") this.steps().forEach((step, index) => say(step, index === right.indexOf(step.dataset.item),
      `jouw plaats ${index + 1}`, `juiste plaats ${right.indexOf(step.dataset.item) + 1}`));
    else if (kind === "match") this.all("select").forEach((select) => say(select.parentElement,
      select.value === right[select.dataset.item], "jouw antwoord",
      `juist antwoord: ${select.querySelector(`[value="${right[select.dataset.item]}"]`).textContent}`));
    else if (kind !== "number" && kind !== "open") this.boxes().forEach((box) => this.labelBox(box, right.includes(box.value)));
  }

  labelBox(box, right) {
    const marking = this.key.kind === "mark";
    if (box.checked) say(box.parentElement, right, marking ? "jouw streep" : "jouw antwoord", "");
    else if (right) say(box.parentElement, true, marking ? "gemist: mag hier niet" : "juist antwoord", "");
  }

  mover(step, by) {
    const [word, sign] = by < 0 ? ["omhoog", "↑"] : ["omlaag", "↓"];
    const text = step.querySelector("span").textContent;
    return h("button", { type: "button", class: "kh-move", "aria-label": `${word}: ${text}`, onclick: (event) => this.move(step, by, event.target) }, sign);
  }

  move(step, by, button) {
    const other = by < 0 ? step.previousElementSibling : step.nextElementSibling;
    if (!other) return announce(by < 0 ? "Staat al bovenaan." : "Staat al onderaan.");
    if (by < 0) other.before(step);
    else other.after(step);
    this.numberSteps();
    button.focus();
    return announce(`Nu op plaats ${this.steps().indexOf(step) + 1} van ${this.steps().length}.`);
  }

  numberSteps() {
    this.steps().forEach((step, index) => { step.value = index + 1; });
  }

  all(selector) { return [...this.article.querySelectorAll(selector)]; }
  steps() { return this.all(".kh-order > li"); }
  step(item) { return this.steps().find((step) => step.dataset.item === item); }
  boxes() { return this.all(this.key.kind === "open" ? ".kh-criteria input" : ".kh-controls .kh-option input"); }
}

function say(part, right, mine, otherwise) {
  const word = right ? `${mine}${mine.startsWith("jouw") ? ", juist" : ""}` : [mine, otherwise || "onjuist"].join("; ");
  part.classList.add(right ? "is-right" : "is-wrong");
  part.append(h("strong", { class: "kh-said" }, word));
}
