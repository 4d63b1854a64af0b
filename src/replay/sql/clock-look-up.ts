import { FAR_SQL } from "#duckdb/far.js";
import { type ClockColumn, FIRST } from "./clock-book.js";
import type { Sql } from "./expression-pool.js";
import type { Frame } from "./frame.js";
import { either, reaching, reachOf } from "./reach.js";

/** What a clock says of an instant. */
export interface ClockAnswer {
  /** Null for a null, for the marks of far.ts, and outside the clock. */
  readonly value: Sql;
  /** Every other instant that can be asked in this drop has an answer. */
  readonly isSure: boolean;
}

/**
 * Looks an instant up in a clock. A clock is one row of lists beside every row of the frame: a join per look-up would carry
 * all columns of the frame through each.
 */
export function clockAt(clock: ClockColumn, instant: Sql, frame: Frame): ClockAnswer {
  const { table, column, granule } = clock;
  const { pool } = frame;
  const known = frame.clocks.get(table) ?? `k${frame.clocks.size}`;
  frame.clocks.set(table, known);
  const part = (name: string) => {
    const label = `${known}.${name}`;
    frame.base.set(label, { alias: known, column: name });
    return pool.base(label);
  };
  const reach = reachOf(instant, frame);
  const answers = clock.answers(reach.low, reach.high);
  const isSure = answers !== null && !answers.hasNull;
  const isPlain = isSure && !reach.mayBeFar && !reach.mayBeMinusFar;
  const isInside = isPlain
    ? null
    : isSure
      ? [
          ...(reach.mayBeFar ? [`{0} < ${FAR_SQL}`] : []),
          ...(reach.mayBeMinusFar ? [`{0} > -${FAR_SQL}`] : []),
        ]
      : [`{0} >= {1} * ${granule}`, `{0} < ${FAR_SQL}`];
  const place = `{0} // ${granule} - {1} + 1`;
  const value = pool.make(
    "list_extract({0}, {1})",
    part(column),
    pool.make(
      isInside === null ? `(${place})` : `case when ${isInside.join(" and ")} then ${place} end`,
      instant,
      part(FIRST),
    ),
  );
  if (answers === null) return { value, isSure };
  const mayBeNull = !isPlain || reach.mayBeNull || answers.hasNull;
  const found = { low: answers.least, high: answers.most, mayBeFar: false, mayBeMinusFar: false, mayBeNull };
  return { value: reaching(value, either([found]), frame), isSure };
}
