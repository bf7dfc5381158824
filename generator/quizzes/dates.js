/** A date question with fresh dates: the engine of the law computes the answer, the known mistakes the rest. */
import { today, withWeekday } from "../core/dates.js";
import { solve } from "./engine.js";
import { fresh, length, options } from "./fresh.js";

/**
 * Give a question fresh dates everywhere it names one; without a good draw the printed example stays.
 * @param {import("./question.js").Question} question @param {string} [seed]
 */
export function renew(question, seed = `${today()} ${Math.random()}`) {
  const { article, details, controls, key } = question;
  const dates = fresh(key, `${question.id} ${seed}`, solve);
  if (!dates) return;
  const chosen = new Map(options(key, dates));
  fill(article, "given", (name) => withWeekday(dates[name]));
  fill(article, "date", (name) => (chosen.has(name) ? withWeekday(chosen.get(name) ?? "") : ""));
  fill(article, "span", (name) => String(length(key.spans[name], dates)));
  const labels = new Map(question.boxes().map((box) => [box.value, /** @type {HTMLElement} */ (box.parentElement)]));
  for (const [name, label] of labels) label.hidden = !chosen.has(name);
  for (const name of chosen.keys()) controls.append(labels.get(name) ?? "");
  for (const piece of details.querySelectorAll("li")) piece.hidden = !chosen.has(piece.dataset.piece ?? "");
  article.querySelector(".kh-example-note")?.remove();
}

/** @param {Element} article @param {string} what @param {(name: string) => string} words */
function fill(article, what, words) {
  for (const place of article.querySelectorAll(`[data-${what}]`)) place.textContent = words(place.getAttribute(`data-${what}`) ?? "");
}
