import type { Zone } from "#calendar/zone.js";
import type { Question } from "#generated/types.js";

/** What the writer of findings knows of a policy beside the plan. */
export interface PolicyWords {
  readonly zone: Zone;
  readonly cite: string;
  readonly questions: readonly Question[];
}

export interface FindingsContext {
  readonly asOf: number;
  /** Zone of the audit itself, in which as-of and the period are printed. */
  readonly zone: Zone;
  readonly policies: ReadonlyMap<string, PolicyWords>;
  /** Stable digest of a text, for fingerprints. */
  readonly digest: (text: string) => string;
}
