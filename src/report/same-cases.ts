import type { Finding } from "#generated/types.js";
import { caseOf } from "./case-references.js";
import type { Slice } from "./slice.js";

/** Cases under two rules, as far as findings tell: numbers of cases. */
export interface SameCases {
  readonly both: number;
  readonly firstOnly: number;
  /** Of `firstOnly`: undecided under the second. */
  readonly undecidedUnderSecond: number;
  readonly secondOnly: number;
  /** Of `secondOnly`: undecided under the first. */
  readonly undecidedUnderFirst: number;
}

/** What findings say of the cases of one rule. */
interface Found {
  readonly notMet: ReadonlySet<string>;
  readonly undecided: ReadonlySet<string>;
}

/**
 * The cases that are not met under both of two whole rules, and under one of them only. Null where the findings given do
 * not hold every case not met. Whether a case without a finding was met, did not apply or is still running cannot be told
 * from findings, so no number of cases met under both is given.
 */
export function sameCases(
  findings: ReadonlyMap<string, readonly Finding[]>,
  first: Slice,
  second: Slice,
): SameCases | null {
  const a = foundOf(findings, first);
  const b = foundOf(findings, second);
  if (a === null || b === null) return null;
  const firstOnly = [...a.notMet].filter((key) => !b.notMet.has(key));
  const secondOnly = [...b.notMet].filter((key) => !a.notMet.has(key));
  return {
    both: a.notMet.size - firstOnly.length,
    firstOnly: firstOnly.length,
    undecidedUnderSecond: firstOnly.filter((key) => b.undecided.has(key)).length,
    secondOnly: secondOnly.length,
    undecidedUnderFirst: secondOnly.filter((key) => a.undecided.has(key)).length,
  };
}

/** The name by which findings are looked up: POLICY/RULE. */
export function ruleKey({ policy, rule }: Pick<Finding, "policy" | "rule">): string {
  return `${policy}/${rule}`;
}

/** The findings of a whole rule; null where those given do not hold every case not met. */
export function findingsOfRule(
  findings: ReadonlyMap<string, readonly Finding[]>,
  { policy, rule }: Slice,
): readonly Finding[] | null {
  // A gate has two lines of figures under one id: class and direction tell which one a finding belongs to.
  const own = (findings.get(ruleKey({ policy: policy.id, rule: rule.id })) ?? []).filter(
    (finding) => finding.class === rule.class && finding.direction === rule.direction,
  );
  return casesOf(own, true).size === rule.cases.fail ? own : null;
}

function foundOf(findings: ReadonlyMap<string, readonly Finding[]>, slice: Slice): Found | null {
  const own = findingsOfRule(findings, slice);
  return own === null ? null : { notMet: casesOf(own, true), undecided: casesOf(own, false) };
}

function casesOf(findings: readonly Finding[], isNotMet: boolean): ReadonlySet<string> {
  return new Set(findings.filter(({ outcome }) => (outcome === "fail") === isNotMet).map(caseOf));
}
