/** What the pages about one file share: a form that is a dossier, the engine, and a list of moments with their reasons. */
import { h } from "../core/dom.js";
import { inWords, weekday } from "../core/dates.js";
import { calendar, explained } from "../law/calendar.js";
import { Calculator } from "./form.js";
import { addRow, fillLists, removeRow } from "./lists.js";

/**
 * @typedef {import("./fragment.js").Answers} Answers
 * @typedef {import("../law/types.js").Milestone} Milestone
 * @typedef {import("../law/types.js").Reason} Reason
 * @typedef {import("../law/types.js").Timeline & {first_sick_day: string}} Timeline a calendar that was not refused
 * @typedef {(whole: Timeline) => Timeline} Inside the calendar itself, or the one for the other cause
 */

/** The engine with its rules, once somebody has a date to reckon with. @type {import("../law/calendar.js").Calendar | undefined} */
let reckon;

const TRUE = ["pregnancy_sickness_before_leave", "no_risk", "iva_granted"];

/** Rows in which one date says nothing without the other. */
const BOTH = [["leave", "from", "until", "Vul van het verlof de eerste en de laatste dag in."],
  ["refused_repairs", "report", "decision", "Vul van een afgewezen herstelmelding beide dagen in."]];

/** The answers of the form as the dossier that the engine reads. @param {Answers} answers @returns {any} */
export function dossierOf(answers) {
  /** @type {any} */
  const dossier = {};
  for (const [name, value] of Object.entries(answers)) {
    if (Array.isArray(value)) dossier[name] = value.map((row) => Object.fromEntries(Object.entries(row).map(([part, text]) => [part, text || null])));
    else dossier[name] = TRUE.includes(name) ? value === "ja" : value;
  }
  return dossier;
}

export class DossierCalculator extends Calculator {
  /** The steps this page is about; empty means all. @type {string[]} */
  wanted = [];

  connectedCallback() {
    super.connectedCallback();
    // Who enters a field is about to ask; what cannot be fetched now is asked for again with the answer.
    this.addEventListener("focusin", () => this.fetched().catch(() => undefined), { once: true });
  }

  /** @param {Answers} answers */
  missing(answers) {
    return reckon || !answers.sick?.length ? undefined : this.fetched();
  }

  async fetched() {
    reckon = await calendar();
  }

  /** @param {Answers} answers */
  fill(answers) {
    if (this.form) fillLists(this.form, answers);
    super.fill(answers);
  }

  /** @param {HTMLButtonElement | null} button */
  press(button) {
    super.press(button);
    const list = button && /** @type {HTMLElement | null} */ (this.querySelector(`[data-rows="${button.dataset.add}"]`));
    if (list) addRow(list).querySelector("input")?.focus();
    if (button?.dataset.remove === undefined) return;
    removeRow(button);
    this.update(false);
  }

  /** @param {Answers} answers @returns {import("./form.js").Trouble[]} */
  check(answers) {
    const half = BOTH.flatMap(([name, first, last, message]) => /** @type {Record<string, string>[]} */ (answers[name] ?? []).flatMap((row, index) =>
      row[first] && row[last] ? [] : [{ name, row: index, part: row[last] ? first : last, message }]));
    if (half.length) return half;
    if (!reckon || !answers.sick?.length) return [];
    this.dossier = dossierOf(answers);
    this.found = /** @type {Timeline} */ (reckon(this.dossier));
    return (this.found.refused ?? []).map(({ path: [name, row, part], message }) => ({
      name: String(name), row: row === undefined ? undefined : Number(row), part: part === undefined ? undefined : String(part), message: `${message[0].toUpperCase()}${message.slice(1)}.`,
    }));
  }

  /** The moments of this page in the order of the list, which is also their number. @param {Timeline} found */
  milestones(found) {
    const place = (/** @type {Milestone} */ { phase }) => this.data.phases.findIndex((/** @type {string[]} */ one) => one[0] === phase);
    const shown = found.milestones.filter(({ id }) => !this.wanted.length || this.wanted.includes(id));
    return shown.sort((one, other) => place(one) - place(other) || (one.date < other.date ? -1 : 1));
  }

  /** @param {Answers} _answers */
  show(_answers) {
    const found = /** @type {Timeline} */ (this.found);
    this.outcome?.replaceChildren(h("h2", {}, `Ziek vanaf ${weekday(found.first_sick_day)} ${inWords(found.first_sick_day)}`), ...this.parts(found));
    return `${this.milestones(found).length} datums berekend.`;
  }

  /** The same calendar with every reason. @returns {Promise<Timeline>} */
  async explained() {
    return /** @type {Timeline} */ ((await explained())(this.dossier));
  }

  /** @param {Timeline} found @param {Inside} [inside] @returns {Node[]} */
  parts(found, inside = (whole) => whole) {
    const listed = this.milestones(found);
    /** @type {Node[]} */
    const nodes = [...found.notes.map((note) => h("p", {}, note)), ...this.phases(listed, inside), ...this.refusals(found)];
    const other = /** @type {Timeline | undefined} */ (found.other_cause);
    if (other) nodes.push(h("h2", {}, "En als de oorzaak een andere is"), ...this.parts(other, (whole) => /** @type {Timeline} */ (whole.other_cause)));
    return nodes;
  }

