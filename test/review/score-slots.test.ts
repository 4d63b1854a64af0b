import { describe, expect, it } from "vitest";
import { type Score, scoreSlots } from "#review/score-slots.js";

const WORDS: Readonly<Record<string, Score | null>> = { m: "met", n: "not-met", a: "na", ".": null };

/** Files as letters: `m` met, `n` not met, `a` NA, `.` not scored; after the slash those in reserve. */
function files(text: string) {
  const [sample = "", reserve = ""] = text.split("/");
  return [...sample, ...reserve].map((letter, index) => ({
    number: index + 1,
    isOversample: index >= sample.length,
    score: WORDS[letter] ?? null,
  }));
}

const m = (times: number) => "m".repeat(times);
const dots = (times: number) => ".".repeat(times);

describe("stop at eight", () => {
  it("ends the review where the first eight are met, though the others are not scored", () => {
    expect(scoreSlots(files(`${m(8)}${dots(22)}/${dots(10)}`), 8)).toEqual({
      state: "scored",
      stopped: true,
      counted: [1, 2, 3, 4, 5, 6, 7, 8],
      met: 8,
      notMet: 0,
      replaced: [],
      toDo: [],
    });
  });

  it("does not count what was scored beyond", () => {
    expect(scoreSlots(files(`${m(8)}${"n".repeat(22)}`), 8)).toMatchObject({
      met: 8,
      notMet: 0,
      stopped: true,
    });
  });

  it("goes on where seven of eight are met", () => {
    expect(scoreSlots(files(`${m(7)}n${dots(22)}`), 8)).toMatchObject({
      state: "incomplete",
      stopped: false,
      met: 7,
      notMet: 1,
      toDo: Array.from({ length: 22 }, (_, index) => index + 9),
    });
    expect(scoreSlots(files(`${m(7)}n${m(22)}`), 8)).toMatchObject({
      state: "scored",
      stopped: false,
      met: 29,
      notMet: 1,
    });
  });

  it("asks for the first eight before any other", () => {
    expect(scoreSlots(files(`${m(6)}..${dots(22)}`), 8)).toMatchObject({ state: "incomplete", toDo: [7, 8] });
  });

  it("needs no more once one of the first eight is not met, but all thirty", () => {
    expect(scoreSlots(files(`n${dots(7)}`), 8)).toMatchObject({
      state: "incomplete",
      toDo: [2, 3, 4, 5, 6, 7, 8],
    });
  });

  it("has no early end where none is set", () => {
    expect(scoreSlots(files(`${m(8)}${dots(2)}`), null)).toMatchObject({
      state: "incomplete",
      toDo: [9, 10],
    });
  });
});

describe("a file that does not apply", () => {
  it("is replaced in its place by the next in reserve, which counts among the first eight", () => {
    expect(scoreSlots(files(`mma${m(5)}${dots(22)}/m.`), 8)).toMatchObject({
      state: "scored",
      stopped: true,
      counted: [1, 2, 31, 4, 5, 6, 7, 8],
      replaced: [{ number: 3, by: 31 }],
    });
    expect(scoreSlots(files(`mma${m(5)}${m(22)}/n.`), 8)).toMatchObject({
      stopped: false,
      met: 29,
      notMet: 1,
    });
  });

  it("is replaced again where the replacement does not apply either", () => {
    expect(scoreSlots(files("am/am"), null)).toMatchObject({
      counted: [4, 2],
      replaced: [
        { number: 1, by: 3 },
        { number: 3, by: 4 },
      ],
    });
  });

  it("takes its replacement in the order of places", () => {
    expect(scoreSlots(files("ama/mn"), null).replaced).toEqual([
      { number: 1, by: 4 },
      { number: 3, by: 5 },
    ]);
  });

  it("waits for the replacement to be scored", () => {
    expect(scoreSlots(files(`mma${m(5)}/.`), 8)).toMatchObject({ state: "incomplete", toDo: [9] });
  });

  it("leaves the count where the reserve is used up, and ends an early end", () => {
    const all = scoreSlots(files(`aa${m(28)}/m`), 8);
    expect(all).toMatchObject({ state: "scored", stopped: false, met: 29, notMet: 0 });
    expect(all.replaced).toEqual([
      { number: 1, by: 31 },
      { number: 2, by: null },
    ]);
  });

  it("leaves nothing to score where none applies", () => {
    expect(scoreSlots(files("aa/a"), 8)).toMatchObject({ state: "none", met: 0, notMet: 0 });
    expect(scoreSlots([], 8).state).toBe("none");
  });
});
