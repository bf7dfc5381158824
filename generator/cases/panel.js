/** What stands around the scene: the calendar of this file, the dossier that fills, the meters, a verdict and its sources. */
import { addDays, holiday, inWords, isWorkday, weekday, withWeekday } from "../core/dates.js";
import { h, s } from "../core/dom.js";
import { openChoices } from "./machine.js";

/** @typedef {import("./machine.js").Scenario} Scenario @typedef {import("./machine.js").State} State @typedef {import("./machine.js").Step} Step */

/** A drawing of the theme, always beside a word. @param {string} name */
export const icon = (name) =>
  s("svg", { class: "kh-ic", viewBox: "0 0 24 24", "aria-hidden": "true" }, s("use", { href: `#kh-i-${name}` }));
/** @param {Scenario} scenario @param {number} day */
export const dateOf = (scenario, day) => addDays(scenario.dayOne, day - 1);

/** Where a day falls; beside a leave no day is numbered, for its days do not count. Twin of moment_of in dates.py. @param {Scenario} scenario @param {number} day */
export function momentOf({ leave }, day, week = "") {
  if (!leave || day < leave[0]) return `dag ${day}${week}`;
  return day <= leave[1] ? "tijdens het verlof" : "na het verlof";
}

/** @type {Record<string, string[]>} the word, and the name of its shape and drawing */
export const WORDS = { goed: ["Goed", "goed"], "kan-beter": ["Kan beter", "beter"], fout: ["Fout", "fout"] };
/** @param {string} verdict */
export const stamp = (verdict) => h("span", { class: `kh-stempel is-${WORDS[verdict][1]}` }, icon(WORDS[verdict][1]));

/** What the expert does in this state: the first good choice that is open. @param {Scenario} scenario @param {import("./machine.js").State} state */
export const expert = (scenario, state) =>
  openChoices(scenario, state).map((key) => choiceAt(scenario, [state.at, key])).find((choice) => choice.verdict === "goed");

/** @param {Scenario} scenario @param {number} number */
export const source = ({ sources: list, sourcePage }, number) => h("a", { href: sourcePage + list[number][1] }, list[number][0]);
/** @param {Scenario} scenario @param {number[]} numbers */
export const sources = (scenario, numbers) =>
  h("p", { class: "kh-klein kh-zacht" }, "Bron: ", ...numbers.flatMap((number, place) => [place ? " · " : "", source(scenario, number)]));

/** @param {Scenario} scenario @param {Step} step */
export const choiceAt = (scenario, [at, key]) => /** @type {Record<string, import("./machine.js").Choice>} */ (scenario.nodes[at].choices)[key];

/** What is due in this file: day, name, and the day it was done (0 when not). @param {Scenario} scenario @param {Map<number, number>} filed @param {number} day */
function deadlines(scenario, filed, day) {
  const pieces = scenario.pieces.flatMap((piece, place) =>
    piece.due && piece.expected !== false && (piece.known ?? 0) <= day ? [{ day: piece.due, title: piece.title, done: filed.get(place) ?? 0 }] : []);
  return [...pieces, ...scenario.calendar.map(([title, day]) => ({ day, title, done: 0, mark: true }))].sort((a, b) => a.day - b.day);
}

/** Which piece came in on which sickness day. @param {Scenario} scenario @param {State[]} states */
export function filedOn(scenario, states) {
  const filed = new Map(scenario.pieces.flatMap((piece, place) => (piece.filed ? [[place, piece.filed]] : [])));
  states.forEach((state, step) => scenario.pieces.forEach((_, place) => {
    if (!(state.filed & (1 << place))) filed.delete(place);
    else if (step && !filed.has(place)) filed.set(place, scenario.nodes[states[step - 1].at].day);
  }));
  return filed;
}

