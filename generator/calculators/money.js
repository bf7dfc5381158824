/** Whole cents and hundredths of a percent; twin of money.py, and how a visitor types them. */

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

/**
 * A number with at most `decimals` decimals, as a whole count of the smallest part (cents, hundredths).
 * @param {string} text @param {number} decimals
 * @returns {{value: number, error: string}}
 */
export function readNumber(text, decimals) {
  const bare = text.replace(/^\s*€?\s*|\s*%?\s*$/g, "");
  const found = bare.match(/^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:[,.](\d{1,2}))?$/);
  if (!found || (found[2]?.length ?? 0) > decimals)
    return { value: 0, error: decimals ? "Schrijf alleen een getal, bijvoorbeeld 2500 of 2.500,50." : "Schrijf een heel getal, bijvoorbeeld 12." };
  const whole = Number(found[1].replaceAll(".", ""));
  return { value: whole * 10 ** decimals + Number((found[2] ?? "").padEnd(decimals, "0") || 0), error: "" };
}
