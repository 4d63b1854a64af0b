import type { LedgerRecord } from "#ledger/record.js";
import type { Interval } from "#shared/interval.js";

/** Outcomes the data can decide by itself. */
export type Decided = "not-applicable" | "pass" | "pending" | "fail";

/** Why a value is unknown. The first three are said once per rule and field; the others per subject. */
export type CauseKind =
  | "field-not-delivered"
  | "kind-not-delivered"
  | "flag-not-coded"
  | "kind-partial"
  | "blank"
  | "coarse"
  | "determination-not-delivered"
  | "not-in-table";

export interface Cause {
  readonly kind: CauseKind;
  /** The field as the rule writes it, e.g. `notices.sentAt`; for a kind, the relation. */
  readonly field: string;
  readonly record: LedgerRecord | null;
  /** The table and the key, by key column, that it has no row for. */
  readonly noRow?: { readonly table: string; readonly key: readonly (readonly [string, string])[] };
}

/** What one rule says of one subject under one combination of readings. */
export interface Verdict {
  readonly outcome: Decided | "indeterminate";
  /** Every outcome that the missing data could still turn into. */
  readonly possible: readonly Decided[];
  readonly reason?:
    | "no-policy-version"
    | "stop-before-start"
    | "trigger-uncertain"
    | "disposition-blank"
    | "applies-uncertain";
  readonly start?: Interval;
  readonly due?: Interval;
  readonly stop?: Interval;
  readonly by?: Interval;
  /** Gates that decided a refusal, or are unknown. */
  readonly gates?: readonly string[];
  /** The act a gate judged. */
  readonly act?: "held" | "refused";
  readonly restsOnAbsence?: boolean;
}

export function decided(outcome: Decided, more: Partial<Verdict> = {}): Verdict {
  return { outcome, possible: [outcome], ...more };
}

export function open(possible: readonly Decided[], more: Partial<Verdict> = {}): Verdict {
  return { outcome: "indeterminate", possible, ...more };
}

export function couldFail(verdict: Verdict): boolean {
  return verdict.possible.includes("fail");
}

/** `when` is unknown: what it would have been, or not applicable. */
export function orNotApplicable(verdict: Verdict): Verdict {
  if (verdict.outcome === "not-applicable") return verdict;
  const { outcome: _outcome, possible, ...rest } = verdict;
  return open([...new Set<Decided>([...possible, "not-applicable"])], rest);
}
