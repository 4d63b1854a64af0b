import { LEAST_DAY } from "#calendar/moment.js";
import { FAR_SQL } from "#duckdb/far.js";
import { isPlainJson, jsonText } from "#duckdb/json-text.js";
import { named, quoted } from "#duckdb/sql-text.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { NOT_YET_TEXT } from "#schema/validate.js";
import type { RecordKind } from "#shared/record-kind.js";
import { endOf, ledgerTable } from "./ledger-table.js";

/** Expressions over the columns of a ledger table. */
interface LineParts {
  /** What stands before the line. */
  readonly before: string;
  /** The number of the record's origin, as a text. */
  readonly origin: string;
}

/** A field with its column, and the commas round it: the key is never blank and has none. */
interface Member {
  readonly field: FieldInfo;
  readonly column: string;
  readonly commas: readonly [before: string, after: string];
}

/**
 * The line of a record to which no coding sheet added, with its line end: what src/ledger/ledger-lines.ts writes, as an
 * expression over the columns of its ledger table.
 */
export function recordLineSql(kind: RecordKind, delivered: ReadonlySet<string>, parts: LineParts): string {
  const members = membersOf(kind, delivered);
  const free = members.filter(({ field }) => isFree(field)).map(({ column }) => column);
  const line = (textOf: (column: string) => string) => lineSql(kind, members, parts, textOf);
  // One look at all texts of a record is cheaper than one at each; most have nothing to escape.
  return `case when ${isPlainJson(`concat(${free.join(", ")})`)}
    then ${line((column) => column)} else ${line(jsonText)} end`;
}

/** The fields of a record in the order of the schema. */
function membersOf(kind: RecordKind, delivered: ReadonlySet<string>): Member[] {
  const { key, parent, fields } = kindOf(kind);
  const columns = new Map(ledgerTable(kind, delivered).fields.map(({ name }) => [name, named(name)]));
  columns.set(key, "id");
  if (parent !== null) columns.set(parent, "parent");
  const present = [...fields.values()].filter(({ name }) => columns.has(name));
  const keyAt = present.findIndex(({ name }) => name === key);
  return present.map((field, at) => ({
    field,
    column: columns.get(field.name) as string,
    commas: at < keyAt ? ["", ","] : at > keyAt ? [",", ""] : ["", ""],
  }));
}

/** A text that need not be one of the schema's own. */
function isFree({ type, values }: FieldInfo): boolean {
  return type === "text" && values === null;
}

function lineSql(
  kind: RecordKind,
  members: readonly Member[],
  { before, origin }: LineParts,
  textOf: (column: string) => string,
): string {
  const pieces = [
    before,
    quoted(`{"line":"record","kind":${JSON.stringify(kind)},"id":"`),
    textOf("id"),
    quoted(`","parent":`),
    `case when parent is null then 'null' else '"' end`,
    textOf("parent"),
    `case when parent is null then '' else '"' end`,
    quoted(`,"origin":`),
    origin,
    quoted(`,"row":`),
    named("row"),
    quoted(`,"values":{`),
    ...members.flatMap((member) => memberSql(member, textOf)),
    quoted("}}"),
    "chr(10)",
  ];
  return `concat(${pieces.join(", ")})`;
}

/** Pieces of text that `concat` takes; blank where the field is. */
function memberSql(
  { field: { name, type, values }, column, commas: [before, after] }: Member,
  textOf: (column: string) => string,
): string[] {
  const start = `${before}${JSON.stringify(name)}:`;
  const present = (text: string) => `case when ${column} is null then '' else ${quoted(text)} end`;
  switch (type) {
    case "text": {
      const text = values === null ? textOf(column) : column;
      return [present(`${start}"`), text, present(`"${after}`)];
    }
    case "number":
      return [present(start), column, present(after)];
    case "boolean":
      return [
        `case when ${column} then ${quoted(`${start}true${after}`)}
          when not ${column} then ${quoted(`${start}false${after}`)} end`,
      ];
    case "moment":
      return [present(start), momentSql(column, named(endOf(name))), present(after)];
  }
}

/** A moment as ledger-table.ts reads it and ledger-lines.ts stores it. */
function momentSql(from: string, to: string): string {
  const interval = `'{"from":' || ${from} || ',"to":' || ${to} || ',"day":'
    || case when ${to} - ${from} >= ${LEAST_DAY} then 'true}' else 'false}' end`;
  return `case when ${from} = ${FAR_SQL} then ${quoted(JSON.stringify(NOT_YET_TEXT))}
    when ${from} = ${to} then ${from}::varchar else ${interval} end`;
}
