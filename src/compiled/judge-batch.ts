import type { DeliveryResult } from "#generated/types.js";
import type { Bench, JudgedBy } from "#judging/bench.js";
import { type CaseSaid, sayCase } from "#judging/say-case.js";
import type { PolicyPlan } from "#policy/plan.js";
import { replayCase } from "#replay/reference/replay.js";
import type { RecordTables } from "./case-records.js";
import type { FewCases } from "./few-cases.js";
import { type FlaggedBatch, type FlagPlaces, flaggedReader } from "./flagged-cases.js";

/** All that flagged cases are judged by, as plain values. */
export interface JudgeOrder {
  readonly by: JudgedBy;
  readonly plans: readonly PolicyPlan[];
  readonly deliveries: readonly DeliveryResult[];
  readonly tables: RecordTables;
  readonly places: FlagPlaces;
  /** Every outcome is asked for. */
  readonly inFull: boolean;
}

/**
 * Judges the cases of a batch at a bench, one when it is asked for, and gives what is said of each. `few`: all cases, where they
 * were read before.
 */
export function batchJudge(
  { plans, tables, places, inFull }: JudgeOrder,
  bench: Bench,
  few: FewCases | null = null,
): (batch: FlaggedBatch) => Generator<CaseSaid> {
  const read = flaggedReader(tables, plans, places, few);
  return function* (batch) {
    for (const { matter, plans: asked, inside } of read(batch))
      yield sayCase(bench, replayCase(matter, asked, bench.stage), inside, inFull);
  };
}
