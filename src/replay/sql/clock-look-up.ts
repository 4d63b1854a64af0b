import { FAR_SQL } from "#duckdb/far.js";
import type { ClockColumn } from "./clock-book.js";
import { clockSpan } from "./clock-span.js";
import type { Sql } from "./expression-pool.js";
import type { Frame } from "./frame.js";

/**
 * What a clock says of an instant; null outside its span. A clock is one row of lists beside every row of the frame: a join per
 * look-up would carry all columns of the frame through each.
 */
export function clockAt({ table, column, granule }: ClockColumn, instant: Sql, frame: Frame): Sql {
  const { pool, plan } = frame;
  const first = Math.floor(clockSpan(plan.facts).first / granule);
  const known = frame.clocks.get(table) ?? `k${frame.clocks.size}`;
  frame.clocks.set(table, known);
  const label = `${known}.${column}`;
  frame.base.set(label, { alias: known, column });
  const place = pool.make(
    `case when {0} >= ${first * granule} and {0} < ${FAR_SQL} then {0} // ${granule} - ${first - 1} end`,
    instant,
  );
  return pool.make("list_extract({0}, {1})", pool.base(label), place);
}
