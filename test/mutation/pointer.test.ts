import { expect, it } from "vitest";
import { pointerPart, withValueAt } from "#mutation/pointer.js";

const document = { a: [{ b: 1 }, "x"], "c/d~e": { f: true } };

it.each<[string, unknown, unknown]>([
  ["/a/0/b", 2, { a: [{ b: 2 }, "x"], "c/d~e": { f: true } }],
  ["/a/1", undefined, { a: [{ b: 1 }], "c/d~e": { f: true } }],
  ["/a/0/b", undefined, { a: [{}, "x"], "c/d~e": { f: true } }],
  ["/c~1d~0e/f", false, { a: [{ b: 1 }, "x"], "c/d~e": { f: false } }],
  ["/g", 3, { a: [{ b: 1 }, "x"], "c/d~e": { f: true }, g: 3 }],
])("%s becomes %j, the document stays as it was", (pointer, value, wanted) => {
  const before = structuredClone(document);
  expect(withValueAt(document, pointer, value)).toEqual(wanted);
  expect(document).toEqual(before);
});

it("what is not on the way is shared", () => {
  expect(withValueAt(document, "/a/0/b", 2)["c/d~e"]).toBe(document["c/d~e"]);
});

it("writes a name as part of a pointer", () => {
  expect(pointerPart("c/d~e")).toBe("c~1d~0e");
});
