/** `<kh-loon>`: wage, hours and the cao become a table and a chart of 104 weeks. */
import { h } from "../core/dom.js";
import { daysBetween, inWords } from "../core/dates.js";
import { columns, named, table } from "./chart.js";
import { Calculator } from "./form.js";
import { euro, percent } from "./money.js";
import { stretches } from "./pay.js";

/** @typedef {import("./pay.js").Stretch} Stretch */

class PayCalculator extends Calculator {
  /** @param {import("./fragment.js").Answers} answers */
  check(answers) {
    const { first, hours } = /** @type {Record<string, string>} */ (answers);
    if (first && first < this.data.rules.amounts[0].valid_from)
      return [{ name: "first", message: `Wij kennen de bedragen vanaf ${inWords(this.data.rules.amounts[0].valid_from)}. Kies een latere eerste ziektedag.` }];
    if (+hours > 6000) return [{ name: "hours", message: "Dit zijn meer dan 60 uren per week. Vul de uren uit het contract in." }];
    return Object.keys(answers)
      .filter((name) => /^(year|half)/.test(name) && +answers[name] > 10000)
      .map((name) => ({ name, message: "Een percentage is hooguit 100." }));
  }

  /** @param {import("./fragment.js").Answers} answers */
  show(answers) {
    const given = /** @type {Record<string, string>} */ (answers);
    const names = given.parts === "2" ? ["year1", "year2"] : given.parts === "4" ? ["half1", "half2", "half3", "half4"] : [];
    const contract = { wage: +given.wage, hours: +given.hours, promised: names.map((name) => +(given[name] ?? 0)) };
    const found = stretches(this.data.rules, contract, given.first);
    const rows = found.map((part) => [named(`${inWords(part.first)} t/m ${inWords(part.last)}`, this.why(part, contract)), part.pay === null ? "niet berekend" : euro(part.pay)]);
    this.outcome?.replaceChildren(
      h("h2", {}, "Loon per maand in 104 weken ziekte"),
      h("p", {}, this.summary(found, contract)),
      this.chart(found, contract, given.first),
      table("Bruto per maand, zonder vakantiegeld", ["Periode", "Per maand"], rows, [1]),
    );
    return this.summary(found, contract);
  }

  /** @param {Stretch[]} found @param {import("./pay.js").Contract} contract */
  summary(found, contract) {
    const said = [1, 2].map((year) => {
      const amounts = found.filter((part) => part.year === year).map((part) => part.pay);
      if (amounts.every((pay) => pay === null)) return `Jaar ${year} is niet berekend.`;
      const known = /** @type {number[]} */ (amounts.filter((pay) => pay !== null));
      const [least, most] = [Math.min(...known), Math.max(...known)];
      const open = amounts.includes(null) ? ", voor zover de bedragen bekend zijn" : "";
      return `Jaar ${year}: ${least === most ? euro(least) : `${euro(least)} tot ${euro(most)}`} van ${euro(contract.wage)}${open}.`;
    });
    return said.join(" ");
  }

  /** @param {Stretch} part @param {import("./pay.js").Contract} contract */
  why(part, contract) {
    const { words, rules } = this.data;
    if (part.why === "unknown") return words.unknown;
    if (part.why === "contract") return `${words.contract}: ${percent(part.promised)} × ${euro(contract.wage)}.`;
    const bound = part.bound ?? contract.wage;
    if (part.why === "floor") return `${words.floor}: ${euro(bound)} voor deze uren${bound > contract.wage ? ", maar niet meer dan het loon zelf" : ""}.`;
    return `${percent(rules.share)} × ${euro(bound)}${part.bound === null ? "" : ` (${words.cap})`}.`;
  }

  /** @param {Stretch[]} found @param {import("./pay.js").Contract} contract @param {string} first */
  chart(found, contract, first) {
    const steps = found.map((part) => ({
      from: daysBetween(first, part.first), to: daysBetween(first, part.last) + 1, value: part.pay, kind: part.year === 1 ? "kh-j1" : "kh-j2",
    }));
    return columns(steps, this.data.rules.total_weeks * 7, contract.wage, ["start", "26", "52", "78", "104 weken"], [contract.wage]);
  }
}

customElements.define("kh-loon", PayCalculator);
