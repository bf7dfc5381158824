/**
 * Scores of a scan as one text of digits, `x` for what is not answered: it fits in an address; no DOM.
 * @typedef {{leaf: string, axis: string, count: number}[]} Shape the leaves in order, with their number of statements
 * @typedef {{leaf: string, axis: string, points: number, max: number, answered: number, count: number}} Total
 */

/** @param {Shape} shape */
export const size = (shape) => shape.reduce((sum, { count }) => sum + count, 0);

/** A code from an address, or a blank one when it is not ours. @param {Shape} shape @param {string} code @param {number} top */
export const sound = (shape, code, top) => (code.length === size(shape) && [...code].every((sign) => sign === "x" || (/[0-9]/.test(sign) && Number(sign) <= top)) ? code : "x".repeat(size(shape)));

/** @param {string} code @param {number} index @param {string} sign */
export const put = (code, index, sign) => code.slice(0, index) + sign + code.slice(index + 1);

/** @param {Shape} shape @param {string} code @param {number} top @returns {Total[]} */
export function totals(shape, code, top) {
  let start = 0;
  return shape.map(({ leaf, axis, count }) => {
    const given = [...code.slice(start, (start += count))].filter((sign) => sign !== "x").map(Number);
    return { leaf, axis, count, points: given.reduce((sum, value) => sum + value, 0), max: count * top, answered: given.length };
  });
}

/** @param {Total[]} found */
export const complete = (found) => found.every(({ answered, count }) => answered === count);

const share = (/** @type {{points: number, max: number}} */ { points, max }) => points / max;

/** The leaves that got least, once everything is answered; none when every leaf is full. @param {Total[]} found @returns {string[]} */
export function lowest(found) {
  const least = Math.min(...found.map(share));
  return complete(found) && least < 1 ? found.filter((total) => share(total) === least).map(({ leaf }) => leaf) : [];
}

/** Points per axis. @param {Total[]} found @returns {Record<string, {points: number, max: number}>} */
export function axes(found) {
  /** @type {Record<string, {points: number, max: number}>} */
  const sums = {};
  for (const { axis, points, max } of found) {
    sums[axis] ??= { points: 0, max: 0 };
    sums[axis].points += points;
    sums[axis].max += max;
  }
  return sums;
}

/** The axis that lags behind, or "" when they are level or not everything is answered. @param {Total[]} found @returns {string} */
export function neglected(found) {
  const [[first, a], [second, b]] = Object.entries(axes(found));
  return !complete(found) || share(a) === share(b) ? "" : share(a) < share(b) ? first : second;
}
