import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { intake } from "#intake/index.js";
import { LA, mappingOf, sourceFile, summary, takeIn } from "./drop.js";

const HEAD = "noticeId,determinationId,sentAt\n";

describe("keys are unique in a drop", () => {
  it("an identical copy is rejected, by file name and then by row; nothing is taken out", async () => {
    const result = await takeIn({
      "b/notices.csv": `${HEAD}N1,D1,2025-01-02\nN2,D2,\nN2 ,D2,\n`,
      "a/notices.csv": `${HEAD}N1,D1,2025-01-02\n`,
    });
    expect(summary(result)).toEqual({
      records: ["notice N1 a/notices.csv:1", "notice N2 b/notices.csv:2"],
      rejects: ["b/notices.csv:1 line 2 duplicate-key", "b/notices.csv:3 line 4 duplicate-key"],
      files: ["a/notices.csv read 1=1+0", "b/notices.csv read 3=1+2"],
    });
    expect(
      result.rejects.map(({ message, column, field, value, parent, source }) => [
        message,
        column,
        field,
        value,
        parent,
        source,
      ]),
    ).toEqual([
      [
        "the row says again what row 1 of `a/notices.csv` says",
        "noticeId",
        "noticeId",
        "N1",
        "D1",
        "N1,D1,2025-01-02",
      ],
      [
        "the row says again what row 2 of `b/notices.csv` says",
        "noticeId",
        "noticeId",
        "N2 ",
        "D2",
        "N2 ,D2,",
      ],
    ]);
    expect(result.setAside).toEqual([]);
    expect(result.files[1]?.records).toEqual({ notice: 1 });
  });

  it("copies that say the same in other words are identical", async () => {
    const result = await takeIn({
      "notices.csv": `${HEAD}N1,D1,2025-01-02T10:00\nN1,D1,2025-01-02 18:00:00Z\n`,
    });
    expect(summary(result).rejects).toEqual(["notices.csv:2 line 3 duplicate-key"]);
  });

  it("copies with different contents are all rejected, and taken out for every parent they name", async () => {
    const result = await takeIn({
      "notices.csv": `${HEAD}N1,D1,2025-01-02\nN2,D2,\nN1,D9,2025-01-02\nN1,D1,2025-01-02\n`,
    });
    expect(summary(result)).toEqual({
      records: ["notice N2 notices.csv:2"],
      rejects: [1, 3, 4].map((row) => `notices.csv:${row} line ${row + 1} duplicate-key-conflict`),
      files: ["notices.csv read 4=1+3"],
    });
    expect(result.rejects[0]).toMatchObject({
      message: "3 rows give this key with different contents, and none of them is used",
      parent: "D1",
    });
    expect(result.setAside.map(({ parent, whole }) => [parent, whole])).toEqual([
      ["D1", false],
      ["D9", false],
    ]);
  });

  it("a day and its midnight are different contents", async () => {
    const result = await takeIn({ "notices.csv": `${HEAD}N1,D1,2025-01-02\nN1,D1,2025-01-02T00:00\n` });
    expect(result.records).toEqual([]);
  });

  it("kinds have keys of their own, and a rejected row holds none", async () => {
    const result = await takeIn({
      "notices.csv": `${HEAD}X,D1,\nY,D1,bad\nY,D1,\n`,
      "appeals.csv": "appealId,determinationId\nX,D1\n",
    });
    expect(summary(result).records).toEqual([
      "notice X notices.csv:1",
      "notice Y notices.csv:3",
      "appeal X appeals.csv:1",
    ]);
  });

  it("prefixes keep the numbers of senders apart", async () => {
    const made = (id: string): Mapping =>
      mappingOf(
        "determination",
        { determinationId: { column: "no", prefix: `${id}-` } },
        { id, sender: id, match: { files: [`${id}*`] } },
      );
    const result = await takeIn({ "a.csv": "no\n1\n", "b.csv": "no\n1\n" }, [made("a"), made("b")]);
    expect(result.records.map(({ id, origin }) => [id, origin.sender])).toEqual([
      ["a-1", "a"],
      ["b-1", "b"],
    ]);
  });
});

const wide = (): Mapping => ({
  ...mappingOf("determination", {}),
  records: [
    {
      kind: "determination",
      fields: { determinationId: { column: "case" }, decision: { column: "decision" } },
    },
    {
      kind: "notice",
      when: { column: "letter" },
      fields: {
        noticeId: { column: "letter" },
        determinationId: { column: "case" },
        sentAt: { column: "mailed" },
      },
    },
    {
      kind: "p2pRequest",
      when: { column: "talk", in: ["held", " asked "] },
      fields: { p2pId: { columns: ["case", "talk"], join: "/" }, determinationId: { column: "case" } },
    },
  ],
});
const WIDE = "case,decision,letter,mailed,talk\n";

