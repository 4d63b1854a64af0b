import type { Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import type { FilePlan } from "#intake/plan.js";
import type { LedgerRecord, Origin } from "#ledger/record.js";
import { arrivalOf } from "#shared/arrived-name.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import { createLedgerTable, dropFields, type LedgerTable, ledgerRow, ledgerTable } from "./ledger-table.js";

/** The ledger tables of a drop, and the origins by which their rows are numbered. */
export interface DropLedger {
  readonly tables: ReadonlyMap<RecordKind, LedgerTable>;
  /** As the mappings give them, before coding sheets widen them: one per file and kind. */
  readonly origins: readonly KindOrigin[];
}

export interface KindOrigin {
  readonly kind: RecordKind;
  readonly origin: Origin;
}

/** Creates the ledger tables, still empty, for the files that are to be read by these plans. */
export async function createLedger(session: Session, plans: readonly FilePlan[]): Promise<DropLedger> {
  const ledger = { tables: tablesOf(plans), origins: plans.flatMap(originsOf) };
  for (const table of ledger.tables.values()) await createLedgerTable(session, table);
  return ledger;
}

/** Takes away the columns of fields that only files would have filled which could not be read after all. */
export async function withoutUnread(
  session: Session,
  ledger: DropLedger,
  plans: readonly FilePlan[],
): Promise<DropLedger> {
  const tables = tablesOf(plans);
  for (const [kind, table] of tables) await dropFields(session, ledger.tables.get(kind) ?? table, table);
  return { ...ledger, tables };
}

function tablesOf(plans: readonly FilePlan[]): Map<RecordKind, LedgerTable> {
  const records = plans.flatMap((plan) => plan.records);
  return new Map(
    RECORD_KINDS.map((kind) => {
      const own = records.filter((record) => record.kind === kind);
      return [kind, ledgerTable(kind, new Set(own.flatMap(({ origin }) => [...origin.fields])))];
    }),
  );
}

function originsOf({ records }: FilePlan): KindOrigin[] {
  const origins = new Map<Origin, RecordKind>();
  for (const { kind, origin, supplements } of records) if (!supplements) origins.set(origin, kind);
  return [...origins].map(([origin, kind]) => ({ kind, origin }));
}

/** The number of the origin of a file and kind in the column `origin`. */
export function originNumber({ origins }: DropLedger, kind: RecordKind, file: string): number {
  return origins.findIndex((one) => one.kind === kind && one.origin.file === file);
}

/** The delivery that a row came with, as an expression over its `origin`: a number that is greater the later it came. */
export function deliverySql({ origins }: DropLedger): string {
  const arrivals = [...new Set(origins.map(({ origin }) => arrivalOf(origin.file)))].sort();
  if (arrivals.length < 2) return "0";
  const cases = origins.map(
    ({ origin }, number) => `when ${number} then ${arrivals.indexOf(arrivalOf(origin.file))}`,
  );
  return `case origin ${cases.join(" ")} end`;
}

/** The names of a kind's fields, in the order of their columns. */
export function fieldNames({ tables }: DropLedger, kind: RecordKind): string[] {
  return (tables.get(kind)?.fields ?? []).map(({ name }) => name);
}

/** Appends records to the tables of their kinds. */
export async function appendRecords(
  session: Session,
  ledger: DropLedger,
  records: readonly LedgerRecord[],
): Promise<void> {
  const numbers = new Map(
    ledger.origins.map(({ kind, origin }, number) => [`${kind} ${origin.file}`, number]),
  );
  const numberOf = ({ kind, file }: LedgerRecord) => numbers.get(`${kind} ${file}`) as number;
  for (const table of ledger.tables.values()) {
    const own = records.filter((record) => record.kind === table.kind);
    if (own.length > 0) await session.append(table.kind, rowsOf(table, own, numberOf));
  }
}

function* rowsOf(
  table: LedgerTable,
  records: readonly LedgerRecord[],
  numberOf: (record: LedgerRecord) => number,
) {
  for (const record of records) yield ledgerRow(table, record, numberOf(record));
}

/** Writes the table of origins, by the numbers in the column `origin` of the ledger tables. */
export async function writeOrigins(session: Session, origins: readonly KindOrigin[]): Promise<void> {
  await session.run(
    "create table origin (origin smallint, kind varchar, file varchar, sender varchar, fields varchar[])",
  );
  const rows = origins.map(({ kind, origin: { file, sender, fields } }, number) => {
    const list = [...fields].map(quoted).join(", ");
    return `(${number}, ${quoted(kind)}, ${quoted(file)}, ${quoted(sender)}, [${list}]::varchar[])`;
  });
  if (rows.length > 0) await session.run(`insert into origin values ${rows.join(", ")}`);
}

/** How many records each file brought, by kind. */
export async function recordCounts(
  session: Session,
  { tables, origins }: DropLedger,
): Promise<Map<string, Map<string, number>>> {
  const made = new Map<string, Map<string, number>>();
  const counted = [...tables.keys()].map(
    (kind) => `select ${quoted(kind)}, origin, count(*) from ${named(kind)} group by origin`,
  );
  for (const [kind, number, count] of counted.length === 0
    ? []
    : await session.rows(counted.join(" union all "))) {
    const file = origins[Number(number)]?.origin.file ?? "";
    const kinds = made.get(file) ?? new Map<string, number>();
    kinds.set(String(kind), Number(count));
    made.set(file, kinds);
  }
  return made;
}
