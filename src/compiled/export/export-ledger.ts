import type { Session } from "#duckdb/database.js";
import type { AuditResult, Finding, IntegrityInstance, PendingClock } from "#generated/types.js";
import type { SupersededRecord } from "#intake/contract.js";
import { type StoredLedger, storedOrBlank } from "#ledger/ledger-lines.js";
import type { LedgerRecord, Origin } from "#ledger/record.js";
import { ledgerRow } from "../ledger-table.js";
import { createTables } from "./create-tables.js";
import { cellsOf, type FileRow } from "./file-table.js";
import { pendingRow } from "./pending-row.js";
import { PLAIN_TABLES } from "./plain-tables.js";
import { RECORD_TABLES } from "./record-tables.js";
import { findingRecordRows, findingRow, policyRows, ruleCountRows, runRow } from "./result-rows.js";
import { type TableWriter, tableWriter } from "./table-writer.js";

/** A saved run, read piece by piece. */
export interface SavedRun {
  readonly result: AuditResult;
  /** Digest of the result's file. */
  readonly resultSha256: string;
  /** Hands over the records one by one, waits where it is told to, and gives what else the ledger holds. */
  ledger(onRecord: (record: LedgerRecord) => Promise<void> | undefined): Promise<StoredLedger>;
  findings(): AsyncIterable<Finding>;
  pending(): AsyncIterable<PendingClock>;
  /** Everything that is odd in the data. */
  readonly integrity: readonly IntegrityInstance[];
}

export interface Exported {
  readonly records: number;
  readonly rejects: number;
  readonly findings: number;
}

/** Writes a saved run into the tables of docs/ledger.md, which it creates. All or nothing. */
export async function exportLedger(run: SavedRun, session: Session): Promise<Exported> {
  await session.run("begin");
  await createTables(session);
  const writer = tableWriter(session);
  const rows = plainRows(writer);
  const { result } = run;
  await rows("run", [runRow(result, run.resultSha256)]);
  await rows("policy", policyRows(result));
  await rows(
    "input",
    result.inputs.map(({ name, sha256 }) => ({ name, sha256 })),
  );
  await rows("rule_count", ruleCountRows(result));
  const taken = recordTaker(writer);
  const { taken: rest } = await run.ledger(taken.take);
  await rows("origin", taken.origins());
  await rows("delivered", taken.delivered());
  await rows("supplement", taken.supplements);
  await rows(
    "source_file",
    rest.files.map(({ records: _records, ...file }) => file),
  );
  for (const one of rest.superseded) await rows("superseded", supersededRows(one));
  let rejects = 0;
  for await (const some of rest.rejects.pieces()) {
    for (const reject of some) await rows("reject", [{ ...reject }]);
    rejects += some.length;
  }
  for (const aside of rest.setAside) await rows("set_aside", [{ ...aside }]);
  await rows(
    "unmapped_code",
    rest.unmappedCodes.map((code) => ({ ...code })),
  );
  for (const { others: _others, ...one } of run.integrity) await rows("integrity", [one]);
  let findings = 0;
  for await (const finding of run.findings()) {
    await rows("finding", [findingRow(finding)]);
    await rows("finding_record", findingRecordRows(finding));
    findings += 1;
  }
  for await (const clock of run.pending()) await rows("pending", [pendingRow(clock)]);
  await writer.flush();
  await session.run("commit");
  return { records: taken.count(), rejects, findings };
}

function supersededRows({ fields, by, ...record }: SupersededRecord): FileRow[] {
  const cell = (value: (typeof fields)[number]["was"]) => {
    const stored = storedOrBlank(value);
    return stored === null ? null : JSON.stringify(stored);
  };
  return fields.map(({ field, was, is }) => ({
    ...record,
    byFile: by.file,
    byRow: by.row,
    field,
    was: cell(was),
    is: cell(is),
  }));
}

function plainRows(writer: TableWriter) {
  return async (name: keyof typeof PLAIN_TABLES, rows: readonly FileRow[]): Promise<void> => {
    for (const row of rows) {
      const full = writer.add(name, cellsOf(PLAIN_TABLES[name], row));
      if (full) await full;
    }
  };
}

/** Numbers the origins as they come, and keeps what is few: the records go on to the writer. */
function recordTaker(writer: TableWriter) {
  const numbers = new Map<Origin, number>();
  const kinds = new Map<number, LedgerRecord["kind"]>();
  const supplements: FileRow[] = [];
  let count = 0;
  const numberOf = ({ origin, kind }: LedgerRecord): number => {
    const known = numbers.get(origin);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(origin, number);
    kinds.set(number, kind);
    return number;
  };
  return {
    supplements,
    count: () => count,
    take(record: LedgerRecord): Promise<void> | undefined {
      const { kind, id } = record;
      count += 1;
      for (const [field, { file, row }] of Object.entries(record.supplements ?? {}))
        supplements.push({ kind, id, field, file, row });
      const table = RECORD_TABLES.get(kind);
      return table && writer.add(kind, ledgerRow(table, record, numberOf(record)));
    },
    origins: (): FileRow[] =>
      [...numbers].map(([{ file, sender }, origin]) => ({ origin, kind: kinds.get(origin), file, sender })),
    delivered: (): FileRow[] =>
      [...numbers].flatMap(([{ fields }, origin]) => [...fields].map((field) => ({ origin, field }))),
  };
}
