/** The timeline while it is being computed: what is known so far and what has been decided. Twin of draft.py. */
import { addDays, daysBetween, withWeekday } from "../core/dates.js";
import { weekend } from "./notices.js";
import { capital, compute, sentence } from "./steps.js";

/** @import { Alternative, Dated, Dossier, Fact, LawForBrowser, Milestone, Reason, Rule, Timeline } from "./types.js" */
/** @import { Clock } from "./clock.js" */
/** @type {Record<string, string>} */
const DONE = { probleemanalyse: "oordeel", eerstejaarsevaluatie: "evaluation", "42e-weeksmelding": "report_42",
  "wia-brief": "uwv_letter_received", "wia-aanvraag": "wia_application", loonsanctiebesluit: "uwv_decision",
  "bekorting-besluit-uiterlijk": "repair" };
const DAYS = ["oordeel", "evaluation", "uwv_letter_received", "wia_application", "uwv_decision", "repair_report", "repair",
  "extension_end", "iva_application", "contract_end", "aow_date"];

const AFTER_RECOVERY = ["samentelling-eindigt", "zw-herstelmelding"];

/** Every rule with its defaults filled in, once per set of rules. @param {LawForBrowser} law */
export function prepare(law) {
  const known = prepared.get(law);
  if (known) return known;
  const rules = law.rules.map((rule) => ({ ...law.defaults, ...rule, milestone: rule.milestone ?? rule.id }));
  /** @type {Map<string, number>} */
  const order = new Map();
  rules.forEach((rule, i) => order.has(rule.milestone) || order.set(rule.milestone, i));
  const found = { rules, order, milestones: [...new Set(rules.filter((rule) => rule.shown).map((rule) => rule.milestone))] };
  prepared.set(law, found);
  return found;
}
/** @type {WeakMap<LawForBrowser, {rules: Rule[], order: Map<string, number>, milestones: string[]}>} */
const prepared = new WeakMap();

export class Draft {
  /** @param {LawForBrowser} law @param {Dossier} dossier @param {Clock} clock */
  constructor(law, dossier, clock, /** @type {number | null} */ supposedDelay = null) {
    this.supposedDelay = supposedDelay;
    /** @type {[number, string][]} */
    this.otherDelays = [];
    this.texts = law;
    this.law = prepare(law);
    this.dossier = dossier;
    this.clock = clock;
    /** @type {Record<string, Dated>} */
    this.known = { "eerste-ziektedag": { date: clock.dayOne, because: [] } };
    for (const name of DAYS) {
      const date = /** @type {any} */ (dossier)[name];
      if (date && date !== "geen") this.known[name] = { date, because: [] };
    }
    if (clock.recovered) this.known.recovered = { date: clock.recovered, because: [] };
    this.payer = "";
    /** What has to happen first, for the steps that nobody has to do in an ordinary file. @type {Record<string, string>} */
    this.conditions = {};
    /** @type {Record<string, Milestone>} */
    this.milestones = {};
    /** @type {Record<string, Reason>} */
    this.notComputed = {};
    /** @type {Record<string, Reason>} */
    this.notRequired = {};
    /** @type {Fact[]} */
    this.facts = [];
    /** @type {string[]} */
    this.notes = [];
    this.regimes = this.whoHasTheFile();
  }

  /** @returns {string[]} */
  whoHasTheFile() {
    const { group, contract_end: end, aow_date: aow } = this.dossier;
    if (group === "aow" || (aow && aow <= this.clock.dayOne)) return ["aow"];
    if (group === "vangnet" || group === "ww") return ["uwv"];
    if (group === "erd" && (!end || end < this.clock.dayOne)) return ["erd"];
    return end ? ["werkgever", group === "erd" ? "erd" : "uwv"] : ["werkgever"];
  }

  /** @param {string} day */
  employed(day) {
    const end = this.dossier.contract_end;
    return this.regimes[0] === "werkgever" && (!end || day <= end);
  }

  /** @param {string} day */
  regimeAt(day) {
    const end = this.dossier.contract_end;
    return this.regimes[end && day > end ? this.regimes.length - 1 : 0];
  }

  /** The text of a step in force for this file. @param {string} id */
  rule(id, regime = this.regimes[0]) {
    return this.law.rules.find((rule) => rule.milestone === id && rule.for.includes(regime) && this.inForce(rule)) ?? null;
  }

  /** @param {Rule} rule */
  inForce(rule) {
    const day = (rule.reference === "contract_end" && this.dossier.contract_end) || this.clock.dayOne;
    return rule.from <= day && (!rule.until || day <= rule.until);
  }

  /** The newest text of a step, in force or not. @param {string} id */
  step(id) {
    const rules = this.law.rules.filter((rule) => rule.id === id || rule.milestone === id);
    return rules.filter((rule) => rule.id === rules[0].id && rule.for === rules[0].for).pop() ?? rules[0];
  }

  /** @param {Rule} rule */
  compute(rule) {
    return compute(rule, this);
  }

  /** @param {string} id @param {string} [regime] */
  find(id, regime) {
    const rule = this.rule(id, regime);
    return rule && compute(rule, this);
  }

  /** @param {string} id @param {string} [regime] @returns {[Rule, Dated]} */
  need(id, regime) {
    const [rule, found] = [this.rule(id, regime), this.find(id, regime)];
    if (!rule || !found) throw new RangeError(`${id} is needed here`);
    return [rule, found];
  }

