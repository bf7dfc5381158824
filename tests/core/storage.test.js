import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { eraseAll, forget, keys, read, write } from "../../generator/core/storage.js";

/** A storage like the browser's: own enumerable keys, text only. */
class Local {
  getItem(key) { return Object.hasOwn(this, key) ? this[key] : null; }
  setItem(key, text) { this[key] = String(text); }
  removeItem(key) { delete this[key]; }
}
const give = (value) => Object.defineProperty(globalThis, "localStorage", { value, configurable: true, writable: true });

beforeEach(() => give(new Local()));

test("what was written is read back", () => {
  assert.equal(write("a", { n: 1 }), "");
  assert.deepEqual(read("a"), { value: { n: 1 }, trouble: "" });
});

test("nothing kept is no trouble", () => assert.deepEqual(read("a"), { value: null, trouble: "" }));

test("damaged text is said, kept beside, and out of the way", () => {
  localStorage.setItem("klaverhuis:a", "{broken");
  assert.match(read("a").trouble, /niet meer te lezen/);
  assert.equal(localStorage.getItem("klaverhuis:onleesbaar:a"), "{broken");
  assert.deepEqual(read("a"), { value: null, trouble: "" });
});

test("a value of another shape counts as damaged", () => {
  write("a", ["list"]);
  assert.match(read("a", (value) => !Array.isArray(value)).trouble, /niet meer te lezen/);
});

test("a full storage is said and loses nothing", () => {
  write("a", 1);
  localStorage.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  assert.match(write("a", 2), /vol/);
  assert.equal(read("a").value, 1);
});

test("a blocked storage is said", () => {
  Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("no", "SecurityError"); }, configurable: true });
  assert.match(read("a").trouble, /bewaart niets/);
  assert.match(write("a", 1), /bewaart niets/);
  assert.deepEqual(keys(), []);
});

test("wiping takes our keys and leaves those of others", () => {
  write("a", 1);
  write("b", 2);
  localStorage.setItem("other", "stays");
  forget("a");
  assert.deepEqual(keys(), ["b"]);
  eraseAll();
  assert.deepEqual(keys(), []);
  assert.equal(localStorage.getItem("other"), "stays");
});
