import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { JudgedKind, JudgedRule } from "#replay/sql/judge-plan.js";
import { judgedTable } from "./judged-tables.js";

/** One bit in each place of three. */
const ONES = "164703072086692425";

/** The column of `flagged` that holds the rules of a pack for which a case goes to the reference engine. */
export function flagColumn(kind: Pick<JudgedKind, "kind">, pack: string): string {
  return `${kind.kind} ${pack}`;
}

/** A bit for each verdict of a pack that is written down: a clock still running (2) or what is not settled (3). */
export function reported(pack: string): string {
  return `((${pack} >> 1) & ${ONES})`;
}

/** Table `flagged`: the cases that the reference engine judges, with the rules for each; `whole`: all rules. `all`: every case. */
export async function flagCases(session: Session, kinds: readonly JudgedKind[], all: boolean): Promise<void> {
  if (kinds.length === 0) {
    await session.run("create temp table flagged (cid bigint, whole boolean)");
    return;
  }
  const columns = kinds.flatMap((kind) =>
    kind.packs.map((pack) => ({ kind, pack, name: flagColumn(kind, pack) })),
  );
  const rows = kinds.map((kind) => {
    const flags = columns.map((one) =>
      one.kind === kind ? `${reported(named(one.pack))} as ${named(one.name)}` : `0 as ${named(one.name)}`,
    );
    const open = kind.packs.map((pack) => `${reported(named(pack))} <> 0`);
    if (all) open.push("true");
    return `select ${["cid", all ? "true as whole" : "whole", ...flags].join(", ")} from ${named(judgedTable(kind.kind))}
      where ${["whole", ...open].join(" or ")}`;
  });
  const merged = columns.map(({ name }) => `bit_or(cast(${named(name)} as bigint)) as ${named(name)}`);
  await session.run(
    `create temp table flagged as select ${["cid", "bool_or(whole) as whole", ...merged].join(", ")}
     from (${rows.join(" union all ")}) group by cid`,
  );
}

/** Is the bit of a rule set? A pack is below 2^51. */
export function bitsOf(pack: number, { shift }: Pick<JudgedRule, "shift">): number {
  return Math.floor(pack / 2 ** shift) % 8;
}
