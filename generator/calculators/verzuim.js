/** `<kh-verzuim>`: pasted rows become two percentages, a frequency, an average duration and a chart by month. */
import { h } from "../core/dom.js";
import { daysBetween, inWords } from "../core/dates.js";
import { CLASSES, figures, months } from "./absence.js";
import { columns, named, table } from "./chart.js";
import { Calculator } from "./form.js";
import { percent } from "./money.js";
import { readRows } from "./rows.js";

/** @typedef {import("./fragment.js").Answers} Answers @typedef {import("./absence.js").Figures} Figures */

const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

class AbsenceCalculator extends Calculator {
  /** @param {HTMLButtonElement | null} button */
  press(button) {
    super.press(button);
    if (button?.dataset.example === undefined) return;
    this.fill(this.data.example);
    this.update(true);
  }

  /** The rows are about people, even without names: they stay out of the address. @param {Answers} answers */
  kept({ rows: _, ...rest }) {
    return rest;
  }

  local() {
    return { rows: this.control("textarea")?.value ?? "" };
  }

  /** @param {Answers} answers */
  check(answers) {
    const { first, last, heads, full_time: fullTime, rows } = /** @type {Record<string, string>} */ (answers);
    if (first && last && last < first) return [{ name: "last", message: "Deze dag ligt voor de eerste dag van de periode. Welke van de twee klopt niet?" }];
    if (first && last && daysBetween(first, last) > 3700) return [{ name: "last", message: "De periode is langer dan tien jaar. Kies een kortere periode." }];
    if (heads === "0") return [{ name: "heads", message: "Zonder werknemers is er geen verzuimcijfer." }];
    if (fullTime === "0") return [{ name: "full_time", message: "Vul een aantal boven nul in, of laat dit leeg." }];
    const troubles = rows ? readRows(rows).troubles : [];
    const more = troubles.length > 3 ? ` En nog ${troubles.length - 3} regels.` : "";
    return troubles.length ? [{ name: "rows", message: troubles.slice(0, 3).join(" ") + more }] : [];
  }

  /** @param {Answers} answers */
  show(answers) {
    const { first, last, heads, full_time: fullTime, rows: text } = /** @type {Record<string, string>} */ (answers);
    const { rows } = readRows(text);
    const staff = { heads: +heads, full_time: fullTime ? +fullTime : null };
    const found = figures(rows, staff, first, last);
    const said = `Verzuim ${percent(found.cbs)}, meldingsfrequentie ${decimal(found.frequency)}.`;
    this.outcome?.replaceChildren(
      h("h2", {}, `Verzuim van ${inWords(first)} tot en met ${inWords(last)}`),
      table(`${rows.length} regels, ${found.days} dagen`, ["Cijfer", "Uitkomst"], this.lines(found), [1]),
      h("h3", {}, "Verzuimpercentage per maand"),
      ...byMonth(months(rows, staff, first, last)),
      h("h3", {}, "Beëindigde gevallen naar duur"),
      table(`${found.ended} beëindigde gevallen`, ["Duur in dagen", "Gevallen"], classes(found), [1]),
    );
    return said;
  }

  /** @param {Figures} found @returns {(Node | string)[][]} */
  lines(found) {
    const { words } = this.data;
    const { cbs, vernet, frequency, duration } = words;
    return [
      [named(cbs.name, cbs.how), percent(found.cbs)],
      [named(vernet.name, found.vernet === null ? vernet.missing : vernet.how), found.vernet === null ? "niet berekend" : percent(found.vernet)],
      [named(frequency.name, frequency.how.replace("{n}", String(found.reports))), decimal(found.frequency)],
      [named(duration.name, found.average_duration === null ? duration.missing : duration.how.replace("{n}", String(found.ended))),
        found.average_duration === null ? "niet berekend" : `${decimal(found.average_duration)} dagen`],
    ];
  }
}

/** @param {[string, Figures][]} found */
function byMonth(found) {
  const most = Math.max(...found.map(([, month]) => month.cbs), 1);
  const steps = found.map(([, month], index) => ({ from: index * 10 + 1, to: index * 10 + 9, value: month.cbs, kind: "kh-deel-1" }));
  const names = found.map(([day]) => `${MONTHS[+day.slice(5, 7) - 1]} ${day.slice(0, 4)}`);
  const rows = found.map(([, month], index) => [names[index], percent(month.cbs), month.vernet === null ? "niet berekend" : percent(month.vernet)]);
  return [
    columns(steps, found.length * 10, most, found.length > 1 ? [names[0], names.at(-1) ?? ""] : names),
    table("Per maand", ["Maand", "CBS", "Vernet"], rows, [1, 2]),
  ];
}

/** @param {Figures} found */
const classes = (found) =>
  [...CLASSES.map(([least, most]) => `${least} t/m ${most}`), "731 of meer"].map((name, index) => [name, String(found.classes[index])]);

/** @param {number} hundredths */
const decimal = (hundredths) => percent(hundredths).slice(0, -1);

customElements.define("kh-verzuim", AbsenceCalculator);
