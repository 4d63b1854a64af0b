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

/** The records of a few cases. `cases` is a table with the number `n` and the case `cid` of each. */
export function caseRecords(session: Session, taken: TakenTables, cases: string): Promise<CaseRecords> {
  return recordsFrom(session, taken, (reader) => recordsQuery(reader, cases));
}

/**
 * The records of many cases, to be read piece by piece: they are set aside, in a table for each kind, so that the ledger is
 * gone through once however many pieces follow. What it gives reads the cases numbered from `first` up to (and without) `end`.
 */
export async function shelvedRecords(
  session: Session,
  taken: TakenTables,
  cases: string,
): Promise<(first: number, end: number) => Promise<CaseRecords>> {
  const shelfOf = ({ kind }: KindReader) => named(`${cases} ${kind}`);
  for (const reader of readersOf(taken))
    await session.run(`create temp table ${shelfOf(reader)} as ${recordsQuery(reader, cases)}`);
  return (first, end) =>
    recordsFrom(
      session,
      taken,
      (reader) =>
        `select ${["n", ...reader.columns].join(", ")} from ${shelfOf(reader)}
         where n >= ${first} and n < ${end} order by rowid`,
    );
}

interface KindReader extends RecordReader {
  readonly kind: RecordKind;
}

function readersOf(taken: TakenTables): KindReader[] {
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

async function recordsFrom(
  session: Session,
  taken: TakenTables,
  query: (reader: KindReader) => string,
): Promise<CaseRecords> {
  const groups = new Map<number, LedgerRecord[]>();
  for (const reader of readersOf(taken)) {
    const rows = await session.rows(query(reader));
    const records = rows.map(([, ...cells]) => reader.read(cells));
    withFlags(reader.kind, records, taken).forEach((record, index) => {
      const n = Number((rows[index] as Cell[])[0]);
      const group = groups.get(n);
      if (group) group.push(record);
      else groups.set(n, [record]);
    });
  }
  return groups;
}

/** Notices with what they take from their templates. */
function withFlags(
  kind: RecordKind,
  records: readonly LedgerRecord[],
  { templates }: TakenTables,
): readonly LedgerRecord[] {
  if (kind !== "notice" || templates.length === 0) return records;
  return withTemplateFlags([...templates, ...records]).slice(templates.length);
}
