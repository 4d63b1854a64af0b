import { describe, expect, it } from "vitest";
import { testedPolicy } from "../support/tested.js";
import { answersOf, wantedOf } from "./vectors/answers.js";
import { GIVEN } from "./vectors/given.js";
import { findingsAmong, sayingsOf } from "./whole-policy.js";

// The test vectors of the fact sheet: each stands as a rule case in its policy, and gives the same with other records.
describe.each(GIVEN)("$id", ({ id, carriedBy, tables }) => {
  const carriers = Object.entries(carriedBy).flatMap(([policy, rules]) =>
    rules.map((rule) => ({ policy, rule })),
  );

  it.each(carriers)("is a case of $rule in $policy", ({ policy, rule }) => {
    const cases = testedPolicy(policy).cases.find((file) => file.rule === rule);
    const names = (cases?.cases ?? []).map(({ name }) => name);
    expect(names.filter((name) => new RegExp(`^${id}\\b`).test(name))).not.toEqual([]);
  });

  const queries = tables.flatMap((table) => table.vectors.map((vector) => ({ table, vector, ...vector })));
  it.each(queries)("$says", ({ table, vector }) => {
    expect(answersOf(table, vector)).toMatchObject(wantedOf(vector));
  });
});

describe("T7", () => {
  it("is no breach of anything: no time binds the delegate", () => {
    const [table] = GIVEN.find(({ id }) => id === "T7")?.tables ?? [];
    const given = { ...table?.base, ...table?.vectors[0]?.given };
    const sayings = sayingsOf("magellan", { given, asOf: "2026-11-20T12:00" });
    const notMet = findingsAmong(sayings).filter(({ outcome }) => outcome === "fail");
    expect(notMet.map(({ rule, class: kind }) => [rule, kind])).toEqual([["MAG-CONT-01", "request-defect"]]);
  });
});
