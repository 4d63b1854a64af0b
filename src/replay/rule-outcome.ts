import type { Case } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { Choices, PlusNode, RelationName, RulePlan } from "#policy/plan.js";
import type { Problem } from "#shared/error.js";
import type { Interval } from "#shared/interval.js";
import type { Outcome } from "#shared/outcome.js";
import type { Cause, Verdict } from "./outcome.js";

/** One combination of readings and what it came to. */
export interface ReadingVerdict {
  readonly choices: Choices;
  readonly verdict: Verdict;
  readonly trigger: Interval;
}

/** How the days of a limit were counted, over every calendar that some reading uses. */
export interface DayCount {
  /** Holidays (local days) between the start and the due or stop. */
  readonly holidays: readonly { readonly day: number; readonly name: string; readonly calendar: string }[];
  /** Business days between the due and the stop, where every calendar gives the same number. */
  readonly businessDaysLate: number | null;
}

/** An instant as the rule speaks of it. */
export interface Term {
  /** The definition or field it is taken from; null for what has no name. */
  readonly name: string | null;
  /** What the definition says it is, in brief; null for a field, and where it does not say. */
  readonly words: string | null;
  readonly value: Interval;
  /** Key of the related record that gives it. */
  readonly record: string | null;
  /** Taken from a list of records. */
  readonly isPick: boolean;
  /** What it was counted from. */
  readonly counted: {
    readonly from: Term;
    readonly amount: number;
    readonly unit: PlusNode["unit"];
    /** Calendar on which a last day that is no business day moves on; null where it stays. */
    readonly rollsOn: { readonly id: string; readonly title: string } | null;
  } | null;
}

/** A comparison of two instants, and what it came to. */
export interface Compared {
  readonly a: Term;
  readonly b: Term;
  /** Asked is whether `a` is before `b`, not only not after it. */
  readonly isStrict: boolean;
  readonly truth: boolean;
}

/** What a person needs to check a reported outcome; gathered only for these. */
export interface Evidence extends DayCount {
  /** Records that give the start, the stop, and everything else that decided. */
  readonly start: readonly LedgerRecord[];
  readonly stop: readonly LedgerRecord[];
  readonly records: readonly LedgerRecord[];
  readonly stillOpen: boolean;
  /** The comparisons of times that decided a gate or requirement, not met under some reading first. */
  readonly compared: readonly Compared[];
  /** Lists in which no record was found, where a fail rests on absence. */
  readonly absent: readonly RelationName[];
  /** The clock changed inside a limit of hours. */
  readonly clockChanged: boolean;
}

/** What one rule says of one subject, over every combination of readings. */
export interface RuleOutcome {
  readonly plan: RulePlan;
  readonly policy: string;
  readonly matter: Case;
  readonly subject: LedgerRecord;
  readonly outcome: Outcome;
  readonly couldFail: boolean;
  readonly version: string | null;
  /** The widest trigger over the combinations. */
  readonly trigger: Interval;
  readonly readings: readonly ReadingVerdict[];
  /** Two combinations come to different outcomes or triggers: an answer to a question may change something. */
  readonly isParted: boolean;
  /** Why it is open: the unknown fields in the order in which the rule writes them. */
  readonly causes: readonly Cause[];
  readonly evidence: Evidence | null;
  readonly error: Problem | null;
}

/** It cannot be told whether a policy applies to a subject. */
export interface UnclearPolicy {
  /** A rule of it could be not met, if it applies. */
  readonly couldFail: boolean;
  readonly policy: string;
  readonly matter: Case;
  readonly subject: LedgerRecord;
  /** The widest trigger of its rules. Judged when asked for. */
  readonly trigger: () => Interval;
  readonly causes: readonly Cause[];
  /** What its rules would say, without causes and evidence. Judged when asked for. */
  readonly judged: () => readonly RuleOutcome[];
  /** Under which answers it is known whether the policy applies. */
  readonly applies: readonly { readonly choices: Choices; readonly isKnown: boolean }[];
}

/** Everything the policies say of one case. */
export interface CaseOutcome {
  readonly matter: Case;
  readonly outcomes: readonly RuleOutcome[];
  readonly unclear: readonly UnclearPolicy[];
}

const DECIDED: readonly Outcome[] = ["not-applicable", "pass", "pending", "fail"];

/** All combinations agree: that outcome; two decided ones differ: needs-review; else indeterminate. */
export function foldReadings(verdicts: readonly Verdict[]): Outcome {
  const outcomes = new Set<Outcome>(verdicts.map((verdict) => verdict.outcome));
  const [only] = outcomes;
  if (only !== undefined && outcomes.size === 1) return only;
  return DECIDED.filter((outcome) => outcomes.has(outcome)).length > 1 ? "needs-review" : "indeterminate";
}
