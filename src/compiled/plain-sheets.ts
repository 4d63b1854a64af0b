import type { Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { Draft, SheetReach } from "#intake/draft.js";
import type { LedgerRecord } from "#ledger/record.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import type { DropLedger } from "./drop-ledger.js";
import { createLedgerTable, endOf, type LedgerTable, ledgerRow } from "./ledger-table.js";
import type { TakenFile } from "./take-files.js";

/** The records of the ledger that may be touched here: those of files whose rows make one record. */
interface Untouched {
  /** Numbers of the origins of those files. */
  readonly direct: readonly number[];
  /** Table of the rows (`origin`, `"row"`) that the reference looks at again. */
  readonly raised: string;
}

/**
 * Puts what coding sheets say beside the records they name, by SQL, where nothing about it is in doubt: the sheet's row adds to
 * one record, no other row names that record, and the record has none of the fields itself. Fills `supplement`. Gives the
 * files with the rows of sheets that are left, which are for the reference to settle.
 */
export async function plainSheets(
  session: Session,
  ledger: DropLedger,
  taken: readonly TakenFile[],
  untouched: Untouched,
): Promise<TakenFile[]> {
  const drafts = taken.map(({ draft }) => draft);
  const settled = new Map<Draft, { readonly rows: Set<number>; readonly reach: SheetReach[] }>();
  for (const kind of untouched.direct.length === 0 ? [] : RECORD_KINDS) {
    const sheets = drafts.filter((draft) => mayBePlain(draft, kind));
    const rows = plainRows(sheets, drafts, kind);
    if (rows.length === 0) continue;
    const table = ledger.tables.get(kind) as LedgerTable;
    await stage(session, table, rows);
    await match(session, table, untouched);
    for (const [at, row] of await session.rows(
      `select s.origin, s."row" from ${PLAIN} p join ${SHEET} s on s.rowid = p.sid`,
    ))
      settledOf(sheets[Number(at)] as Draft).rows.add(Number(row));
    const reached = await session.rows(
      `select distinct s.origin, t.origin from ${PLAIN} p join ${SHEET} s on s.rowid = p.sid join ${named(kind)} t on t.rowid = p.tid`,
    );
    for (const [at, origin] of reached) {
      const sender = ledger.origins[Number(origin)]?.origin.sender ?? "";
      settledOf(sheets[Number(at)] as Draft).reach.push({ kind, sender });
    }
    await fill(session, table, sheets);
    await session.run(`drop table ${PLAIN}; drop table ${SHEET}`);
  }
  return taken.map((one) => {
    const done = settled.get(one.draft);
    if (done === undefined) return one;
    const supplements = one.draft.supplements.filter(({ row }) => !done.rows.has(row));
    return { ...one, draft: { ...one.draft, supplements, reached: done.reach } };
  });

  function settledOf(draft: Draft) {
    const known = settled.get(draft) ?? { rows: new Set<number>(), reach: [] };
    settled.set(draft, known);
    return known;
  }
}

/** The rows of sheets as rows of the ledger table, `origin` being the number of the sheet; and their matches. */
const SHEET = "plain_sheet";
const PLAIN = "plain_match";

/** A sheet for one kind that names no parent. Letter templates are few, and held as records. */
function mayBePlain({ plan, supplements }: Draft, kind: RecordKind): boolean {
  const [only, ...others] = plan?.records ?? [];
  if (supplements.length === 0 || kind === "letterTemplate") return false;
  if (only === undefined || others.length > 0 || only.kind !== kind || !only.supplements) return false;
  const { parent } = kindOf(kind);
  return !only.fields.some(({ name }) => name === parent);
}

/** With the number of their sheet: rows that alone name their record. */
function plainRows(
  sheets: readonly Draft[],
  drafts: readonly Draft[],
  kind: RecordKind,
): { readonly sheet: number; readonly row: LedgerRecord }[] {
  if (sheets.length === 0) return [];
  const times = new Map<string, number>();
  for (const { supplements, lostSupplements } of drafts) {
    for (const one of [...supplements, ...lostSupplements])
      if (one.kind === kind && one.id !== null) times.set(one.id, (times.get(one.id) ?? 0) + 1);
  }
  return sheets.flatMap(({ supplements }, sheet) =>
    supplements.filter(({ id }) => times.get(id) === 1).map((row) => ({ sheet, row })),
  );
}

async function stage(
  session: Session,
  table: LedgerTable,
  rows: readonly { readonly sheet: number; readonly row: LedgerRecord }[],
): Promise<void> {
  await createLedgerTable(session, table, SHEET);
  function* cells() {
    for (const { sheet, row } of rows) yield ledgerRow(table, row, sheet);
  }
  await session.append(SHEET, cells());
}

/** The columns of a field: a time has two, which are blank together. */
function columnsOf({ name, type }: FieldInfo): string[] {
  return type === "moment" ? [named(name), named(endOf(name))] : [named(name)];
}

async function match(session: Session, table: LedgerTable, { direct, raised }: Untouched): Promise<void> {
  const isNew = table.fields.map(({ name }) => `(s.${named(name)} is null or t.${named(name)} is null)`);
  await session.run(
    `create table ${PLAIN} as select t.rowid as tid, s.rowid as sid from ${named(table.kind)} t join ${SHEET} s on s.id = t.id
     where ${[`t.origin in (${direct.join(", ")})`, ...isNew].join(" and ")}
       and not exists (select 1 from ${raised} r where r.origin = t.origin and r."row" = t."row")`,
  );
}

/** A record with its sheet's fields takes the place of the record without. */
async function fill(session: Session, table: LedgerTable, sheets: readonly Draft[]): Promise<void> {
  const kind = named(table.kind);
  const both = table.fields.flatMap(columnsOf).map((name) => `coalesce(t.${name}, s.${name}) as ${name}`);
  const from = `from ${PLAIN} p join ${SHEET} s on s.rowid = p.sid`;
  const replaced = both.length === 0 ? "" : `replace (${both.join(", ")})`;
  const fields = table.fields.map(
    ({ name }) => `case when s.${named(name)} is not null then ${quoted(name)} end`,
  );
  const file = sheets.map((sheet, index) => `when ${index} then ${quoted(sheet.file.name)}`).join(" ");
  await session.run(
    `create table plain_filled as select t.* ${replaced} ${from} join ${kind} t on t.rowid = p.tid;
     delete from ${kind} where rowid in (select tid from ${PLAIN});
     insert into ${kind} select * from plain_filled;
     drop table plain_filled;
     insert into supplement select * from (
       select ${quoted(table.kind)}, s.id, case s.origin ${file} end, s."row", ${fields.length === 0 ? "''" : `concat_ws(' ', ${fields.join(", ")})`} as fields ${from})
     where fields <> ''`,
  );
}
