import { named } from "#duckdb/sql-text.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { Sql } from "./expression-pool.js";
import type { Frame } from "./frame.js";
import { baseLabels, layeredQuery, type Roots } from "./layers.js";
import { logicOf } from "./logic.js";

/** Table of the linked records of a kind: every column that a rule reads, with `cid`, `rid`, `origin`, `sender` (and `p2p`). */
export function linkedTable(kind: RecordKind): string {
  return `linked ${kind}`;
}

/** View of the linked records of the cases that are judged at a time. */
export function linkedAtHand(kind: RecordKind): string {
  return `${linkedTable(kind)} at hand`;
}

/** A query over a frame, and the columns of other tables that it reads. */
export interface FrameQuery {
  readonly sql: string;
  readonly reads: readonly { readonly alias: string; readonly column: string }[];
}

/** Selects expressions of a frame, with what they read and no more. */
export function frameQuery(frame: Frame, roots: Roots): FrameQuery {
  const { base, clocks, gathers } = frame;
  const labels = baseLabels(roots);
  const read = [...base].filter(([label]) => labels.has(label));
  const aliases = new Set(read.map(([, { alias }]) => alias));
  const columns = read.map(([label, { alias, column }]) => `${alias}.${named(column)} as ${named(label)}`);
  const joined = [...gathers.values()]
    .filter(({ alias }) => aliases.has(alias))
    .map(({ table, alias, on }) => `left join ${named(table)} ${alias} on ${on}`);
  const beside = [...clocks]
    .filter(([, alias]) => aliases.has(alias))
    .map(([table, alias]) => `cross join ${named(table)} ${alias}`);
  const { from, key } = rowsOf(frame);
  const query = `select ${[`${key} as "key"`, ...columns].join(", ")} from ${from} ${[...joined, ...beside].join(" ")}`;
  return { sql: layeredQuery(query, roots), reads: read.map(([, one]) => one) };
}

function rowsOf({ grain }: Frame): { from: string; key: string } {
  const table = (kind: RecordKind) => named(linkedAtHand(kind));
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

/** Does the row need the reference engine, by its own expressions or by what was gathered for it? Null or false: no. */
export function troubleOf(frame: Frame): Sql {
  const { base, gathers, plan, pool, trouble } = frame;
  const { never, some } = logicOf(pool);
  const books = new Map([...plan.gathers.values()].map((one) => [one.table, one.frame]));
  const below = [...gathers.values()].map(({ table, alias }) => {
    const inner = books.get(table);
    if (inner === undefined || troubleOf(inner) === logicOf(inner.pool).never) return never;
    base.set(`${alias}.trouble`, { alias, column: "trouble" });
    return pool.base(`${alias}.trouble`);
  });
  return some([...trouble, ...below]);
}
