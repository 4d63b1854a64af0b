import { describe, expect, it } from "vitest";
import { runCases } from "#cases/run-cases.js";
import { filledByKnownMappings } from "#cli/known-mappings.js";
import { lintPolicy } from "#lint/lint-policy.js";
import { checkPolicy } from "#policy/check-policy.js";
import { loadCommons, policyFolders } from "#policy/load.js";
import { projectReader } from "../support/project.js";
import { testedPolicy } from "../support/tested.js";

const commons = loadCommons(projectReader);

const filled = filledByKnownMappings(projectReader);
const ids = [...policyFolders(projectReader).keys()];

describe.each(ids)("policy %s", (id) => {
  const bundle = testedPolicy(id);

  it("passes every check", () => {
    expect(checkPolicy(bundle, commons)).toEqual([]);
  });

  it("leaves no lint without a reason, and no reason without its lint", () => {
    const { open, stale } = lintPolicy(bundle, commons, filled);
    expect({ open, stale }).toEqual({ open: [], stale: [] });
  });

  it("names only known policies beside itself", () => {
    const beside = (bundle.policy.beside ?? []).map(({ policy }) => policy);
    expect(beside.filter((other) => !ids.includes(other))).toEqual([]);
  });

  it("gives what each of its rule cases expects", () => {
    const report = runCases(bundle, commons);
    expect(report.problems).toEqual([]);
    expect(report.passed).toBeGreaterThanOrEqual(bundle.rules.length);
  });
});
