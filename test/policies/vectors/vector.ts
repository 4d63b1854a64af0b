import type { CaseRecords } from "#generated/types.js";
import type { Said } from "../whole-policy.js";

type Outcome = "pass" | "fail" | "pending" | "not-applicable" | "needs-review" | "indeterminate";

/** What a rule must say, worked out by hand from the source and a calendar. */
export type Expected = Outcome | (Partial<Said> & { readonly outcome: Outcome });

export interface Vector {
  readonly says: string;
  /** How the expected values were worked out. */
  readonly why: string;
  readonly given: CaseRecords;
  readonly asOf?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly notDelivered?: readonly string[];
  /** Key of the subject, where a rule has several; else its first. */
  readonly of?: string;
  readonly expects: Readonly<Record<string, Expected>>;
}

export interface VectorTable {
  readonly policy: string;
  readonly asOf: string;
  readonly base: CaseRecords;
  readonly vectors: readonly Vector[];
}
