import { packageReader } from "#cli/resources.js";
import type { Commons } from "#policy/bundle.js";
import { loadCommons } from "#policy/load.js";
import { type Batch, requestOf } from "./batch.js";
import { type Difference, differenceOf } from "./compare.js";
import { type Engine, type EngineOutput, reference } from "./engine.js";

/** What every run of the package has: definitions, calendars and tables. */
export const shipped: Commons = loadCommons(packageReader);

/** How a batch comes out under the reference and, where there is one, another engine; `inFull` asks that one for everything. */
export async function runBatch(
  batch: Batch,
  other: Engine | null,
  inFull: boolean,
  folder: string,
): Promise<{ expected: EngineOutput; difference: Difference | null }> {
  const request = requestOf(batch, shipped, folder);
  const expected = await reference(request, true);
  return { expected, difference: other && differenceOf(expected, await other(request, inFull)) };
}
