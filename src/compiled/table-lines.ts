import type { Database, Session } from "#duckdb/database.js";
import { inTextOrder, named, quoted } from "#duckdb/sql-text.js";
import { headLines, type LedgerHeader, originLine, recordLine } from "#ledger/ledger-lines.js";
import { linePieces } from "#ledger/line-pieces.js";
import type { LedgerRecord } from "#ledger/record.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import { type FirstRecord, firstRecords } from "./first-records.js";
import { recordLineSql } from "./record-line-sql.js";
import { sheetedReader } from "./supplement-places.js";
import type { TakenTables } from "./taken-tables.js";

/**
 * A saved ledger from its tables, in pieces of whole lines: the bytes that src/ledger/ledger-lines.ts makes of records.
 * DuckDB writes the lines, but for those of records to which coding sheets added.
 */
export async function* tableLines(
  stored: LedgerHeader & { readonly taken: TakenTables },
  database: Database,
): AsyncGenerator<Uint8Array> {
  yield* linePieces(headLines(stored));
  const sessions = [await database.connect(), await database.connect()] as const;
  try {
    let origins = 0;
    for (const kind of RECORD_KINDS) {
      if (!stored.taken.columns.has(kind)) continue;
      const firsts = await firstRecords(sessions[0], kind, origins);
      origins += firsts.length;
      if (firsts.length > 0) yield* kindPieces(kind, stored.taken, firsts, sessions);
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
  const sheeted = sheetedLines(kind, taken, firsts, beside);
  for await (const lines of session.bytes(linesQuery(kind, taken, firsts))) {
    const whole: Uint8Array[] = [];
    for (const line of lines) whole.push(line ?? ((await sheeted.next()).value as Uint8Array));
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

async function* sheetedLines(
  kind: RecordKind,
  taken: TakenTables,
  firsts: readonly FirstRecord[],
  session: Session,
): AsyncGenerator<Uint8Array> {
  const { query, read } = sheetedReader(kind, taken);
  const sheeted = `${query} where "sheet id" is not null order by ${inTextOrder("id")}`;
  const byOrigin = new Map(firsts.map((first) => [taken.origins[first.origin], first]));
  for await (const rows of session.pieces(sheeted)) for (const row of rows) yield lineOf(read(row));

  function lineOf(record: LedgerRecord): Uint8Array {
    const first = byOrigin.get(record.origin as TakenTables["origins"][number]) as FirstRecord;
    const line = `${recordLine(record, first.number)}\n`;
    return Buffer.from(record.id === first.id ? `${originText(taken, first)}\n${line}` : line);
  }
}

function originText({ origins }: TakenTables, { origin }: FirstRecord): string {
  return originLine(origins[origin] as TakenTables["origins"][number]);
}
