import { describe, expect, it } from "vitest";
import { FAR_SQL } from "#duckdb/far.js";
import type { DropFacts } from "#replay/sql/facts.js";
import { frameOf } from "#replay/sql/frame.js";
import { between, coalesced, comparedSql, extremeSql, reaching, reachOf } from "#replay/sql/reach.js";
import { sqlPlan } from "#replay/sql/sql-plan.js";

const facts = { asOf: 1000, span: { first: 0, last: 1000 }, calendars: new Map() } as unknown as DropFacts;
const dating = { zone: "Etc/UTC", field: null, period: null };
const frame = () => frameOf(sqlPlan(facts, dating), { of: "subject", kind: "determination" });

/** `a` lies between 10 and 20; `b` between 20 and 30, or is null. */
function columns() {
  const made = frame();
  const a = reaching(made.pool.base("a"), between(10, 20), made);
  const b = reaching(made.pool.base("b"), { ...between(20, 30), mayBeNull: true }, made);
  return { made, a, b, number: (value: number) => made.pool.make(String(value)) };
}

describe("what the drop settles is not compared", () => {
  it.each([
    ["<=", 20, "true"],
    ["<", 20, "({0} < {1})"],
    ["<", 21, "true"],
    ["<", 10, "false"],
    [">", 9, "true"],
    [">=", 21, "false"],
    [">", 15, "({0} < {1})"],
  ] as const)("a %s %i", (sign, value, text) => {
    const { made, a, number } = columns();
    expect(comparedSql(a, sign, number(value), made).text).toBe(text);
  });

  it("never says true of what may be null", () => {
    const { made, b, number } = columns();
    expect(comparedSql(b, ">", number(5), made).text).toBe("({0} < {1})");
    expect(comparedSql(b, "<", number(5), made).text).toBe("false");
  });

  it("knows the marks for no beginning and no end", () => {
    const { made, a } = columns();
    expect(comparedSql(a, "<", made.pool.make(FAR_SQL), made).text).toBe("true");
    expect(comparedSql(made.pool.make(`(-${FAR_SQL})`), "<=", a, made).text).toBe("true");
  });

  it("says nothing of what was not looked at", () => {
    const { made, a } = columns();
    expect(comparedSql(made.pool.base("c"), "<", a, made).text).toBe("({0} < {1})");
  });
});

describe("what an expression can be", () => {
  it("a blank that is filled takes the value into its reach", () => {
    const { made, b, number } = columns();
    expect(reachOf(coalesced(b, number(5), made), made)).toEqual(between(5, 30));
  });

  it("what is never blank is not filled", () => {
    const { made, a, number } = columns();
    expect(coalesced(a, number(5), made)).toBe(a);
  });

  it("numbers that are written out are compared at once", () => {
    const { made, number } = columns();
    expect(extremeSql("least", [number(14), number(7)], made).text).toBe("7");
    expect(extremeSql("greatest", [number(14), number(7)], made).text).toBe("14");
  });
});