  /** @param {string} key @param {Record<string, any>} [values] */
  say(key, values) {
    return sentence(this.texts, key, values);
  }

  /** @param {string} id */
  decided(id) {
    return id in this.milestones || id in this.notComputed || id in this.notRequired;
  }

  /**
   * Put a date on the timeline, with what the weekend does to it; return the date as it stands there.
   * @param {Rule} rule @param {Dated} found
   * @param {{id?: string, condition?: string, notices?: string[], alternatives?: Alternative[]} & Partial<Milestone>} [more]
   */
  put(rule, found, { id = rule.milestone, condition = "", notices = [], alternatives = [], ...more } = {}) {
    const shift = weekend(rule, found.date, this.texts);
    const because = [...this.beginning(), ...found.because, ...(shift.shifted ? [shift.shifted] : [])];
    const { date } = shift;
    condition ||= this.conditions[id] ?? "";
    if (this.clock.recovered && date > this.clock.recovered && !AFTER_RECOVERY.includes(id)) condition ||= this.closed();
    const others = alternatives.filter((other) => other.date !== date);
    const act = /** @type {any} */ (this.dossier)[DONE[id]];
    const done = act && act !== "geen" ? act : null;
    const given = { label: rule.label, phase: rule.phase, basis: rule.basis, who: rule.who, sources: rule.sources,
      certainty: others.length ? "verschil" : rule.certainty, deviation: rule.deviation ?? "", done, ...more };
    this.milestones[id] = {
      id, date, verified_on: rule.verified, condition, because: [...new Set(because)],
      notices: [...(shift.notice ? [shift.notice] : []), ...notices, ...rule.notes],
      unshifted: shift.shifted ? found.date : "",
      alternatives: [...(shift.alternative ? [shift.alternative] : []), ...others],
      certainty_text: this.say(`c_${given.certainty}`), ...given,
    };
    this.known[id] = id === "eerstejaarsevaluatie" && done ? { date: done, because: [] } : { date, because };
    return date;
  }

  beginning() {
    const { before, limit, dayOne } = this.clock;
    return [
      ...before.slice(-1).map(({ gap: [start, end], reason }) => this.say(`new_${reason}`,
        { a: withWeekday(start), b: withWeekday(addDays(end, -1)), n: daysBetween(start, end), limit, d1: withWeekday(end) })),
      this.say("d1", { d1: withWeekday(dayOne) }),
    ];
  }

  closed() {
    const end = this.find("samentelling-eindigt");
    return end ? this.say("closed", { date: withWeekday(end.date) }) : "";
  }

  /** Say why a step has no date. @param {string} id @param {string} key @param {Record<string, any>} [values] */
  refuse(id, key, values) {
    this.without(this.notComputed, id, key, values);
  }

  /** Say why a step is no duty here. @param {string} id @param {string} key @param {Record<string, any>} [values] */
  exempt(id, key, values) {
    this.without(this.notRequired, id, key, values);
  }

  /** @param {Record<string, Reason>} table @param {string} id @param {string} key @param {Record<string, any>} [values] */
  without(table, id, key, values) {
    const before = this.milestones[id];
    delete this.milestones[id];
    delete this.notComputed[id];
    if (!(id in this.notRequired)) table[id] = { id, label: (before ?? this.step(id)).label, reason: this.say(key, values) };
  }

  /** @param {string} id @param {string} anchor */
  missing(id, anchor) {
    this.refuse(id, "missing", { Anchor: capital(this.texts.names[anchor] ?? anchor) });
  }

  /** Add the dates of another reading of the law as alternatives. @param {Draft} other @param {string} reason */
  compare(other, reason) {
    for (const [id, one] of Object.entries(this.milestones)) {
      const there = other.milestones[id];
      if (!there) this.notes.push(this.say("alt_none", { label: one.label, reason }));
      else if (there.date !== one.date) {
        Object.assign(one, { certainty: "verschil", certainty_text: this.say("c_verschil"),
          alternatives: [...(one.alternatives ?? []), { date: there.date, reason }] });
      }
    }
    for (const [id, { label, date }] of Object.entries(other.milestones)) {
      if (!(id in this.milestones)) this.notes.push(this.say("alt_date", { label, reason, date: withWeekday(date) }));
    }
  }

  /** @param {string} id @param {string} label @param {number | boolean} value */
  fact(id, label, value) {
    this.facts.push({ id, label, value });
  }

  /** @returns {Timeline} */
  finished() {
    const { order } = this.law;
    /** @param {Milestone} one */
    const rank = (one) => order.get(one.id) ?? 999;
    const milestones = Object.values(this.milestones)
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b) || (a.id < b.id ? -1 : 1)));
    return { first_sick_day: this.clock.dayOne, milestones: milestones.map(filled),
      not_computed: Object.values(this.notComputed), not_required: Object.values(this.notRequired),
      facts: this.facts, notes: this.notes, periods: [] };
  }
}

const ALWAYS = ["notices", "because", "sources"];
/** @param {Milestone} milestone */
const filled = (milestone) => /** @type {Milestone} */ (Object.fromEntries(Object.entries(milestone)
  .filter(([key, value]) => ALWAYS.includes(key) || (Array.isArray(value) ? value.length : value))));
