/** Charts without words inside: the words stand in the table beside them, so they never shrink on a phone. */
import { h, s } from "../core/dom.js";

/**
 * A horizontal bar out of parts, as wide as its cell.
 * @param {[number, string][]} parts size and class of each part @param {number} most
 */
export function bar(parts, most) {
  let x = 0;
  const rects = parts.map(([size, kind]) => {
    const width = most ? (100 * size) / most : 0;
    x += width;
    return s("rect", { class: kind, x: (x - width).toFixed(2), y: 0, width: width.toFixed(2), height: 12 });
  });
  return s("svg", { class: "kh-staaf", viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true" }, ...rects);
}

/**
 * Columns or steps over time; `null` is drawn as hatching: not computed, which is not the same as nothing.
 * @param {{from: number, to: number, value: number | null, kind: string}[]} steps @param {number} wide @param {number} most
 * @param {string[]} ticks @param {number[]} [lines] heights of dashed lines
 */
export function columns(steps, wide, most, ticks, lines = []) {
  const height = (/** @type {number} */ value) => (most ? (120 * value) / most : 0);
  const shapes = steps.map(({ from, to, value, kind }) => {
    const high = value === null ? 120 : height(value);
    return s("rect", { class: value === null ? "kh-onbekend" : kind, x: from, y: (124 - high).toFixed(2), width: to - from, height: high.toFixed(2) });
  });
  const marks = lines.map((value) => s("path", { class: "kh-peil", d: `M0 ${(124 - height(value)).toFixed(2)}H${wide}` }));
  const pattern = s("pattern", { id: "kh-arcering", width: wide / 90, height: 6, patternUnits: "userSpaceOnUse" },
    s("path", { class: "kh-arcering", d: `M0 6L${wide / 90} 0` }));
  return h("div", { class: "kh-grafiek", "aria-hidden": "true" },
    s("svg", { viewBox: `0 0 ${wide} 124`, preserveAspectRatio: "none" }, s("defs", {}, pattern), ...shapes, ...marks,
      s("path", { class: "kh-grond-lijn", d: `M0 124H${wide}` })),
    h("div", { class: "kh-as" }, ...ticks.map((tick) => h("span", {}, tick))));
}

/** The name of a row, with what explains it in small under it: two columns fit a phone. @param {string} name @param {...string} small */
export const named = (name, ...small) => h("span", {}, name, ...small.filter(Boolean).map((line) => h("small", {}, line)));

/**
 * @param {string} caption @param {string[]} heads @param {(Node | string)[][]} rows @param {number[]} [right] columns with figures
 */
export function table(caption, heads, rows, right = []) {
  const align = (/** @type {number} */ index) => (right.includes(index) ? { align: "right" } : {});
  return h("div", { class: "kh-tabel-vak" },
    h("table", { class: "kh-tabel" },
      h("caption", {}, caption),
      h("thead", {}, h("tr", {}, ...heads.map((head, index) => h("th", { scope: "col", ...align(index) }, head)))),
      h("tbody", {}, ...rows.map((row) => h("tr", {}, ...row.map((cell, index) => h(index ? "td" : "th", index ? align(index) : { scope: "row" }, cell)))))));
}
