// Asking one question with feedback at once: how sure are you, check, verdict. Practice and repetition share this.
import { announce, h } from "../core/dom.js";
import { Question } from "./question.js";

/** @param {string} id @param {string} [chosen] */
export const certainty = (id, chosen) => h("fieldset", { class: "kh-certainty" }, h("legend", {}, "Hoe zeker ben je?"),
  ...["zeker", "twijfel", "gok"].map((word) => h("label", { class: "kh-pill" },
    h("input", { type: "radio", name: `zeker ${id}`, value: word, checked: word === chosen }), word)));

/** @param {Element} within */
export const sureness = (within) => within.querySelector(".kh-certainty input:checked")?.getAttribute("value") ?? "";

/**
 * Make a question on the page answerable; `done` hears the outcome.
 * @param {HTMLElement} article @param {import("./types.js").Key} key @param {string | undefined} seed
 * @param {(question: Question, points: import("./types.js").Points, sure: string) => void} done
 */
export function ask(article, key, seed, done) {
  const question = new Question(article, key);
  const { details } = question;
  const problem = h("p", { class: "kh-problem", role: "alert" });
  const open = key.kind === "open";
  const check = h("button", { type: "button", class: "kh-knop" }, open ? "Toon een goed antwoord" : "Kijk na");
  check.addEventListener("click", () => {
    problem.textContent = question.missing;
    if (question.missing) return;
    if (open && !details.open) {
      details.open = true;
      check.textContent = "Klaar met nakijken";
      details.after(check);
      announce("Het goede antwoord staat open. Vink af wat in jouw antwoord staat.");
      return;
    }
    check.remove();
    const word = sureness(article);
    done(question, question.reveal(word).points, word);
  });
  details.before(h("div", { class: "kh-actions" }, certainty(question.id), problem, check));
  if (key.kind === "date") import("./dates.js").then(({ renew }) => renew(question, seed));
  return question;
}
