import { LEAST_DAY, type Moment, NOT_YET } from "#calendar/moment.js";
import type { Cell, Session } from "#duckdb/database.js";
import { FAR } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import type { FieldValue, LedgerRecord, Origin } from "#ledger/record.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";

/** The ledger table of a kind: `id`, `parent`, `origin`, `row`, then the delivered fields in the order of the schema. */
export interface LedgerTable {
  readonly kind: RecordKind;
  /** Fields with a column (moments with two); key and parent have theirs as `id` and `parent`. */
  readonly fields: readonly FieldInfo[];
}

/** The table of a kind of which some mapping fills the named fields. */
export function ledgerTable(kind: RecordKind, delivered: ReadonlySet<string>): LedgerTable {
  const { key, parent, fields } = kindOf(kind);
  const isColumn = ({ name }: FieldInfo) => delivered.has(name) && name !== key && name !== parent;
  return { kind, fields: [...fields.values()].filter(isColumn) };
}

/** Creates an empty ledger table, or another table of its shape. */
export async function createLedgerTable(
  session: Session,
  { kind, fields }: LedgerTable,
  name: string = kind,
): Promise<void> {
  const columns = fields.flatMap(({ name, type }) => {
    if (type === "moment") return [`${named(name)} bigint`, `${named(endOf(name))} bigint`];
    return [`${named(name)} ${type === "boolean" ? "boolean" : type === "number" ? "bigint" : "varchar"}`];
  });
  const head = [
    "id varchar not null",
    "parent varchar",
    "origin smallint not null",
    '"row" integer not null',
  ];
  await session.run(`create table ${named(name)} (${[...head, ...columns].join(", ")})`);
}

/** Takes away the columns that one form of a table has and the other has not. */
export async function dropFields(session: Session, table: LedgerTable, wanted: LedgerTable): Promise<void> {
  const kept = new Set(wanted.fields.map(({ name }) => name));
  for (const { name, type } of table.fields.filter((field) => !kept.has(field.name))) {
    for (const column of type === "moment" ? [name, endOf(name)] : [name]) {
      await session.run(`alter table ${named(table.kind)} drop column ${named(column)}`);
    }
  }
}

/** The column of a moment's later end. */
export function endOf(field: string): string {
  return `${field}_to`;
}

/** A hash of all that a row says, as an expression: rows with different hashes say different things. */
export function contentHash({ fields }: LedgerTable): string {
  const columns = fields.flatMap(({ name, type }) =>
    type === "moment" ? [named(name), named(endOf(name))] : [named(name)],
  );
  return `hash(${["parent", ...columns].join(", ")})`;
}

/** A record as a row of its table. */
export function ledgerRow({ fields }: LedgerTable, record: LedgerRecord, origin: number): Cell[] {
  const { id, parent, row, values } = record;
  return [id, parent, origin, row, ...fields.flatMap((field) => cellsOf(field, values[field.name]))];
}

function cellsOf({ type }: FieldInfo, value: FieldValue | undefined): Cell[] {
  if (type !== "moment") return [typeof value === "object" || value === undefined ? null : value];
  if (typeof value !== "object") return [null, null];
  return value === NOT_YET ? [FAR, FAR] : [value.from, value.to];
}

/** A record of a row of its table, its values in the order of the schema. */
export function recordOf(
  { kind, fields }: LedgerTable,
  cells: readonly Cell[],
  origin: Origin,
): LedgerRecord {
  const [id, parent, , row] = cells;
  const values: Record<string, FieldValue> = {};
  for (const { name, type, at } of placesOf(kind, fields)) {
    const cell = cells[at];
    if (cell === null || cell === undefined) continue;
    values[name] = type === "moment" ? momentOf(Number(cell), Number(cells[at + 1])) : (cell as FieldValue);
  }
  return {
    kind,
    id: String(id),
    parent: parent === null ? null : String(parent),
    origin,
    file: origin.file,
    row: Number(row),
    values,
  };
}

/** A field and where it stands in a row. */
type FieldPlace = Pick<FieldInfo, "name" | "type"> & { readonly at: number };

const known = new WeakMap<readonly FieldInfo[], readonly FieldPlace[]>();

/** The fields of a row in the order of the schema: key and parent, and what stands after id, parent, origin and row. */
function placesOf(kind: RecordKind, fields: readonly FieldInfo[]): readonly FieldPlace[] {
  const before = known.get(fields);
  if (before) return before;
  const { key, parent, fields: all } = kindOf(kind);
  const places = new Map([[key, 0]]);
  if (parent !== null) places.set(parent, 1);
  let at = 4;
  for (const { name, type } of fields) {
    places.set(name, at);
    at += type === "moment" ? 2 : 1;
  }
  const found = [...all.values()].flatMap(({ name, type }) => {
    const place = places.get(name);
    return place === undefined ? [] : [{ name, type, at: place }];
  });
  known.set(fields, found);
  return found;
}

function momentOf(from: number, to: number): Moment {
  if (from === FAR) return NOT_YET;
  return { from, to, day: to - from >= LEAST_DAY };
}
