/** How a visitor stands per end term. No DOM. */

/** @typedef {{goal: string, right: number, all: number}} Standing */

/**
 * Per end term, in order: how many questions there are, and how many were right at the last try.
 * @param {{id: string, goals: string[]}[]} entries @param {import("./types.js").Log} log @returns {Standing[]}
 */
export function perGoal(entries, log) {
  /** @type {Map<string, Standing>} */
  const found = new Map();
  for (const { id, goals } of entries) {
    for (const goal of goals) {
      const row = found.get(goal) ?? { goal, right: 0, all: 0 };
      const right = log[id]?.at(-1)?.[1] === 1 ? 1 : 0;
      found.set(goal, { goal, right: row.right + right, all: row.all + 1 });
    }
  }
  return [...found.values()].sort((a, b) => Number(a.goal.slice(1)) - Number(b.goal.slice(1)));
}
