import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import type { IntegrityNote } from "#intake/contract.js";
import { timesAfter } from "#ledger/integrity.js";
import { kindOf } from "#schema/record-fields.js";
import { recordReader } from "./read-records.js";
import type { TakenTables } from "./taken-tables.js";

/** Times of acts after as-of: SQL finds the records, the ledger names the times. `asOf` in microseconds. */
export async function lateTimes(
  session: Session,
  taken: TakenTables,
  asOf: number,
): Promise<IntegrityNote[]> {
  const notes: IntegrityNote[] = [...timesAfter(asOf, taken.templates)];
  for (const [kind, delivered] of taken.columns) {
    if (kind === "letterTemplate") continue;
    const moments = [...delivered].filter((name) => {
      const info = kindOf(kind).fields.get(name);
      return info?.type === "moment" && !info.mayBeAhead;
    });
    if (moments.length === 0) continue;
    const late = moments.map((name) => `(${named(name)} > ${asOf} and ${named(name)} <> ${FAR_SQL})`);
    const { columns, read } = recordReader(kind, taken);
    const query = `select ${columns.join(", ")} from ${named(kind)} where ${late.join(" or ")}`;
    for await (const rows of session.pieces(query))
      notes.push(
        ...timesAfter(
          asOf,
          rows.map((row) => read(row)),
        ),
      );
  }
  return notes;
}
