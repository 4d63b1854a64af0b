import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { JudgedKind } from "#replay/sql/judge-plan.js";
import type { Tally } from "#result/index.js";
import { bitsOf, flagColumn } from "./flags.js";
import { judgedTable } from "./judged-tables.js";

/**
 * Counts what was not delivered or not coded, where a rule is undecided in SQL for that alone: by rule, cause, field and sender.
 * Rules for which a case is flagged are left to the reference engine.
 */
export async function countMissing(
  session: Session,
  { kind, packs, missing }: JudgedKind,
  senders: readonly string[],
  tally: Tally,
): Promise<void> {
  if (missing.length === 0) return;
  const columns = missing.map(({ column }) => `j.${named(column)}`);
  const flags = packs.map((pack) => `coalesce(f.${named(flagColumn({ kind }, pack))}, 0)`);
  const rows = await session.rows(
    `select ${["j.sender", "count(*)", ...columns, ...flags].join(", ")}
     from ${named(judgedTable(kind))} j left join flagged f on f.cid = j.cid
     where (${columns.map((column) => `${column} <> 0`).join(" or ")}) and not coalesce(f.whole, false) group by all`,
  );
  for (const [sender, subjects, ...cells] of rows) {
    const [masks, flagged] = [cells.slice(0, missing.length), cells.slice(missing.length)];
    missing.forEach(({ rules }, at) => {
      for (const { rule, shift, missing: causes } of rules) {
        if (bitsOf(Number(flagged[packs.indexOf(rule.pack)]), rule) !== 0) continue;
        const has = (bit: number) => Math.floor(Number(masks[at]) / 2 ** (shift + bit)) % 2 === 1;
        causes.forEach((one, index) => {
          if (!has(index + 1)) return;
          tally.addMissing(rule.policy, rule.plan.rule.id, {
            ...one,
            sender: senders[Number(sender)] ?? "",
            subjects: Number(subjects),
            couldFail: has(0) ? Number(subjects) : 0,
          });
        });
      }
    });
  }
}
