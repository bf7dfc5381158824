/** Numbers a visitor types, read strictly: a value, or in words how to write it. Dates are read by core/dates.js. */

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
