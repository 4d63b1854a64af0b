import { describe, expect, it } from "vitest";
import { trendChart } from "#charts/trend-chart.js";

/** The months that are named below the axis of a trend with so many, wide and narrow. */
function namedIn(count: number): [wide: string[], narrow: string[]] {
  const months = Array.from({ length: count }, (_, at) => ({
    ...{ month: `2026-${String(at + 1).padStart(2, "0")}`, span: { from: 97, to: 97 }, text: "97.0 %" },
  }));
  const { svg, narrow } = trendChart({ id: "t", title: "Notice", months, actionLevel: 95 });
  const named = (one: string) => [...one.matchAll(/>(\d\d\/26)</g)].map(([, month = ""]) => month);
  return [named(svg), named(narrow)];
}

describe("a trend", () => {
  it("wide, names each of twelve months; narrow, the last and every second before it", () => {
    const [wide, narrow] = namedIn(12);
    expect(wide).toHaveLength(12);
    expect(narrow).toEqual(["02/26", "04/26", "06/26", "08/26", "10/26", "12/26"]);
  });

  it("narrow, names each of few months", () => {
    expect(namedIn(5)[1]).toEqual(["01/26", "02/26", "03/26", "04/26", "05/26"]);
  });
});
