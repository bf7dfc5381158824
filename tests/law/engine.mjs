// Reads the rules on the first line and then one dossier a line; writes one timeline a line.
import { createInterface } from "node:readline";
import { timeline } from "../../generator/law/timeline.js";

let law = null;
const out = [];
for await (const line of createInterface({ input: process.stdin })) {
  if (law === null) law = JSON.parse(line);
  else out.push(JSON.stringify(timeline(law, JSON.parse(line))));
}
process.stdout.write(out.join("\n"));
