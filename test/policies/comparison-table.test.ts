import { describe, expect, it } from "vitest";
import type { CaseRecords } from "#generated/types.js";
import { asuris } from "./comparison-table/asuris.js";
import { blueShieldPromise } from "./comparison-table/blue-shield-promise.js";
import { type CellQuery, type Column, type Finding, QUESTIONS } from "./comparison-table/column.js";
import { illinoisPlan } from "./comparison-table/illinois-plan.js";
import { magellan } from "./comparison-table/magellan.js";
import { molina } from "./comparison-table/molina.js";
import { findingsAmong, type Said, sayingsOf } from "./whole-policy.js";

// The five payers' documents differ in eight things (test/policies/comparison-table). Each cell of that table is a
// handful of small cases put to the whole policy: what every rule and gate together may say, and nothing else.
const COLUMNS = [molina, magellan, illinoisPlan, asuris, blueShieldPromise];

describe.each(COLUMNS)("$policy", (column) => {
  it("has nothing to say where everything is in order", () => {
    expect(findingsOf(column, { given: {} })).toEqual([]);
  });

  it.each(QUESTIONS)("%s", (question) => {
    const { queries } = column.cells[question];
    expect(queries.map((query) => [query.says, findingsOf(column, query)])).toEqual(
      queries.map((query) => [query.says, [...query.finds].sort(byRule)]),
    );
  });
});

describe("the table", () => {
  it("has eight questions, five payers and cases for every cell", () => {
    expect(QUESTIONS).toHaveLength(8);
    expect(COLUMNS).toHaveLength(5);
    for (const { cells } of COLUMNS)
      expect(Object.values(cells).every(({ queries }) => queries.length > 0)).toBe(true);
  });

  it("leaves no payer with a turnaround that its cell does not name", () => {
    const turnarounds = COLUMNS.map(({ policy, cells }) => [policy, cells["turnaround of the plan?"].words]);
    expect(turnarounds.filter(([, words]) => words === "none").map(([policy]) => policy)).toEqual([
      "molina-il-mmp",
      "magellan",
      "asuris",
    ]);
  });
});

function findingsOf({ policy, base, asOf }: Column, query: Pick<CellQuery, "given" | "asOf" | "answers">) {
  const given: CaseRecords = {
    ...base,
    ...query.given,
    determination: { ...base.determination, ...query.given.determination },
  };
  const sayings = sayingsOf(policy, { given, asOf: query.asOf ?? asOf, answers: query.answers ?? {} });
  return findingsAmong(sayings).map(shown).sort(byRule);
}

function shown({ outcome, class: kind, direction, rule }: Said) {
  return [outcome, kind, direction, rule];
}

function byRule(a: readonly unknown[] | Finding, b: readonly unknown[] | Finding): number {
  return String(a[3]) < String(b[3]) ? -1 : 1;
}
