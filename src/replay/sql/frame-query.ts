import { named } from "#duckdb/sql-text.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { Sql } from "./expression-pool.js";
import type { Frame } from "./frame.js";
import { logicOf } from "./logic.js";

/** Table of the linked records of a kind: every column that a rule reads, with `cid`, `rid`, `origin`, `sender` (and `p2p`). */
export function linkedTable(kind: RecordKind): string {
  return `linked ${kind}`;
}

/** The rows of a frame with the columns that its expressions read. */
export function baseQuery(frame: Frame): string {
  const columns = [...frame.base].map(
    ([label, { alias, column }]) => `${alias}.${named(column)} as ${named(label)}`,
  );
  const gathers = [...frame.gathers.values()].map(
    ({ table, alias, on }) => `left join ${named(table)} ${alias} on ${on}`,
  );
  const clocks = [...frame.clocks].map(([table, alias]) => `cross join ${named(table)} ${alias}`);
  const { from, key } = rowsOf(frame);
  return `select ${[`${key} as "key"`, ...columns].join(", ")} from ${from} ${[...gathers, ...clocks].join(" ")}`;
}

function rowsOf({ grain }: Frame): { from: string; key: string } {
  const table = (kind: RecordKind) => named(linkedTable(kind));
  const determination = (of: string) => `left join ${table("determination")} d on d.cid = ${of}.cid`;
  if (grain.of === "subject") {
    if (grain.kind === "determination") return { from: `${table("determination")} d`, key: "d.rid" };
    return { from: `${table(grain.kind)} s ${determination("s")}`, key: "s.rid" };
  }
  const related = `${table(grain.kind)} r`;
  if (grain.by === "case") return { from: `${related} ${determination("r")}`, key: "r.cid" };
  if (grain.by === "p2p") return { from: `${related} ${determination("r")}`, key: "r.p2p" };
  const link = grain.kind === "contactAttempt" ? "r.p2p = s.rid" : "r.cid = s.cid";
  const others = grain.others ? " and r.rid <> s.rid" : "";
  return {
    from: `${table(grain.subject)} s join ${related} on ${link}${others} ${determination("s")}`,
    key: "s.rid",
  };
}

/** Does the row need the reference engine, by its own expressions or by what was gathered for it? */
export function troubleOf(frame: Frame): Sql {
  const { pool } = frame;
  const below = [...frame.gathers.values()].map(({ alias }) => {
    frame.base.set(`${alias}.trouble`, { alias, column: "trouble" });
    return pool.make("coalesce({0}, false)", pool.base(`${alias}.trouble`));
  });
  return logicOf(pool).any([...frame.trouble, ...below]);
}
