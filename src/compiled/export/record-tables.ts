import { FAR_SQL } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import { schemas } from "#generated/schemas.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { RECORD_KINDS, RECORD_NOUNS, type RecordKind } from "#shared/record-kind.js";
import { sentenceStart } from "#shared/sentence-start.js";
import { endOf, type LedgerTable, ledgerTable } from "../ledger-table.js";
import type { FileColumn, FileTable } from "./file-table.js";

/** Tables of the record kinds: all fields of the schema, delivered or not, so that one query fits every file. */
export const RECORD_TABLES: ReadonlyMap<RecordKind, LedgerTable> = new Map(
  RECORD_KINDS.map((kind) => [kind, ledgerTable(kind, new Set(kindOf(kind).fields.keys()))]),
);

/** What is said of a record kind's table and its columns. */
export function recordFileTable({ kind, fields }: LedgerTable): FileTable {
  const about = aboutFields(kind);
  const { key, parent } = kindOf(kind);
  const head: FileColumn[] = [
    { name: "id", type: "varchar", about: about.get(key) ?? "" },
    {
      name: "parent",
      type: "varchar",
      about: about.get(parent ?? "") ?? "Null: these records belong to none.",
    },
    { name: "origin", type: "smallint", about: "Number of its origin." },
    { name: "row", type: "integer", about: "Ordinal of the data row in its file, from 1." },
  ];
  return {
    name: kind,
    about: `${sentenceStart(RECORD_NOUNS[kind].many)}: instants in microseconds since 1970-01-01T00:00Z. View ${viewOf(kind)} has them as timestamps.`,
    columns: [...head, ...fields.flatMap((field) => fieldColumns(field, about.get(field.name) ?? ""))],
  };
}

function fieldColumns({ name, type }: FieldInfo, about: string): FileColumn[] {
  if (type === "moment")
    return [
      { name, type: "bigint", about },
      { name: endOf(name), type: "bigint", about: `Latest instant that ${name} can be.` },
    ];
  const types = { text: "varchar", boolean: "boolean", number: "bigint" } as const;
  return [{ name, type: types[type], about }];
}

/** A column of a view and the expression that fills it. */
interface ViewColumn {
  readonly name: string;
  readonly sql: string;
  readonly about: string;
}

/** The view of a kind: the table's name in the plural. */
export function viewOf(kind: RecordKind): string {
  return `${kind}s`;
}

/** The columns of the view of a kind: names of the schema, times as timestamps, and where the record stands. */
export function viewColumns({ kind, fields }: LedgerTable): ViewColumn[] {
  const about = aboutFields(kind);
  const { key, parent } = kindOf(kind);
  const told = (name: string) => about.get(name) ?? "";
  return [
    { name: key, sql: "t.id", about: told(key) },
    ...(parent === null ? [] : [{ name: parent, sql: "t.parent", about: told(parent) }]),
    ...fields.flatMap((field) => viewField(field, told(field.name))),
    { name: "file", sql: "o.file", about: "File, relative to the drop." },
    { name: "sender", sql: "o.sender", about: "Sender." },
    { name: "row", sql: 't."row"', about: "Ordinal of the data row in its file, from 1." },
  ];
}

function viewField({ name, type }: FieldInfo, about: string): ViewColumn[] {
  const cell = (column: string) => `t.${named(column)}`;
  if (type !== "moment") return [{ name, sql: cell(name), about }];
  const instant = (column: string) =>
    `case when ${cell(column)} <> ${FAR_SQL} then make_timestamp(${cell(column)}) end`;
  return [
    { name, sql: instant(name), about: `${about} UTC; the earliest it can be.` },
    { name: endOf(name), sql: instant(endOf(name)), about: `Latest instant that ${name} can be, UTC.` },
    { name: `${name}_notYet`, sql: `${cell(name)} = ${FAR_SQL}`, about: `${name} had not happened.` },
  ];
}

/** What the schema says of each field of a kind. */
function aboutFields(kind: RecordKind): ReadonlyMap<string, string> {
  const schema = schemas.find((one) => (one["x-record"] as { kind?: string } | undefined)?.kind === kind);
  const properties = (schema?.properties ?? {}) as Readonly<Record<string, { readonly description: string }>>;
  return new Map(Object.entries(properties).map(([name, { description }]) => [name, description]));
}
