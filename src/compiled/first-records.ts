import type { Session } from "#duckdb/database.js";
import { inTextOrder, named } from "#duckdb/sql-text.js";
import type { RecordKind } from "#shared/record-kind.js";

/** The first record of an origin in the order of keys. */
export interface FirstRecord {
  /** As the ledger tables number origins. */
  readonly origin: number;
  /** As the saved ledger does, by first records: kind by kind. */
  readonly number: number;
  readonly id: string;
  readonly rowid: number;
  /** Records of the origin. */
  readonly records: number;
}

/** The first records of a kind's origins. `before`: origins of the kinds before. */
export async function firstRecords(
  session: Session,
  kind: RecordKind,
  before: number,
): Promise<FirstRecord[]> {
  const rows = await session.rows(
    `select origin, arg_min(id, key), arg_min(rowid, key), count(*)
      from (select origin, id, rowid, ${inTextOrder("id")} as key from ${named(kind)}) group by origin order by min(key)`,
  );
  return rows.map(([origin, id, rowid, records], index) => ({
    origin: Number(origin),
    number: before + index,
    id: String(id),
    rowid: Number(rowid),
    records: Number(records),
  }));
}
