// A date question with fresh dates: the engine of the law computes the answer, the known mistakes the rest.
import { today, withWeekday } from "../core/dates.js";
import { solve } from "./engine.js";
import { fresh, length, options } from "./fresh.js";

/** Give a question fresh dates everywhere it names one; without a good draw the printed example stays. */
export function renew(question, seed = `${today()} ${Math.random()}`) {
  const { article, key } = question;
  const dates = fresh(key, `${question.id} ${seed}`, solve);
  if (!dates) return;
  const chosen = new Map(options(key, dates));
  fill("given", (name) => dates[name] && withWeekday(dates[name]));
  fill("date", (name) => (chosen.has(name) ? withWeekday(chosen.get(name)) : ""));
  fill("span", (name) => length(key.spans[name], dates));
  const labels = new Map(question.boxes().map((box) => [box.value, box.parentElement]));
  for (const name of chosen.keys()) question.controls.append(labels.get(name));
  for (const [name, label] of labels) label.hidden = !chosen.has(name);
  for (const piece of question.details.querySelectorAll("[data-piece]")) piece.hidden = !chosen.has(piece.dataset.piece);
  article.querySelector(".kh-example-note")?.remove();

  function fill(what, words) {
    for (const place of article.querySelectorAll(`[data-${what}]`)) place.textContent = words(place.dataset[what]);
  }
}
