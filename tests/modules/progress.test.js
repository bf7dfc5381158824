import assert from "node:assert/strict";
import { test } from "node:test";
import { count, inWords, leaves, next } from "../../generator/modules/progress.js";

const MODULE = { id: "m03", quiz: "mandaat", case: "vijfduizend-euro" };
const right = (day) => [`${day}T10:00:00`, 1, "zeker"];
const five = (day) => Object.fromEntries(["a", "b", "c", "d", "e"].map((key) => [`mandaat/${key}`, [right(day)]]));
const kept = (changes) => ({ read: {}, ended: {}, log: {}, ...changes });

for (const [what, now, expected] of [
  ["nothing was done", kept({}), []],
  ["the text was read", kept({ read: { m03: "2026-11-22" } }), ["gelezen"]],
  ["another module was read", kept({ read: { m04: "2026-11-22" } }), []],
  ["the case was ended", kept({ ended: { "vijfduizend-euro": { ended: true } } }), ["geoefend"]],
  ["four questions were right", kept({ log: Object.fromEntries(Object.entries(five("2026-11-22")).slice(1)) }), []],
  ["five questions were right", kept({ log: five("2026-11-22") }), ["toets"]],
  ["the last try went wrong", kept({ log: { ...five("2026-11-22"), "mandaat/a": [right("2026-11-22"), ["2026-11-22T11:00:00", 0, "gok"]] } }), []],
  ["it was repeated another day", kept({ log: { ...five("2026-11-22"), "mandaat/a": [right("2026-11-20"), right("2026-11-22")] } }), ["toets", "herhaald"]],
  ["a bank whose name begins the same was answered", kept({ log: { "mandaat-extra/a": [right("2026-11-22")] } }), []],
]) {
  test(`the leaves when ${what}`, () => {
    const filled = leaves(MODULE, now);
    assert.deepEqual(Object.keys(filled).filter((leaf) => filled[leaf]), expected);
    assert.equal(count(filled), expected.length);
  });
}

test("in words: what is done, and what is left to do", () => {
  assert.equal(inWords(leaves(MODULE, kept({})), MODULE), "Nog geen blad vol.");
  assert.equal(inWords(leaves(MODULE, kept({ read: { m03: "x" } })), MODULE), "gelezen; nog: oefenen, toets, herhalen.");
  assert.equal(inWords({ gelezen: true, geoefend: true, toets: true, herhaald: true }, MODULE), "Alle bladen vol.");
});

test("a module without a case does not ask for one", () => {
  assert.doesNotMatch(inWords(leaves({ ...MODULE, case: "" }, kept({ read: { m03: "x" } })), { ...MODULE, case: "" }), /oefenen/);
});

test("what comes next: a module that was begun, before one that was not", () => {
  const modules = [{ ...MODULE, id: "m01", quiz: "vak", case: "" }, { ...MODULE, id: "m02", quiz: "soorten", case: "" }, MODULE];
  assert.equal(next(modules, kept({}))?.id, "m01");
  assert.equal(next(modules, kept({ read: { m01: "x" } }))?.id, "m02");
  assert.equal(next(modules, kept({ read: { m01: "x" }, log: five("2026-11-22") }))?.id, "m03");
  assert.equal(next(modules, kept({ read: { m01: "x", m02: "x", m03: "x" } })), null);
});
