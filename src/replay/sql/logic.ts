import type { ExpressionPool, Sql } from "./expression-pool.js";

/**
 * What is known of a statement: where it surely holds and where it surely does not. Both are true or something else, false
 * or null, and stand in `and`, in `or` and as tests of `case` alone, never under `not`. So what only one of them needs is not
 * computed, and nothing is unknown by itself.
 */
export interface Truth {
  readonly yes: Sql;
  readonly no: Sql;
  /** One of the two holds in every row of this drop. */
  readonly isDecided: boolean;
}

/** Kleene's logic; constants are folded so that what was not delivered costs nothing. */
export interface Logic {
  /** The constants of SQL. */
  readonly always: Sql;
  readonly never: Sql;
  readonly yes: Truth;
  readonly no: Truth;
  readonly unknown: Truth;
  /** All and any of conditions of SQL. */
  every(parts: readonly Sql[]): Sql;
  some(parts: readonly Sql[]): Sql;
  /** A statement written in SQL, null where it is unknown. */
  stated(sql: Sql, isDecided: boolean): Truth;
  not(a: Truth): Truth;
  all(parts: readonly Truth[]): Truth;
  any(parts: readonly Truth[]): Truth;
  /** What holds of some others at once: surely where it surely does of each. */
  agreed(truths: readonly Truth[]): Truth;
  /** The first branch whose test is true, else the last. */
  choose(branches: readonly (readonly [test: Sql, value: Sql])[], otherwise: Sql): Sql;
  /** What an `if` gives: the branch that holds, else what `both` says of the two. */
  branch(test: Truth, then: Sql, otherwise: Sql, both: (a: Sql, b: Sql) => Sql): Sql;
}

/** The logic over the expressions of a pool; it is asked for at every node of a plan, and made once. */
export function logicOf(pool: ExpressionPool): Logic {
  const known = logics.get(pool);
  if (known !== undefined) return known;
  const logic = makeLogic(pool);
  logics.set(pool, logic);
  return logic;
}

const logics = new WeakMap<ExpressionPool, Logic>();

function makeLogic(pool: ExpressionPool): Logic {
  const [always, never] = [pool.make("true"), pool.make("false")];
  const junction = (word: "and" | "or", neutral: Sql, settling: Sql) => (parts: readonly Sql[]) => {
    const left = [...new Set(parts)].filter((part) => part !== neutral);
    if (left.includes(settling)) return settling;
    const [only] = left;
    if (only === undefined) return neutral;
    if (left.length === 1) return only;
    return pool.make(`(${left.map((_, index) => `{${index}}`).join(` ${word} `)})`, ...left);
  };
  const every = junction("and", always, never);
  const some = junction("or", never, always);
  const unknown: Truth = { yes: never, no: never, isDecided: false };
  const constant = (is: boolean): Truth => ({
    yes: is ? always : never,
    no: is ? never : always,
    isDecided: true,
  });
  const ends = (truths: readonly Truth[]) => ({
    yeses: truths.map((one) => one.yes),
    noes: truths.map((one) => one.no),
    isDecided: truths.every((one) => one.isDecided),
  });
  const settled = (yes: Sql, no: Sql, isDecided: boolean): Truth => ({
    yes,
    no,
    isDecided: isDecided || yes === always || no === always,
  });
  const choose: Logic["choose"] = (branches, otherwise) => {
    const parts: Sql[] = [];
    let text = "";
    let last = otherwise;
    for (const [test, value] of branches) {
      if (test === never) continue;
      if (test === always) {
        last = value;
        break;
      }
      text += ` when {${parts.length}} then {${parts.length + 1}}`;
      parts.push(test, value);
    }
    if (parts.every((part, index) => index % 2 === 0 || part === last)) return last;
    return pool.make(`case${text} else {${parts.length}} end`, ...parts, last);
  };
  return {
    always,
    never,
    yes: constant(true),
    no: constant(false),
    unknown,
    every,
    some,
    stated(sql, isDecided) {
      if (sql === always || sql === never) return constant(sql === always);
      if (sql.from === "expression" && sql.text.startsWith("cast(null as")) return unknown;
      return { yes: sql, no: pool.make("(not {0})", sql), isDecided };
    },
    not: ({ yes, no, isDecided }) => ({ yes: no, no: yes, isDecided }),
    all(parts) {
      const { yeses, noes, isDecided } = ends(parts);
      return settled(every(yeses), some(noes), isDecided);
    },
    any(parts) {
      const { yeses, noes, isDecided } = ends(parts);
      return settled(some(yeses), every(noes), isDecided);
    },
    agreed(truths) {
      const { yeses, noes } = ends(truths);
      const isOne = new Set(yeses).size === 1 && new Set(noes).size === 1;
      return settled(every(yeses), every(noes), isOne && (truths[0]?.isDecided ?? false));
    },
    choose,
    branch(test, then, otherwise, both) {
      if (then === otherwise) return then;
      if (test.isDecided) return choose([[test.yes, then]], otherwise);
      return choose(
        [
          [test.yes, then],
          [test.no, otherwise],
        ],
        both(then, otherwise),
      );
    },
  };
}
