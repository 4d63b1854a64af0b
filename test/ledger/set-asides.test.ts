import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SetAside, setAsides } from "#ledger/set-asides.js";
import { runs } from "../support/runs.js";

/** Texts whose order as JSON is another than by themselves: blanks and quotes stand before and after a closing quote. */
const text = fc.oneof(
  fc.constantFrom("D", "D ", "D!", 'D"', "D\\", "D1", "\u0001", "é", "\ud800", ""),
  fc.string({ maxLength: 4 }),
);
const aside: fc.Arbitrary<SetAside> = fc
  .record({
    sender: fc.constantFrom("plan", "plan b", 'p"'),
    kind: fc.constantFrom("notice" as const, "determination" as const, "appeal" as const),
    parent: fc.oneof(fc.constant(null), text),
    whole: fc.boolean(),
  })
  .map((one) => (one.whole ? { ...one, parent: null } : one));

const name = ({ sender, kind, parent, whole }: SetAside) => JSON.stringify([sender, kind, parent, whole]);

describe("what was set aside", () => {
  it("is told once each, in the order of what it is as JSON, in whichever books it was written", () => {
    fc.assert(
      fc.property(fc.array(aside), fc.array(aside), (first, second) => {
        const both = setAsides();
        both.addAll(setAsides(first));
        both.addAll(setAsides(second));
        const names = [...new Set([...first, ...second].map(name))].sort();
        expect([...both].map(name)).toEqual(names);
        expect([...both].map(name)).toEqual(names);
      }),
      runs(500),
    );
  });

  it("answers for a kind, whoever sent it", () => {
    fc.assert(
      fc.property(fc.array(aside), (given) => {
        const book = setAsides(given);
        for (const kind of ["notice", "determination", "appeal"] as const) {
          const own = given.filter((one) => one.kind === kind);
          const parents = new Set(own.flatMap(({ parent }) => (parent === null ? [] : [parent])));
          expect(new Set(book.parentsOf(kind))).toEqual(parents);
          expect(book.kindsWithParents().includes(kind)).toBe(parents.size > 0);
          for (const sender of ["plan", "plan b"])
            expect(book.isWhole(kind, new Set([sender]))).toBe(
              own.some((one) => one.whole && one.sender === sender),
            );
        }
      }),
      runs(300),
    );
  });

  it("keeps authorisation numbers with the one parent they were named with, in any order", () => {
    const row = (parent: string | null, number?: string): SetAside => ({
      ...{ sender: "plan", kind: "determination", parent, whole: false },
      ...(number !== undefined && { number }),
    });
    const given = [
      row("D1", "A1"),
      row("D2", "A2"),
      row("D3", "A2"),
      row(null, "A4"),
      row("D5", "A5"),
      row(null, "A5"),
    ];
    const known = new Map([
      ["A1", "D1"],
      ["A2", null],
      ["A4", null],
      ["A5", null],
    ]);
    const lines = [
      row("D1", "A1"),
      row("D2"),
      row("D3"),
      row("D5"),
      row(null, "A2"),
      row(null, "A4"),
      row(null, "A5"),
    ];
    for (const order of [given, [...given].reverse()]) {
      const book = setAsides(order);
      expect(book.numbersOf("determination")).toEqual(known);
      expect([...book]).toEqual(lines);
      expect([...setAsides(book)]).toEqual(lines);
      const both = setAsides(order.slice(0, 3));
      both.addAll(setAsides(order.slice(3)));
      expect([...both]).toEqual(lines);
    }
    expect(setAsides(given).numbersOf("p2pRequest")).toEqual(new Map());
  });

  it("knows of what was added after it was asked", () => {
    const book = setAsides([{ sender: "a", kind: "notice", parent: "D1", whole: false }]);
    expect([...book.parentsOf("notice")]).toEqual(["D1"]);
    book.add({ sender: "b", kind: "notice", parent: "D2", whole: false });
    expect([...book.parentsOf("notice")].sort()).toEqual(["D1", "D2"]);
  });
});
