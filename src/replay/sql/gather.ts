import { named } from "#duckdb/sql-text.js";
import type { Sql } from "./expression-pool.js";
import { type Frame, frameOf, type RelatedGrain } from "./frame.js";
import { type FrameQuery, frameQuery, troubleOf } from "./frame-query.js";
import type { SqlPlan } from "./sql-plan.js";

/** A relation with everything that is asked of its records, one row per case, P2P or subject. */
export interface Gather {
  readonly table: string;
  readonly frame: Frame;
  /** Name of the column of an aggregate over expressions of the frame. */
  aggregate(template: string, ...parts: readonly Sql[]): string;
  /** The query that makes the table: `key` and those of `trouble` and the aggregates that are read. */
  query(isRead: (column: string) => boolean): FrameQuery;
}

export function gatherBook(plan: SqlPlan, grain: RelatedGrain, table: string): Gather {
  const frame = frameOf(plan, grain);
  const aggregates = new Map<
    string,
    { readonly name: string; readonly template: string; readonly parts: readonly Sql[] }
  >();
  return {
    table,
    frame,
    aggregate(template, ...parts) {
      const key = `${template}\n${parts.map(({ id }) => id).join(",")}`;
      const known = aggregates.get(key) ?? { name: `a${aggregates.size}`, template, parts };
      aggregates.set(key, known);
      return known.name;
    },
    query(isRead) {
      const list = [...aggregates.values()].filter(({ name }) => isRead(name));
      const inner = new Map<Sql, string>();
      const nameOf = (part: Sql): string => {
        const name = inner.get(part) ?? `i${inner.size}`;
        inner.set(part, name);
        return name;
      };
      const columns = list.map(({ name, template, parts }) => {
        const sql = template.replace(/\{(\d+)\}/g, (_, index: string) =>
          named(nameOf(parts[Number(index)] as Sql)),
        );
        return `${sql} as ${named(name)}`;
      });
      if (isRead("trouble")) columns.push(`bool_or(${named(nameOf(troubleOf(frame)))}) as "trouble"`);
      const roots = [
        ["key", frame.pool.base("key")] as const,
        ...[...inner].map(([part, name]) => [name, part] as const),
      ];
      const { sql, reads } = frameQuery(frame, roots);
      return { sql: `select ${['"key"', ...columns].join(", ")} from (${sql}) group by "key"`, reads };
    },
  };
}
