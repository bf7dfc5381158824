/** The look back: own path beside the expert's, points per axis, the test of the dossier, and what to read now. */
import { inWords } from "../core/dates.js";
import { built, h, s } from "../core/dom.js";
import { audit } from "./dossier.js";
import { walk } from "./machine.js";
import { choiceAt, dateOf, expert, icon, momentOf, source, sources, stamp, WORDS } from "./panel.js";

/** @typedef {import("./machine.js").Scenario} Scenario @typedef {import("./machine.js").Step} Step */

export const AXES = ["wet", "privacy", "mens", "tijd", "dossier"];
/** @type {Record<string, string>} */
const STATUS = { "op-tijd": "op tijd", aanwezig: "aanwezig", "te-laat": "te laat", ontbreekt: "ontbreekt", "hoort-niet": "hoort niet in dit dossier" };

/** @param {Scenario} scenario @param {Step[]} play */
const points = (scenario, play) => AXES.map((_, axis) => play.reduce((sum, step) => sum + choiceAt(scenario, step).score[axis], 0));

/** The result as it is kept in a file. @param {Scenario} scenario @param {Step[]} play @param {string} on */
export const result = (scenario, play, on) => ({
  casus: scenario.id, titel: scenario.title, op: on, einde: walk(scenario, play).at(-1)?.at,
  pad: play.map((step) => ({ scene: step[0], keuze: step[1], grond: step[3], oordeel: choiceAt(scenario, step).verdict })),
  punten: Object.fromEntries(points(scenario, play).map((sum, place) => [AXES[place], sum])), dossier: audit(scenario, play),
});

/** @param {Scenario} scenario @param {Step[]} play */
export function debrief(scenario, play) {
  const states = walk(scenario, play), sums = points(scenario, play);
  const same = play.filter((step, place) => expert(scenario, states[place]) === choiceAt(scenario, step)).length;
  return [h("h4", {}, "Terugblik"), h("p", {}, `Je kwam langs ${play.length} momenten. Bij ${same} koos je hetzelfde als de expert.`),
    h("ol", { class: "kh-nabespreking kh-kaal" }, ...play.map((step, place) => moment(scenario, step, states[place]))),
    h("h4", {}, "Punten per as"), h("ul", { class: "kh-kaal kh-assen" }, ...AXES.map((axis, place) => bar(axis, sums[place], scenario.bounds[axis]))),
    ...dossier(scenario, play), h("h4", {}, "Wat lees je nu?"), reading(scenario, play)];
}

/** @param {Scenario} scenario @param {Step} step @param {import("./machine.js").State} state */
function moment(scenario, step, state) {
  const scene = scenario.nodes[step[0]], mine = choiceAt(scenario, step), other = expert(scenario, state) ?? mine, [word, kind] = WORDS[mine.verdict];
  return h("li", {}, h("div", { class: "kh-moment" }, h("b", {}, scene.title), `${inWords(dateOf(scenario, scene.day))}, ${momentOf(scenario, scene.day)}`),
    h("div", { class: "kh-pad" }, stamp(mine.verdict), h("div", {},
      h("p", { class: "kh-wie" }, `Jij · ${step[3] ? `${step[3]} · ` : ""}`, h("span", { class: `kh-w-${kind}` }, word)), h("p", {}, mine.text),
      h("details", {}, h("summary", {}, "Gevolg en bron"), built(mine.feedback), sources(scenario, mine.sources)))),
    h("div", { class: "kh-pad kh-pad-expert" }, icon("persoon"), h("div", {}, h("p", { class: "kh-wie" }, `Expert · ${other.ground}`), h("p", {}, other === mine ? "Hetzelfde." : other.text))));
}

/** @param {string} axis @param {number} sum @param {[number, number]} bounds */
function bar(axis, sum, [low, high]) {
  const share = high > low ? (sum - low) / (high - low) : 1;
  return h("li", {}, h("b", {}, axis), s("svg", { class: "kh-as", viewBox: "0 0 100 10", "aria-hidden": "true" },
    ...[["kh-uit", 98], ["kh-aan", Math.max(2, 98 * share)]].map(([name, width]) => s("rect", { class: name, x: 1, y: 1, width, height: 8, rx: 2 }))),
  h("span", {}, `${share > 0.85 ? "sterk" : share > 0.6 ? "voldoende" : share > 0.35 ? "kwetsbaar" : "zwak"}: ${sum}, van ${low} tot ${high}`));
}

/** The simulated RIV-toets. @param {Scenario} scenario @param {Step[]} play */
function dossier(scenario, play) {
  const found = audit(scenario, play).map((item, place) => ({ ...item, ...scenario.pieces[place] })).filter((item) => STATUS[item.status] && (item.filed || item.status === "ontbreekt"));
  const gaps = found.filter(({ status }) => status !== "op-tijd" && status !== "aanwezig");
  /** @param {string} status @param {string} one @param {string} more @param {string} none */
  const count = (status, one, more, none) => {
    const number = gaps.filter((item) => item.status === status).length;
    return number > 1 ? `${number} stukken ${more}` : number ? `1 stuk ${one}` : none;
  };
  /** @param {string} part */
  const track = (part) => found.filter((item) => item.part === part).map(({ title, status }) => `${title} ${STATUS[status]}`).join(", ") || "niet aan de orde in deze casus";
  const lines = { Volledig: count("ontbreekt", "ontbreekt", "ontbreken", "er ontbreekt niets"), "Op tijd": count("te-laat", "kwam te laat", "kwamen te laat", "niets kwam te laat"),
    "Spoor 1": track("spoor-1"), "Spoor 2": track("spoor-2"), Privacy: count("hoort-niet", "hoort er niet in", "horen er niet in", "er staat niets in dat er niet hoort") };
  return [h("h4", {}, "Dossiertoets"), h("p", {}, scenario.review),
    h("ul", {}, ...Object.entries(lines).map(([name, text]) => h("li", {}, h("b", {}, `${name}: `), text, "."))),
    gaps.length ? h("ul", { class: "kh-kaal kh-gaten" }, ...gaps.map(({ title, status, due, cause }) => h("li", {}, h("b", {}, title), ` ${STATUS[status]}`,
      due ? `, uiterlijk ${inWords(dateOf(scenario, due))}. ` : ". ",
      cause < 0 ? "Zo lag het dossier er al." : `Door je keuze bij ‘${scenario.nodes[play[cause][0]].title}’: ${choiceAt(scenario, play[cause]).text}`))) : ""];
}

/** @param {Scenario} scenario @param {Step[]} play */
function reading(scenario, play) {
  const wrong = play.map((step) => choiceAt(scenario, step)).filter((choice) => choice.verdict !== "goed");
  const pages = scenario.read.filter(([about]) => !wrong.length || wrong.some((choice) => choice.ground === about));
  const links = new Map(pages.map(([, address, title]) => [title, h("a", { href: address }, title)]));
  return h("ul", {}, ...[...links.values(), ...[...new Set(wrong.flatMap((choice) => choice.sources))].slice(0, 6).map((number) => source(scenario, number))].map((link) => h("li", {}, link)));
}
