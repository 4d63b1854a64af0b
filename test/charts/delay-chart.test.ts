import { describe, expect, it } from "vitest";
import { delayChart } from "#charts/delay-chart.js";
import { IN_TIME, LATE } from "#charts/ink.js";

function chartOf(left: readonly number[], late: readonly number[]) {
  const bars = [
    ...left.map((acts, at) => ({
      from: at - left.length,
      to: at - left.length + 1,
      name: `left ${at}`,
      acts,
    })),
    ...late.map((acts, at) => ({ from: at, to: at + 1, name: `late ${at}`, acts })),
  ];
  const edges = [
    { at: 0, name: "due" },
    { at: 1, name: "2 days" },
  ];
  return delayChart({ id: "c", title: "Notice", bars, edges });
}

function svgOf(left: readonly number[], late: readonly number[]): string {
  return chartOf(left, late).svg;
}

/** The texts that are drawn. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/>([^<>]+)<\/(?:text|tspan)>/g)].map(([, text = ""]) => text);
}

/** Heights of the bars of a colour, in pixels. */
function heights(svg: string, fill: string): number[] {
  return [...svg.matchAll(/<rect [^>]*>/g)]
    .map(([rect]) => rect)
    .filter((rect) => rect.includes(`fill="${fill}"`))
    .map((rect) => Number(/ height="([\d.]+)"/.exec(rect)?.[1]));
}

describe("acts around their due line, drawn", () => {
  it("are legible on both sides: thousands in time beside thirty late", () => {
    const svg = svgOf([3200, 40], [30, 15]);
    // Scales end at 4,000 and at 40: 3,200 and 30 are four and three quarters of the height, 15 half of 30.
    const [inTime, late] = [heights(svg, IN_TIME), heights(svg, LATE)];
    expect((late[0] as number) / (inTime[0] as number)).toBeCloseTo(30 / 40 / (3200 / 4000), 6);
    expect((late[1] as number) / (late[0] as number)).toBeCloseTo(0.5, 6);
    expect(svg).toContain("in time: 3,240 (left scale)");
    expect(svg).toContain("late, or no act: 45 (right scale)");
    expect(svg).toContain("drawn on scales of their own");
  });

  it("narrow, have the same bars, the sums and short ends, and no count above a bar", () => {
    const { svg, narrow } = chartOf([3200, 40], [30, 15]);
    expect([heights(narrow, IN_TIME), heights(narrow, LATE)].map(({ length }) => length)).toEqual([2, 2]);
    expect(textsOf(narrow)).toEqual(
      expect.arrayContaining(["in time:", "3,240", "late, or no act:", "45", "2 d"]),
    );
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["3,200", "30", "15", "2 days"]));
    for (const text of ["3,200", "15", "2 days"]) expect(textsOf(narrow)).not.toContain(text);
  });

  it("a side of fewer than 20 is told in words and has no bars", () => {
    const svg = svgOf([3200], [12, 7]);
    expect(heights(svg, LATE)).toEqual([]);
    expect(svg).toContain("late, or no act: 19,");
    expect(svg).toContain("too few for bars");
    expect(svg).not.toContain("scale)");
    expect(heights(svgOf([3200], [13, 7]), LATE)).toHaveLength(2);
  });

  it("without acts on a side the other has the whole width", () => {
    const svg = svgOf([120, 80], []);
    expect(heights(svg, IN_TIME)).toHaveLength(2);
    expect(svg).not.toContain("no act");
  });
});
