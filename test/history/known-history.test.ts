import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArrivalLine, HistoryLine } from "#generated/types.js";
import { arrivalLines, withdrawalLine } from "#history/add-lines.js";
import { knownHistory } from "#history/known-history.js";
import { runs } from "../support/runs.js";

const OCT = "2026-10-05T17:00:00Z";
const NOV = "2026-11-05T17:00:00Z";
const DEC = "2026-12-05T17:00:00Z";
const digest = (letter: string) => letter.repeat(64);

function arrived(at: string, name: string, content: string): ArrivalLine {
  return { line: "arrival", at, drop: "drop", name, sha256: digest(content), bytes: 1 };
}
const names = (lines: readonly HistoryLine[], at: string | null = null) =>
  knownHistory(lines, at)?.files.map(({ file, sha256 }) => `${file} ${sha256[0]}`);

describe("a history", () => {
  const lines: HistoryLine[] = [
    arrived(OCT, "calls.csv", "a"),
    arrived(OCT, "letters.csv", "b"),
    arrived(NOV, "calls.csv", "a"),
    arrived(NOV, "letters.csv", "c"),
    { line: "withdrawal", at: DEC, file: `${OCT}/letters.csv`, by: "R. Ito", reason: "sent in error" },
  ];

  it("reads a redelivered file once, where it came first, and a file that changed twice", () => {
    expect(names(lines, NOV)).toEqual([`${OCT}/calls.csv a`, `${OCT}/letters.csv b`, `${NOV}/letters.csv c`]);
    expect(knownHistory(lines, NOV)?.read).toEqual({
      knownAt: NOV,
      deliveries: 2,
      files: 3,
      redelivered: [{ file: `${OCT}/calls.csv`, at: NOV }],
      withdrawn: [],
    });
  });

  it("knows nothing before the first delivery, and what was known does not change", () => {
    expect(knownHistory(lines, "2026-10-05T16:59:59Z")).toBeNull();
    expect(names(lines, "2026-11-01T00:00:00Z")).toEqual(names(lines.slice(0, 2)));
    expect(knownHistory(lines, "2026-12-01T00:00:00Z")).toEqual(knownHistory(lines.slice(0, 4), null));
  });

  it("does not read a withdrawn file, and says who withdrew it and why", () => {
    expect(names(lines)).toEqual([`${OCT}/calls.csv a`, `${NOV}/letters.csv c`]);
    expect(knownHistory(lines, null)?.read.withdrawn).toEqual([
      { file: `${OCT}/letters.csv`, at: DEC, by: "R. Ito", reason: "sent in error" },
    ]);
  });

  it("reads bytes again that came back: after other bytes of the name, or after they were withdrawn", () => {
    const back = [...lines.slice(0, 4), arrived(DEC, "letters.csv", "b")];
    expect(names(back)).toEqual([
      `${OCT}/calls.csv a`,
      `${OCT}/letters.csv b`,
      `${NOV}/letters.csv c`,
      `${DEC}/letters.csv b`,
    ]);
    const withdrawn: HistoryLine[] = [
      arrived(OCT, "calls.csv", "a"),
      { line: "withdrawal", at: NOV, file: `${OCT}/calls.csv`, by: "R. Ito", reason: "in error" },
      arrived(DEC, "calls.csv", "a"),
    ];
    expect(names(withdrawn)).toEqual([`${DEC}/calls.csv a`]);
  });

  it("says the same whatever the order of its lines", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(knownHistory(shuffled, null)).toEqual(knownHistory(lines, null));
      }),
      runs(),
    );
  });

  it("takes a delivery only after all others, or once more as it stands", () => {
    const two = [arrived(NOV, "calls.csv", "a"), arrived(NOV, "letters.csv", "c")];
    expect(arrivalLines(lines.slice(0, 2), two, NOV)).toEqual(two);
    expect(arrivalLines(lines.slice(0, 4), two, NOV)).toEqual([]);
    expect(() => arrivalLines(lines.slice(0, 4), [arrived(NOV, "more.csv", "d")], NOV)).toThrow(
      "arrival-not-later",
    );
    expect(() => arrivalLines(lines, [arrived(OCT, "more.csv", "d")], OCT)).toThrow("arrival-not-later");
  });

  it("withdraws only a file that counts", () => {
    const withdrawal = { at: DEC, by: "R. Ito", reason: "in error" };
    expect(() => withdrawalLine(lines.slice(0, 4), { ...withdrawal, file: `${NOV}/calls.csv` })).toThrow(
      "withdrawn-unknown",
    );
    expect(withdrawalLine(lines.slice(0, 4), { ...withdrawal, file: `${OCT}/calls.csv` }).line).toBe(
      "withdrawal",
    );
    expect(() => knownHistory([...lines, arrived(OCT, "calls.csv", "e")], null)).toThrow("history-line");
  });
});