describe("wide rows", () => {
  it("make the records whose condition they meet", async () => {
    const result = await takeIn(
      { "log.csv": `${WIDE}D1,deny,N1,2025-01-02,held\nD2,deny,,,no\nD3,deny,,, asked\n` },
      [wide()],
    );
    expect(summary(result)).toEqual({
      records: [
        "determination D1 log.csv:1",
        "determination D2 log.csv:2",
        "determination D3 log.csv:3",
        "notice N1 log.csv:1",
        "p2pRequest D1/held log.csv:1",
        "p2pRequest D3/asked log.csv:3",
      ],
      rejects: [],
      files: ["log.csv read 3=3+0"],
    });
    expect(result.files[0]?.records).toEqual({ determination: 3, notice: 1, p2pRequest: 2 });
    expect([...(result.records[3]?.origin.fields ?? [])]).toEqual(["noticeId", "determinationId", "sentAt"]);
  });

  it("are rejected whole, and taken out for every record they would have made", async () => {
    const result = await takeIn({ "log.csv": `${WIDE}D1,deny,N1,2025-02-30,held\nD2,denied,,,held\n` }, [
      wide(),
    ]);
    expect(result.records).toEqual([]);
    expect(result.rejects.map(({ code, kind, parent }) => [code, kind, parent])).toEqual([
      ["bad-date", "notice", "D1"],
      ["not-a-code", "determination", "D2"],
    ]);
    expect(result.setAside.map(({ kind, parent }) => `${kind} ${parent}`)).toEqual([
      "determination D1",
      "determination D2",
      "notice D1",
      "p2pRequest D1",
      "p2pRequest D2",
    ]);
  });

  it("of the wrong width name no kind and take out every kind", async () => {
    const result = await takeIn({ "log.csv": `${WIDE}D1,deny,,,,\n` }, [wide()]);
    expect(result.rejects[0]).toMatchObject({ code: "wrong-column-count", kind: null, parent: null });
    expect(new Set(result.setAside.map(({ kind }) => kind))).toEqual(
      new Set(["determination", "notice", "p2pRequest"]),
    );
    expect(result.setAside.filter(({ parent }) => parent === "D1")).toHaveLength(3);
  });

  it("that make no record are rejected", async () => {
    const mapping = wide();
    mapping.records.splice(0, 1);
    const result = await takeIn({ "log.csv": `${WIDE}D1,deny,,,\n` }, [mapping]);
    expect(result.rejects[0]).toMatchObject({
      code: "no-record",
      kind: null,
      parent: null,
      source: "D1,deny,,,",
    });
    expect(result.setAside).toEqual([]);
    expect(result.files[0]).toMatchObject({ rows: 1, accepted: 0, rejected: 1 });
  });

  it("may repeat a record beside a new one: one row per letter", async () => {
    const result = await takeIn(
      { "log.csv": `${WIDE}D1,deny,N1,,\nD1,deny,N2,,\nD1,deny,N2,,\nD1,deny,,,\n` },
      [wide()],
    );
    expect(summary(result)).toEqual({
      records: ["determination D1 log.csv:1", "notice N1 log.csv:1", "notice N2 log.csv:2"],
      rejects: ["log.csv:3 line 4 duplicate-key", "log.csv:4 line 5 duplicate-key"],
      files: ["log.csv read 4=2+2"],
    });
  });

  it("lose all their records where one of them contradicts another row", async () => {
    const result = await takeIn(
      { "log.csv": `${WIDE}D1,deny,N1,2025-01-02,\nD2,deny,N1,2025-01-02,held\nD1,deny,N3,,\n` },
      [wide()],
    );
    expect(summary(result)).toEqual({
      records: ["determination D1 log.csv:3", "notice N3 log.csv:3"],
      rejects: ["log.csv:1 line 2 duplicate-key-conflict", "log.csv:2 line 3 duplicate-key-conflict"],
      files: ["log.csv read 3=1+2"],
    });
    expect(result.rejects[0]).toMatchObject({
      kind: "notice",
      column: "letter",
      field: "noticeId",
      value: "N1",
      parent: "D1",
    });
    expect(result.setAside.map(({ kind, parent }) => `${kind} ${parent}`)).toEqual([
      "determination D1",
      "determination D2",
      "notice D1",
      "notice D2",
      "p2pRequest D2",
    ]);
    expect(result.files[0]?.records).toEqual({ determination: 1, notice: 1, p2pRequest: 0 });
  });

  it("contradict each other where a determination is told in two ways", async () => {
    const result = await takeIn({ "log.csv": `${WIDE}D1,deny,N1,,\nD1,modify,N2,,\n` }, [wide()]);
    expect(result.records).toEqual([]);
    expect(result.rejects.map(({ code, kind, value }) => [code, kind, value])).toEqual([
      ["duplicate-key-conflict", "determination", "D1"],
      ["duplicate-key-conflict", "determination", "D1"],
    ]);
  });
});

it("stops where a file changes between its two readings", async () => {
  let opened = 0;
  const file = sourceFile("notices.csv", `${HEAD}N1,D1,\nN1,D2,\n`);
  const changing = {
    ...file,
    open: () => (opened++ < 2 ? file.open() : sourceFile("notices.csv", HEAD).open()),
  };
  await expect(intake([changing], [], { zone: LA })).rejects.toMatchObject({ code: "file-changed" });
});
