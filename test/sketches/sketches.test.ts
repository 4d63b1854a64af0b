import { describe, expect, it } from "vitest";
import { runCases } from "#cases/run-cases.js";
import { checkPolicy } from "#policy/check-policy.js";
import { json, loadCommons } from "#policy/load.js";
import { projectReader } from "../support/project.js";
import { testedFolder } from "../support/tested.js";

// The 43 rule sketches of the language page, grouped by source, with hand-worked cases.
const FOLDER = "test/sketches";
const tables = projectReader
  .list(`${FOLDER}/tables`)
  .map((name) => json("Table", projectReader, `${FOLDER}/tables/${name}`));
const commons = loadCommons(projectReader, { tables });
const ids = projectReader.list(FOLDER).filter((name) => name.startsWith("sketch-"));
const bundles = ids.map((id) => testedFolder(`${FOLDER}/${id}`));

describe.each(bundles.map((bundle) => [bundle.policy.id, bundle] as const))("%s", (_id, bundle) => {
  it("passes every check", () => {
    expect(checkPolicy(bundle, commons)).toEqual([]);
  });

  it("gives what each of its rule cases expects", () => {
    expect(runCases(bundle, commons).problems).toEqual([]);
  });

  it("has a passing and a failing case for each rule", () => {
    const outcomes = bundle.cases.map((cases) => [
      cases.rule,
      ...new Set(cases.cases.map((test) => test.expect)),
    ]);
    expect(outcomes.filter((seen) => !seen.includes("pass") || !seen.includes("fail"))).toEqual([]);
  });
});

it("holds all 43 sketches", () => {
  expect(bundles.flatMap((bundle) => bundle.rules)).toHaveLength(43);
});
