import type { CaseRecords, Rule, RuleCase } from "#generated/types.js";
import { type KillScore, killScore } from "#mutation/kill-score.js";
import { type Mutant, mutantId } from "#mutation/mutant.js";
import { mutantsOf } from "#mutation/mutants.js";
import { surroundingsOf } from "#mutation/surroundings.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { bundleOf, commonsOf, type PolicyParts } from "../policy/fixture.js";

/** Names of the mutants of a bundle's rules (no others), in order. */
export function idsOfRules(rules: readonly Rule[], parts: PolicyParts = {}): string[] {
  return idsOf(mutants(rules, parts).filter(({ rule }) => rule !== null));
}

/** Names of the mutants of the policy's own file. */
export function idsOfPolicy(rules: readonly Rule[], parts: PolicyParts): string[] {
  return idsOf(mutants(rules, parts).filter(({ rule }) => rule === null));
}

export function mutants(rules: readonly Rule[], parts: PolicyParts = {}): Mutant[] {
  const bundle = bundleOf(rules, parts);
  return mutantsOf(bundle, commonsOf(), surroundingsOf([bundle], commonsOf()));
}

function idsOf(some: readonly Mutant[]): string[] {
  return some.map(mutantId);
}

/** A case on a determination of payer `acme`. */
export function caseOf(
  name: string,
  expect: RuleCase["expect"],
  determination: NonNullable<CaseRecords["determination"]>,
  more: Partial<RuleCase> = {},
): RuleCase {
  const { given, ...rest } = more;
  return {
    name,
    asOf: "2025-12-31",
    expect,
    ...rest,
    given: { ...given, determination: { payer: "acme", ...determination } },
  };
}

/** A bundle with these cases and no others. */
export function withCases(bundle: TestedPolicy, cases: Readonly<Record<string, RuleCase[]>>): TestedPolicy {
  return {
    ...bundle,
    cases: Object.entries(cases).map(([rule, [first, ...rest]]) => {
      if (!first) throw new Error("no case");
      return { rule, cases: [first, ...rest] };
    }),
  };
}

/** The score without any reason given. */
export function bareScore(bundle: TestedPolicy): KillScore {
  return killScore(bundle, commonsOf(), { policy: "fixture", survivors: [] });
}

/** Names of the mutants with a fate. */
export function fated(score: KillScore, wanted: KillScore["mutants"][number]["fate"]["fate"]): string[] {
  return score.mutants.filter(({ fate }) => fate.fate === wanted).map(({ mutant }) => mutantId(mutant));
}
