import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import type { ColumnFacts } from "#replay/sql/facts.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { TakenTables } from "./taken-tables.js";

/** What the moments and codes of a drop have in common, column by column. */
export interface MomentFacts {
  readonly columns: ReadonlyMap<string, ColumnFacts>;
  /** First and last recorded instant, in microseconds; both as-of where none is recorded. */
  readonly span: { readonly first: number; readonly last: number };
}

/** The name of a column among the facts. */
export function columnName(kind: RecordKind, field: string): string {
  return `${kind}.${field}`;
}

/** Looks at every moment, and for blanks at every code and flag, of the ledger tables once. `asOf` in microseconds. */
export async function momentFacts(
  session: Session,
  { columns: delivered }: TakenTables,
  asOf: number,
): Promise<MomentFacts> {
  const columns = new Map<string, ColumnFacts>();
  let [first, last] = [asOf, asOf];
  for (const [kind, fields] of delivered) {
    const infos = kindOf(kind).fields;
    const isMoment = (field: string) => infos.get(field)?.type === "moment";
    const isCode = (field: string) =>
      infos.get(field)?.type === "boolean" || (infos.get(field)?.values ?? null) !== null;
    const known = [...fields].filter((field) => isMoment(field) || isCode(field));
    if (known.length === 0) continue;
    const select = known.flatMap((field) => (isMoment(field) ? factsSql(field) : blankSql(field)));
    const [row = []] = await session.rows(`select ${select.join(", ")} from ${named(kind)}`);
    const cells = row.values();
    const next = () => cells.next().value;
    for (const field of known) {
      const hasBlank = next() === true;
      if (!isMoment(field)) {
        columns.set(columnName(kind, field), { ...PLAIN, hasBlank });
        continue;
      }
      const [hasNotYet, isWide, least, most, end] = [next(), next(), next(), next(), next()];
      columns.set(columnName(kind, field), {
        hasBlank,
        hasNotYet: hasNotYet === true,
        isWide: isWide === true,
        first: typeof least === "number" ? least : null,
        last: typeof end === "number" ? end : null,
      });
      if (typeof least === "number") first = Math.min(first, least);
      if (typeof most === "number") last = Math.max(last, most);
    }
  }
  return { columns, span: { first, last } };
}

const PLAIN = { hasNotYet: false, isWide: false, first: null, last: null } as const;

function blankSql(field: string): string[] {
  return [`count(${named(field)}) < count(*)`];
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
    `max(case when ${to} <> ${FAR_SQL} then ${to} end)`,
  ];
}
