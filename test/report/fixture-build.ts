import type { Cell, OutcomeCounts, PolicyResult, QuestionResult, RuleResult } from "#generated/types.js";

/** Counts with what is left out at zero. */
export function counts(parts: Partial<OutcomeCounts>): OutcomeCounts {
  return {
    "not-applicable": 0,
    pass: 0,
    pending: 0,
    indeterminate: 0,
    "needs-review": 0,
    fail: 0,
    error: 0,
    ...parts,
  };
}

/** Met, not met, undecided by words, undecided by data, still running. */
export function cell(
  delegate: string | null,
  month: string,
  pass: number,
  fail: number,
  review = 0,
  indeterminate = 0,
  pending = 0,
): Cell {
  const own = counts({ pass, fail, "needs-review": review, indeterminate, pending });
  return { delegate, standards: [], lineOfBusiness: "medi-cal", month, subjects: own, cases: own };
}

export function asked(
  asks: string,
  kind: RuleResult["kind"],
  topic: RuleResult["topic"],
): Partial<RuleResult> {
  return { asks, kind, topic };
}

/** A rule whose counts are the sum of its cells. */
export function rule(
  id: string,
  title: string,
  standards: string[],
  evidenceTag: RuleResult["evidenceTag"],
  parts: Partial<RuleResult>,
): RuleResult {
  const total = (parts.cells ?? []).reduce(
    (sum, { cases }) =>
      counts({
        pass: sum.pass + cases.pass,
        fail: sum.fail + cases.fail,
        pending: sum.pending + cases.pending,
        "needs-review": sum["needs-review"] + cases["needs-review"],
        indeterminate: sum.indeterminate + cases.indeterminate,
      }),
    counts({}),
  );
  const open = total["needs-review"] + total.indeterminate;
  const tested = total.pass + total.fail + open;
  const cut = (part: number) => (tested === 0 ? null : Math.floor((part * 1000) / tested) / 10);
  return {
    id,
    title,
    kind: "deadline",
    subject: "determination",
    topic: "notice-timeliness",
    clauses: standards.slice(0, 1),
    standards,
    evidenceTag,
    obligor: "plan",
    class: "breach",
    direction: "under-service",
    severity: "high",
    asks: "it is so",
    interpretation: null,
    subjects: total,
    cases: total,
    rate: {
      documented: cut(total.pass),
      lowest: cut(total.pass),
      highest: cut(total.pass + open),
      undecided: open,
    },
    members: total.fail,
    cells: [],
    margins: [],
    notTested: [],
    errors: [],
    ...parts,
  };
}

export function policy(
  id: string,
  cite: string,
  title: string,
  kind: string,
): Omit<PolicyResult, "rules" | "questions"> {
  return {
    id,
    title,
    issuer: "the issuer",
    kind,
    cite,
    status: "in-force",
    versions: [{ id: "current", effective: "from 2024-01-01", note: null }],
    zone: "America/Los_Angeles",
    source: { title: "Source of the policy", retrieved: "2026-11-01", note: null },
    counting: "business days on us-federal",
    appliesToNote: "denials for medical necessity",
    basis: null,
    notes: [],
    evidence: {},
    parameters: [],
    unclear: 0,
  };
}

export function question(
  parts: Partial<QuestionResult> & Pick<QuestionResult, "id" | "words">,
): QuestionResult {
  return {
    policy: "ca-hsc-1367-01",
    clause: null,
    evidenceTag: null,
    askedOf: "the plan",
    suggestion: null,
    options: {},
    answer: null,
    answeredBy: null,
    subjects: 0,
    cases: 0,
    outcomes: {},
    effects: [],
    ...parts,
  };
}
