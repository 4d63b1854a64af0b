import type { Session } from "#duckdb/database.js";
import type { Case } from "#ledger/ledger.js";
import { caseOf } from "#ledger/link.js";
import { caseRecords } from "./case-records.js";
import type { TakenTables } from "./taken-tables.js";

/** All cases of a small drop, by number (`cid`). */
export type FewCases = ReadonlyMap<number, Case>;

/** View of the cases of a small drop: the number `n` and the case `cid` of each, which are the same, and its key. */
export const FEW = "few_cases";

/** All cases of linked tables, read once for whoever asks for them; null where there are more than `most`. */
export async function fewCases(session: Session, taken: TakenTables, most: number): Promise<FewCases | null> {
  const [[cases] = [0]] = await session.rows(
    'select (select count(*) from "determination") + (select count(*) from "orphan")',
  );
  if (Number(cases) > most) return null;
  await session.run(
    `create temp view ${FEW} as
     select rowid as n, rowid as cid, id from "determination" union all select cid as n, cid, id from "orphan"`,
  );
  const keys = await session.rows(`select cid, id from ${FEW} order by cid`);
  const groups = await caseRecords(session, taken, FEW);
  return new Map(keys.map(([cid, id]) => [Number(cid), caseOf(String(id), groups.get(Number(cid)) ?? [])]));
}
