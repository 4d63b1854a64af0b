import { FAR } from "#duckdb/far.js";
import type { Sql } from "./expression-pool.js";
import type { Frame } from "./frame.js";
import { logicOf } from "./logic.js";

/**
 * What an instant or a count can be in this drop: null, no end, no beginning, or between the bounds. What cannot happen is
 * not computed.
 */
export interface Reach {
  /** Least and greatest value but the marks of far.ts; infinite where not known. */
  readonly low: number;
  readonly high: number;
  readonly mayBeFar: boolean;
  readonly mayBeMinusFar: boolean;
  readonly mayBeNull: boolean;
}

/** Nothing is known. */
const ANYTHING: Reach = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  mayBeFar: true,
  mayBeMinusFar: true,
  mayBeNull: true,
};

/** No value at all, to start a union with. */
export const NOTHING: Reach = {
  low: Number.POSITIVE_INFINITY,
  high: Number.NEGATIVE_INFINITY,
  mayBeFar: false,
  mayBeMinusFar: false,
  mayBeNull: false,
};

/** Notes what an expression can be, and gives it back. */
export function reaching(expression: Sql, reach: Reach, { reaches }: Frame): Sql {
  reaches.set(expression, reach);
  return expression;
}

/** What an expression can be. A number that is written out is known. */
export function reachOf(expression: Sql, { reaches }: Frame): Reach {
  const known = reaches.get(expression);
  if (known) return known;
  const value = constantOf(expression);
  return value === null ? ANYTHING : between(value, value);
}

/** The number that an expression writes out; null for any other. */
export function constantOf({ text, parts, from }: Sql): number | null {
  if (from !== "expression" || parts.length > 0) return null;
  return /^\(?-?\d+\)?$/.test(text) ? Number(text.replace(/[()]/g, "")) : null;
}

/** Both bounds belong to it; the marks of far.ts are known as such. */
export function between(low: number, high: number): Reach {
  if (low === FAR) return { ...NOTHING, mayBeFar: true };
  if (high === -FAR) return { ...NOTHING, mayBeMinusFar: true };
  return { ...NOTHING, low, high };
}

/** Whatever one of some expressions can be. */
export function either(reaches: readonly Reach[]): Reach {
  return reaches.reduce(
    (a, b) => ({
      low: Math.min(a.low, b.low),
      high: Math.max(a.high, b.high),
      mayBeFar: a.mayBeFar || b.mayBeFar,
      mayBeMinusFar: a.mayBeMinusFar || b.mayBeMinusFar,
      mayBeNull: a.mayBeNull || b.mayBeNull,
    }),
    NOTHING,
  );
}

/** Never a mark, never null. */
export function isPlain({ mayBeFar, mayBeMinusFar, mayBeNull }: Reach): boolean {
  return !mayBeFar && !mayBeMinusFar && !mayBeNull;
}

/** The bounds with the marks among them. */
export function boundsOf({ low, high, mayBeFar, mayBeMinusFar }: Reach): { least: number; most: number } {
  return { least: mayBeMinusFar ? -FAR : Math.min(low, FAR), most: mayBeFar ? FAR : Math.max(high, -FAR) };
}

/** `a sign b`, folded where the drop settles it. */
export function comparedSql(a: Sql, sign: "<" | "<=" | ">" | ">=", b: Sql, frame: Frame): Sql {
  if (sign === ">") return comparedSql(b, "<", a, frame);
  if (sign === ">=") return comparedSql(b, "<=", a, frame);
  const { pool } = frame;
  const [left, right] = [reachOf(a, frame), reachOf(b, frame)];
  const [x, y] = [boundsOf(left), boundsOf(right)];
  const always = sign === "<" ? x.most < y.least : x.most <= y.least;
  const never = sign === "<" ? x.least >= y.most : x.least > y.most;
  if (never) return pool.make("false");
  if (always && !left.mayBeNull && !right.mayBeNull) return pool.make("true");
  return pool.make(`({0} ${sign} {1})`, a, b);
}

/** The first of two that is not null. */
export function coalesced(a: Sql, b: Sql, frame: Frame): Sql {
  const [first, second] = [reachOf(a, frame), reachOf(b, frame)];
  if (!first.mayBeNull) return a;
  const mayBeNull = second.mayBeNull;
  return reaching(
    frame.pool.make("coalesce({0}, {1})", a, b),
    { ...either([first, second]), mayBeNull },
    frame,
  );
}

/** As `choose` of the logic, over instants or counts. */
export function chosenSql(
  branches: readonly (readonly [test: Sql, value: Sql])[],
  otherwise: Sql,
  frame: Frame,
): Sql {
  const { choose, never } = logicOf(frame.pool);
  const sql = choose(branches, otherwise);
  if (frame.reaches.has(sql) || constantOf(sql) !== null) return sql;
  const values = [...branches.filter(([test]) => test !== never).map(([, value]) => value), otherwise];
  return reaching(sql, either(values.map((value) => reachOf(value, frame))), frame);
}

/** The least or the greatest of some that are never null. */
export function extremeSql(word: "least" | "greatest", ends: readonly Sql[], frame: Frame): Sql {
  const unique = [...new Set(ends)];
  const [only] = unique;
  if (unique.length === 1 && only) return only;
  const constants = unique.map(constantOf);
  if (constants.every((one) => one !== null)) {
    const index = constants.indexOf(word === "least" ? Math.min(...constants) : Math.max(...constants));
    return unique[index] as Sql;
  }
  const sql = frame.pool.make(`${word}(${unique.map((_, index) => `{${index}}`).join(", ")})`, ...unique);
  return reaching(sql, either(unique.map((one) => reachOf(one, frame))), frame);
}
