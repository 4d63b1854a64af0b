import type { Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import { createLedgerTable } from "../ledger-table.js";
import type { FileTable } from "./file-table.js";
import { PLAIN_TABLES } from "./plain-tables.js";
import { RECORD_TABLES, recordFileTable, viewColumns, viewOf } from "./record-tables.js";

/** Tables of a ledger file, those of the records first. */
export const FILE_TABLES: readonly FileTable[] = [
  ...[...RECORD_TABLES.values()].map(recordFileTable),
  ...Object.values(PLAIN_TABLES),
];

/** Names of all tables and views of a ledger file. */
export const FILE_NAMES: readonly string[] = [
  ...FILE_TABLES.map(({ name }) => name),
  ...[...RECORD_TABLES.keys()].map(viewOf),
];

/** Creates the empty tables and the views, each with what it is in the comments that any client shows. */
export async function createTables(session: Session): Promise<void> {
  for (const table of RECORD_TABLES.values()) await createLedgerTable(session, table);
  for (const { name, columns } of Object.values(PLAIN_TABLES)) {
    const list = columns.map((column) => `${named(column.name)} ${column.type}`).join(", ");
    await session.run(`create table ${named(name)} (${list})`);
  }
  for (const { name, about, columns } of FILE_TABLES)
    await session.run(comments("table", name, about, columns));
  for (const [kind, table] of RECORD_TABLES) {
    const columns = viewColumns(table);
    const list = columns.map(({ name, sql }) => `${sql} as ${named(name)}`).join(", ");
    await session.run(
      `create view ${named(viewOf(kind))} as select ${list} from ${named(kind)} t join origin o on o.origin = t.origin`,
    );
    await session.run(
      comments("view", viewOf(kind), `Table ${kind} with timestamps in UTC and the file.`, columns),
    );
  }
}

function comments(
  what: "table" | "view",
  name: string,
  about: string,
  columns: readonly { readonly name: string; readonly about: string }[],
): string {
  return [
    `comment on ${what} ${named(name)} is ${quoted(about)}`,
    ...columns.map(
      (column) => `comment on column ${named(name)}.${named(column.name)} is ${quoted(column.about)}`,
    ),
  ].join(";\n");
}
