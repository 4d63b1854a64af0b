import { gateOf, gateRun } from "#gate/index.js";
import type {
  AuditResult,
  Disposition,
  Finding,
  PolicyResult,
  RuleResult,
  Thresholds,
} from "#generated/types.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";
import { counts, rule as ruleOf } from "../report/fixture-build.js";

/** 32 digits that end as told. */
export function print(end: string): string {
  return end.padStart(32, "0");
}

/** A line of figures: met, not met, undecided, and how often the rule broke. */
export function rule(
  id: string,
  [pass, fail, open, error = 0]: readonly [number, number, number, number?],
  over: Partial<RuleResult> = {},
): RuleResult {
  const figures = counts({ pass, fail, indeterminate: open, error });
  return {
    ...ruleOf(id, `Title of ${id}`, [], "confirmed", {}),
    class: "breach",
    direction: "under-service",
    severity: "high",
    rate: {
      documented: pass + fail + open === 0 ? null : Math.floor((pass * 1000) / (pass + fail + open)) / 10,
      lowest: null,
      highest: null,
      undecided: open,
    },
    subjects: figures,
    cases: figures,
    ...over,
  };
}

/** A result with these policies; four files with 100, 200, 0 and 50 rows, of which 2, 3, 0 and 0 are set aside. */
export function resultOf(
  policies: Readonly<Record<string, readonly RuleResult[]>>,
  over: Partial<AuditResult> = {},
): AuditResult {
  const base = fixtureResult();
  const [first] = base.policies as [PolicyResult];
  const file = (name: string, sender: string, rows: number, rejected: number) => ({
    ...(base.files[0] as AuditResult["files"][number]),
    file: name,
    sender,
    rows,
    rejected,
    accepted: rows - rejected,
    status: rows === 0 ? ("header-only" as const) : ("read" as const),
  });
  return {
    ...base,
    trusted: true,
    trustNotes: [],
    accounting: { ...base.accounting, rowsIn: 350, accepted: 345, rejected: 5 },
    files: [
      file("Maria Lopez.csv", "plan", 100, 2),
      file("b.csv", "plan", 200, 3),
      file("c.csv", "plan", 0, 0),
      file("d.csv", "delegate-a", 50, 0),
    ],
    deliveries: [],
    policies: Object.entries(policies).map(([id, rules]) => ({
      ...first,
      id,
      cite: `cite of ${id}`,
      rules: [...rules],
    })),
    ...over,
  };
}

export function finding(end: string, over: Partial<Finding> = {}): Finding {
  const [first] = fixtureFindings() as [Finding];
  return {
    ...first,
    policy: "law",
    rule: "L-1",
    class: "breach",
    direction: "under-service",
    severity: "high",
    outcome: "fail",
    stillOpen: false,
    causedBy: null,
    records: [],
    fingerprint: print(end),
    ...over,
  };
}

/** The gate of a run of two rules, unless told otherwise. */
export function gate(
  thresholds: Thresholds,
  {
    findings = [],
    dispositions = [],
    result = resultOf({ law: [rule("L-1", [0, 0, 0])] }),
    before = null,
  }: {
    readonly findings?: readonly Finding[];
    readonly dispositions?: readonly Disposition[];
    readonly result?: AuditResult;
    readonly before?: { readonly result: AuditResult; readonly findings: readonly Finding[] } | null;
  },
) {
  return gateOf(
    gateRun(result, findings, dispositions),
    thresholds,
    before && gateRun(before.result, before.findings, []),
  );
}
