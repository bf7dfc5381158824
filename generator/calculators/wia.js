/** WIA-indicatie; twin of wia.py. Money is whole cents, shares and degrees hundredths of a percent. */
import { euro, percent, share } from "./money.js";

/**
 * @typedef {{threshold: number, full: number, no_income_test: number, income_test: number, share: number, share_start: number,
 *   share_start_months: number, days_a_month: number, days_a_year: number, shortest: number, longest: number,
 *   full_months_years: number, holiday_allowance: number, bands: {at_least: number, share: number}[],
 *   daily_maximum: number | null, month_minimum: number | null, daily_certain: boolean}} WiaRules
 * @typedef {{reference_wage: number, capacity: number, durable: "ja" | "nee" | "onbekend", daily_wage: number,
 *   capacity_month: number | null, income: number, weeks_worked: boolean, years_before_2016: number,
 *   years_since_2016: number}} Person
 * @typedef {{id: string, half_months: number | null, amount: number | null, formula: string}} Phase
 * @typedef {"none" | "wga" | "wga-full" | "iva"} Outcome
 */

/**
 * The class and the phases; two outcomes when nobody knows yet whether it lasts.
 * @param {WiaRules} rules @param {Person} person
 * @returns {{degree: number, outcomes: Outcome[], phases: Phase[]}}
 */
export function indication(rules, person) {
  const degree = degreeOf(person.reference_wage, person.capacity);
  const outcomes = outcomesOf(rules, person, degree);
  return { degree, outcomes, phases: outcomes.flatMap((outcome) => phasesOf(rules, person, degree, outcome)) };
}

/** @param {number} reference @param {number} capacity */
export const degreeOf = (reference, capacity) => Math.floor((Math.max(reference - capacity, 0) * 10000) / reference);

/** @param {WiaRules} rules @param {Person} person @param {number} degree @returns {Outcome[]} */
function outcomesOf(rules, person, degree) {
  if (degree < rules.threshold) return ["none"];
  if (degree < rules.full) return ["wga"];
  return /** @type {const} */ ({ ja: ["iva"], nee: ["wga-full"], onbekend: ["iva", "wga-full"] })[person.durable].slice();
}

/** @param {WiaRules} rules @param {Person} person @param {number} degree @param {Outcome} outcome @returns {Phase[]} */
function phasesOf(rules, person, degree, outcome) {
  if (outcome === "none") return [];
  const { daily_maximum: most, daily_certain: certain } = rules;
  if (most === null || (!certain && 20 * person.daily_wage > 19 * most)) return [unknown("maximumdagloon")];
  if (outcome === "iva") return [iva(rules, person)];
  return [...(person.weeks_worked ? wageRelated(rules, person) : []), after(rules, person, degree)];
}

/** @param {string} what @returns {Phase} */
const unknown = (what) => ({ id: "not-computed", half_months: null, amount: null, formula: what });

/** @param {WiaRules} rules @param {Person} person */
const daily = (rules, person) => Math.min(person.daily_wage, rules.daily_maximum ?? person.daily_wage);

/** @param {WiaRules} rules @param {Person} person */
export const monthWage = (rules, person) => share(daily(rules, person), rules.days_a_month, 100);

/** @param {WiaRules} rules @param {Person} person */
export function wageRelatedHalfMonths(rules, person) {
  const years = person.years_before_2016 + person.years_since_2016;
  const halves = Math.min(Math.max(years - rules.full_months_years, 0), person.years_since_2016);
  return Math.min(Math.max(2 * years - halves, 2 * rules.shortest), 2 * rules.longest);
}

/** @param {WiaRules} rules @param {Person} person @returns {Phase} */
function iva(rules, person) {
  if (person.income) return { id: "iva", half_months: null, amount: null, formula: "inkomen" };
  const wage = monthWage(rules, person);
  const amount = share(wage, rules.share_start, 10000);
  return { id: "iva", half_months: null, amount, formula: `${percent(rules.share_start)} × ${euro(wage)} = ${euro(amount)}` };
}

/** @param {WiaRules} rules @param {Person} person @returns {Phase[]} */
function wageRelated(rules, person) {
  const halfMonths = wageRelatedHalfMonths(rules, person);
  const start = 2 * rules.share_start_months;
  const phases = [supplement("lgu-start", rules, person, rules.share_start, person.income, start)];
  if (halfMonths > start) phases.push(supplement("lgu", rules, person, rules.share, person.income, halfMonths - start));
  return phases;
}

/**
 * `share × (A − B × C/D)`
 * @param {string} id @param {WiaRules} rules @param {Person} person @param {number} part @param {number} income
 * @param {number | null} [halfMonths]
 * @returns {Phase}
 */
function supplement(id, rules, person, part, income, halfMonths = null) {
  const wage = monthWage(rules, person);
  const used = daily(rules, person);
  const amount = share(Math.max(wage - share(income, used, person.daily_wage), 0), part, 10000);
  const inside = `${euro(wage)} − ${euro(income)} × ${euro(used)} ÷ ${euro(person.daily_wage)}`;
  return { id, half_months: halfMonths, amount, formula: `${percent(part)} × (${inside}) = ${euro(amount)}` };
}

/** @param {WiaRules} rules @param {Person} person @param {number} degree @returns {Phase} */
function after(rules, person, degree) {
  if (10000 * person.capacity <= rules.no_income_test * person.reference_wage)
    return supplement("lau", rules, person, rules.share, person.income);
  if (person.capacity_month === null) return unknown("verdiencapaciteit-per-maand");
  if (person.income >= person.capacity_month) return supplement("lau", rules, person, rules.share, person.income);
  const next = followUp(rules, person, degree);
  if (10000 * person.income < rules.income_test * person.capacity_month) return next;
  return half(rules, person, next);
}

/** @param {WiaRules} rules @param {Person} person @param {Phase} next @returns {Phase} */
function half(rules, person, next) {
  const phase = supplement("lau-half", rules, person, rules.share, person.capacity_month ?? 0);
  const most = supplement("lau", rules, person, rules.share, person.income);
  if (next.amount === null) return next;
  const floor = Math.min(next.amount, most.amount ?? 0);
  if ((phase.amount ?? 0) >= floor) return phase;
  return { ...phase, amount: floor, formula: `ten minste ${euro(floor)} (anders ${phase.formula})` };
}

/** @param {WiaRules} rules @param {Person} person @param {number} degree @returns {Phase} */
function followUp(rules, person, degree) {
  if (rules.month_minimum === null) return unknown("minimumloon");
  const bands = rules.bands.filter((band) => band.at_least <= degree).sort((one, other) => other.at_least - one.at_least);
  const base = Math.min(share(rules.month_minimum, 10000 + rules.holiday_allowance, 10000), monthWage(rules, person));
  const amount = share(base, bands[0].share, 10000);
  return { id: "vvu", half_months: null, amount, formula: `${percent(bands[0].share)} × ${euro(base)} = ${euro(amount)}` };
}
