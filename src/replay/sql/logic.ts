import type { ExpressionPool, Sql } from "./expression-pool.js";

/** Kleene's logic is that of SQL; constants are folded so that what was not delivered costs nothing. */
export interface Logic {
  readonly yes: Sql;
  readonly no: Sql;
  readonly unknown: Sql;
  not(a: Sql): Sql;
  all(parts: readonly Sql[]): Sql;
  any(parts: readonly Sql[]): Sql;
  /** The first branch whose test is true, else the last. */
  choose(branches: readonly (readonly [test: Sql, value: Sql])[], otherwise: Sql): Sql;
}

export function logicOf(pool: ExpressionPool): Logic {
  const [yes, no, unknown] = [pool.make("true"), pool.make("false"), pool.make("cast(null as boolean)")];
  const junction = (word: "and" | "or", neutral: Sql, settling: Sql) => (parts: readonly Sql[]) => {
    const left = [...new Set(parts)].filter((part) => part !== neutral);
    if (left.includes(settling)) return settling;
    const [only] = left;
    if (only === undefined) return neutral;
    if (left.length === 1) return only;
    return pool.make(`(${left.map((_, index) => `{${index}}`).join(` ${word} `)})`, ...left);
  };
  return {
    yes,
    no,
    unknown,
    all: junction("and", yes, no),
    any: junction("or", no, yes),
    not(a) {
      if (a === yes) return no;
      if (a === no) return yes;
      return a === unknown ? unknown : pool.make("(not {0})", a);
    },
    choose(branches, otherwise) {
      const parts: Sql[] = [];
      let text = "";
      let last = otherwise;
      for (const [test, value] of branches) {
        if (test === no || test === unknown) continue;
        if (test === yes) {
          last = value;
          break;
        }
        text += ` when {${parts.length}} then {${parts.length + 1}}`;
        parts.push(test, value);
      }
      if (text === "") return last;
      return pool.make(`case${text} else {${parts.length}} end`, ...parts, last);
    },
  };
}
