import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Batch } from "./batch.js";
import type { Difference } from "./compare.js";
import { type Engine, type EngineOutput, isRefused } from "./engine.js";
import { drawBatch } from "./generate/batch.js";
import type { Acceptance } from "./generate/policies.js";
import { runBatch, shipped } from "./run.js";
import { shrink } from "./shrink/shrink.js";

export interface Hunt {
  readonly seed: string;
  readonly cases: number;
  /** Determinations of one batch. */
  readonly batch: number;
  readonly acceptance: Acceptance;
  /** Takes one batch in four in place of the other engine. */
  readonly atTimes?: Engine;
  /** Number of the first batch; left out: 0. */
  readonly first?: number;
  onBatch?(batch: Batch, expected: EngineOutput): void;
  /** Left out: every difference counts. */
  counts?(difference: Difference): boolean;
}

/** A batch in which the engines differ. */
export interface Quarry {
  readonly engine: Engine;
  readonly batch: Batch;
  readonly inFull: boolean;
  readonly difference: Difference;
  /** The reference refuses the run. */
  readonly refused: boolean;
}

/** Draws batch after batch and gives those in which another engine differs from the reference. */
export async function* hunt(other: Engine | null, asked: Hunt): AsyncGenerator<Quarry> {
  const folder = mkdtempSync(join(tmpdir(), "p2p-differential-"));
  try {
    for (let done = 0, index = asked.first ?? 0; done < asked.cases; done += asked.batch, index += 1) {
      const size = Math.min(asked.batch, asked.cases - done);
      const batch = drawBatch(`${asked.seed}/${index}`, size, shipped, asked.acceptance);
      const inFull = index % 2 === 0;
      const engine = index % 8 < 6 ? other : (asked.atTimes ?? other);
      const drop = mkdtempSync(join(folder, "drop-"));
      const { expected, difference } = await runBatch(batch, engine, inFull, drop);
      rmSync(drop, { recursive: true });
      asked.onBatch?.(batch, expected);
      if (engine && difference && (asked.counts?.(difference) ?? true))
        yield { engine, batch, inFull, difference, refused: isRefused(expected) };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The smallest batch in which the engines still differ, found before `isOver`: in the same part, and refused or not as
 * before, so that the search does not slip to another, lesser difference.
 */
export async function smallest(quarry: Quarry, isOver: () => boolean): Promise<Quarry> {
  const { engine, batch, inFull, refused, difference } = quarry;
  const folder = mkdtempSync(join(tmpdir(), "p2p-differential-"));
  const again = async (one: Batch): Promise<Quarry | null> => {
    const found = await runBatch(one, engine, inFull, folder);
    const same = found.difference?.part === difference.part && isRefused(found.expected) === refused;
    return found.difference && same ? { ...quarry, batch: one, difference: found.difference } : null;
  };
  try {
    const found = await shrink(batch, async (one) => (await again(one)) !== null, isOver);
    return (await again(found)) ?? quarry;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
