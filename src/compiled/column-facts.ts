import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import type { ColumnFacts } from "#replay/sql/facts.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { TakenTables } from "./taken-tables.js";

/** What the moments of a drop have in common, column by column. */
export interface MomentFacts {
  readonly columns: ReadonlyMap<string, ColumnFacts>;
  /** First and last recorded instant, in microseconds; both as-of where none is recorded. */
  readonly span: { readonly first: number; readonly last: number };
}

/** The name of a column among the facts. */
export function columnName(kind: RecordKind, field: string): string {
  return `${kind}.${field}`;
}

/** Looks at every moment of the ledger tables once. `asOf` in microseconds. */
export async function momentFacts(
  session: Session,
  { columns: delivered }: TakenTables,
  asOf: number,
): Promise<MomentFacts> {
  const columns = new Map<string, ColumnFacts>();
  let [first, last] = [asOf, asOf];
  for (const [kind, fields] of delivered) {
    const moments = [...fields].filter((field) => kindOf(kind).fields.get(field)?.type === "moment");
    if (moments.length === 0) continue;
    const [row = []] = await session.rows(
      `select ${moments.flatMap(factsSql).join(", ")} from ${named(kind)}`,
    );
    moments.forEach((field, index) => {
      const [hasBlank, hasNotYet, isWide, least, most] = row.slice(index * 5, index * 5 + 5);
      columns.set(columnName(kind, field), {
        hasBlank: hasBlank === true,
        hasNotYet: hasNotYet === true,
        isWide: isWide === true,
      });
      if (typeof least === "number") first = Math.min(first, least);
      if (typeof most === "number") last = Math.max(last, most);
    });
  }
  return { columns, span: { first, last } };
}

function factsSql(field: string): string[] {
  const [from, to] = [named(field), named(`${field}_to`)];
  const recorded = `case when ${from} <> ${FAR_SQL} then ${from} end`;
  return [
    `bool_or(${from} is null)`,
    `bool_or(${from} = ${FAR_SQL})`,
    `bool_or(${from} <> ${to})`,
    `min(${recorded})`,
    `max(${recorded})`,
  ];
}
