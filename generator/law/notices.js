/** What a weekend or a holiday does to a date, and why it mostly does nothing. Twin of notices.py. */
import { addDays, holiday, isWorkday, nextWorkday, previousWorkday, weekday, weekdayNumber, withWeekday } from "../core/dates.js";
import { sentence } from "./steps.js";

/** @import { Alternative, Rule, Texts } from "./types.js" */
/**
 * @param {Rule} rule @param {string} day @param {Texts} texts
 * @returns {{date: string, notice?: string, shifted?: string, alternative?: Alternative}}
 */
export function weekend(rule, day, texts) {
  const kind = rule.weekend;
  if (kind === "dag" || (kind === "ziekengeld" && weekdayNumber(day) < 5)) return { date: day };
  if (kind === "mogelijk") {
    const later = nextWorkday(atLeastTwoWorkdays(rule.length.days ?? 0, day));
    return later === day ? { date: day } : { date: day, notice: sentence(texts, "w_mogelijk", { next: withWeekday(later) }) };
  }
  if (isWorkday(day)) return { date: day };
  const later = nextWorkday(day);
  const feast = holiday(day);
  const text = sentence(texts, `w_${kind}`, { day: feast ? `${weekday(day)} (${feast})` : weekday(day),
    prev: withWeekday(previousWorkday(day)), next: withWeekday(later), date: withWeekday(day) });
  if (kind === "schuift") return { date: later, shifted: text };
  return { date: day, notice: text,
    alternative: kind === "lang-uwv" ? { date: later, reason: sentence(texts, "uwv_practice") } : undefined };
}

/** The last day of a term once it holds two working days (Algemene termijnenwet art. 2). @param {number} days @param {string} last */
function atLeastTwoWorkdays(days, last) {
  if (days < 3) return last;
  const term = Array.from({ length: days }, (_, before) => addDays(last, -before));
  while (term.filter(isWorkday).length < 2) term.push(last = addDays(last, 1));
  return last;
}
