import type { Cell, Session } from "#duckdb/database.js";
import { inTextOrder, named } from "#duckdb/sql-text.js";
import type { LedgerRecord } from "#ledger/record.js";
import { withTemplateFlags } from "#ledger/template-flags.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import { type RecordReader, recordReader } from "./read-records.js";
import type { TakenTables } from "./taken-tables.js";

/** Records by the number of their case, each kind in the order of keys. */
export type CaseRecords = ReadonlyMap<number, readonly LedgerRecord[]>;

/** What rows are read as records by, as plain values. */
export type RecordTables = Pick<TakenTables, "columns" | "origins" | "templates">;

/** The rows of a kind as its table gives them, each behind the number of its case. */
export interface KindRows {
  readonly kind: RecordKind;
  readonly rows: readonly (readonly Cell[])[];
}

/** The records of a few cases. `cases` is a table with the number `n` and the case `cid` of each. */
export async function caseRecords(
  session: Session,
  taken: RecordTables,
  cases: string,
): Promise<CaseRecords> {
  return recordsOf(await caseRows(session, taken, cases), taken);
}

/** The rows of a few cases. */
export function caseRows(session: Session, taken: RecordTables, cases: string): Promise<KindRows[]> {
  return rowsFrom(session, taken, (reader) => recordsQuery(reader, cases));
}

/**
 * The rows of many cases, to be read piece by piece: they are set aside, in a table for each kind, so that the ledger is
 * gone through once however many pieces follow. What it gives reads the cases numbered from `first` up to (and without) `end`.
 */
export async function shelvedRows(
  session: Session,
  taken: RecordTables,
  cases: string,
): Promise<(first: number, end: number) => Promise<KindRows[]>> {
  const shelfOf = ({ kind }: KindReader) => named(`${cases} ${kind}`);
  for (const reader of readersOf(taken))
    await session.run(`create temp table ${shelfOf(reader)} as ${recordsQuery(reader, cases)}`);
  return (first, end) =>
    rowsFrom(
      session,
      taken,
      (reader) =>
        `select ${["n", ...reader.columns].join(", ")} from ${shelfOf(reader)}
         where n >= ${first} and n < ${end} order by rowid`,
    );
}

/** Rows as the records of their cases. */
export function recordsOf(pieces: readonly KindRows[], taken: RecordTables): CaseRecords {
  const groups = new Map<number, LedgerRecord[]>();
  for (const { kind, rows } of pieces) {
    const reader = recordReader(kind, taken);
    const records = rows.map(([, ...cells]) => reader.read(cells));
    withFlags(kind, records, taken).forEach((record, index) => {
      const n = Number((rows[index] as Cell[])[0]);
      const group = groups.get(n);
      if (group) group.push(record);
      else groups.set(n, [record]);
    });
  }
  return groups;
}

interface KindReader extends RecordReader {
  readonly kind: RecordKind;
}

function readersOf(taken: RecordTables): KindReader[] {
  return RECORD_KINDS.filter((kind) => kind !== "letterTemplate" && taken.columns.has(kind)).map((kind) => ({
    kind,
    ...recordReader(kind, taken),
  }));
}

/** The records of a kind with the number of their case. */
function recordsQuery({ kind, columns }: KindReader, cases: string): string {
  return `select ${["c.n", ...columns.map((column) => `t.${column}`)].join(", ")}
    from ${named(cases)} c join ${named(linkedTable(kind))} l on l.cid = c.cid join ${named(kind)} t on t.rowid = l.rid
    order by c.n, ${inTextOrder("t.id")}`;
}

async function rowsFrom(
  session: Session,
  taken: RecordTables,
  query: (reader: KindReader) => string,
): Promise<KindRows[]> {
  const pieces: KindRows[] = [];
  for (const reader of readersOf(taken))
    pieces.push({ kind: reader.kind, rows: await session.rows(query(reader)) });
  return pieces;
}

/** Notices with what they take from their templates. */
function withFlags(
  kind: RecordKind,
  records: readonly LedgerRecord[],
  { templates }: RecordTables,
): readonly LedgerRecord[] {
  if (kind !== "notice" || templates.length === 0) return records;
  return withTemplateFlags([...templates, ...records]).slice(templates.length);
}
