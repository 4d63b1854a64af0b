import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { expectSameIntake } from "../compiled/both-intakes.js";
import type { TakenAtHand } from "../intake/at-hand.js";

const ZONE = "America/Chicago";
const OCT = "2026-10-05T17:00:00Z";
const NOV = "2026-11-05T17:00:00Z";
const DEC = "2026-12-05T17:00:00Z";

const FIELDS: Mapping["records"][0]["fields"] = {
  determinationId: { column: "Auth" },
  decision: { column: "Status", codes: { D: "deny", A: "approve" } },
  decidedAt: { column: "Decided" },
};
const plan: Mapping = {
  id: "decisions",
  title: "Decisions",
  sender: "plan",
  match: { files: ["decisions*.csv"] },
  zone: ZONE,
  records: [{ kind: "determination", fields: FIELDS }],
};
const delegate: Mapping = { ...plan, id: "delegate", sender: "delegate-b", match: { files: ["b/*.csv"] } };
const wide: Mapping = {
  ...plan,
  id: "wide",
  match: { files: ["wide.csv"] },
  records: [
    { kind: "determination", fields: FIELDS },
    { kind: "notice", fields: { noticeId: { column: "Letter" }, determinationId: { column: "Auth" } } },
  ],
};
const sheet: Mapping = {
  ...plan,
  id: "sheet",
  match: { files: ["coding.csv"] },
  records: [
    {
      kind: "determination",
      supplements: true,
      fields: { determinationId: { column: "Auth" }, condition: { column: "Condition" } },
    },
  ],
} as Mapping;

const csv = (header: string, ...rows: string[]) => [header, ...rows, ""].join("\n");
const decisions = (...rows: string[]) => csv("Auth,Status,Decided", ...rows);
const take = (files: Readonly<Record<string, string>>): Promise<TakenAtHand> =>
  expectSameIntake(files, [plan, delegate, wide, sheet], ZONE);

const recordsOf = ({ records }: TakenAtHand) =>
  records.map(({ kind, id, file, row, values }) => `${kind} ${id} ${file}:${row} ${values.decision ?? ""}`);
const accountOf = ({ files }: TakenAtHand) =>
  files.map(
    ({ file, rows, accepted, rejected, superseded, corrected }) =>
      `${file} ${rows}=${accepted}+${rejected}, ${superseded} again, ${corrected} corrected`,
  );
const changesOf = ({ superseded }: TakenAtHand) =>
  superseded.map(
    ({ id, file, row, by, fields }) =>
      `${id} ${file}:${row} by ${by.file}:${by.row} ${fields.map((one) => one.field).join(",")}`,
  );

