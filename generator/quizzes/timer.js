/** How much time is left, in words. No DOM, no clock. */

/** @param {number} milliseconds @returns {{text: string, warn: boolean}} */
export function left(milliseconds) {
  const minutes = Math.ceil(milliseconds / 60_000);
  if (minutes <= 0) return { text: "De tijd is om. Je kunt inleveren, of er tijd bij nemen.", warn: true };
  return { text: minutes === 1 ? "Nog 1 minuut." : `Nog ${minutes} minuten.`, warn: minutes <= 5 };
}
