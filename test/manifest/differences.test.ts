import { expect, it } from "vitest";
import { differences } from "#manifest/differences.js";

const WORDS = { gone: "is missing", more: "was added", other: "has other bytes" };

it("names what is missing, added and changed in the order of names", () => {
  const listed = [
    { name: "b", sha256: "1" },
    { name: "a", sha256: "1" },
    { name: "d", sha256: "1" },
  ];
  const found = [
    { name: "d", sha256: "1" },
    { name: "c", sha256: "1" },
    { name: "b", sha256: "2" },
  ];
  expect(differences("output", listed, found, WORDS)).toEqual([
    { what: "output", name: "a", how: "is missing" },
    { what: "output", name: "b", how: "has other bytes" },
    { what: "output", name: "c", how: "was added" },
  ]);
});
