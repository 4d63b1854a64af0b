import { join } from "node:path";
import {
  caseRecords,
  compareRuns,
  comparisonMarkdown,
  comparisonText,
  differingCases,
  type SavedRun,
} from "#compare/index.js";
import type { AuditResult, Finding, RunComparison } from "#generated/types.js";
import { jsonText } from "#shared/json-text.js";
import { printerOf, putOut } from "../printers.js";
import { RESULT, readFindings, readLedgerOf, readPending, readResult } from "../result-folder.js";

const PRINTERS: Readonly<Record<string, (comparison: RunComparison) => string>> = {
  text: comparisonText,
  json: jsonText,
  md: comparisonMarkdown,
};

/** `p2p-audit compare`: which findings of two saved runs are new, resolved, changed or still open, and why. */
export async function compare(
  before: string,
  after: string,
  { format, out }: { readonly format: string; readonly out?: string },
): Promise<void> {
  const print = printerOf(PRINTERS, format);
  const [then, now] = [await headOf(before), await headOf(after)];
  const cases = differingCases(then.findings, now.findings);
  putOut(print(compareRuns(await savedRun(then, cases), await savedRun(now, cases))), out);
}

interface Head {
  readonly folder: string;
  readonly result: AuditResult;
  readonly findings: readonly Finding[];
}

async function headOf(folder: string): Promise<Head> {
  const result = await readResult(join(folder, RESULT), [
    "findings.ndjson",
    "pending.ndjson",
    "ledger.ndjson",
  ]);
  return { folder, result, findings: readFindings(folder, result) };
}

/** Reads the ledger through once and keeps the records of the cases that differ. */
async function savedRun({ folder, result, findings }: Head, cases: ReadonlySet<string>): Promise<SavedRun> {
  const kept = caseRecords(cases);
  const { taken } = await readLedgerOf(folder, result, kept.take);
  return {
    result,
    findings,
    pending: readPending(folder, result),
    setAside: [...taken.setAside],
    records: kept.records,
  };
}
