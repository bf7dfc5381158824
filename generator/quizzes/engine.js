/** The engine of the law as date questions use it: a dossier and a step give one date; twin of engine.py. */
import { calendar } from "../law/calendar.js";

const timeline = await calendar();

/** The date of a step in a dossier. @type {import("./types.js").Solve} */
export function solve(dossier, step) {
  const found = timeline(dossier).milestones.find((milestone) => milestone.id === step);
  if (!found) throw new RangeError(`stap '${step}' heeft in dit dossier geen datum`);
  return found.date;
}
