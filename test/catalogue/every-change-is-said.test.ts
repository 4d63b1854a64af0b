import { describe, expect, it } from "vitest";
import { rulePage } from "#catalogue/rule-page/rule-page.js";
import type { Rule } from "#generated/types.js";
import { mutantsOf } from "#mutation/mutants.js";
import { mutatedPolicy } from "#mutation/mutated.js";
import { surroundingsOf } from "#mutation/surroundings.js";
import { loadCommons, loadPolicy, policyFolders } from "#policy/load.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { projectReader } from "../support/project.js";

const commons = loadCommons(projectReader);

function wordsOf(rule: Rule, bundle: TestedPolicy): string {
  return rulePage(rule, { bundle, commons });
}

/** The words of a rule are complete: a policy changed anywhere that rules can notice reads otherwise somewhere. */
describe.each([...policyFolders(projectReader).keys()])("the words of %s", (id) => {
  it("differ wherever the policy does", () => {
    const bundle = { ...loadPolicy(projectReader, id), cases: [] };
    const before = new Map(bundle.rules.map((rule) => [rule.id, wordsOf(rule, bundle)]));
    const mutants = mutantsOf(bundle, commons, surroundingsOf([bundle], commons));
    const unsaid = mutants.filter((mutant) => {
      const changed = mutatedPolicy({ bundle, commons }, mutant).bundle;
      const concerned = changed.rules.filter((rule) => mutant.rule === null || rule.id === mutant.rule);
      return concerned.every((rule) => wordsOf(rule, changed) === before.get(rule.id));
    });
    expect(mutants.length).toBeGreaterThan(0);
    expect(unsaid.map(({ rule, kind, pointer }) => `${rule}: ${kind} ${pointer}`)).toEqual([]);
  });
});
