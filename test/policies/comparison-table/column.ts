import type { CaseRecords } from "#generated/types.js";

/** The rows of the comparison table of the payers' documents. */
export const QUESTIONS = [
  "can a talk change the decision after the denial?",
  "is new information accepted?",
  "after an appeal?",
  "turnaround of the plan?",
  "who asks?",
  "who reviews?",
  "limit?",
  "administrative and benefit denials?",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** What a person would be shown, and the rule that says it. */
export type Finding = readonly [
  outcome: "fail" | "needs-review" | "indeterminate",
  kind: "breach" | "observation" | "request-defect" | "policy-conflict",
  direction: "under-service" | "over-service" | null,
  answeredBy: string,
];

/** A small case put to the whole policy. `finds` is all that it may say against anybody. */
export interface CellQuery {
  readonly says: string;
  readonly given: CaseRecords;
  readonly finds: readonly Finding[];
  readonly asOf?: string;
  readonly answers?: Readonly<Record<string, string>>;
}

export interface Cell {
  /** The words of the table. */
  readonly words: string;
  readonly queries: readonly CellQuery[];
}

export interface Column {
  readonly policy: string;
  readonly asOf: string;
  /** A case in which everything is in order; a query replaces whole lists and adds fields of the determination. */
  readonly base: CaseRecords;
  readonly cells: Readonly<Record<Question, Cell>>;
}

/** A rule that is not met: the plan gave less, or more, than its document says. */
export const less = (rule: string): Finding => ["fail", "breach", "under-service", rule];
export const more = (rule: string): Finding => ["fail", "breach", "over-service", rule];
/** The words leave it open. */
export const unclearLess = (rule: string): Finding => ["needs-review", "breach", "under-service", rule];
export const unclearMore = (rule: string): Finding => ["needs-review", "breach", "over-service", rule];