  /** @param {Milestone[]} listed @param {Inside} within */
  phases(listed, within) {
    return /** @type {[string, string][]} */ (this.data.phases).flatMap(([phase, title]) => {
      const inside = listed.filter((milestone) => milestone.phase === phase);
      return inside.length ? [h("h3", {}, title), h("ol", { class: "kh-uitkomst" }, ...inside.map((one) => this.item(one, listed.indexOf(one) + 1, within)))] : [];
    });
  }

  /** @param {Milestone} one @param {number} number @param {Inside} inside */
  item(one, number, inside) {
    const practice = one.basis !== "law";
    return h("li", {},
      h("span", { class: practice ? "kh-nr kh-nr-p" : "kh-nr" }, number),
      h("span", { class: "kh-datum" }, ...when(one)),
      h("div", { class: "kh-wat" },
        h("b", {}, one.label),
        h("small", {}, [one.who, one.condition, one.deviation && `Afwijken mag met redenen (${one.deviation}).`].filter(Boolean).join(". ").replace(/\.\. /g, ". ")),
        ...one.notices.filter(weekend).map(warning),
        this.why(one.id, inside)),
      h("span", { class: `kh-bron kh-bron-${practice ? "praktijk" : "wet"}` }, practice ? "Praktijk" : "§ Wet"));
  }

  /** Why the date is what it is, fetched when it is opened. @param {string} id @param {Inside} inside */
  why(id, inside) {
    const place = h("div", { "aria-live": "polite" });
    const dossier = this.dossier;
    const open = async (/** @type {Event} */ event) => {
      if (!/** @type {HTMLDetailsElement} */ (event.target).open || dossier !== this.dossier) return;
      try {
        const one = inside(await this.explained()).milestones.find((milestone) => milestone.id === id);
        if (one) place.replaceChildren(...reasons(one));
      } catch {
        place.replaceChildren(h("p", { class: "kh-melding" }, "De uitleg is niet opgehaald. Kijk of je verbinding hebt en klap dit opnieuw open."));
      }
    };
    return h("details", { ontoggle: open }, h("summary", {}, "Waarom deze datum?"), place);
  }

  /** @param {Timeline} found */
  refusals(found) {
    const about = (/** @type {Reason[]} */ reasons) => reasons.filter(({ id }) => !this.wanted.length || this.wanted.includes(id));
    const lines = [
      ...about(found.not_computed).map(({ label, reason }) => h("li", {}, h("b", {}, label), ` is niet berekend. ${reason}`)),
      ...about(found.not_required).map(({ label, reason }) => h("li", {}, h("b", {}, label), ` is hier niet nodig. ${reason}`)),
    ];
    return lines.length ? [h("details", { class: "kh-niet-lijst" }, h("summary", {}, `Niet berekend of niet nodig (${lines.length})`), h("ul", {}, ...lines))] : [];
  }
}

/** @param {Milestone} one */
function when({ date, start, dates, done }) {
  const day = (/** @type {string} */ iso) => h("time", { datetime: iso }, inWords(iso));
  if (dates?.length) return [day(dates[0]), h("small", {}, `en daarna tot en met ${inWords(dates[dates.length - 1])}`)];
  const single = [day(date), h("small", {}, weekday(date))];
  const window = start ? [day(start), h("small", { class: "kh-tot" }, "tot en met ", day(date), ` (${weekday(date)})`)] : single;
  return done ? [...window, h("small", {}, `gedaan op ${inWords(done)}`)] : window;
}

/** On paper only the advice is left; the day of the week stands beside the date. @param {string} notice */
function warning(notice) {
  const [reason, advice] = notice.split(/(?=plan uiterlijk )/i);
  return h("span", { class: "kh-let-op" }, h("span", {}, h("span", { class: "kh-niet-printen" }, reason), advice ?? ""));
}

/** What is said about a weekend or a holiday stands beside the date; other remarks with the reasons. @param {string} notice */
const weekend = (notice) => /^(Dit is een|De Algemene termijnenwet) /.test(notice);

/** @param {Milestone} one */
const reasons = (one) => [
  h("ol", { class: "kh-keten" }, ...one.because.map((sentence) => h("li", {}, sentence))),
  ...one.notices.filter((notice) => !weekend(notice)).map((notice) => h("p", {}, notice)),
  ...(one.alternatives ?? []).map(({ date, reason }) => h("p", {}, `Andere uitkomst: ${weekday(date)} ${inWords(date)}. ${reason}`)),
  h("p", {}, [one.certainty_text, `Bron: ${one.sources.join(", ")}.`, one.verified_on && `Nagelezen op ${inWords(one.verified_on)}.`].filter(Boolean).join(" ")),
];
