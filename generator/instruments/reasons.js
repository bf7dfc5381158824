/**
 * Which rules hold for a set of answers, and what they plead for; twin of reasons.py, no DOM.
 *
 * @typedef {Record<string, string[]>} Answers
 * @typedef {{when?: Answers, unless?: Answers, filled?: string[], empty?: string[], exceeds?: string[], toward?: string[], against?: string[]}} Rule
 * @typedef {{outcome: string, toward: string[], against: string[]}} Weighed
 */

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const AMOUNT = /^€?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/** An amount as a Dutch reader writes it, in cents; null when it is not one. @param {string} text @returns {number | null} */
export function amount(text) {
  const match = AMOUNT.exec(text.trim());
  return match && Number(match[1].replaceAll(".", "")) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** Whether the first amount or day is larger; what cannot be compared is not. @param {string} first @param {string} second */
export function larger(first, second) {
  if (ISO.test(first) && ISO.test(second)) return first > second;
  const [left, right] = [amount(first), amount(second)];
  return left !== null && right !== null && left > right;
}

/** @param {Rule} rule @param {Answers} answers @returns {boolean} */
export function holds(rule, answers) {
  const given = (/** @type {string} */ field) => Object.hasOwn(answers, field) ? answers[field] : [];
  const chosen = (/** @type {[string, string[]]} */ [field, values]) => given(field).some((value) => values.includes(value));
  return Object.entries(rule.when ?? {}).every(chosen)
    && !Object.entries(rule.unless ?? {}).some(chosen)
    && (rule.filled ?? []).every((field) => given(field).length)
    && !(rule.empty ?? []).some((field) => given(field).length)
    && (!rule.exceeds?.length || larger(given(rule.exceeds[0])[0] ?? "", given(rule.exceeds[1])[0] ?? ""));
}

/** @param {Record<string, Rule>} rules @param {Answers} answers @returns {string[]} */
export const holding = (rules, answers) => Object.keys(rules).filter((key) => holds(rules[key], answers));

/** The best first: no reason against, then most reasons for. @param {string[]} outcomes @param {Record<string, Rule>} rules @param {Answers} answers @returns {Weighed[]} */
export function weigh(outcomes, rules, answers) {
  const held = holding(rules, answers);
  const pleading = (/** @type {"toward" | "against"} */ side, /** @type {string} */ outcome) => held.filter((key) => rules[key][side]?.includes(outcome));
  return outcomes
    .map((outcome) => ({ outcome, toward: pleading("toward", outcome), against: pleading("against", outcome) }))
    .sort((a, b) => a.against.length - b.against.length || b.toward.length - a.toward.length);
}