/** Two weeks from today, and what is next. @param {Scenario} scenario @param {number} day @param {Map<number, number>} filed */
export function calendar(scenario, day, filed) {
  const due = deadlines(scenario, filed, day), today = dateOf(scenario, day);
  const cells = Array.from({ length: 14 }, (_, ahead) => {
    const date = addDays(today, ahead), open = due.filter((item) => item.day === day + ahead && !item.done);
    const names = [ahead ? "" : "vandaag", ...open.map((item) => `uiterlijk ${item.title}`), holiday(date)].filter(Boolean).join(", ");
    const kinds = [ahead ? "" : "kh-nu", isWorkday(date) ? "" : "kh-vrij", open.length ? "kh-uiterlijk" : ""];
    return h("li", { class: kinds.join(" ").trim() || null }, weekday(date).slice(0, 2), h("b", {}, +date.slice(8)),
      names && h("span", { class: "kh-stil" }, names));
  });
  const next = due.find((item) => item.day >= day && !item.done);
  return h("div", { class: "kh-kalender" },
    h("ol", { class: "kh-kaal", "aria-label": `Kalender, ${inWords(today)} tot en met ${inWords(addDays(today, 13))}` }, ...cells),
    next && h("p", {}, icon("letop"), h("span", {}, h("b", {}, left(next.day - day)), ` ${next.title}: uiterlijk ${withWeekday(dateOf(scenario, next.day))}.`,
      rest(dateOf(scenario, next.day)))),
    due.length ? h("details", {}, h("summary", {}, "Alle uiterste dagen van dit dossier"), h("ul", {}, ...due.map((item) =>
      h("li", {}, `${item.title}: ${inWords(dateOf(scenario, item.day))}. `, h("b", {}, standing(item, day, scenario)))))) : null);
}

/** @param {number} days */
const left = (days) => (days === 0 ? "Vandaag." : days === 1 ? "Nog 1 dag." : `Nog ${days} dagen.`);
/** @param {string} date */
const rest = (date) => (isWorkday(date) ? "" : ` Dat is ${holiday(date) || weekday(date)}: plan eerder.`);
/** @param {{day: number, done: number, mark?: boolean}} item @param {number} day @param {Scenario} scenario */
function standing(item, day, scenario) {
  if (item.done) return `${item.done > item.day ? "Te laat" : "Op tijd"}, ${inWords(dateOf(scenario, item.done))}.`;
  if (item.day >= day) return left(item.day - day);
  return item.mark ? "Voorbij." : "Gemist.";
}

/** @param {Scenario} scenario @param {State} state @param {Map<number, number>} filed @param {number} day */
export function aside(scenario, state, filed, day) {
  const rows = scenario.pieces.flatMap((piece, place) => {
    const on = filed.get(place), due = piece.due ?? 0;
    if (!on && (!due || piece.expected === false || (piece.known ?? 0) > day)) return [];
    const note = on
      ? `${inWords(dateOf(scenario, on))}${piece.medical ? ", hoort hier niet" : due ? (on > due ? ", te laat" : ", op tijd") : ""}`
      : `${due < day ? "gemist, uiterlijk" : "nog niet, uiterlijk"} ${inWords(dateOf(scenario, due))}`;
    return [h("li", { class: on ? null : "kh-nog" }, icon(on ? "vel" : "klok"), h("span", {}, piece.title, h("small", {}, note)))];
  });
  return h("aside", { class: "kh-dossier", "aria-label": "Dossier en stand" },
    h("p", { class: "kh-paneelkop" }, icon("map"), "Dossier"),
    rows.length ? h("ul", { class: "kh-kaal" }, ...rows) : h("p", {}, "Nog niets vastgelegd."),
    ...scenario.meters.map((meter, place) => gauge(meter, state.values[place])));
}

/** @param {Scenario["meters"][number]} meter @param {number} value */
function gauge(meter, value) {
  const { min, max, words } = meter, span = max - min, wide = 200 / span;
  const word = words[Math.min(words.length - 1, Math.floor(((value - min) * words.length) / (span + 1)))];
  return h("div", { class: "kh-meter" }, h("p", { class: "kh-paneelkop" }, `${meter.label}: ${word}`),
    s("svg", { viewBox: "0 0 200 14", role: "img", "aria-label": `${value} van ${max}` }, ...Array.from({ length: span }, (_, block) =>
      s("rect", { class: block < value - min ? "kh-aan" : "kh-uit", x: block * wide + 1, y: 1, width: wide - 3, height: 12, rx: 1.5 }))));
}
