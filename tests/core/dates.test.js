import assert from "node:assert/strict";
import { test } from "node:test";
import { readDate } from "../../generator/core/dates.js";

const UNDERSTOOD = [
  ["2-2-2026", "2026-02-02"],
  ["02-02-2026", "2026-02-02"],
  ["2/2/2026", "2026-02-02"],
  ["2 februari 2026", "2026-02-02"],
  ["2 feb 2026", "2026-02-02"],
  [" 2026-2-2 ", "2026-02-02"],
  ["29-2-2028", "2028-02-29"],
];
for (const [typed, date] of UNDERSTOOD) {
  test(`"${typed}" is ${date}`, () => assert.deepEqual(readDate(typed), { date, error: "" }));
}

const REFUSED = [
  ["31-2-2026", "31 februari bestaat niet in 2026"],
  ["29-2-2026", "29 februari bestaat niet in 2026"],
  ["0-1-2026", "0 januari bestaat niet"],
  ["1-13-2026", "‘13’ is geen maand"],
  ["1 blub 2026", "‘blub’ is geen maand"],
  ["", "Schrijf dag-maand-jaar"],
  ["morgen", "Schrijf dag-maand-jaar"],
  ["2-2-26", "Schrijf dag-maand-jaar"],
];
for (const [typed, error] of REFUSED) {
  test(`"${typed}" is refused with "${error}"`, () => {
    const read = readDate(typed);
    assert.equal(read.date, "");
    assert.ok(read.error.includes(error), read.error);
  });
}
