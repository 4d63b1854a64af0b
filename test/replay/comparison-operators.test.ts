import { describe, expect, it } from "vitest";
import type { Expression } from "#generated/types.js";
import type { Truth } from "#shared/truth.js";
import { AS_OF } from "../policy/fixture.js";
import { truth } from "./evaluated.js";

type Times = Record<string, string>;

const of = (determination: Record<string, string | boolean>) => ({ given: { determination } });
const field = (name: string): Expression => ({ field: name });

describe("before and atOrBefore", () => {
  const last = "2025-06-10T23:59:59.999999";
  it.each<[string, string | null, string | null, Truth, Truth]>([
    ["an instant before another", "2025-06-10T10:00", "2025-06-10T10:01", true, true],
    ["the same instant", "2025-06-10T10:00", "2025-06-10T10:00", false, true],
    ["an instant after another", "2025-06-10T10:01", "2025-06-10T10:00", false, false],
    ["two days", "2025-06-10", "2025-06-11", true, true],
    ["two days, the other way round", "2025-06-11", "2025-06-10", false, false],
    ["one day twice", "2025-06-10", "2025-06-10", null, null],
    ["a day and an instant of it", "2025-06-10", "2025-06-10T10:00", null, null],
    ["an instant and its day", "2025-06-10T10:00", "2025-06-10", null, null],
    ["a day and the midnight after it", "2025-06-10", "2025-06-11T00:00", true, true],
    ["the midnight after a day, and the day", "2025-06-11T00:00", "2025-06-10", false, false],
    ["the first instant of a day, and the day", "2025-06-10T00:00", "2025-06-10", null, true],
    ["a day and its first instant", "2025-06-10", "2025-06-10T00:00", false, null],
    ["a day and its last instant", "2025-06-10", last, null, true],
    ["the last instant of a day, and the day", last, "2025-06-10", false, null],
    ["blank and an instant", null, "2025-06-10T10:00", null, null],
    ["an instant and blank", "2025-06-10T10:00", null, null, null],
    ["blank twice", null, null, null, null],
    ["an instant and not yet", "2025-06-10T10:00", "not-yet", true, true],
    ["not yet and an instant", "not-yet", "2025-06-10T10:00", false, false],
    ["as-of and not yet", AS_OF, "not-yet", true, true],
    ["not yet and as-of", "not-yet", AS_OF, false, false],
    ["not yet twice", "not-yet", "not-yet", null, null],
    ["blank and not yet", null, "not-yet", null, null],
    ["an instant after as-of and not yet", "2026-01-05T10:00", "not-yet", null, null],
    [
      "a clock time that occurs twice and one in between",
      "2025-11-02T01:30",
      "2025-11-02T01:45-07:00",
      null,
      null,
    ],
    [
      "a clock time that occurs twice and the time after it",
      "2025-11-02T01:30",
      "2025-11-02T01:45-08:00",
      true,
      true,
    ],
  ])("%s", (_name, a, b, isBefore, isAtOrBefore) => {
    const times: Times = {
      ...(a !== null && { requestReceivedAt: a }),
      ...(b !== null && { effectiveAt: b }),
    };
    const operands: [Expression, Expression] = [field("requestReceivedAt"), field("effectiveAt")];
    expect([truth({ before: operands }, of(times)), truth({ atOrBefore: operands }, of(times))]).toEqual([
      isBefore,
      isAtOrBefore,
    ]);
  });

  it("says unknown where a person sees more: x atOrBefore x", () => {
    const same: Expression = { atOrBefore: [field("requestReceivedAt"), field("requestReceivedAt")] };
    expect(truth(same, of({ requestReceivedAt: "2025-06-10" }))).toBeNull();
    expect(truth(same, of({ requestReceivedAt: "2025-06-10T10:00" }))).toBe(true);
  });
});

describe("all, any, not", () => {
  const parts: Truth[] = [true, false, null];
  const given = (a: Truth, b: Truth) =>
    of({ ...(a !== null && { aiToolUsed: a }), ...(b !== null && { careUnderway: b }) });
  const both: [Expression, Expression] = [field("aiToolUsed"), field("careUnderway")];
  it.each(parts.flatMap((a) => parts.map((b): [Truth, Truth] => [a, b])))(
    "%s and %s are Kleene's",
    (a, b) => {
      const every = a === false || b === false ? false : a === null || b === null ? null : true;
      const some = a === true || b === true ? true : a === null || b === null ? null : false;
      expect(truth({ all: both }, given(a, b))).toBe(every);
      expect(truth({ any: both }, given(a, b))).toBe(some);
      expect(truth({ not: field("aiToolUsed") }, given(a, b))).toBe(a === null ? null : !a);
    },
  );
});
