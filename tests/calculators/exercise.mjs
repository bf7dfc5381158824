// The trainer gets a calendar; the tests hand it the rules.
import { exercise as made } from "../../generator/calculators/trainer.js";
import { timeline } from "../../generator/law/timeline.js";

export const exercise = (rules, level, seed) => made((dossier) => timeline(rules, dossier), level, seed);
