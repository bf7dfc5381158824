/** Loondoorbetaling bij ziekte; twin of pay.py. Dates are ISO text, money whole cents. */
import { share } from "./money.js";
import { addDays } from "../core/dates.js";

/**
 * @typedef {{valid_from: string, valid_until: string | null, hourly_minimum: number | null,
 *   daily_maximum: number | null, daily_certain: boolean}} Amounts
 * @typedef {{share: number, floor_weeks: number, total_weeks: number, days_a_month: number, amounts: Amounts[]}} PayRules
 * @typedef {{wage: number, hours: number, promised: number[]}} Contract
 * @typedef {{first: string, last: string, year: number, promised: number, pay: number | null,
 *   why: "share" | "floor" | "contract" | "unknown", bound: number | null}} Stretch what set the pay: the capped wage, or the floor
 */

/**
 * The wage from the first sick day to the last of 104 weeks; `unknown` where an amount is missing.
 * @param {PayRules} rules @param {Contract} contract @param {string} dayOne
 * @returns {Stretch[]}
 */
export function stretches(rules, contract, dayOne) {
  /** @type {Stretch[]} */
  const joined = [];
  for (const [first, last] of spans(rules, contract, dayOne)) {
    const part = stretch(rules, contract, dayOne, first, last);
    const previous = joined.at(-1);
    if (previous && same(previous, part)) previous.last = last;
    else joined.push(part);
  }
  return joined;
}

/** @param {PayRules} rules @param {Contract} contract @param {string} dayOne @returns {[string, string][]} */
function spans(rules, contract, dayOne) {
  const end = addDays(dayOne, rules.total_weeks * 7);
  const parts = Math.max(contract.promised.length, 1);
  const starts = new Set([addDays(dayOne, rules.floor_weeks * 7)]);
  for (let part = 0; part < parts; part++) starts.add(addDays(dayOne, Math.floor((rules.total_weeks * 7 * part) / parts)));
  for (const { valid_from, valid_until } of rules.amounts) {
    starts.add(valid_from);
    if (valid_until) starts.add(addDays(valid_until, 1));
  }
  const inside = [...starts].filter((start) => dayOne <= start && start < end).sort();
  return inside.map((first, index) => [first, addDays(inside[index + 1] ?? end, -1)]);
}

/** @param {PayRules} rules @param {Contract} contract @param {string} dayOne @param {string} first @param {string} last @returns {Stretch} */
function stretch(rules, contract, dayOne, first, last) {
  const year = first < addDays(dayOne, rules.floor_weeks * 7) ? 1 : 2;
  const size = (rules.total_weeks * 7) / contract.promised.length;
  const begun = contract.promised.filter((_, part) => addDays(dayOne, Math.floor(size * part)) <= first);
  const promised = begun.at(-1) ?? 0;
  const amounts = rules.amounts.find((one) => one.valid_from <= first && (!one.valid_until || first <= one.valid_until));
  const daily = amounts && dailyFor(amounts, contract.wage, rules.days_a_month);
  const cap = daily ? share(daily, rules.days_a_month, 100) : null;
  const floor = amounts?.hourly_minimum ? monthMinimum(amounts.hourly_minimum, contract.hours) : null;
  return { first, last, year, promised, ...outcome(rules, contract, year, promised, cap, floor) };
}

/**
 * @param {PayRules} rules @param {Contract} contract @param {number} year @param {number} promised
 * @param {number | null} cap @param {number | null} floor
 * @returns {Pick<Stretch, "pay" | "why" | "bound">}
 */
function outcome(rules, contract, year, promised, cap, floor) {
  const amount = share(contract.wage, promised, 10000);
  if (cap === null || (year === 1 && floor === null)) {
    const atMost = year === 1 ? contract.wage : share(contract.wage, rules.share, 10000);
    return amount >= atMost ? { pay: amount, why: "contract", bound: null } : { pay: null, why: "unknown", bound: null };
  }
  const base = share(Math.min(contract.wage, cap), rules.share, 10000);
  const lowest = year === 1 ? Math.min(floor ?? 0, contract.wage) : 0;
  if (amount > Math.max(base, lowest)) return { pay: amount, why: "contract", bound: null };
  if (lowest > base) return { pay: lowest, why: "floor", bound: floor };
  return { pay: base, why: "share", bound: cap < contract.wage ? cap : null };
}

/** The maximum a day, unless it is unsure and within five percent of what would be capped.
 * @param {Amounts} amounts @param {number} wage @param {number} daysAMonth */
function dailyFor({ daily_maximum: daily, daily_certain: certain }, wage, daysAMonth) {
  return daily === null || certain || 2000 * wage <= 19 * daily * daysAMonth ? daily : null;
}

/** @param {number} hourly @param {number} hours */
export const monthMinimum = (hourly, hours) => share(hourly, hours * 52, 1200);

/** @param {Stretch} one @param {Stretch} other */
const same = (one, other) =>
  /** @type {(keyof Stretch)[]} */ (Object.keys(one)).every(
    (key) => key === "first" || key === "last" || one[key] === other[key],
  );
