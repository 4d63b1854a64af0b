import type { FieldMapping, KindProposal } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { DropLayout } from "./drop-layouts.js";
import type { Match } from "./match-columns.js";

/** What tells the rows of a layout apart. */
export interface RowKey {
  readonly field: string;
  readonly mapping: FieldMapping;
  /** A column is named like the key. */
  readonly isNamed: boolean;
  /** Rows whose key another row has too, or that have none. */
  readonly notUnique: number;
}

/** The column named like the key, else columns that together tell rows apart; null where there are none. */
export function proposeKey(
  { rows }: DropLayout,
  { kind, keyFrom }: KindProposal,
  matches: readonly Match[],
): RowKey | null {
  const field = kindOf(kind as RecordKind).key;
  const columnsOf = (fields: readonly string[]) =>
    fields.flatMap((name) => {
      const match = matches.find(({ info }) => info.name === name);
      return match === undefined
        ? []
        : [match.column.profile, ...(match.time ? [match.time.column.profile] : [])];
    });
  const keyOf = (fields: readonly string[]): RowKey => {
    const columns = columnsOf(fields);
    const names = columns.map(({ name }) => name);
    const [only = ""] = names;
    const mapping: FieldMapping =
      names.length === 1 ? { column: only } : { columns: names as [string, ...string[]], join: "|" };
    const positions = columns.map(({ position }) => position);
    return { field, mapping, isNamed: fields[0] === field, notUnique: notUnique(rows, positions) };
  };
  const candidates = [[field], ...keyFrom]
    .filter((fields) => fields.every((name) => matches.some(({ info }) => info.name === name)))
    .map(keyOf);
  const [first] = candidates;
  if (first === undefined) return null;
  return first.isNamed ? first : (candidates.find((key) => key.notUnique === 0) ?? first);
}

function notUnique(rows: readonly (readonly string[])[], positions: readonly number[]): number {
  const seen = new Set<string>();
  let again = 0;
  for (const row of rows) {
    const cells = positions.map((position) => (row[position] ?? "").trim());
    const text = cells.join("\n");
    if (seen.has(text) || cells.includes("")) again++;
    seen.add(text);
  }
  return again;
}
