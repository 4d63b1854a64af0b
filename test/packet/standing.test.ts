import { describe, expect, it } from "vitest";
import { publishedFigures } from "#packet/published-figures.js";
import { standingOf } from "#packet/standing.js";
import { noCounts } from "#shared/outcome.js";

const line = { group: "LAW", title: "t", policy: "p", rule: "r" };

describe("where a documented rate stands", () => {
  it.each([
    // 98.2 % of 1,000 is 982.
    { met: 982, notMet: 18, undecided: 0, level: 98.2, standing: "at-or-above" },
    { met: 981, notMet: 19, undecided: 0, level: 98.2, standing: "below-in-any-case" },
    // 970 documented, 988 at most: below only as documented.
    { met: 970, notMet: 12, undecided: 18, level: 98.2, standing: "below" },
    // 3,001 less 12: printed as 99.6, and it is no 99.7; all 3,001 would be 100.
    { met: 2989, notMet: 12, undecided: 0, level: 99.7, standing: "below-in-any-case" },
    { met: 2989, notMet: 12, undecided: 0, level: 99.6, standing: "at-or-above" },
    // 5 not met of 1,000 are hidden: 990 to 999 met. 99.5 may be reached or not; 98.9 is, 99.95 is not.
    { met: 995, notMet: 5, undecided: 0, level: 99.5, standing: "cannot-be-told" },
    { met: 995, notMet: 5, undecided: 0, level: 98.9, standing: "at-or-above" },
    { met: 995, notMet: 5, undecided: 0, level: 100, standing: "below-in-any-case" },
    { met: 5, notMet: 5, undecided: 0, level: 90, standing: "cannot-be-told" },
  ])("$met met, $notMet not met, $undecided undecided against $level: $standing", (given) => {
    const counts = { ...noCounts(), pass: given.met, fail: given.notMet, "needs-review": given.undecided };
    const { bounds } = publishedFigures(counts, "hidden");
    const actionLevel = { percent: given.level, setBy: "somebody" };
    expect(standingOf({ ...line, actionLevel }, bounds)).toBe(given.standing);
  });

  it("is not said where no level is set", () => {
    expect(standingOf(line, { tested: 1, met: { from: 1, to: 1 }, notMet: { from: 0, to: 0 } })).toBe(
      "no-level",
    );
  });
});

describe("figures as published", () => {
  it("rates follow from the spans that are printed, and are cut", () => {
    const { documented, possible, met, notMet } = publishedFigures(
      { ...noCounts(), pass: 2998, fail: 3 },
      "hidden",
    );
    // Of 3,001 cases 2,991 to 3,000 are met: 99.66… and 99.96… per cent.
    expect({ documented, possible, met, notMet }).toEqual({
      documented: "99.6–99.9 %",
      possible: "99.6–99.9 %",
      met: "2,991–3,000",
      notMet: "1–10",
    });
  });

  it("3 of 3,001 not met is not 100 %, small counts shown or not", () => {
    const counts = { ...noCounts(), pass: 2998, fail: 3 };
    expect(publishedFigures(counts, "shown").documented).toBe("99.9 %");
  });
});
