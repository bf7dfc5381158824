/** The picture of 104 weeks: what counts, what does not, where the steps fall and where today is. Text beside it says the same. */
import { s } from "../core/dom.js";
import { addDays, daysBetween } from "../core/dates.js";

/**
 * @typedef {{number: number, date: string, until?: string | null, practice: boolean}} Mark
 * @typedef {{first: string, last: string, pauses: {from: string, until: string, leave: boolean}[], marks: Mark[], today: string}} Strip
 */

const WEEK = 7;

/** Both drawings: one strip where there is room, one strip a year on a phone. @param {Strip} strip */
export function pictures(strip) {
  const half = halfway(strip);
  const wide = { x: 16, width: 1048, high: 26, size: 22, step: 24, letter: 14 };
  const small = { x: 9, width: 312, high: 24, size: 20, step: 22, letter: 13 };
  const one = row(strip, strip.first, strip.last, wide, 0);
  const upper = row(strip, strip.first, addDays(half, -1), small, 0);
  const lower = row(strip, half, strip.last, small, upper.bottom + 14);
  return [
    drawing("kh-balk104 kh-breed", 1080, one.bottom, [one]),
    drawing("kh-balk104 kh-smal", 330, lower.bottom, [upper, lower]),
  ];
}

/** @param {string} kind @param {number} width @param {number} height @param {{shapes: SVGElement[]}[]} rows */
const drawing = (kind, width, height, rows) =>
  s("svg", { class: kind, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, ...rows.flatMap((one) => one.shapes));

/** The first day of the second year: the 365th day that counts. @param {Strip} strip */
const halfway = (strip) => dayOfWeek(strip, 52);

/** The calendar day on which so many weeks are behind us. @param {Strip} strip @param {number} weeks */
export function dayOfWeek(strip, weeks) {
  let day = addDays(strip.first, weeks * WEEK);
  for (const pause of strip.pauses) if (pause.from < day) day = addDays(day, daysBetween(pause.from, pause.until) + 1);
  return day;
}

/** How many days up to and including this one count; 0 before the first. @param {Strip} strip @param {string} day */
export function counted(strip, day) {
  if (day < strip.first) return 0;
  const skipped = strip.pauses.reduce((sum, { from, until }) => (day < from ? sum : sum + daysBetween(from, until < day ? until : day) + 1), 0);
  return daysBetween(strip.first, day) + 1 - skipped;
}

/**
 * @param {Strip} strip @param {string} first @param {string} last
 * @param {{x: number, width: number, high: number, size: number, step: number, letter: number}} look @param {number} top
 */
function row(strip, first, last, look, top) {
  const { x, width, high, size, letter } = look;
  const days = daysBetween(first, last) + 1;
  const at = (/** @type {string} */ day) => x + (width * Math.min(Math.max(daysBetween(first, day), 0), days)) / days;
  const placed = levels(strip.marks.filter((mark) => first <= mark.date && mark.date <= last), at, look.step);
  const base = top + placed.deep * (size + 2) + 13;
  const low = base + high;
  const half = halfway(strip);
  const shapes = [box("kh-j1", at(first), base, at(half) - at(first), high), box("kh-j2", at(half), base, at(addDays(last, 1)) - at(half), high)];
  for (const mark of placed.marks) if (mark.until && mark.practice) shapes.push(box("kh-venster", at(mark.date), base, at(mark.until) - at(mark.date), high));
  for (const pause of strip.pauses) shapes.push(box(pause.leave ? "kh-verlof" : "kh-pauze", at(pause.from), base, at(addDays(pause.until, 1)) - at(pause.from), high));
  shapes.push(ticks(strip, first, last, at, low), s("path", { class: "kh-om", d: `M${x} ${base}h${width}v${high}h${-width}z` }));
  for (let weeks = 0; weeks <= 104; weeks += 13) {
    const day = dayOfWeek(strip, weeks);
    if (day < first || day > addDays(last, 1)) continue;
    const anchor = at(day) < x + 5 ? "start" : at(day) > x + width - 9 ? "end" : "middle";
    shapes.push(words("kh-n", at(day), low + 20, weeks, letter, anchor));
  }
  if (width > 500) shapes.push(words("kh-n", (at(first) + at(half)) / 2, low + 40, "eerste ziektejaar", letter), words("kh-n", (at(half) + x + width) / 2, low + 40, "tweede ziektejaar", letter));
  for (const mark of placed.marks) shapes.push(...flag(mark, at(mark.date), base, size, top + (placed.deep - 1 - mark.level) * (size + 2)));
  if (first <= strip.today && strip.today <= last) {
    const here = at(strip.today);
    const crowded = placed.marks.some((mark) => at(mark.date) > here - 4 && at(mark.date) < here + 80);
    shapes.push(...now(here, base, low, crowded || here + 80 > x + width, letter));
  }
  return { shapes, bottom: low + (width > 500 ? 46 : 26) };
}

/** @param {Strip} strip @param {string} first @param {string} last @param {(day: string) => number} at @param {number} low */
function ticks(strip, first, last, at, low) {
  let path = "";
  for (let weeks = 1; weeks < 104; weeks++) {
    const day = dayOfWeek(strip, weeks);
    if (first < day && day <= last) path += `M${at(day).toFixed(1)} ${low}v${weeks % 4 ? -6 : -11}`;
  }
  return s("path", { class: "kh-streep", d: path });
}

/** Marks that would touch go up a level. @param {Mark[]} marks @param {(day: string) => number} at @param {number} step */
function levels(marks, at, step) {
  /** @type {number[]} */
  const ends = [];
  const placed = marks.map((mark) => {
    const here = at(mark.date);
    let level = ends.findIndex((end) => end + step <= here);
    if (level < 0) level = ends.length;
    ends[level] = here;
    return { ...mark, level };
  });
  return { marks: placed, deep: Math.max(ends.length, 1) };
}

/** @param {Mark} mark @param {number} x @param {number} base @param {number} size @param {number} top */
function flag(mark, x, base, size, top) {
  const half = size / 2;
  const line = s("path", { class: "kh-lood", d: `M${x.toFixed(1)} ${top + size}V${base}` });
  const shape = mark.practice
    ? s("circle", { class: "kh-p", cx: x, cy: top + half, r: half - 1 })
    : s("rect", { class: "kh-w", x: x - half, y: top, width: size, height: size, rx: 2 });
  return [line, shape, words(mark.practice ? "kh-pt" : "kh-wt", x, top + half + 4.6, mark.number, 13)];
}

/** @param {number} x @param {number} base @param {number} low @param {boolean} left @param {number} letter */
const now = (x, base, low, left, letter) => [
  s("path", { class: "kh-nu-lijn", d: `M${x.toFixed(1)} ${base - 8}V${low + 5}` }),
  words("kh-nu-t", x + (left ? -6 : 6), base - 2, "vandaag", letter, left ? "end" : "start"),
];

/** @param {string} kind @param {number} x @param {number} y @param {number} width @param {number} height */
const box = (kind, x, y, width, height) => s("rect", { class: kind, x: x.toFixed(1), y, width: Math.max(width, 0).toFixed(1), height });

/** @param {string} kind @param {number} x @param {number} y @param {string | number} text @param {number} size @param {string} [anchor] */
const words = (kind, x, y, text, size, anchor = "middle") => s("text", { class: kind, x: x.toFixed(1), y, "font-size": size, "text-anchor": anchor }, text);
