import { describe, expect, it } from "vitest";
import { REJECT_CODES } from "#intake/index.js";
import { schemaProblems } from "#schema/validate.js";
import { mappingOf, takeIn } from "./drop.js";

const NOTICE = "noticeId,determinationId,purpose,sentAt,reasonStated";

describe("a rejected row names all there is to know", () => {
  it("with file, row, line, column, field, value, parent and source", async () => {
    const mapping = mappingOf(
      "notice",
      {
        noticeId: { column: "Letter", prefix: "A-" },
        determinationId: { column: "Case", prefix: "A-" },
        sentAt: { column: "Mailed", layouts: ["MM/dd/yyyy"] },
      },
      { sender: "delegate-a" },
    );
    const text = 'Letter,Case,Mailed,Text\n1,7,01/02/2025,\n\n2,8, 60/19/2018 ,"a\nb"\n';
    const { rejects, setAside, records, files } = await takeIn({ "in/log.csv": text }, [mapping]);
    expect(rejects).toEqual([
      {
        file: "in/log.csv",
        row: 2,
        line: 4,
        sender: "delegate-a",
        kind: "notice",
        column: "Mailed",
        field: "sentAt",
        value: " 60/19/2018 ",
        code: "bad-date",
        message: "`sentAt` is no date: expected layout `MM/dd/yyyy`",
        help: REJECT_CODES["bad-date"].help,
        parent: "A-8",
        source: '2,8, 60/19/2018 ,"a\nb"',
      },
    ]);
    expect(setAside).toEqual([{ sender: "delegate-a", kind: "notice", parent: "A-8", whole: false }]);
    expect(records.map(({ id, parent }) => [id, parent])).toEqual([["A-1", "A-7"]]);
    expect(files[0]).toMatchObject({ rows: 2, accepted: 1, rejected: 1, records: { notice: 1 } });
  });

  it.each<[string, string, object]>([
    [",D1,denial,,", "missing-key", { field: "noticeId", column: "noticeId", value: "", parent: "D1" }],
    ["N1,,denial,,", "missing-parent", { field: "determinationId", parent: null }],
    ["N1, ,other,,", "missing-parent", { value: " " }],
    ["N1,D1,Denial,,", "not-a-code", { field: "purpose", value: "Denial", parent: "D1" }],
    ["N1,D1,,2025-02-30,", "bad-date", { value: "2025-02-30" }],
    ["N1,D1,,1825-02-03,", "date-out-of-range", {}],
    ["N1,D1,,,perhaps", "not-yes-or-no", {}],
    ["N1,D1,x,y,z", "not-a-code", { field: "purpose" }],
    [
      "N1,D1,,",
      "wrong-column-count",
      {
        kind: "notice",
        field: null,
        column: null,
        value: null,
        parent: "D1",
        message: "the row has 4 cells where the header has 5",
      },
    ],
    [
      "N1,D1,,,,",
      "wrong-column-count",
      { parent: "D1", message: "the row has 6 cells where the header has 5" },
    ],
  ])("%s: %s", async (source, code, expected) => {
    const { rejects } = await takeIn({ "notices.csv": `${NOTICE}\n${source}\n` });
    expect(rejects).toHaveLength(1);
    expect(rejects[0]).toMatchObject({
      row: 1,
      line: 2,
      sender: "plan",
      kind: "notice",
      code,
      source,
      ...expected,
    });
    expect(schemaProblems("Reject", rejects[0], "reject")).toEqual([]);
  });

  it("goes by the order of the schema, whatever the order of columns", async () => {
    const { rejects } = await takeIn({
      "notices.csv": "reasonStated,purpose,determinationId,noticeId\nz,x,D,N\n",
    });
    expect(rejects[0]).toMatchObject({ code: "not-a-code", field: "purpose" });
  });

  it("letter templates need their template", async () => {
    const { rejects, setAside } = await takeIn({
      "lettertemplates.csv": "templateVersionId,templateId\nT1-v2,\n",
    });
    expect(rejects[0]).toMatchObject({ code: "missing-field", field: "templateId", parent: "T1-v2" });
    expect(setAside).toEqual([{ sender: "plan", kind: "letterTemplate", parent: "T1-v2", whole: false }]);
  });
});

