/** Whole cents and hundredths of a percent; twin of money.py. */

/**
 * `amount × numerator / denominator`, half a cent upward.
 * @param {number} amount @param {number} numerator @param {number} denominator
 */
export const share = (amount, numerator, denominator) =>
  Math.floor((2 * amount * numerator + denominator) / (2 * denominator));

/** @param {number} cents */
export const euro = (cents) => `€\u00a0${grouped(Math.floor(cents / 100))},${String(cents % 100).padStart(2, "0")}`;

/** @param {number} hundredths */
export const percent = (hundredths) => {
  const rest = String(hundredths % 100).padStart(2, "0").replace(/0+$/, "");
  return `${Math.floor(hundredths / 100)}${rest && ","}${rest}%`;
};

/** @param {number} whole */
const grouped = (whole) => String(whole).replace(/\B(?=(\d{3})+$)/g, ".");
