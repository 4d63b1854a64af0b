import { zoneOf } from "#calendar/zone.js";
import { type FindingsContext, findingsContext } from "#findings/index.js";
import type { AuditConfig, IntegrityChecks, IntegrityInstance } from "#generated/types.js";
import { flagInstances } from "#integrity/flag-instances.js";
import type { CompletenessBook } from "#ledger/ledger.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import type { PolicyPlan } from "#policy/plan.js";
import type { Stage } from "#replay/reference/scene.js";
import type { CaseOutcome } from "#replay/rule-outcome.js";
import { basisOf, type Dating, datingOf, type Tally, type TallyCounts, tally } from "#result/index.js";
import { sha256 } from "#seal/digest.js";
import { partyNames } from "#shared/party-names.js";

/** What cases are judged and counted by, as plain values: it can be handed to another thread. */
export interface JudgedBy {
  readonly config: Pick<AuditConfig, "period" | "answers" | "applicability" | "names" | "notKept">;
  /** Instant up to which the data is complete, in microseconds. */
  readonly asOf: number;
  readonly zone: string;
  readonly bundles: readonly PolicyBundle[];
  readonly commons: Pick<Commons, "calendars" | "tables"> & {
    readonly integrity: Pick<IntegrityChecks, "ownFlags">;
  };
}

/** Where cases are judged, put in words and counted. */
export interface Bench {
  readonly stage: Stage;
  readonly dating: Dating;
  readonly context: FindingsContext;
  readonly counts: Tally;
  /** Results that a flag of the source system contradicts, each once. */
  readonly againstFlag: ReadonlyMap<string, IntegrityInstance>;
  /** Keeps the results of the period that a flag of the source system contradicts. */
  addFlags(outcome: CaseOutcome): void;
  /** Adds what was counted at another bench. */
  add(counted: BenchCounts): void;
}

/** What was counted and kept at a bench, as plain values. */
export interface BenchCounts {
  readonly counts: TallyCounts;
  readonly againstFlag: ReadonlyMap<string, IntegrityInstance>;
}

/** A bench on which nothing lies yet. */
export function benchOf(
  { config, asOf, zone, bundles, commons }: JudgedBy,
  book: CompletenessBook,
  plans: readonly PolicyPlan[],
): Bench {
  const dating = datingOf(config.period, zoneOf(zone), asOf);
  const againstFlag = new Map<string, IntegrityInstance>();
  const flags = { ownFlags: commons.integrity.ownFlags, asOf, zone };
  const counts = tally({
    bundles,
    plans,
    answers: config.answers ?? [],
    basisOf: (policy) => basisOf(config.applicability, policy),
    calendars: commons.calendars,
    dating,
    nameOf: partyNames(config),
  });
  return {
    stage: { asOf, book, calendars: commons.calendars, tables: commons.tables },
    dating,
    context: findingsContext(bundles, asOf, zone, sha256),
    counts,
    againstFlag,
    addFlags({ outcomes }) {
      for (const one of flagInstances(outcomes, flags)) againstFlag.set(JSON.stringify(one), one);
    },
    add(more) {
      counts.addCounted(more.counts);
      for (const [name, one] of more.againstFlag) againstFlag.set(name, one);
    },
  };
}
