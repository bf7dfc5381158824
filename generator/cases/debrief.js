/** The look back: own path beside the expert's, points per axis, the test of the dossier, and what to read now. */
import { inWords } from "../core/dates.js";
import { built, h, s } from "../core/dom.js";
import { audit } from "./dossier.js";
import { openChoices, walk } from "./machine.js";
import { dateOf, icon } from "./panel.js";

/** @typedef {import("./machine.js").Scenario} Scenario @typedef {import("./machine.js").Step} Step */

export const AXES = ["wet", "privacy", "mens", "tijd", "dossier"];
/** @type {Record<string, [string, string, string]>} word, drawing, class */
export const VERDICTS = { goed: ["goed", "goed", "goed"], "kan-beter": ["kan beter", "beter", "beter"], fout: ["fout", "fout", "fout"] };
/** @type {Record<string, string>} */
const STATUS = { "op-tijd": "op tijd", aanwezig: "aanwezig", "te-laat": "te laat", ontbreekt: "ontbreekt", "hoort-niet": "hoort niet in dit dossier" };

/** @param {string} verdict */
export const stamp = (verdict) => h("span", { class: `kh-stempel is-${VERDICTS[verdict][2]}` }, icon(VERDICTS[verdict][1]));

/** What the expert does in this state: the first good choice that is open. @param {Scenario} scenario @param {import("./machine.js").State} state */
export const expert = (scenario, state) => {
  const choices = scenario.nodes[state.at].choices ?? {};
  return openChoices(scenario, state).map((key) => choices[key]).find((choice) => choice.verdict === "goed");
};

/** @param {Scenario} scenario @param {number[]} numbers */
export const sources = (scenario, numbers) => h("p", { class: "kh-klein kh-zacht" }, "Bron: ", ...numbers.flatMap((number, place) => {
  const [name, address] = scenario.sources[number];
  return [place ? " · " : "", address ? h("a", { href: address }, name) : name];
}));

/** The result as it is kept in a file. @param {Scenario} scenario @param {Step[]} play @param {string} on */
export function result(scenario, play, on) {
  const steps = play.map(([at, key, , ground]) => ({ scene: at, keuze: key, oordeel: choiceAt(scenario, at, key).verdict, grond: ground }));
  return { soort: "klaverhuis-casus", casus: scenario.id, titel: scenario.title, op: on, pad: steps,
    punten: points(scenario, play), einde: scenario.nodes[/** @type {any} */ (walk(scenario, play).at(-1)).at].title, dossier: audit(scenario, play) };
}

/** @param {Scenario} scenario @param {string} at @param {string} key */
const choiceAt = (scenario, at, key) => /** @type {import("./machine.js").Choice} */ (scenario.nodes[at].choices?.[key]);

/** @param {Scenario} scenario @param {Step[]} play @returns {Record<string, number>} */
export function points(scenario, play) {
  const sums = AXES.map((_, axis) => play.reduce((sum, [at, key]) => sum + choiceAt(scenario, at, key).score[axis], 0));
  return Object.fromEntries(AXES.map((axis, place) => [axis, sums[place]]));
}

/** @param {Scenario} scenario @param {Step[]} play */
export function debrief(scenario, play) {
  const states = walk(scenario, play);
  const same = play.filter(([at, key], step) => expert(scenario, states[step]) === choiceAt(scenario, at, key)).length;
  return [
    h("p", {}, `${play.length} momenten. Bij ${same || "geen enkel moment"} koos je hetzelfde als de expert.`),
    h("ol", { class: "kh-nabespreking kh-kaal" }, ...play.map((step, place) => moment(scenario, step, states[place]))),
    h("h4", {}, "Punten per as"), axes(scenario, play), h("h4", {}, "Dossiertoets"), ...dossier(scenario, play),
    h("h4", {}, "Wat lees je nu?"), reading(scenario, play),
  ];
}

/** @param {Scenario} scenario @param {Step} step @param {import("./machine.js").State} state */
function moment(scenario, [at, key, , ground], state) {
  const scene = scenario.nodes[at], mine = choiceAt(scenario, at, key), other = expert(scenario, state);
  const [word, , kind] = VERDICTS[mine.verdict];
  return h("li", {}, h("div", { class: "kh-moment" }, h("b", {}, scene.title), `${inWords(dateOf(scenario, scene.day))}, dag ${scene.day}`),
    h("div", { class: "kh-pad" }, stamp(mine.verdict), h("div", {},
      h("p", { class: "kh-wie" }, `Jij${ground ? ` · ${ground}` : ""} · `, h("span", { class: `kh-w-${kind}` }, word)),
      h("p", {}, mine.text), h("details", {}, h("summary", {}, "Wat dit deed"), built(mine.feedback), sources(scenario, mine.sources)))),
    h("div", { class: "kh-pad kh-pad-expert" }, icon("goed"), h("div", {},
      h("p", { class: "kh-wie" }, `Expert · ${other?.ground ?? mine.ground}`),
      h("p", {}, other === mine ? "Hetzelfde." : other?.text ?? ""))));
}

