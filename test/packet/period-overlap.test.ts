import { describe, expect, it } from "vitest";
import type { PacketFigures, Period } from "#generated/types.js";
import { periodOverlap } from "#packet/period-overlap.js";

const quarter: Period = { from: "2026-07-01", to: "2026-09-30" } as Period;

function shown(dates: NonNullable<PacketFigures["dates"]> | null): PacketFigures {
  return { schema: "p2p-audit/packet-figures/1", plan: "P", period: "Q", asOf: "A", dates, lines: [] };
}

describe("the period of the packet before", () => {
  it.each([
    ["ends the day before", { from: "2026-04-01", to: "2026-06-30" }],
    ["begins the day after", { from: "2026-10-01", to: "2026-12-31" }],
  ])("%s: no day is shared", (_, dates) => {
    expect(periodOverlap({ period: quarter }, shown(dates))).toBeNull();
  });

  it.each([
    ["ends on the first day", { from: "2026-04-01", to: "2026-07-01" }],
    ["begins on the last day", { from: "2026-09-30", to: "2026-12-31" }],
    ["is one of its months", { from: "2026-08-01", to: "2026-08-31" }],
    ["was all dates", null],
  ])("%s: the analyst is warned", (_, dates) => {
    expect(periodOverlap({ period: quarter }, shown(dates))).toContain("share days");
  });

  it("cannot be apart from a packet of all dates", () => {
    const before = shown({ from: "2026-04-01", to: "2026-06-30" });
    expect(periodOverlap({ period: null }, before)).toContain("share days");
  });

  it("is not asked about where there is none", () => {
    expect(periodOverlap({ period: quarter }, null)).toBeNull();
  });
});
