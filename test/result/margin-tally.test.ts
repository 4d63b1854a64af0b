import { describe, expect, it } from "vitest";
import type { Verdict } from "#replay/outcome.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { marginTally } from "#result/margin-tally.js";
import { marginStep } from "#shared/margin-step.js";

const HOUR = 3_600_000_000;

describe("steps of time", () => {
  it.each([
    [0, 0],
    [4 * HOUR, 0],
    [4 * HOUR + 1, 1],
    [24 * HOUR, 1],
    [24 * HOUR + 1, 2],
    [48 * HOUR, 2],
    [48 * HOUR + 1, 3],
    [120 * HOUR, 3],
    [120 * HOUR + 1, 4],
    // Readings that each leave time may together leave none that is sure.
    [-1, 0],
  ])("%i microseconds lie in step %i", (micros, step) => {
    expect(marginStep(micros)).toBe(step);
  });
});

/** Due and stop of a reading, in hours. */
type Reading = readonly [dueFrom: number, dueTo: number, stopFrom: number, stopTo: number];

function outcome(
  result: "pass" | "fail" | "needs-review",
  readings: readonly Reading[],
  absent = false,
): RuleOutcome {
  const verdict = ([dueFrom, dueTo, stopFrom, stopTo]: Reading): Partial<Verdict> => ({
    due: { from: dueFrom * HOUR, to: dueTo * HOUR },
    stop: { from: stopFrom * HOUR, to: stopTo * HOUR },
    restsOnAbsence: absent,
  });
  return {
    outcome: result,
    matter: { determination: { values: { lineOfBusiness: "medi-cal" } } },
    readings: readings.map((one) => ({ verdict: verdict(one) })),
  } as unknown as RuleOutcome;
}

function counted(...outcomes: RuleOutcome[]) {
  const tally = marginTally();
  for (const one of outcomes) tally.add(one);
  const [cell] = tally.result();
  return cell && [cell.left, cell.late, cell.noAct];
}

describe("margins of a deadline", () => {
  it("time left runs from the latest act to the earliest due of all readings", () => {
    // Due 30 or 60, act between 4 and 6: 24 hours are left for sure, to the step that ends there.
    expect(
      counted(
        outcome("pass", [
          [30, 30, 4, 6],
          [60, 60, 4, 6],
        ]),
      ),
    ).toEqual([[0, 1, 0, 0, 0], [0, 0, 0, 0, 0], 0]);
  });

  it("lateness runs from the latest due to the earliest act", () => {
    // Due 30 or 60, act between 65 and 200: five hours late for sure.
    expect(
      counted(
        outcome("fail", [
          [30, 30, 65, 200],
          [60, 60, 65, 200],
        ]),
      ),
    ).toEqual([[0, 0, 0, 0, 0], [0, 1, 0, 0, 0], 0]);
  });

  it("what has not happened has no lateness yet", () => {
    expect(counted(outcome("fail", [[30, 30, 90, Number.POSITIVE_INFINITY]], true))).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      1,
    ]);
  });

  it("open ends and undecided results are not counted", () => {
    const open = Number.NEGATIVE_INFINITY;
    expect(
      counted(outcome("pass", [[open, 30, 4, 4]]), outcome("needs-review", [[30, 30, 4, 4]])),
    ).toBeUndefined();
  });
});
