import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { JudgedKind } from "#replay/sql/judge-plan.js";
import { NO_STEP, STEP_BITS } from "#replay/sql/margin.js";
import type { Tally } from "#result/index.js";
import { bitsOf, flagColumn } from "./flags.js";
import { judgedTable } from "./judged-tables.js";
import type { TakenTables } from "./taken-tables.js";

/** Counts the time left of acts that SQL settled as in time. Rules for which a case is flagged are left to the reference engine. */
export async function countMargins(
  session: Session,
  { kind, packs, margins }: JudgedKind,
  { columns }: TakenTables,
  tally: Tally,
): Promise<void> {
  if (margins.length === 0) return;
  const line = columns.get("determination")?.has("lineOfBusiness") ? 'd."lineOfBusiness"' : "null";
  const names = margins.map(({ column }) => named(column));
  const flags = packs.map((pack) => `coalesce(f.${named(flagColumn({ kind }, pack))}, 0)`);
  const rows = await session.rows(
    `select ${[line, "count(*)", ...names.map((name) => `j.${name}`), ...flags].join(", ")}
     from ${named(judgedTable(kind))} j
       left join flagged f on f.cid = j.cid left join "determination" d on d.rowid = j.cid
     where ${names.map((name) => `j.${name}`).join(" + ")} <> ${NO_STEP} and not coalesce(f.whole, false) group by all`,
  );
  for (const [lineOfBusiness, acts, ...cells] of rows) {
    const [steps, flagged] = [cells.slice(0, margins.length), cells.slice(margins.length)];
    margins.forEach(({ rules }, at) => {
      rules.forEach((rule, index) => {
        const step = Math.floor(Number(steps[at]) / 2 ** (STEP_BITS * index)) % 2 ** STEP_BITS;
        const isFlagged = bitsOf(Number(flagged[packs.indexOf(rule.pack)]), rule) !== 0;
        if (step === NO_STEP || isFlagged) return;
        const business = typeof lineOfBusiness === "string" ? lineOfBusiness : null;
        tally.addLeft(rule.policy, rule.plan.rule.id, {
          lineOfBusiness: business,
          step: step - 1,
          acts: Number(acts),
        });
      });
    });
  }
}
