import assert from "node:assert/strict";
import { test } from "node:test";
import { perGoal } from "../../generator/quizzes/goals.js";
import { taken, written } from "../../generator/quizzes/keeping.js";
import { isLog } from "../../generator/quizzes/log.js";
import { due, isMisses, upTo } from "../../generator/quizzes/repetition.js";
import { left } from "../../generator/quizzes/timer.js";

const MINE = { antwoorden: { "a/b": [["2026-01-05T10:00:00", 1, "zeker"]] }, gelezen: { m03: "2026-01-04" } };
const file = (bewaard) => JSON.stringify({ klaverhuis: 1, bewaard });

test("a copy read back changes nothing", () => {
  assert.deepEqual(taken(written(MINE), MINE).values, MINE);
});

test("answers of both browsers stay, each once and oldest first", () => {
  const other = { antwoorden: { "a/b": [["2026-01-05T10:00:00", 1, "zeker"], ["2026-01-01T10:00:00", 0, ""]], "c/d": [["2026-01-02T10:00:00", 0.5, "gok"]] } };
  assert.deepEqual(taken(file(other), MINE).values.antwoorden, {
    "a/b": [["2026-01-01T10:00:00", 0, ""], ["2026-01-05T10:00:00", 1, "zeker"]],
    "c/d": [["2026-01-02T10:00:00", 0.5, "gok"]],
  });
});

test("a module that was read here keeps its day", () => {
  assert.deepEqual(taken(file({ gelezen: { m03: "2025-01-01", m04: "2026-02-02" } }), MINE).values.gelezen, { m03: "2026-01-04", m04: "2026-02-02" });
});

test("a case that was finished elsewhere replaces one that was not, and never the other way round", () => {
  const begun = { v: 1, path: [["a", "b"]], ended: null };
  const finished = { v: 1, path: [["a", "c"]], ended: { at: "slot" } };
  assert.deepEqual(taken(file({ "casus:x": finished }), { "casus:x": begun }).values["casus:x"], finished);
  assert.deepEqual(taken(file({ "casus:x": begun }), { "casus:x": finished }).values["casus:x"], finished);
});

const REFUSED = [
  { antwoorden: { "a/b": [["gisteren", 1, "zeker"]] } },
  { antwoorden: { "a/b": [["2026-01-05T10:00:00", 7, "zeker"]] } },
  { antwoorden: { "a/b": [["2026-01-05T10:00:00", 1, "<script>"]] } },
  { antwoorden: [] },
  { gelezen: { m03: 5 } },
  { gelezen: { constructor: "2026-01-01" } },
  { missers: [{ case: 1 }] },
  { "casus:x": { path: "geen lijst" } },
  { "casus:../x": { path: [] } },
  { toString: {} },
];
for (const wrong of REFUSED) {
  test(`not believed: ${JSON.stringify(wrong)}`, () => {
    const { values, said, error } = taken(file(wrong), MINE);
    assert.deepEqual(values, {});
    assert.equal(error, "");
    assert.match(said, /Overgeslagen, omdat wij ze niet herkennen: 1/);
  });
}

for (const text of ["", "{", "[]", "null", "1", JSON.stringify({ klaverhuis: 2, bewaard: {} }), " ".repeat(5_000_001)]) {
  test(`not ours: ${text.slice(0, 40)}`, () => assert.match(taken(text, MINE).error, /komt niet uit Klaverhuis/));
}

test("a question named after a part of the language is data like any other", () => {
  const log = JSON.parse('{"__proto__": [["2026-01-05T10:00:00", 1, ""]]}');
  assert.ok(!isLog(log));
  assert.equal({}.polluted, undefined);
});

const ENTRIES = [
  { id: "a/een", module: "M01", level: "kennen", goals: ["E1"], sources: ["BW 7:629 lid 3"] },
  { id: "a/twee", module: "M01", level: "kennen", goals: ["E3"], sources: ["BW 7:629 lid 7", "WIA 65"] },
  { id: "b/drie", module: "M02", level: "kennen", goals: ["E3"], sources: ["BW 7:629 lid 7"] },
];
const MISS = { case: "x", node: "n", choice: "c", goals: ["E3"], sources: ["BW 7:629 lid 7"], on: "2026-01-05" };

test("a wrong answer of yesterday is due, a sure right one is not", () => {
  const log = { "a/een": [["2026-01-05T10:00:00", 0, "zeker"]], "a/twee": [["2026-01-05T10:00:00", 1, "zeker"]], "weg/weg": [["2026-01-01T10:00:00", 0, ""]] };
  assert.deepEqual(due(ENTRIES, log, [], "2026-01-06"), [{ id: "a/een", why: "" }]);
  assert.deepEqual(due(ENTRIES, log, [], "2026-01-05"), []);
  assert.equal(upTo(ENTRIES, log, "2026-01-06"), 1);
});

test("a wrong move asks for questions with the same article from the next day, until they are answered", () => {
  assert.deepEqual(due(ENTRIES, {}, [MISS], "2026-01-05"), []);
  assert.deepEqual(due(ENTRIES, {}, [MISS], "2026-01-06").map(({ id }) => id), ["a/twee", "b/drie"]);
  const log = { "a/twee": [["2026-01-07T10:00:00", 1, "zeker"]] };
  assert.deepEqual(due(ENTRIES, log, [MISS], "2026-01-07"), [{ id: "b/drie", why: "x" }]);
});

test("only a list of wrong moves is one", () => {
  assert.ok(isMisses([MISS]));
  for (const wrong of [null, {}, [null], [{ ...MISS, sources: "x" }], [{ ...MISS, on: 5 }]]) assert.ok(!isMisses(wrong));
});

test("per end term the last try counts", () => {
  const log = { "a/twee": [["2026-01-05T10:00:00", 0, ""], ["2026-01-06T10:00:00", 1, ""]], "b/drie": [["2026-01-05T10:00:00", 0.5, ""]] };
  assert.deepEqual(perGoal(ENTRIES, log), [{ goal: "E1", right: 0, all: 1 }, { goal: "E3", right: 1, all: 2 }]);
});

const LEFT = [[3_600_000, "Nog 60 minuten.", false], [61_000, "Nog 2 minuten.", true], [60_000, "Nog 1 minuut.", true], [0, "De tijd is om. Je kunt inleveren, of er tijd bij nemen.", true]];
for (const [milliseconds, text, warn] of LEFT) test(text, () => assert.deepEqual(left(milliseconds), { text, warn }));
