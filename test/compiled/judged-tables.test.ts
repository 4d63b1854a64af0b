import { expect, it } from "vitest";
import { judgeTables } from "#compiled/judged-tables.js";
import type { TakenTables } from "#compiled/taken-tables.js";
import { openDatabase } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import { setAsides } from "#ledger/set-asides.js";
import type { DropFacts } from "#replay/sql/facts.js";
import { linkedTable } from "#replay/sql/frame-query.js";
import type { JudgedKind, JudgePlan } from "#replay/sql/judge-plan.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { codesOf, problemsAfter } from "../support/problems.js";

/** The codes with which two notices of one case, judged by a query, are refused. */
async function judgedBy(query: string): Promise<string[]> {
  const database = await openDatabase({ paths: [], threads: 1, memory: "200MB" });
  const session = await database.connect();
  try {
    await session.run(
      ["determination", "orphan", ...RECORD_KINDS.map(linkedTable)]
        .map((table) => `create table ${named(table)} (cid bigint)`)
        .join("; "),
    );
    await session.run(
      `insert into determination values (0); insert into ${named(linkedTable("notice"))} values (0), (0)`,
    );
    const plan: JudgePlan = {
      ...{ columnsRead: new Map(), clocks: [], lookups: [], names: [], gathers: [] },
      kinds: [{ kind: "notice", query } as JudgedKind],
    };
    const taken = { setAside: setAsides() } as unknown as TakenTables;
    return codesOf(await problemsAfter(() => judgeTables(session, plan, taken, {} as DropFacts, 1)));
  } finally {
    session.close();
    database.close();
  }
}

const notices = named(linkedTable("notice"));

it.each([
  ["each is judged once", `select 1 from ${notices}`, []],
  ["one is lost", `select 1 from ${notices} limit 1`, ["subjects-not-conserved"]],
  ["one is judged twice", `select 1 from ${notices} union all select 2`, ["subjects-not-conserved"]],
])("of two subjects %s", async (_name, query, codes) => {
  expect(await judgedBy(query)).toEqual(codes);
});