describe("what a rejected row takes out", () => {
  it.each<[string, string[]]>([
    // One comma too many: before or after the link, counted from the left or from the right, it is found.
    ["N1,D1,denial,2025-01-02,yes,", ["D1", "denial"]],
    ["N,1,D1,denial,2025-01-02,yes", ["1", "D1"]],
    ["N1,D1,denial,yes", ["D1", "N1"]],
  ])("a row of the wrong width %s: %j", async (source, parents) => {
    const { setAside } = await takeIn({ "notices.csv": `${NOTICE}\n${source}\n` });
    expect(setAside.map(({ parent }) => parent)).toEqual(parents);
  });

  it("a parent that cannot be read is null", async () => {
    const { setAside } = await takeIn({ "notices.csv": `${NOTICE}\nN1\nN2,,x,,\n` });
    expect(setAside).toEqual([{ sender: "plan", kind: "notice", parent: null, whole: false }]);
  });

  it("a request without a determination is kept; rejected, it names no parent", async () => {
    const { records, rejects, setAside } = await takeIn({
      "p2pRequests.csv": "p2pId,determinationId,form\nP1,,medical\nP2,,paper\nP3,D3,paper\n",
    });
    expect(records.map(({ id, parent }) => [id, parent])).toEqual([["P1", null]]);
    expect(rejects.map(({ row, code, parent }) => [row, code, parent])).toEqual([
      [2, "not-a-code", null],
      [3, "not-a-code", "D3"],
    ]);
    expect(setAside.map(({ parent }) => parent)).toEqual(["D3", null]);
  });

  it("an attempt names its request, a determination itself", async () => {
    const { setAside } = await takeIn({
      "contactAttempts.csv": "attemptId,p2pId,direction\nC1,P1,up\n",
      "determinations.csv": "determinationId,urgency\nD1,high\n",
    });
    expect(setAside).toEqual([
      { sender: "plan", kind: "contactAttempt", parent: "P1", whole: false },
      { sender: "plan", kind: "determination", parent: "D1", whole: false },
    ]);
  });
});

describe("codes no table lists", () => {
  it("are counted by column, code and field, with their share of the rows cut to one decimal", async () => {
    const mapping = mappingOf("p2pRequest", {
      p2pId: { column: "id" },
      receivedAt: { column: "on" },
      disposition: { column: "result", codes: { HELD: "conducted", NONE: "" } },
      form: { column: "form", codes: { M: "medical" } },
    });
    const rows = [
      "1,,HELD,M",
      "2,,RESCHED,M",
      "3,bad, RESCHED ,M",
      "4,,NONE,X",
      "5,,resched,X",
      "6,,,",
      "7,,RESCHED",
    ];
    const { unmappedCodes, rejects, files } = await takeIn(
      { "log.csv": `id,on,result,form\n${rows.join("\n")}\n` },
      [mapping],
    );
    const count = (column: string, code: string, field: string, rowCount: number, sharePercent: number) => ({
      file: "log.csv",
      column,
      code,
      field,
      rows: rowCount,
      sharePercent,
    });
    expect(unmappedCodes).toEqual([
      count("form", "X", "form", 2, 28.5),
      count("result", "RESCHED", "disposition", 2, 28.5),
      count("result", "resched", "disposition", 1, 14.2),
    ]);
    expect(rejects.map(({ row, code }) => [row, code])).toEqual([
      [2, "unmapped-code"],
      [3, "bad-date"],
      [4, "unmapped-code"],
      [5, "unmapped-code"],
      [7, "wrong-column-count"],
    ]);
    expect(files[0]).toMatchObject({ rows: 7, accepted: 2, rejected: 5 });
  });
});

it("every code says what is wrong and what to do, in one line each", () => {
  for (const [code, { message, help }] of Object.entries(REJECT_CODES)) {
    expect(code).toMatch(/^[a-z-]+$/);
    expect(message).toMatch(/^[a-z`{][^\n]*[^.]$/);
    expect(help).toMatch(/^[a-z][^\n]*[^.]$/);
  }
});

it("tells how many rows were read, ever more and at the end all", async () => {
  const { intake } = await import("#intake/index.js");
  const { sourceFile } = await import("./drop.js");
  const told: number[] = [];
  const text = `p2pId\n${Array.from({ length: 500 }, (_, row) => `P${row}`).join("\n")}\n`;
  await intake([sourceFile("p2pRequests.csv", text, 300), sourceFile("x/p2pRequest.csv", "p2pId\nQ")], [], {
    zone: "UTC",
    onRows: (rows) => told.push(rows),
  });
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(501);
});
