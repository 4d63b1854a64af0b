import { describe, expect, it } from "vitest";
import { runCases } from "#cases/run-cases.js";
import { checkPolicy } from "#policy/check-policy.js";
import { loadCommons, loadPolicy, policyFolders } from "#policy/load.js";
import { projectReader } from "../support/project.js";

const commons = loadCommons(projectReader);

describe.each([...policyFolders(projectReader).keys()])("policy %s", (id) => {
  const bundle = loadPolicy(projectReader, id);

  it("passes every check", () => {
    expect(checkPolicy(bundle, commons)).toEqual([]);
  });

  it("gives what each of its rule cases expects", () => {
    const report = runCases(bundle, commons);
    expect(report.problems).toEqual([]);
    expect(report.passed).toBeGreaterThanOrEqual(bundle.rules.length);
  });
});
