/** The engine of the law as date questions use it: a dossier and a step give one date; twin of engine.py. */
import { timeline } from "../law/timeline.js";

const law = await fetch(new URL("../law/rules.json", import.meta.url)).then((answer) => answer.json());

/** The date of a step in a dossier. @type {import("./types.js").Solve} */
export function solve(dossier, step) {
  const found = timeline(law, dossier).milestones.find((milestone) => milestone.id === step);
  if (!found) throw new RangeError(`stap '${step}' heeft in dit dossier geen datum`);
  return found.date;
}
