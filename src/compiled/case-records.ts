import type { Cell, Session } from "#duckdb/database.js";
import { inTextOrder, named } from "#duckdb/sql-text.js";
import type { LedgerRecord } from "#ledger/record.js";
import { withTemplateFlags } from "#ledger/template-flags.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { recordReader } from "./read-records.js";
import type { TakenTables } from "./taken-tables.js";

/** The records of the cases (`cid`) that a query gives, by case, each kind in the order of keys. */
export async function caseRecords(
  session: Session,
  taken: TakenTables,
  cases: string,
): Promise<ReadonlyMap<number, LedgerRecord[]>> {
  const groups = new Map<number, LedgerRecord[]>();
  for (const kind of RECORD_KINDS) {
    if (kind === "letterTemplate" || !taken.columns.has(kind)) continue;
    const { columns, read } = recordReader(kind, taken);
    const rows = await session.rows(
      `select l.cid, ${columns.map((column) => `t.${column}`).join(", ")}
       from (${cases}) f join ${named(linkedTable(kind))} l on l.cid = f.cid join ${named(kind)} t on t.rowid = l.rid
       order by ${inTextOrder("t.id")}`,
    );
    const records = rows.map((row) => read(row.slice(1)));
    const shown =
      kind === "notice"
        ? withTemplateFlags([...taken.templates, ...records]).slice(taken.templates.length)
        : records;
    shown.forEach((record, index) => {
      const cid = Number((rows[index] as Cell[])[0]);
      const group = groups.get(cid);
      if (group) group.push(record);
      else groups.set(cid, [record]);
    });
  }
  return groups;
}
