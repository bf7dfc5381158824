/**
 * Calendar dates without a clock: arithmetic, holidays and Dutch words; twin of dates.py.
 * A date is an ISO string everywhere; inside it becomes a number of days, never a local Date.
 */
const DAY = 86400000;
export const WEEKDAYS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
export const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni",
  "juli", "augustus", "september", "oktober", "november", "december"];

/**
 * A timeline asks for the same few hundred dates over and over: answer each once.
 * @template K, V
 * @param {(key: K) => V} make
 */
function once(make) {
  /** @type {Map<K, V>} */
  const known = new Map();
  return (/** @type {K} */ key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

export const toDays = once((/** @type {string} */ iso) => Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8, 10)) / DAY);
export const fromDays = once((/** @type {number} */ days) => new Date(days * DAY).toISOString().slice(0, 10));
/** @param {string} iso @param {number} days */
export const addDays = (iso, days) => fromDays(toDays(iso) + days);
/** @param {string} earlier @param {string} later */
export const daysBetween = (earlier, later) => toDays(later) - toDays(earlier);

/** @param {number} year @param {number} month 1–12 @param {number} day */
const isoDate = (year, month, day) =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
/** @param {number} year @param {number} month 1–12 */
const monthLength = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
/** @param {string} iso */
const parts = (iso) => iso.split("-").map(Number);

/** The same day of a later month, or its last day when it is shorter. @param {string} iso @param {number} months */
export function addMonths(iso, months) {
  const [year, month, day] = parts(iso);
  const total = year * 12 + month - 1 + months;
  const then = Math.floor(total / 12);
  const monthThen = (total % 12) + 1;
  return isoDate(then, monthThen, Math.min(day, monthLength(then, monthThen)));
}

/** 29 February becomes 1 March in a common year. @param {string} iso @param {number} years */
export function addYears(iso, years) {
  const [year, month, day] = parts(iso);
  return month === 2 && day === 29 && monthLength(year + years, 2) === 28
    ? isoDate(year + years, 3, 1) : isoDate(year + years, month, day);
}

/** Easter Sunday by the Gregorian computus. @param {number} year */
export function easter(year) {
  const golden = year % 19, century = Math.floor(year / 100), rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const total = epact + weekday - 7 * shift + 114;
  return isoDate(year, Math.floor(total / 31), (total % 31) + 1);
}

/** 0 = Monday. @param {string} iso */
export const weekdayNumber = (iso) => (((toDays(iso) + 3) % 7) + 7) % 7;
/** @param {string} iso */
export const weekday = (iso) => WEEKDAYS[weekdayNumber(iso)];

/** @type {Record<string, string>} */
const FIXED = { "01-01": "Nieuwjaarsdag", "05-05": "Bevrijdingsdag", "12-25": "eerste kerstdag", "12-26": "tweede kerstdag" };
/** @type {Record<number, string>} */
const MOVING = { "-2": "Goede Vrijdag", 0: "eerste paasdag", 1: "tweede paasdag", 39: "Hemelvaartsdag",
  49: "eerste pinksterdag", 50: "tweede pinksterdag" };

/** @param {number} year */
export function kingsDay(year) {
  const birthday = isoDate(year, 4, 27);
  return weekdayNumber(birthday) === 6 ? isoDate(year, 4, 26) : birthday;
}
/** The recognised holiday, or "" (Algemene termijnenwet art. 3). @param {string} iso */
export function holiday(iso) {
  const year = +iso.slice(0, 4);
  if (iso === kingsDay(year)) return "Koningsdag";
  return FIXED[iso.slice(5)] ?? MOVING[daysBetween(easter(year), iso)] ?? "";
}
/** @param {string} iso */
export const isWorkday = (iso) => weekdayNumber(iso) < 5 && !holiday(iso);
/** @param {string} iso @returns {string} */
export const nextWorkday = (iso) => (isWorkday(iso) ? iso : nextWorkday(addDays(iso, 1)));
/** @param {string} iso @returns {string} */
export const previousWorkday = (iso) => (isWorkday(iso) ? iso : previousWorkday(addDays(iso, -1)));

/** "16 maart 2026", with spaces that do not break. @param {string} iso */
export function inWords(iso) {
  const [year, month, day] = parts(iso);
  return `${day}\u00a0${MONTHS[month - 1]}\u00a0${year}`;
}
export const withWeekday = once((/** @type {string} */ iso) => `${weekday(iso)} ${inWords(iso)}`);
/** "16-03-2026". @param {string} iso */
export const short = (iso) => iso.split("-").reverse().join("-");

/** Today in the visitor's own calendar; the only place that reads a clock. */
export function today() {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * Read what a visitor typed: "2-2-2026", "2 februari 2026" or "2026-02-02".
 * @param {string} typed
 * @returns {{date: string, error: ""} | {date: "", error: string}}
 */
export function readDate(typed) {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dutch = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)[-/. ]+(\d{4})$/.exec(text);
  const [day, month, year] = iso ? [iso[3], iso[2], iso[1]] : dutch ? dutch.slice(1) : [];
  if (!day) return { date: "", error: "Schrijf dag-maand-jaar, bijvoorbeeld 2-2-2026." };
  const number = /^\d/.test(month) ? +month : 1 + MONTHS.findIndex((name) => name === month || name.slice(0, 3) === month);
  if (number < 1 || number > 12) return { date: "", error: `‘${month}’ is geen maand. Schrijf bijvoorbeeld 2-2-2026.` };
  if (+day < 1 || +day > monthLength(+year, number)) {
    return { date: "", error: `${+day} ${MONTHS[number - 1]} bestaat niet in ${year}. Schrijf dag-maand-jaar, bijvoorbeeld 2-2-2026.` };
  }
  return { date: isoDate(+year, number, +day), error: "" };
}
