import type { Session } from "#duckdb/database.js";
import { named, quoted } from "#duckdb/sql-text.js";
import { type DropLedger, deliverySql } from "./drop-ledger.js";
import { contentHash } from "./ledger-table.js";
import { type KindKey, keyTable } from "./raise-records.js";

/** Rows taken out of the ledger, by the number of their origin. */
export type RowsByOrigin = ReadonlyMap<number, number>;

/**
 * Takes out of the ledger what a later delivery of its sender says again word for word, where each delivery says it once and
 * in files whose rows make one record: most rows of deliveries that overlap. What was corrected, said twice in a delivery, or
 * said by several senders stays for the reference to settle.
 *
 * @param direct numbers of the origins of files whose rows make one record
 * @param held keys that drafts hold a record of
 */
export async function withoutGivenAgain(
  session: Session,
  ledger: DropLedger,
  direct: readonly number[],
  held: readonly KindKey[],
): Promise<RowsByOrigin> {
  const counts = new Map<number, number>();
  const delivery = deliverySql(ledger);
  if (delivery === "0" || direct.length === 0) return counts;
  const keys = await keyTable(session, "held_keys", held);
  const sender = `case origin ${ledger.origins
    .map(({ origin }, number) => `when ${number} then ${quoted(origin.sender)}`)
    .join(" ")} end`;
  for (const table of ledger.tables.values()) {
    const kind = named(table.kind);
    await session.run(`create table given_again as select id as "key", max(${delivery}) as last from ${kind}
      where id not in (select id from ${keys} where kind = '${table.kind}') group by id
      having count(*) > 1 and count(*) = count(distinct ${delivery}) and bool_and(origin in (${direct.join(", ")}))
        and min(${sender}) = max(${sender}) and min(${contentHash(table)}) = max(${contentHash(table)})`);
    const gone = `id = "key" and ${delivery} < last`;
    const found = await session.rows(
      `select origin, count(*) from ${kind} join given_again on ${gone} group by origin`,
    );
    for (const [origin, count] of found) counts.set(Number(origin), Number(count));
    if (found.length > 0) await session.run(`delete from ${kind} using given_again where ${gone}`);
    await session.run("drop table given_again");
  }
  await session.run(`drop table ${keys}`);
  return counts;
}
