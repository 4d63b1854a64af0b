import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replaceWords } from "#shared/replace-words.js";
import { runs } from "../support/runs.js";

describe("texts that are written otherwise where they stand as words", () => {
  const told = (text: string, words: Readonly<Record<string, string>>) =>
    replaceWords(new Map(Object.entries(words)))(text);

  it.each([
    ["D-1 and D-1.", "P and P."],
    ["D-10, XD-1, D-1_, _D-1, éD-1, D-1é, D-1²", "D-10, XD-1, D-1_, _D-1, éD-1, D-1é, D-1²"],
    ["D-1-2 (D-1)", "D-1-2 (D-1)".replaceAll("D-1", "P")],
    ["𝒳D-1 D-1𝒳 😀D-1😀", "𝒳D-1 D-1𝒳 😀P😀"],
    ["", ""],
  ])("finds them with no letter, digit or underscore beside: %j", (text, expected) => {
    expect(told(text, { "D-1": "P" })).toBe(expected);
  });

  it("takes the longest that begins at a place, and the first of those that overlap", () => {
    expect(told("a b c", { a: "1", "a b": "2", "b c": "3" })).toBe("2 c");
    expect(told("a b c", { "a b": "1", "b c d": "2", c: "3" })).toBe("1 3");
  });

  it("reads nothing of what it wrote", () => {
    expect(told("1 2", { 1: "2", 2: "1" })).toBe("2 1");
    expect(told("a.csv 1", { "a.csv": "file 1", 1: "file 2" })).toBe("file 1 file 2");
  });

  it("takes marks of other notations, the dollar among them, as they are", () => {
    expect(told("$& (a|b) [x]* $&", { "(a|b)": "$&", "[x]*": "$1" })).toBe("$& $& $1 $&");
    expect(told("nothing", { "": "x" })).toBe("nothing");
  });

  it("agrees with a regular expression of all the texts", () => {
    const piece = fc.string({
      unit: fc.constantFrom("a", "b", "1", "_", "-", " ", ".", "é", "😀"),
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.array(piece, { maxLength: 12 }), (words, text) => {
        const whole = text.join("");
        const table = new Map(words.map((word, index) => [word, `<${index}>`]));
        const escaped = [...table.keys()]
          .filter((word) => word !== "")
          .sort((a, b) => b.length - a.length)
          .map((word) => word.replaceAll(/[-.]/g, "\\$&").replaceAll("\\-", "-"));
        const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
        const expected =
          escaped.length === 0 ? whole : whole.replace(pattern, (found) => table.get(found) ?? found);
        expect(replaceWords(table)(whole)).toBe(expected);
      }),
      runs(2_000),
    );
  });
});