describe("what a later delivery says again", () => {
  it("replaces what was said before, corrected or not, and rows still add up", async () => {
    const taken = await take({
      [`${OCT}/decisions.csv`]: decisions("A,D,2026-09-01", "B,D,2026-09-02", "C,A,2026-09-03"),
      [`${NOV}/decisions.csv`]: decisions("A,D,2026-09-01", "B,D,2026-09-22", "D,D,2026-10-04"),
      [`${DEC}/decisions-late.csv`]: decisions("B,A,2026-09-22"),
    });
    expect(recordsOf(taken)).toEqual([
      `determination A ${NOV}/decisions.csv:1 deny`,
      `determination B ${DEC}/decisions-late.csv:1 approve`,
      `determination C ${OCT}/decisions.csv:3 approve`,
      `determination D ${NOV}/decisions.csv:3 deny`,
    ]);
    expect(accountOf(taken)).toEqual([
      `${OCT}/decisions.csv 3=3+0, 2 again, 1 corrected`,
      `${NOV}/decisions.csv 3=3+0, 1 again, 1 corrected`,
      `${DEC}/decisions-late.csv 1=1+0, 0 again, 0 corrected`,
    ]);
    expect(changesOf(taken)).toEqual([
      `B ${OCT}/decisions.csv:2 by ${NOV}/decisions.csv:2 decidedAt`,
      `B ${NOV}/decisions.csv:2 by ${DEC}/decisions-late.csv:1 decision`,
    ]);
    const day = (text: string) => Date.parse(`${text}T05:00:00Z`) * 1000;
    const whole = (text: string) => ({ from: day(text), to: day(text) + 86_400_000_000 - 1, day: true });
    expect(taken.superseded[0]?.fields).toEqual([
      { field: "decidedAt", was: whole("2026-09-02"), is: whole("2026-09-22") },
    ]);
    expect(taken.rejects).toEqual([]);
  });

  it("leaves the rule for keys repeated within a delivery as it is", async () => {
    const taken = await take({
      [`${OCT}/decisions.csv`]: decisions("A,D,2026-09-01", "B,D,2026-09-02"),
      [`${NOV}/decisions-1.csv`]: decisions("A,D,2026-09-03", "B,A,2026-09-02", "C,D,2026-10-01"),
      [`${NOV}/decisions-2.csv`]: decisions("A,D,2026-09-03", "B,D,2026-09-02"),
    });
    // B is said twice and differently in November: none of that is used, and October stands.
    expect(recordsOf(taken)).toEqual([
      `determination A ${NOV}/decisions-1.csv:1 deny`,
      `determination B ${OCT}/decisions.csv:2 deny`,
      `determination C ${NOV}/decisions-1.csv:3 deny`,
    ]);
    expect(taken.rejects.map(({ file, row, code }) => `${file}:${row} ${code}`)).toEqual([
      `${NOV}/decisions-1.csv:2 duplicate-key-conflict`,
      `${NOV}/decisions-2.csv:1 duplicate-key`,
      `${NOV}/decisions-2.csv:2 duplicate-key-conflict`,
    ]);
    expect(taken.setAside).toEqual([{ sender: "plan", kind: "determination", parent: "B", whole: false }]);
    expect(accountOf(taken)[0]).toBe(`${OCT}/decisions.csv 2=2+0, 1 again, 1 corrected`);
  });

  it("is no correction by another sender: rows that differ are all set aside", async () => {
    const taken = await take({
      [`${OCT}/decisions.csv`]: decisions("A,D,2026-09-01", "B,D,2026-09-02"),
      [`${NOV}/b/august.csv`]: decisions("A,D,2026-09-01", "B,D,2026-09-09"),
    });
    expect(recordsOf(taken)).toEqual([`determination A ${NOV}/b/august.csv:1 deny`]);
    expect(taken.rejects.map(({ file, row, code }) => `${file}:${row} ${code}`)).toEqual([
      `${OCT}/decisions.csv:2 duplicate-key-conflict`,
      `${NOV}/b/august.csv:2 duplicate-key-conflict`,
    ]);
  });

  it("counts a wide row as given again only when all its records are", async () => {
    const taken = await take({
      [`${OCT}/wide.csv`]: csv("Auth,Status,Decided,Letter", "A,D,2026-09-01,L1", "A,D,2026-09-01,L2"),
      [`${NOV}/wide.csv`]: csv("Auth,Status,Decided,Letter", "A,D,2026-09-01,L1", "A,D,2026-09-01,L3"),
    });
    expect(recordsOf(taken)).toEqual([
      `determination A ${NOV}/wide.csv:1 deny`,
      `notice L1 ${NOV}/wide.csv:1 `,
      `notice L2 ${OCT}/wide.csv:2 `,
      `notice L3 ${NOV}/wide.csv:2 `,
    ]);
    expect(accountOf(taken)[0]).toBe(`${OCT}/wide.csv 2=2+0, 1 again, 0 corrected`);
  });

  it("mends what a rejected row took out, once the key came in a sound row", async () => {
    const october = decisions("A,X,2026-09-01", "B,X,2026-09-01", ",D,2026-09-01", "C,D,2026-09-01,extra");
    const before = await take({ [`${OCT}/decisions.csv`]: october });
    // A cell too many: the key is C, or D where the cell stands before it.
    expect(before.setAside.map(({ parent }) => parent)).toEqual(["A", "B", "C", "D", null]);
    const after = await take({
      [`${OCT}/decisions.csv`]: october,
      [`${NOV}/decisions.csv`]: decisions("A,D,2026-09-01", "C,D,2026-09-01"),
    });
    expect(after.setAside.map(({ parent }) => parent)).toEqual(["B", null]);
    expect(after.rejects).toHaveLength(4);
  });

  it("is no mending where the sound row came first", async () => {
    const taken = await take({
      [`${OCT}/decisions.csv`]: decisions("A,D,2026-09-01"),
      [`${NOV}/decisions.csv`]: decisions("A,X,2026-09-01"),
    });
    expect(recordsOf(taken)).toEqual([`determination A ${OCT}/decisions.csv:1 deny`]);
    expect(taken.setAside.map(({ parent }) => parent)).toEqual(["A"]);
  });

  it("lets a coding sheet take back what it said before, blank included", async () => {
    const taken = await take({
      [`${OCT}/decisions.csv`]: decisions("A,D,2026-09-01", "B,D,2026-09-01"),
      [`${OCT}/coding.csv`]: csv("Auth,Condition", "A,asthma", "B,asthma"),
      [`${NOV}/coding.csv`]: csv("Auth,Condition", "A,copd", "B,"),
    });
    expect(taken.records.map(({ id, values }) => `${id} ${values.condition ?? "blank"}`)).toEqual([
      "A copd",
      "B blank",
    ]);
    expect(taken.rejects).toEqual([]);
    expect(taken.superseded.map(({ id, fields }) => [id, fields[0]])).toEqual([
      ["A", { field: "condition", was: "asthma", is: "copd" }],
      ["B", { field: "condition", was: "asthma", is: null }],
    ]);
    expect(accountOf(taken)).toContain(`${OCT}/coding.csv 2=2+0, 2 again, 2 corrected`);
  });
});
