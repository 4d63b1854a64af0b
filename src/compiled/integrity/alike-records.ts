import type { Session } from "#duckdb/database.js";
import { FAR_SQL } from "#duckdb/far.js";
import { named } from "#duckdb/sql-text.js";
import type { IntegrityChecks } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { endOf } from "../ledger-table.js";
import { recordReader } from "../read-records.js";
import type { TakenTables } from "../taken-tables.js";

/**
 * The records that share what a definition names with another of their kind: those that src/integrity/same-content.ts has
 * to look at. Contents are grouped by their hashes, which memory holds for any drop; two contents with one hash are looked
 * at in vain.
 */
export async function alikeRecords(
  session: Session,
  taken: TakenTables,
  definitions: IntegrityChecks["sameContent"],
): Promise<LedgerRecord[]> {
  const found: LedgerRecord[] = [];
  for (const { kind, fields } of definitions) {
    const columns = fields.map((field) => contentColumn(kind, field, taken));
    if (!columns.every((column) => column !== null)) continue;
    const whole = columns.map(({ isWhole }) => isWhole).join(" and ");
    const content = `hash(${columns.map(({ name }) => name).join(", ")})`;
    await session.run(
      `create temp table alike as select ${content} as h from ${named(kind)} where ${whole} group by h having count(*) > 1`,
    );
    const { columns: own, read } = recordReader(kind, taken);
    for await (const rows of session.pieces(
      `select ${own.join(", ")} from ${named(kind)} where ${whole} and ${content} in (select h from alike)`,
    ))
      found.push(...rows.map((row) => read(row)));
    await session.run("drop table alike");
  }
  return found;
}

/** Where a field of the content stands, and when it says enough; null where it was not delivered. */
function contentColumn(kind: RecordKind, field: string, { columns }: TakenTables) {
  const { key, parent, fields } = kindOf(kind);
  const name = named(field === key ? "id" : field === parent ? "parent" : field);
  if (field === key || field === parent) return { name, isWhole: `${name} is not null` };
  if (!columns.get(kind)?.has(field)) return null;
  if (fields.get(field)?.type !== "moment") return { name, isWhole: `${name} is not null` };
  return { name, isWhole: `${name} = ${named(endOf(field))} and ${name} <> ${FAR_SQL}` };
}
