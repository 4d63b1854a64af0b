import { FAR_SQL } from "#duckdb/far.js";
import type { PickNode } from "#policy/plan.js";
import type { FieldInfo } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { KIND_OF_RELATION } from "../relation-kind.js";
import { completenessSql } from "./completeness.js";
import type { Sql } from "./expression-pool.js";
import {
  type Alias,
  aliasOf,
  type Frame,
  type Interval,
  needsSubject,
  type Place,
  type RelatedGrain,
} from "./frame.js";
import { momentField } from "./interval.js";
import { truthSql } from "./truth.js";
import { Unsupported } from "./unsupported.js";

/**
 * A relation and what is asked of its records. Aggregates take CASE and not FILTER: for each FILTER DuckDB cuts all columns of
 * the rows anew, which is a hundred times slower with many of them.
 */
type Filtered = Pick<PickNode, "relation" | "reach" | "where">;

/** What was gathered of a relation, as expressions of the frame that asks. */
export interface Gathered {
  /** Records for which the filter surely holds, those for which it may, and how complete the relation is. */
  counts(): Counts;
  pick(op: "earliest" | "latest", info: FieldInfo, runsToEnd: boolean): Counts & { readonly ends: Interval };
}

interface Counts {
  readonly sure: Sql;
  readonly maybe: Sql;
  readonly state: Sql;
}

export function gathered(node: Filtered, place: Place): Gathered {
  const { frame } = place;
  const { pool } = frame;
  const { grain, owner } = grainOf(node, frame);
  const gather = frame.plan.gather(grain);
  const inner: Place = { ...place, frame: gather.frame };
  const holds = node.where === null ? gather.frame.pool.make("true") : truthSql(node.where, inner);
  const key = joinKey(grain, owner, frame);
  const alias = aliasOfGather(gather.table, key, frame);
  const value = (template: string, ...parts: readonly Sql[]): Sql => {
    const name = gather.aggregate(template, ...parts);
    const label = `${alias}.${name}`;
    frame.base.set(label, { alias, column: name });
    return pool.base(label);
  };
  const count = (template: string) => pool.make("coalesce({0}, 0)", value(template, holds));
  const counts = (): Counts => ({
    sure: count("count(case when {0} then 1 end)"),
    maybe: count("count(case when {0} is null then 1 end)"),
    state: completenessSql(KIND_OF_RELATION[node.relation], owner, place),
  });
  return {
    counts,
    pick(op, info, runsToEnd) {
      const { from, to } = momentField("r", info, runsToEnd, gather.frame);
      const known = counts();
      const sure = (word: "min" | "max", end: Sql) =>
        value(`${word}(case when {1} then {0} end)`, end, holds);
      const all = (word: "min" | "max", end: Sql) =>
        value(`${word}(case when {1} is not false then {0} end)`, end, holds);
      if (op === "earliest") {
        const latest = pool.make(`coalesce({0}, ${FAR_SQL})`, sure("min", to));
        return { ...known, ends: { from: all("min", from), to: latest } };
      }
      const choose = (a: Sql, b: Sql) =>
        pool.make("case when {0} > 0 then {1} else {2} end", known.sure, a, b);
      const maybe = value("min(case when {1} is null then {0} end)", from, holds);
      const ends = {
        from: choose(sure("max", from), maybe),
        to: choose(all("max", to), pool.make(FAR_SQL)),
      };
      return { ...known, ends };
    },
  };
}

/** Which rows are gathered, and whose they are. */
function grainOf(
  { relation, where, reach }: Filtered,
  frame: Frame,
): { grain: RelatedGrain; owner: Alias | "case" } {
  const kind = KIND_OF_RELATION[relation];
  const depth = frame.grain.of === "related" ? frame.grain.depth + 1 : 0;
  const asksSubject = needsSubject(where) || relation === "otherP2pRequests";
  if (relation === "contactAttempts") {
    const owner = aliasOf(reach, frame);
    if (!asksSubject) return { grain: { of: "related", kind, depth, by: "p2p" }, owner };
    const { grain } = frame;
    if (grain.of !== "subject" || owner !== "s")
      throw new Unsupported("attempts of another P2P that ask for the subject");
    return {
      grain: { of: "related", kind, depth, by: "subject", subject: grain.kind, others: false },
      owner,
    };
  }
  const subject = subjectKind(frame);
  if (!asksSubject || subject === "determination" || subject === null)
    return { grain: { of: "related", kind, depth, by: "case" }, owner: "case" };
  return {
    grain: { of: "related", kind, depth, by: "subject", subject, others: relation === "otherP2pRequests" },
    owner: "case",
  };
}

/** The kind of the frame's subject; null where the frame does not know it. */
function subjectKind({ grain }: Frame): RecordKind | null {
  if (grain.of === "subject") return grain.kind;
  return grain.by === "subject" ? grain.subject : null;
}

function joinKey(grain: RelatedGrain, owner: Alias | "case", frame: Frame): string {
  if (grain.by === "subject") return "s.rid";
  if (grain.by === "p2p") return `${owner}.rid`;
  if (frame.grain.of === "related") return frame.grain.by === "subject" ? "s.cid" : "r.cid";
  return frame.grain.kind === "determination" ? "d.cid" : "s.cid";
}

function aliasOfGather(table: string, key: string, frame: Frame): string {
  const name = `${table}\n${key}`;
  const known = frame.gathers.get(name);
  if (known) return known.alias;
  const alias = `g${frame.gathers.size}`;
  frame.gathers.set(name, { table, alias, on: `${alias}."key" = ${key}` });
  return alias;
}
