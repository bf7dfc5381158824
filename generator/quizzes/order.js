/** Moving the steps of an order question: two buttons a step, so that no mouse is needed. */
import { announce, h } from "../core/dom.js";

/** @param {import("./question.js").Question} question */
export function movable(question) {
  for (const step of question.steps()) step.append(mover(question, step, -1), mover(question, step, 1));
}

/** @param {import("./question.js").Question} question @param {HTMLElement} step @param {number} by */
function mover(question, step, by) {
  const [word, sign] = by < 0 ? ["omhoog", "↑"] : ["omlaag", "↓"];
  const button = h("button", { type: "button", class: "kh-move", "aria-label": `${word}: ${step.firstElementChild?.textContent}` }, sign);
  button.addEventListener("click", () => {
    const other = by < 0 ? step.previousElementSibling : step.nextElementSibling;
    if (!other) return announce(by < 0 ? "Staat al bovenaan." : "Staat al onderaan.");
    if (by < 0) other.before(step);
    else other.after(step);
    button.focus();
    return announce(`Nu op plaats ${question.steps().indexOf(step) + 1} van ${question.steps().length}.`);
  });
  return button;
}
