import { describe, expect, it } from "vitest";
import type { MarginCell, PacketConfig } from "#generated/types.js";
import { buildPacket } from "#packet/build-packet.js";
import { delays } from "#packet/delays.js";
import type { ShownLine } from "#packet/line-views.js";
import { noCounts } from "#shared/outcome.js";
import { fullInput } from "./full-packet.js";

/** A duty with so many cases and acts met and not met, and its acts by their margins. */
function duty(
  counts: readonly [met: number, notMet: number],
  margins: readonly MarginCell[],
  acts = counts,
): ShownLine {
  const of = ([pass, fail]: readonly [number, number]) => ({ ...noCounts(), pass, fail });
  const rule = { cells: [], subjects: of(acts), cases: of(counts) };
  return {
    counted: { slice: { rule, cells: [] }, counts: of(counts), margins, silent: null },
    view: { group: "LAW", title: "notice" },
  } as unknown as ShownLine;
}

function cell(left: number[], late: number[], noAct = 0): MarginCell {
  return { lineOfBusiness: "medi-cal", left, late, noAct };
}

function rows(line: ShownLine, small: "hidden" | "shown" = "hidden") {
  return delays([line], small)[0]?.table.rows;
}

describe("acts around their due line", () => {
  it("stand on both sides of it, from the earliest to the latest", () => {
    const line = duty([200, 40], [cell([15, 20, 30, 60, 75], [12, 15, 13, 0, 0])]);
    expect(rows(line)).toEqual([
      ["more than 5 days left", "75"],
      ["2 days to 5 days left", "60"],
      ["1 day to 2 days left", "30"],
      ["4 h to 1 day left", "20"],
      ["up to 4 h left", "15"],
      ["up to 4 h late", "12"],
      ["4 h to 1 day late", "15"],
      ["1 day to 2 days late", "13"],
    ]);
  });

  it("steps with few acts are put together, never across the line", () => {
    const line = duty([100, 34], [cell([3, 20, 0, 77, 0], [12, 2, 0, 0, 0], 20)]);
    expect(rows(line)).toEqual([
      ["2 days to 5 days left", "77"],
      ["1 day to 2 days left", "0"],
      ["up to 1 day left", "23"],
      ["up to 1 day late", "14"],
      ["1 day to 2 days late", "0"],
      ["2 days to 5 days late", "0"],
      ["more than 5 days late", "0"],
      ["no act in the data", "20"],
    ]);
    expect(rows(line, "shown")?.[3]).toEqual(["up to 4 h left", "3"]);
  });

  it("are a row of figures too, in which a number over several columns is their sum", () => {
    // Left, from over 5 days to up to 4 h; late, from up to 4 h to over 5 days; no act.
    const cells = (line: ShownLine, small: "hidden" | "shown" = "hidden") =>
      delays([line], small)[0]?.cells.map(({ over, text }) => `${over}: ${text}`);
    const all = duty([200, 60], [cell([15, 20, 30, 60, 75], [12, 15, 13, 0, 0], 20)]);
    expect(cells(all)).toEqual(
      ["75", "60", "30", "20", "15", "12", "15", "13", "0", "0", "20"].map((text) => `1: ${text}`),
    );
    const few = duty([100, 34], [cell([3, 20, 0, 77, 0], [12, 2, 0, 0, 0], 20)]);
    expect(cells(few)).toEqual(["1: 0", "1: 77", "1: 0", "2: 23", "2: 14", "1: 0", "1: 0", "1: 0", "1: 20"]);
    const never = duty([60, 24], [cell([60, 0, 0, 0, 0], [20, 0, 0, 0, 0], 4)]);
    expect(cells(never)).toEqual(["1: 0", "1: 0", "1: 0", "1: 0", "1: 60", "6: 24"]);
    expect(cells(duty([60, 0], [cell([60, 0, 0, 0, 0], [0, 0, 0, 0, 0])]), "shown")?.slice(4)).toEqual([
      ...["1: 60", "1: 0", "1: 0", "1: 0", "1: 0", "1: 0", "1: 0"],
    ]);
  });

  it("few that never came stand with the latest", () => {
    const line = duty([60, 24], [cell([60, 0, 0, 0, 0], [20, 0, 0, 0, 0], 4)]);
    expect(rows(line)?.at(-1)).toEqual(["any time late, or no act in the data", "24"]);
  });

  it.each([
    ["a side is small", duty([200, 4], [cell([200, 0, 0, 0, 0], [4, 0, 0, 0, 0])])],
    [
      "acts without a margin are few: 205 met, 200 with one",
      duty([205, 0], [cell([200, 0, 0, 0, 0], [0, 0, 0, 0, 0])]),
    ],
    [
      "acts are few more than cases: 203 acts in 200 cases",
      duty([200, 0], [cell([203, 0, 0, 0, 0], [0, 0, 0, 0, 0])], [203, 0]),
    ],
    ["there are fewer than 20", duty([19, 0], [cell([19, 0, 0, 0, 0], [0, 0, 0, 0, 0])])],
  ])("are not drawn where %s", (_, line) => {
    expect(rows(line)).toBeUndefined();
  });

  it("are those of the wanted lines of business", () => {
    const input = fullInput(1);
    const other = { lineOfBusiness: "medicare", left: [100, 0, 0, 0, 0], late: [50, 0, 0, 0, 0], noAct: 30 };
    const policies = input.result.policies.map((policy) => ({
      ...policy,
      rules: policy.rules.map((rule) => ({ ...rule, margins: [...rule.margins, other] })),
    }));
    const rowsOf = (linesOfBusiness: string[]) => {
      const packet = { ...input.packet, linesOfBusiness, smallCells: "shown" } as PacketConfig;
      return buildPacket({ ...input, result: { ...input.result, policies }, packet }).view.delays[0]?.table
        .rows;
    };
    // 4 x 12 x 240 met, of which 140 in the last five days; 4 x 12 x 20 not met, of which 680 by a time.
    expect(rowsOf(["medi-cal"])?.map(([, acts]) => acts)).toEqual([
      "11,380",
      "50",
      "40",
      "30",
      "20",
      "500",
      "60",
      "50",
      "40",
      "30",
      "280",
    ]);
  });
});
