import { type Zone, zoneOf } from "#calendar/zone.js";
import type { Question } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import { citeOf } from "#policy/status.js";

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

/** The context of a run's policies. `asOf` in microseconds; `digest` gives a stable text for a text. */
export function findingsContext(
  bundles: readonly PolicyBundle[],
  asOf: number,
  zone: string,
  digest: (text: string) => string,
): FindingsContext {
  const words = bundles.map(({ policy }): [string, PolicyWords] => [
    policy.id,
    { zone: zoneOf(policy.zone), cite: citeOf(policy), questions: policy.questions },
  ]);
  return { asOf, zone: zoneOf(zone), policies: new Map(words), digest };
}
