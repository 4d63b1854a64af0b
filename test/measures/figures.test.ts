import { describe, expect, it } from "vitest";
import { breakdownCell } from "#measures/breakdown.js";
import { durationCell } from "#measures/duration.js";
import { shareCell, shareUnknown } from "#measures/share.js";
import { spanOf } from "#measures/span.js";
import { DURATION, SHARE, unit } from "./units.js";

const MINUTE = 60_000_000;
const held = (outcome: string | null, count = 1) => unit({ disposition: "conducted", outcome }, count);
const unclear = (outcome: string | null, count = 1) => unit({ disposition: null, outcome }, count);

describe("a share", () => {
  it("is one figure where everything is known, cut and never rounded up", () => {
    const units = [
      held("overturned", 2),
      held("upheld", 1),
      unit({ disposition: "refused", outcome: null }, 9),
    ];
    // 2 of 3 is 66.66…
    expect(shareCell(SHARE, units)).toEqual({
      units: 3,
      counted: 2,
      unknown: 0,
      unclear: 0,
      lowest: 66.6,
      highest: 66.6,
    });
  });

  it("is not 100 per cent with 3 of 3,001 left out", () => {
    expect(shareCell(SHARE, [held("overturned", 2998), held("upheld", 3)])).toMatchObject({ highest: 99.9 });
  });

  it("is a range from what is known at least to what is possible at most", () => {
    const units = [held("overturned", 2), held("upheld", 4), held(null, 1), held("consult-only", 1)];
    // Least 2 of 8, most 4 of 8.
    expect(shareCell(SHARE, units)).toMatchObject({
      units: 8,
      counted: 2,
      unknown: 2,
      lowest: 25,
      highest: 50,
    });
  });

  it("counts units that may belong on whichever side would move it", () => {
    const units = [
      held("overturned", 2),
      held("upheld", 2),
      unclear("overturned", 4),
      unclear("upheld", 1),
      unclear(null, 1),
    ];
    // Least: upheld and unknown ones belong, 2 of 6. Most: changed and unknown ones do, 7 of 9.
    expect(shareCell(SHARE, units)).toEqual({
      units: 4,
      counted: 2,
      unknown: 0,
      unclear: 6,
      lowest: 33.3,
      highest: 77.7,
    });
  });

  it("has no figure where nothing is known to belong", () => {
    const nothing = { units: 0, counted: 0, unknown: 0, lowest: null, highest: null };
    expect(shareCell(SHARE, [])).toEqual({ ...nothing, unclear: 0 });
    expect(shareCell(SHARE, [unclear("overturned")])).toEqual({ ...nothing, unclear: 1 });
  });

  it("says under which field a unit is left open, once each", () => {
    const units = [
      held(null, 2),
      held("consult-only", 3),
      unclear(null, 4),
      unclear("upheld", 5),
      held("upheld", 6),
    ];
    expect(shareUnknown(SHARE, units)).toEqual([
      { field: "disposition", absent: "blank", units: 9 },
      { field: "outcome", absent: null, units: 3 },
      { field: "outcome", absent: "blank", units: 2 },
    ]);
  });
});

describe("a breakdown", () => {
  it("counts every unit that belongs once, unknown values last", () => {
    const definition = { ...SHARE, of: "outcome" as const };
    const units = [held(null, 2), held("upheld", 3), held("overturned", 1), unclear("upheld", 7)];
    expect(breakdownCell(definition, units)).toEqual({
      units: 6,
      unclear: 7,
      values: [
        { value: "overturned", absent: null, units: 1 },
        { value: "upheld", absent: null, units: 3 },
        { value: null, absent: "blank", units: 2 },
      ],
    });
  });
});

describe("a duration", () => {
  const took = (from: number | null, to: number | null, count = 1) =>
    unit({ disposition: "conducted" }, count, { from, to });

  it("takes the least value that so many per cent do not exceed", () => {
    // Ten values 10 … 100: the fifth and the ninth.
    const units = Array.from({ length: 10 }, (_, index) => took((index + 1) * 10, (index + 1) * 10));
    expect(durationCell(DURATION, units).quantiles).toEqual([
      { percent: 50, from: 50, to: 50 },
      { percent: 90, from: 90, to: 90 },
    ]);
    // Eleven: the sixth and the tenth, however they are grouped and ordered.
    const grouped = [took(70, 70, 5), took(5, 5, 5), took(6, 6)];
    expect(durationCell(DURATION, grouped).quantiles).toEqual([
      { percent: 50, from: 6, to: 6 },
      { percent: 90, from: 70, to: 70 },
    ]);
  });

  it("keeps open ones among the units, with no upper end", () => {
    const units = [took(30, 30, 2), took(90, 90), took(500, null, 2)];
    const { units: all, open, quantiles, buckets } = durationCell(DURATION, units);
    expect({ all, open }).toEqual({ all: 5, open: 2 });
    expect(quantiles).toEqual([
      { percent: 50, from: 90, to: 90 },
      { percent: 90, from: 500, to: null },
    ]);
    expect(buckets.map((bucket) => bucket.units)).toEqual([0, 2, 1, 0]);
  });

  it("is a range where a date alone or nothing is recorded", () => {
    const units = [took(10, 10), took(0, 1439), took(null, null), took(-45, -45)];
    // Least ends −∞, −45, 0, 10: the second is −45. Greatest ends −45, 10, 1439, ∞: the second is 10.
    expect(durationCell(DURATION, units)).toMatchObject({
      units: 4,
      unknown: 1,
      open: 0,
      across: 1,
      quantiles: [
        { percent: 50, from: -45, to: 10 },
        { percent: 90, from: 10, to: null },
      ],
      buckets: [
        { from: null, to: 0, units: 1 },
        { from: 0, to: 60, units: 1 },
        { from: 60, to: 120, units: 0 },
        { from: 120, to: null, units: 0 },
      ],
    });
  });

  it("has no figures of nothing", () => {
    expect(durationCell(DURATION, [])).toMatchObject({
      units: 0,
      across: 0,
      quantiles: [{ from: null, to: null }, {}],
    });
  });
});

describe("a span of whole minutes", () => {
  const at = (minute: number) => ({ from: minute * MINUTE, to: minute * MINUTE });

  it("is cut down", () => {
    expect(spanOf(at(1), { from: 2 * MINUTE - 1, to: 2 * MINUTE - 1 })).toEqual({ from: 0, to: 0 });
    expect(spanOf(at(1), at(2))).toEqual({ from: 1, to: 1 });
    expect(spanOf(at(60), at(15))).toEqual({ from: -45, to: -45 });
  });

  it("runs from the latest start to the earliest end, in order where that is possible", () => {
    const day = { from: 0, to: 1440 * MINUTE - 1 };
    expect(spanOf(at(600), { from: 1440 * MINUTE, to: 2880 * MINUTE - 1 })).toEqual({ from: 840, to: 2279 });
    expect(spanOf(day, day)).toEqual({ from: 0, to: 1439 });
  });

  it("has no end where a time is unknown or not yet", () => {
    const unknown = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
    expect(spanOf(at(0), { from: 90 * MINUTE, to: unknown.to })).toEqual({ from: 90, to: null });
    expect(spanOf(unknown, at(5))).toEqual({ from: null, to: null });
    expect(spanOf(at(5), unknown)).toEqual({ from: null, to: null });
  });
});