/** @param {Scenario} scenario @param {Step[]} play */
function axes(scenario, play) {
  const sums = points(scenario, play);
  const rows = AXES.filter((axis) => scenario.bounds[axis][0] < scenario.bounds[axis][1]).map((axis) => {
    const [low, high] = scenario.bounds[axis], share = (sums[axis] - low) / (high - low);
    return h("tr", {}, h("th", { scope: "row" }, axis), h("td", {}, s("svg", { class: "kh-as", viewBox: "0 0 100 10", "aria-hidden": "true" },
      s("rect", { class: "kh-uit", x: 1, y: 1, width: 98, height: 8, rx: 2 }), s("rect", { class: "kh-aan", x: 1, y: 1, width: Math.max(2, 98 * share), height: 8, rx: 2 }))),
    h("td", {}, `${sums[axis]} (van ${low} tot ${high}): ${share > 0.85 ? "sterk" : share > 0.6 ? "voldoende" : share > 0.35 ? "kwetsbaar" : "zwak"}`));
  });
  return h("table", { class: "kh-tabel" }, h("tbody", {}, ...rows));
}

/** @param {Scenario} scenario @param {Step[]} play */
function dossier(scenario, play) {
  const found = audit(scenario, play).filter((item) => STATUS[item.status] && !(item.status === "op-tijd" && !item.filed));
  const piece = (/** @type {string} */ id) => /** @type {any} */ (scenario.pieces.find((item) => item.id === id));
  const gaps = found.filter((item) => !["op-tijd", "aanwezig"].includes(item.status));
  const tracks = ["spoor-1", "spoor-2"].map((part) => found.filter((item) => piece(item.piece).part === part));
  const says = [
    ["Volledig", count(gaps, "ontbreekt", "stuk ontbreekt", "stukken ontbreken", "niets ontbreekt")],
    ["Op tijd", count(gaps, "te-laat", "stuk kwam te laat", "stukken kwamen te laat", "niets kwam te laat")],
    ...tracks.map((items, place) => [`Spoor ${place + 1}`, items.map((item) => `${piece(item.piece).title} ${STATUS[item.status]}`).join(", ") || "niet aan de orde in deze casus"]),
    ["Privacy", count(gaps, "hoort-niet", "stuk hoort er niet in", "stukken horen er niet in", "geen gezondheidsgegevens te veel")],
  ];
  return [
    scenario.review && h("p", {}, scenario.review),
    h("ul", {}, ...says.map(([name, text]) => h("li", {}, h("b", {}, `${name}: `), text, "."))),
    gaps.length ? h("table", { class: "kh-tabel" }, h("thead", {}, h("tr", {}, ...["Stuk", "Oordeel", "Komt door"].map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", {}, ...gaps.map((item) => h("tr", {}, h("td", {}, piece(item.piece).title),
        h("td", {}, `${STATUS[item.status]}${item.due ? ` (uiterlijk ${inWords(dateOf(scenario, item.due))})` : ""}`), h("td", {}, why(scenario, play, item.cause)))))) : null,
  ];
}

/** @param {Scenario} scenario @param {Step[]} play @param {number} cause */
const why = (scenario, play, cause) => cause < 0 ? "Zo lag het dossier er al."
  : `Je keuze bij ‘${scenario.nodes[play[cause][0]].title}’: ${choiceAt(scenario, play[cause][0], play[cause][1]).text}`;

/** @param {import("./dossier.js").Finding[]} gaps @param {string} status @param {string} one @param {string} more @param {string} none */
function count(gaps, status, one, more, none) {
  const number = gaps.filter((item) => item.status === status).length;
  return number ? `${number} ${number === 1 ? one : more}` : none;
}

/** @param {Scenario} scenario @param {Step[]} play */
function reading(scenario, play) {
  const wrong = play.map(([at, key]) => choiceAt(scenario, at, key)).filter((choice) => choice.verdict !== "goed");
  const grounds = new Set(wrong.map((choice) => choice.ground));
  const pages = scenario.read.filter(([about]) => grounds.has(about));
  return h("ul", {}, ...(pages.length ? pages : scenario.read).map(([, address, title]) => h("li", {}, h("a", { href: address }, title))),
    ...[...new Set(wrong.flatMap((choice) => choice.sources))].slice(0, 6).map((number) => {
      const [name, address] = scenario.sources[number];
      return h("li", {}, address ? h("a", { href: address }, name) : name);
    }));
}
