// Reads the rules on the first line and then one dossier a line; writes one timeline a line, with --bare without words.
import { createInterface } from "node:readline";
import { timeline } from "../../generator/law/timeline.js";

const bare = (found) => [
  found.first_sick_day ?? "",
  found.milestones.map((one) => [one.id, one.date, one.start ?? "", one.dates ?? [], one.certainty,
    (one.alternatives ?? []).map((other) => other.date), one.unshifted ?? "", one.done ?? ""]),
  found.not_computed.map((one) => one.id),
  found.not_required.map((one) => one.id),
  found.facts.map((fact) => [fact.id, fact.value]),
  found.periods.map((period) => [period.kind, period.start, period.until ?? ""]),
  (found.refused ?? []).map((refusal) => refusal.code),
  found.other_cause ? bare(found.other_cause) : [],
];

const shown = process.argv.includes("--bare") ? bare : (found) => found;
let law = null;
let lines = [];
for await (const line of createInterface({ input: process.stdin })) {
  if (law === null) law = JSON.parse(line);
  else if (lines.push(JSON.stringify(shown(timeline(law, JSON.parse(line))))) === 500) {
    process.stdout.write(`${lines.join("\n")}\n`);
    lines = [];
  }
}
process.stdout.write(lines.join("\n"));
