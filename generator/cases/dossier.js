/**
 * The dossier a play leaves behind, read the way UWV would read it. Twin of dossier.py.
 * @typedef {{id: string, title: string, due?: number, filed?: number, expected?: boolean, medical?: boolean, part?: string, known?: number}} Piece
 * @typedef {{piece: string, status: string, due: number, filed: number, cause: number}} Finding `cause`: step of the play, or -1
 */
import { openChoices, walk } from "./machine.js";

/** @param {import("./machine.js").Scenario} scenario @param {import("./machine.js").Step[]} play @returns {Finding[]} */
export function audit(scenario, play) {
  const states = walk(scenario, play);
  const days = states.map((state) => scenario.nodes[state.at].day);
  return scenario.pieces.map((piece, place) => {
    const bit = 1 << place, due = piece.due ?? 0;
    const chosen = piece.filed ? -1 : Math.max(0, states.findIndex((state) => state.filed & bit)) - 1;
    const there = /** @type {import("./machine.js").State} */ (states.at(-1)).filed & bit, filed = there ? piece.filed || days[chosen] : 0;
    /** @param {string} status @param {number} [cause] */
    const found = (status, cause = -1) => ({ piece: piece.id, status, due, filed, cause });
    if (piece.medical) return found(filed ? "hoort-niet" : "op-tijd", there ? chosen : -1);
    if (filed && (!due || filed <= due)) return found(due ? "op-tijd" : "aanwezig");
    if (!filed && (piece.expected === false || due >= /** @type {number} */ (days.at(-1)))) return found("later");
    return found(filed ? "te-laat" : "ontbreekt", missed(scenario, bit, due, play, states, days));
  });
}

/**
 * The first step that passed over the piece in time, or else the step in which its last day went by.
 * @param {import("./machine.js").Scenario} scenario @param {number} bit @param {number} due
 * @param {import("./machine.js").Step[]} play @param {import("./machine.js").State[]} states @param {number[]} days
 */
function missed(scenario, bit, due, play, states, days) {
  for (const [step, [at, key]] of play.entries()) {
    if (due && days[step] > due) break;
    const choices = scenario.nodes[at].choices ?? {};
    /** @param {string} other */
    const files = (other) => Boolean((choices[other].file ?? 0) & bit);
    if (!files(key) && openChoices(scenario, states[step]).some((other) => other !== key && files(other))) return step;
  }
  return play.findIndex((_, step) => days[step] <= due && due < days[step + 1]);
}
