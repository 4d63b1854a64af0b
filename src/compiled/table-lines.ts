import type { Database, Session } from "#duckdb/database.js";
import { inTextOrder, named, quoted } from "#duckdb/sql-text.js";
import { headLines, type LedgerHeader, originLine, recordLine } from "#ledger/ledger-lines.js";
import { linePieces } from "#ledger/line-pieces.js";
import type { Origin } from "#ledger/record.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import { type FirstRecord, firstRecords } from "./first-records.js";
import { recordLineSql } from "./record-line-sql.js";
import { sheetedReader } from "./supplement-places.js";
import type { TakenTables } from "./taken-tables.js";

/** Of fewer records the lines are made sooner than DuckDB has read how to write them. */
const SQL_FROM = 5000;

/**
 * A saved ledger from its tables, in pieces of whole lines: the bytes that src/ledger/ledger-lines.ts makes of records.
 * DuckDB writes the lines, but for those of records to which coding sheets added and of kinds with fewer than `sqlFrom`.
 */
export async function* tableLines(
  stored: LedgerHeader & { readonly taken: TakenTables },
  database: Database,
  sqlFrom = SQL_FROM,
): AsyncGenerator<Uint8Array> {
  yield* linePieces(headLines(stored));
  const sessions = [await database.connect(), await database.connect()] as const;
  try {
    let origins = 0;
    for (const kind of RECORD_KINDS) {
      if (!stored.taken.columns.has(kind)) continue;
      const firsts = await firstRecords(sessions[0], kind, origins);
      origins += firsts.length;
      const records = firsts.reduce((sum, first) => sum + first.records, 0);
      if (records === 0) continue;
      if (records >= sqlFrom) yield* kindPieces(kind, stored.taken, firsts, sessions);
      else yield* linePieces(linesOf(kind, stored.taken, firsts, sessions[0]));
    }
  } finally {
    for (const session of sessions) session.close();
  }
}

/** The records of a kind. Lines that SQL leaves blank come from the second session, in the same order. */
async function* kindPieces(
  kind: RecordKind,
  taken: TakenTables,
  firsts: readonly FirstRecord[],
  [session, beside]: readonly [Session, Session],
): AsyncGenerator<Uint8Array> {
  const sheeted = linesOf(kind, taken, firsts, beside, `"sheet id" is not null`);
  for await (const lines of session.bytes(linesQuery(kind, taken, firsts))) {
    const whole: Uint8Array[] = [];
    for (const line of lines) whole.push(line ?? Buffer.from(`${(await sheeted.next()).value}\n`));
    yield Buffer.concat(whole);
  }
}

/** Makes the text after the sort: a sort of columns holds less than one of lines. */
function linesQuery(kind: RecordKind, taken: TakenTables, firsts: readonly FirstRecord[]): string {
  const numbers = firsts.map(({ origin, number }) => `when ${origin} then ${quoted(String(number))}`);
  const begins = firsts.map((first) => `when ${first.rowid} then ${quoted(`${originText(taken, first)}\n`)}`);
  const line = recordLineSql(kind, taken.columns.get(kind) ?? new Set(), {
    before: `case "row id" ${begins.join(" ")} else '' end`,
    origin: `case origin ${numbers.join(" ")} end`,
  });
  return `select case when not "has sheet" then encode(${line}) end from (
    select rowid as "row id", *, id in (select id from supplement where kind = ${quoted(kind)}) as "has sheet"
    from ${named(kind)} order by ${inTextOrder("id")})`;
}

/** The lines of a kind's records, or of those that meet a condition, each origin's with that of its first record. */
async function* linesOf(
  kind: RecordKind,
  taken: TakenTables,
  firsts: readonly FirstRecord[],
  session: Session,
  condition = "true",
): AsyncGenerator<string> {
  const { query, read } = sheetedReader(kind, taken);
  const byOrigin = new Map<Origin, FirstRecord>(
    firsts.map((first) => [taken.origins[first.origin] as Origin, first]),
  );
  for await (const rows of session.pieces(`${query} where ${condition} order by ${inTextOrder("id")}`)) {
    for (const row of rows) {
      const record = read(row);
      const first = byOrigin.get(record.origin) as FirstRecord;
      const line = recordLine(record, first.number);
      yield record.id === first.id ? `${originText(taken, first)}\n${line}` : line;
    }
  }
}

function originText({ origins }: TakenTables, { origin }: FirstRecord): string {
  return originLine(origins[origin] as TakenTables["origins"][number]);
}
