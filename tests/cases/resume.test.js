// A play is kept as choice ids and replayed, so that it survives an edit of the case, and the learner hears what changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mark, resume } from "../../generator/cases/machine.js";

const choice = (goto, text = "Ik doe dit.") => ({ text, verdict: "goed", ground: "rol", feedback: "", sources: [], score: [0, 0, 0, 0, 0], routes: [[[], goto]] });
const written = () => ({
  start: "een", begin: [], filed: 0, pieces: [],
  nodes: {
    een: { day: 1, title: "Eén", text: "<p>Eén.</p>", choices: { links: choice("twee"), rechts: choice("drie") } },
    twee: { day: 2, title: "Twee", text: "<p>Twee.</p>", choices: { verder: choice("drie") } },
    drie: { day: 3, title: "Drie", text: "<p>Drie.</p>", choices: { verder: choice("slot") } },
    slot: { day: 4, title: "Slot", text: "", ending: "goed" },
  },
});
const keep = (scenario, ...steps) => steps.map(([at, key]) => [at, key, mark(scenario, at, key), ""]);
const kept = keep(written(), ["een", "links"], ["twee", "verder"]);

const edits = [
  ["nothing changed", () => {}, 2, []],
  ["a text was rewritten", (s) => { s.nodes.een.text = "<p>Anders.</p>"; }, 2, ["De tekst van ‘Eén’ is veranderd sinds je daar koos."]],
  ["a choice went away", (s) => { delete s.nodes.twee.choices.verder; s.nodes.twee.choices.nieuw = choice("drie"); }, 1, ["Wat je bij ‘Twee’ koos, kan niet meer. Kies daar opnieuw."]],
  ["a choice leads elsewhere", (s) => { s.nodes.een.choices.links = choice("drie"); }, 1, ["De tekst", "De casus loopt nu anders. Je gaat verder bij ‘Drie’."].slice(1)],
  ["a scene went away", (s) => { s.nodes.een.choices.links = choice("drie"); delete s.nodes.twee; }, 1, ["Een scène waar je was, is weg. Je gaat verder bij ‘Drie’."]],
];
for (const [name, edit, length, changes] of edits) {
  test(`resumes when ${name}`, () => {
    const scenario = written();
    edit(scenario);
    const resumed = resume(scenario, kept);
    assert.equal(resumed.play.length, length);
    assert.deepEqual(resumed.changes, changes);
  });
}
