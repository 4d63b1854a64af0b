import { describe, expect, it } from "vitest";
import { casesAlike } from "#compiled/cases-alike.js";
import { openDatabase } from "#duckdb/database.js";
import type { JudgedKind } from "#replay/sql/judge-plan.js";

const notice: JudgedKind = {
  kind: "notice",
  rules: [],
  margins: [],
  missing: [],
  packs: ["pack0"],
  months: ["month0"],
  traceOf: () => ({ sql: "", names: [] }),
  query: "",
};
const determination: JudgedKind = { ...notice, kind: "determination" };

/** Subjects of notices: case, key, month, pack. */
type Subject = readonly [cid: number, id: string, month: number | null, pack: number];

async function alike(kind: JudgedKind, subjects: readonly Subject[], flagged: readonly string[] = []) {
  const database = await openDatabase({ paths: [], threads: 2, memory: "200MB" });
  const session = await database.connect();
  await session.run(`
    create temp table "determination" (id varchar, delegate varchar);
    insert into "determination" values ('D0', 'group'), ('D1', 'group'), ('D2', null), ('D3', 'group'), ('D4', 'group');
    create temp table "judged ${kind.kind}" (rid bigint, cid bigint, held boolean, month0 bigint, pack0 bigint);
    create temp table "linked ${kind.kind}" (rid bigint, id varchar);
    create temp table flagged (cid bigint, whole boolean, "${kind.kind} pack0" bigint);
    ${flagged.map((row) => `insert into flagged values ${row};`).join("\n")}
    select 1`);
  await session.append(
    `judged ${kind.kind}`,
    subjects.map(([cid, , month, pack], rid) => [rid, cid, false, month, pack]),
  );
  await session.append(
    `linked ${kind.kind}`,
    subjects.map(([, id], rid) => [rid, id]),
  );
  const found = await casesAlike(session, kind, ["delegate"]);
  session.close();
  database.close();
  return found
    .map(({ dims, flags, subjects, cases }) => JSON.stringify([dims, flags, subjects, cases]))
    .sort();
}

describe("cases alike", () => {
  it("of one month are counted together in whatever order their subjects stand", async () => {
    const found = await alike(notice, [
      [0, "a", 5, 1],
      [0, "b", 5, 2],
      [1, "a", 5, 2],
      [1, "b", 5, 1],
      [3, "x", 5, 1],
      [3, "y", 5, 1],
    ]);
    expect(found.map((one) => JSON.parse(one).at(-1)).sort()).toEqual([1, 2]);
  });

  it("of several months keep the order of their keys, by code unit", async () => {
    const later: Subject[] = [
      [0, "\u{1F600}", 7, 1],
      [0, "\uFF5E", 5, 1],
      [1, "a", 5, 1],
      [1, "b", 7, 1],
      [3, "a", 7, 1],
      [3, "b", 5, 1],
    ];
    expect(await alike(notice, later)).toEqual([
      JSON.stringify([
        ["group"],
        [0],
        [
          [5, 1, false],
          [7, 1, false],
        ],
        1,
      ]),
      JSON.stringify([
        ["group"],
        [0],
        [
          [7, 1, false],
          [5, 1, false],
        ],
        2,
      ]),
    ]);
  });

  it("of three and more subjects, of other dimensions and with other flags are counted apart", async () => {
    const three = (cid: number): Subject[] => ["a", "b", "c"].map((id) => [cid, id, 5, 1]);
    const subjects = [
      [5, 1, false],
      [5, 1, false],
      [5, 1, false],
    ];
    expect(await alike(notice, [0, 1, 2, 3, 4].flatMap(three), ["(3, false, 8)", "(4, true, 0)"])).toEqual([
      JSON.stringify([["group"], [0], subjects, 2]),
      JSON.stringify([["group"], [8], subjects, 1]),
      JSON.stringify([[null], [0], subjects, 1]),
    ]);
  });

  it("of cases without a determination have no dimensions", async () => {
    expect(await alike(notice, [[77, "a", 0, 1]])).toEqual([
      JSON.stringify([[null], [0], [[0, 1, false]], 1]),
    ]);
  });

  it("of determinations have the flags of their own packs", async () => {
    const found = await alike(
      determination,
      [
        [0, "D0", 5, 3],
        [1, "D1", 5, 3],
        [2, "D2", 5, 1],
        [4, "D4", 5, 1],
      ],
      ["(0, false, 1)", "(1, false, 1)", "(4, true, 0)"],
    );
    expect(found).toEqual([
      JSON.stringify([["group"], [1], [[5, 3, false]], 2]),
      JSON.stringify([[null], [0], [[5, 1, false]], 1]),
    ]);
  });
});
