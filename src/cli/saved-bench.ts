import { join } from "node:path";
import { zoneOf } from "#calendar/zone.js";
import type { AuditResult } from "#generated/types.js";
import type { Ledger } from "#ledger/ledger.js";
import type { StoredLedger } from "#ledger/ledger-lines.js";
import type { PolicyPlan } from "#policy/plan.js";
import { plansOf } from "#policy/plans.js";
import type { Stage } from "#replay/reference/scene.js";
import { type Dating, datingOf } from "#result/index.js";
import { ledgerOf } from "../pipeline.js";
import { changedInputs } from "./changed-inputs.js";
import { judgeRequest } from "./judge-request.js";
import { RESULT, readLedgerOf, readResult } from "./result-folder.js";
import { savedJudging } from "./saved-judging.js";
import type { Judging } from "./settings.js";

/** A saved run with its ledger in memory, ready to be judged again. */
export interface SavedBench {
  readonly result: AuditResult;
  readonly stored: StoredLedger;
  readonly judging: Judging;
  readonly ledger: Ledger;
  readonly stage: Stage;
  readonly dating: Dating;
  readonly plans: readonly PolicyPlan[];
}

/** Inputs that print or count, and judge nothing. */
const ONLY_PRINTS = /^(report |measures$)/;

/** Opens the folder of a run; what changed since the run is told, since `what` is then judged by it. */
export async function savedBench(folder: string, what: string): Promise<SavedBench> {
  const result = await readResult(join(folder, RESULT), ["ledger.ndjson", "findings.ndjson"]);
  const stored = await readLedgerOf(folder, result);
  const { judging } = await savedJudging(folder, result.configuration, stored);
  const { config, asOf, zone, bundles, commons } = judging;
  const changed = changedInputs(result, judgeRequest(judging));
  for (const name of changed.filter((one) => !ONLY_PRINTS.test(one)))
    console.error(`changed since the run: ${name}; ${what} is judged by it as it is now`);
  const { ledger } = ledgerOf(judging, stored);
  return {
    result,
    stored,
    judging,
    ledger,
    stage: { asOf, book: ledger.book, calendars: commons.calendars, tables: commons.tables },
    dating: datingOf(config.period, zoneOf(zone), asOf),
    plans: plansOf(bundles, commons, config),
  };
}
