import { resolve } from "node:path";
import type { AuditConfig } from "#generated/types.js";
import { findBase } from "./find-base.js";
import { isOwnPolicy } from "./policies.js";
import { readManifest } from "./result-folder.js";
import { type Beside, type Judging, judgingOf } from "./settings.js";

/** What the ledger of a saved run is judged by, and where the inputs of that run lie. */
export interface SavedJudging {
  readonly judging: Judging;
  readonly base: string;
}

/**
 * What a saved run is judged by, with policies as they are now. Own policies are folders counted from that of its
 * configuration, wherever the command is started. Throws `config-not-found` where those cannot be found, and every problem of
 * a policy.
 */
export async function savedJudging(
  folder: string,
  config: AuditConfig,
  beside: Beside,
): Promise<SavedJudging> {
  const base = config.policies.some(isOwnPolicy)
    ? findBase(folder, await readManifest(folder), undefined).base
    : resolve(".");
  return { judging: judgingOf(config, beside, base), base };
}
