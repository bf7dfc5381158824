/** `<kh-wia>`: the class on a scale, and the phases with the formula filled in. */
import { h, s } from "../core/dom.js";
import { inWords } from "../core/dates.js";
import { bar, named, table } from "./chart.js";
import { Calculator } from "./form.js";
import { euro, percent, share } from "./money.js";
import { indication } from "./wia.js";

/** @typedef {import("./wia.js").Phase} Phase @typedef {Record<string, string>} Given */

class WiaCalculator extends Calculator {
  /** @param {import("./fragment.js").Answers} answers */
  check(answers) {
    const { on, reference_wage: reference, capacity_month: month, capacity } = /** @type {Given} */ (answers);
    if (reference === "0") return [{ name: "reference_wage", message: "Het maatmaninkomen is meer dan nul." }];
    if (on && !this.amounts(on)) return [{ name: "on", message: this.data.words.outside.replace("{dag}", inWords(on)) }];
    if (month && capacity && +month < +capacity) return [{ name: "capacity_month", message: "Per maand is dit minder dan per uur. Welke van de twee klopt niet?" }];
    return [];
  }

  /** @param {string} on @returns {{daily_maximum: number | null, month_minimum: number | null} | undefined} */
  amounts(on) {
    return this.data.amounts.find((/** @type {any} */ one) => one.valid_from <= on && (!one.valid_until || on <= one.valid_until));
  }

  /** @param {import("./fragment.js").Answers} answers */
  show(answers) {
    const given = /** @type {Given} */ (answers);
    const rules = { ...this.data.rules, ...this.amounts(given.on) };
    const found = indication(rules, personOf(given, rules));
    const said = `${percent(found.degree)} arbeidsongeschikt: ${found.outcomes.map((one) => this.data.words.outcomes[one]).join(" of ")}.`;
    this.outcome?.replaceChildren(
      h("h2", {}, said),
      scale(found.degree, rules),
      h("p", { class: "kh-som" }, `(${euro(+given.reference_wage)} − ${euro(+given.capacity)}) ÷ ${euro(+given.reference_wage)} = ${percent(found.degree)}`),
      h("p", {}, ...found.outcomes.map((one) => `${this.data.words.after[one]} `)),
      found.phases.length ? this.phases(found.phases, +(given.income ?? 0)) : "",
    );
    return said;
  }

  /** @param {Phase[]} phases @param {number} income */
  phases(phases, income) {
    const { words } = this.data;
    const most = Math.max(...phases.map((phase) => (phase.amount ?? 0) + income), 1);
    const rows = phases.map((phase) => [
      named(words.phases[phase.id], length(phase.half_months), phase.amount === null ? words.missing[phase.formula] : phase.formula),
      phase.amount === null ? "niet berekend" : h("span", {}, euro(phase.amount), bar([[phase.amount, "kh-deel-1"], [income, "kh-deel-2"]], most)),
    ]);
    const caption = income ? `Uitkering per maand; de balk telt ${euro(income)} inkomen erbij op` : "Uitkering per maand, bruto";
    return table(caption, ["Fase", "Per maand"], rows);
  }
}

/** @param {Given} given @param {any} rules @returns {import("./wia.js").Person} */
const personOf = (given, rules) => ({
  reference_wage: +given.reference_wage,
  capacity: +given.capacity,
  durable: /** @type {"ja"} */ (given.durable),
  daily_wage: share(+given.year_wage, 1, rules.days_a_year),
  capacity_month: given.capacity_month ? +given.capacity_month : null,
  income: +(given.income ?? 0),
  weeks_worked: given.weeks_worked === "ja",
  years_before_2016: +(given.years_before_2016 ?? 0),
  years_since_2016: +(given.years_since_2016 ?? 0),
});

/** @param {number | null} halves */
const length = (halves) => (halves === null ? "" : `${Math.floor(halves / 2)}${halves % 2 ? "½" : ""} maanden`);

/** The class as a place on a scale; the heading above says the same. @param {number} degree @param {any} rules */
function scale(degree, rules) {
  const edges = [0, ...rules.bands.map((/** @type {any} */ band) => band.at_least), 10000];
  const parts = edges.slice(1).map((edge, index) => s("rect", { class: `kh-schaal-${index ? (edge > rules.full ? 2 : 1) : 0}`, x: edges[index] / 100, y: 0, width: (edge - edges[index]) / 100 - 0.3, height: 10 }));
  return h("div", { class: "kh-schaal", "aria-hidden": "true" },
    s("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none" }, ...parts, s("rect", { class: "kh-naald", x: Math.min(degree / 100, 99.4), y: 0, width: 0.6, height: 10 })),
    s("svg", { viewBox: "0 0 100 3", class: "kh-schaal-as" }, ...edges.map((edge) => s("text", { x: edge / 100, y: 2.6, "text-anchor": edge ? (edge === 10000 ? "end" : "middle") : "start" }, percent(edge)))));
}

customElements.define("kh-wia", WiaCalculator);
