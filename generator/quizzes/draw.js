/** Drawing questions by a seed, so that a group gets the same set; twin of draw.py. No DOM. */

/** @typedef {import("./types.js").Entry} Entry */

/** A source of numbers from 0 to 1 that depends on the seed alone (FNV-1a, then mulberry32). @param {string} seed */
export function random(seed) {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in a drawn order (Fisher-Yates). @template T @param {T[]} items @param {import("./types.js").Next} next */
export function shuffle(items, next) {
  const drawn = [...items];
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [drawn[last], drawn[other]] = [drawn[other], drawn[last]];
  }
  return drawn;
}

/**
 * The ids of an exam: per module and level as many as the blueprint says, in a drawn order.
 * @param {Entry[]} pool @param {import("./types.js").Blueprint} blueprint @param {string} seed
 */
export function drawExam(pool, blueprint, seed) {
  const next = random(seed);
  const drawn = Object.entries(blueprint).flatMap(([module, levels]) =>
    Object.entries(levels).flatMap(([level, count]) =>
      shuffle(pool.filter((entry) => entry.module === module && entry.level === level), next).slice(0, count)));
  return shuffle(drawn.map((entry) => entry.id), next);
}

/** The ids of the set of a month (`2026-11`): a page of the order of that year, so little comes twice. @param {Entry[]} pool @param {string} month */
export function drawMonth(pool, month, count = 10) {
  const [year, number] = month.split("-");
  const order = yearOrder(pool, year);
  const start = (Number(number) - 1) * count;
  return Array.from({ length: Math.min(count, order.length) }, (_, index) => order[(start + index) % order.length]);
}

/** Every module spread evenly over the year, so that every month touches many. @param {Entry[]} pool @param {string} year */
function yearOrder(pool, year) {
  const next = random(year);
  const modules = shuffle([...new Set(pool.map((entry) => entry.module))].sort(), next);
  const piles = modules.map((module) => shuffle(pool.filter((entry) => entry.module === module).map((entry) => entry.id), next));
  const placed = piles.flatMap((pile) => pile.map((id, turn) => ({ id, place: (turn + 0.5) / pile.length })));
  return placed.sort((a, b) => a.place - b.place).map(({ id }) => id);
}
