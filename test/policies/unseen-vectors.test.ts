import { describe, expect, it } from "vitest";
import { answersOf, wantedOf } from "./vectors/answers.js";
import { asuris } from "./vectors/asuris.js";
import { blueShieldPromise } from "./vectors/blue-shield-promise.js";
import { california } from "./vectors/california.js";
import { illinoisPlan } from "./vectors/illinois-plan.js";
import { magellan } from "./vectors/magellan.js";
import { mediCalContract, medicaid, medicaidNotices } from "./vectors/medicaid.js";
import { molina } from "./vectors/molina.js";
import {
  accreditation,
  illinoisAct,
  interoperability,
  medicareAdvantage,
  washington,
} from "./vectors/other-law.js";

// Cases that no rule case was written for: boundaries, holidays, clock changes, blanks, two of a kind, first and last days
// of versions. Expected values come from the sources and a calendar, never from a run.
const TABLES = [
  blueShieldPromise,
  illinoisPlan,
  asuris,
  molina,
  magellan,
  california,
  medicaid,
  medicaidNotices,
  mediCalContract,
  medicareAdvantage,
  washington,
  interoperability,
  illinoisAct,
  accreditation,
];

describe.each(TABLES)("$policy", (table) => {
  it.each(table.vectors)("$says", (vector) => {
    expect(answersOf(table, vector)).toMatchObject(wantedOf(vector));
  });

  it("has a name and a reason of its own for each", () => {
    expect(new Set(table.vectors.map(({ says }) => says)).size).toBe(table.vectors.length);
    expect(table.vectors.filter(({ expects }) => Object.keys(expects).length === 0)).toEqual([]);
  });
});
