/**
 * The rules of play: no words, no clock, no DOM. Twin of machine.py, function by function.
 * @typedef {[number, number, number]} Test the value at this index lies between these two
 * @typedef {[number, number, number, number, number]} Effect index, keep, amount, low, high
 * @typedef {{text: string, verdict: string, ground: string, feedback: string, sources: number[], score: number[],
 *   when?: Test[], effects?: Effect[], file?: number, remove?: number, routes: [Test[], string][]}} Choice
 * @typedef {{day: number, title: string, text: string, also?: Test[][], alsoText: string[], ask?: boolean, ending?: string,
 *   choices?: Record<string, Choice>}} Scene
 * @typedef {{id: string, title: string, feedback: string, dayOne: string, goals: string[],
 *   start: string, begin: number[], filed: number, pieces: import("./dossier.js").Piece[],
 *   meters: {label: string, min: number, max: number, words: string[]}[], calendar: [string, number][],
 *   review: string, read: [string, string, string][], sources: [string, string][], sourcePage: string, bounds: Record<string, [number, number]>,
 *   values: string[], nodes: Record<string, Scene>, leave?: [number, number]}} Scenario
 * @typedef {{at: string, values: number[], filed: number}} State
 * @typedef {[string, string, string?, string?]} Step scene, choice, mark of what was read, ground that was named
 */

/** @param {Scenario} scenario @returns {State} */
export const begin = (scenario) => ({ at: scenario.start, values: scenario.begin, filed: scenario.filed });

/** @param {Test[] | undefined} when @param {number[]} values */
export const holds = (when, values) => (when ?? []).every(([index, low, high]) => low <= values[index] && values[index] <= high);

/** The choices the learner has here, in the order of the file. @param {Scenario} scenario @param {State} state */
export const openChoices = (scenario, state) =>
  Object.entries(scenario.nodes[state.at].choices ?? {}).filter(([, move]) => holds(move.when, state.values)).map(([key]) => key);

/** @param {Scenario} scenario @param {State} state @param {string} key @returns {State} */
export function choose(scenario, state, key) {
  const move = scenario.nodes[state.at].choices?.[key];
  if (!move) throw new RangeError(`scène '${state.at}' heeft geen keuze '${key}'`);
  const values = [...state.values];
  for (const [index, keep, amount, low, high] of move.effects ?? []) {
    values[index] = Math.min(high, Math.max(low, keep * values[index] + amount));
  }
  const goto = /** @type {[Test[], string]} */ (move.routes.find(([when]) => holds(when, values)))[1];
  return { at: goto, values, filed: (state.filed | (move.file ?? 0)) & ~(move.remove ?? 0) };
}

/** The state before every step of a play, and after the last one. @param {Scenario} scenario @param {Step[]} play */
export function walk(scenario, play) {
  const states = [begin(scenario)];
  for (const [, key] of play) states.push(choose(scenario, /** @type {State} */ (states.at(-1)), key));
  return states;
}

/** What the learner read at a choice, in a few letters, so that a later edit shows. @param {Scenario} scenario @param {string} at @param {string} key */
export function mark(scenario, at, key) {
  const { title, text, choices } = scenario.nodes[at];
  const choice = choices?.[key];
  let hash = 5381;
  for (const letter of [title, text, choice?.text, choice?.verdict].join("\n")) hash = ((hash * 33) ^ letter.charCodeAt(0)) >>> 0;
  return hash.toString(36);
}

/**
 * Replay what was kept, as far as the case still allows, and say what an author changed meanwhile.
 * @param {Scenario} scenario @param {Step[]} kept
 * @returns {{play: Step[], changes: string[]}}
 */
export function resume(scenario, kept) {
  /** @type {Step[]} */ const play = [];
  /** @type {string[]} */ const changes = [];
  let state = begin(scenario);
  for (const step of kept) {
    const [at, key, seen] = step;
    const title = scenario.nodes[state.at].title;
    const rest = `Je gaat verder bij ‘${title}’.`;
    if (at !== state.at) {
      changes.push(scenario.nodes[at] ? `De casus loopt nu anders. ${rest}` : `Een scène waar je was, is weg. ${rest}`);
      return { play, changes };
    }
    if (!openChoices(scenario, state).includes(key)) {
      changes.push(`Wat je bij ‘${title}’ koos, kan niet meer. Kies daar opnieuw.`);
      return { play, changes };
    }
    if (seen && seen !== mark(scenario, at, key)) changes.push(`De tekst van ‘${title}’ is veranderd sinds je daar koos.`);
    play.push(step);
    state = choose(scenario, state, key);
  }
  return { play, changes };
}
