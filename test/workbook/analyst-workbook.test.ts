import { describe, expect, it } from "vitest";
import type { AuditResult, PendingClock, QuestionLine, Reject } from "#generated/types.js";
import { json } from "#policy/load.js";
import { analystWorkbook, type SavedRun } from "#workbook/analyst-workbook.js";
import { readXlsx } from "#workbook/read-xlsx.js";
import type { Cell } from "#workbook/sheet.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";
import { cell, rule } from "../report/fixture-build.js";
import { projectReader } from "../support/project.js";
import { unzipped } from "./unzipped.js";

const NAMES = [
  "Summary",
  "Worklist",
  "Pending clocks",
  "Rules",
  "Measures",
  "Questions",
  "Question cases",
  "Findings",
  "Data checks",
  "Rows set aside",
];

const MEASURES = json("MeasureDefinitions", projectReader, "reports/measures.json");
const NONE = { given: {}, responses: [], unknown: [] };
const EMPTY = { findings: [], pending: [], questions: [], dispositions: NONE, integrity: [], rejects: [] };

/** The sheets of a run's workbook by name, rows as members by header. */
async function sheetsOf(run: Partial<SavedRun>) {
  const sheets = await readXlsx(analystWorkbook({ result: fixtureResult(), ...EMPTY, ...run }, MEASURES));
  const named = sheets.map(({ name, rows: [header = [], ...rows] }) => {
    const members = rows.map((row) => Object.fromEntries(header.map((title, index) => [title, row[index]])));
    return [name, members as Record<string, Cell>[]] as const;
  });
  return new Map(named);
}

function clock(over: Partial<PendingClock>): PendingClock {
  return {
    policy: "ca-hsc-1367-01",
    policyVersion: "v1",
    rule: "CA-H3B-01",
    subject: { kind: "determination", id: "D-1" },
    case: "D-1",
    determinationId: "D-1",
    delegate: null,
    start: "2026-11-13T10:00:00-08:00",
    due: "2026-11-17T23:59:59-08:00",
    readings: [{ outcome: "pending", due: "2026-11-17T23:59:59-08:00" }],
    fingerprint: "0".repeat(32),
    ...over,
  };
}

describe("the analyst workbook", () => {
  it("has its sheets in order, the header alone where there is nothing", async () => {
    const sheets = await sheetsOf({});
    expect([...sheets.keys()]).toEqual(NAMES);
    for (const name of [
      "Worklist",
      "Pending clocks",
      "Question cases",
      "Findings",
      "Data checks",
      "Rows set aside",
    ])
      expect(sheets.get(name), name).toEqual([]);
  });

  it("lists every finding once on the worklist and once under Findings", async () => {
    const findings = fixtureFindings();
    const sheets = await sheetsOf({ findings });
    const wanted = findings.map(({ fingerprint }) => fingerprint).sort();
    expect(
      sheets
        .get("Worklist")
        ?.map((row) => row.Finding)
        .sort(),
    ).toEqual(wanted);
    expect(sheets.get("Findings")?.map((row) => row.fingerprint)).toEqual(
      findings.map(({ fingerprint }) => fingerprint),
    );
  });

  it("says the product line in words, and as it is coded beside the other columns of findings.csv", async () => {
    const [first, second, third] = fixtureFindings();
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("too few findings");
    const { lineOfBusiness: _none, ...earlier } = third;
    const findings = [first, { ...second, lineOfBusiness: null }, earlier];
    const pending = [clock({ lineOfBusiness: "mmp" }), clock({ fingerprint: "1".repeat(32) })];
    const sheets = await sheetsOf({ findings, pending });
    const told = (name: string, column: string) =>
      sheets
        .get(name)
        ?.map((row) => row[column])
        .sort();
    const unknown = "product line not recorded";
    expect(told("Worklist", "Product line")).toEqual(["Medi-Cal", unknown, unknown]);
    expect(sheets.get("Findings")?.map((row) => row.lineOfBusiness)).toEqual(["medi-cal", null, null]);
    expect(told("Pending clocks", "Product line")).toEqual(["Medicare-Medicaid Plan", unknown]);
  });

  it("lists every place at which the data is odd, with the check in words and what to do", async () => {
    const place = {
      check: "edited-later",
      sender: "plan",
      kind: "notice",
      record: "N1",
      determinationId: "007",
      field: "sentAt",
      file: "2026-11-05T17:00:00Z/n.csv",
      row: 3,
      others: [
        { drop: "2026-10-05T17:00:00Z", file: "2026-10-05T17:00:00Z/n.csv", row: 7 },
        { drop: null, file: "m.csv", row: null },
      ],
      shows: "=1+1",
    } as const;
    const check = { code: "edited-later", title: "Changed after the decision", todo: "Ask the sender." };
    const counted = { ...check, looksAt: "…", why: "…", instances: 2, records: 2, places: [], examples: [] };
    const column = { ...place, record: null, determinationId: null, file: null, row: null, others: [] };
    const sheets = await sheetsOf({
      result: { ...fixtureResult(), integrity: [counted] },
      integrity: [{ ...place, others: [...place.others] }, column],
    });
    expect(sheets.get("Data checks")).toEqual([
      {
        title: "Changed after the decision",
        ...place,
        others: "2026-10-05T17:00:00Z: 2026-10-05T17:00:00Z/n.csv row 7; m.csv",
        todo: "Ask the sender.",
      },
      { title: "Changed after the decision", ...column, others: null, todo: "Ask the sender." },
    ]);
  });

  it("puts first what can be done today, the longest due before", async () => {
    const sheets = await sheetsOf({ findings: fixtureFindings() });
    const today = sheets.get("Worklist")?.filter((row) => row["To do"] === "Act today");
    // f02 was due on 30 September, f03 on the 29th; both can still be done.
    expect(today?.map((row) => [row.Finding, row.Due, row["Can still be done"]])).toEqual([
      ["f03", "2026-09-29T10:30:00", "yes"],
      ["f02", "2026-09-30T23:59:59", "yes"],
    ]);
    expect(sheets.get("Worklist")?.slice(0, 2)).toEqual(today);
  });

  it("shows what is on file beside its finding, and counts it apart", async () => {
    const [first, second, third] = fixtureFindings().map(({ fingerprint }) => fingerprint);
    const dispositions: SavedRun["dispositions"] = {
      given: {
        [first ?? ""]: {
          fingerprint: first ?? "",
          disposition: "disputed",
          reason: "=letter found",
          owner: "M. Ortiz",
          expires: "2026-11-14",
          response: "posted on the 8th",
          responder: "J. Nuovo MD",
          expired: true,
        },
        [second ?? ""]: {
          fingerprint: second ?? "",
          disposition: "acknowledged",
          reason: "known",
          owner: "Dir. UM",
          cap: "26-07",
          expired: false,
        },
      },
      responses: [{ fingerprint: third ?? "", response: "I called twice" }],
      unknown: [{ fingerprint: "f".repeat(32), response: "of another run" }],
    };
    const sheets = await sheetsOf({ findings: fixtureFindings(), dispositions });
    const shown = (fingerprint: string | undefined) => {
      const row = sheets.get("Worklist")?.find(({ Finding }) => Finding === fingerprint);
      const names = ["Disposition", "Disposition: reason", "Disposition: owner", "Disposition: holds until"];
      return [...names, "Corrective action plan", "Reviewer's response", "Who responded"].map(
        (name) => row?.[name],
      );
    };
    expect(shown(first)).toEqual([
      "disputed, expired: to do again",
      "=letter found",
      "M. Ortiz",
      "2026-11-14",
      null,
      "posted on the 8th",
      "J. Nuovo MD",
    ]);
    expect(shown(second)).toEqual([
      "acknowledged (corrective action plan)",
      "known",
      "Dir. UM",
      null,
      "26-07",
      null,
      null,
    ]);
    expect(shown(third)).toEqual([null, null, null, null, null, "I called twice", null]);
    const counts = sheets.get("Summary")?.filter(({ What }) => String(What).match(/^Disp|responded/));
    expect(counts?.map(({ What, Figure }) => [What, Figure])).toEqual([
      ["Dispositions in force", 1],
      ["Dispositions expired", 1],
      ["Findings a reviewer responded to", 2],
      ["Dispositions without a finding", 1],
    ]);
  });

  it("orders clocks by the first due, and those that have not begun after them", async () => {
    const pending = [
      clock({
        case: "C",
        start: { from: "2026-11-15T23:59:00.000001-08:00", to: null },
        due: { from: "2026-11-16T23:59:59-08:00", to: null },
      }),
      clock({ case: "B", due: { from: "2026-11-17T23:59:59-08:00", to: "2026-11-18T23:59:59-08:00" } }),
      // Noon of the 17th in New York is nine in the morning in California.
      clock({ case: "A", due: "2026-11-17T12:00:00-05:00" }),
    ];
    const rows = (await sheetsOf({ pending })).get("Pending clocks");
    // The data end on the 15th at 23:59 in California: 33 hours and a minute before nine on the 17th.
    expect(
      rows?.map((row) => [
        row.Case,
        row["Due, at the earliest"],
        row["Due, at the latest"],
        row["Minutes left when the data ends"],
      ]),
    ).toEqual([
      ["A", "2026-11-17T12:00:00", "2026-11-17T12:00:00", 33 * 60 + 1],
      ["B", "2026-11-17T23:59:59", "2026-11-18T23:59:59", 48 * 60],
      ["C", "clock has not begun", null, null],
    ]);
  });

  it("prints the figures of each rule, cut, and says where nothing was tested", async () => {
    const result = fixtureResult();
    const rows = (await sheetsOf({})).get("Rules") ?? [];
    const rules = result.policies.flatMap((policy) => policy.rules);
    expect(rows.map((row) => row.Rule)).toEqual(rules.map(({ id }) => id));
    rows.forEach((row, index) => {
      const cases = rules[index]?.cases;
      const tested =
        Number(row.Met) +
        Number(row["Not met"]) +
        Number(row["Undecided: words"]) +
        Number(row["Undecided: data"]);
      expect(row["Cases tested"]).toBe(tested);
      expect([row.Met, row["Not met"]]).toEqual([cases?.pass, cases?.fail]);
      if (typeof row.Documented !== "number") return;
      expect(row.Documented).toBe(Math.floor((Number(row.Met) * 1000) / tested) / 1000);
    });
    const words = rows.map((row) => row.Documented).filter((cell) => typeof cell === "string");
    expect(words).toContain("not testable from this data");
  });

  it("gives every figure of a measure a line, with words where nothing was tested", async () => {
    const head = {
      id: "held",
      title: "Held",
      words: "held of asked",
      unit: "p2pRequest",
      undated: 0,
    } as const;
    const none = { units: 0, counted: 0, unknown: 0, unclear: 2, lowest: null, highest: null };
    const result: AuditResult = {
      ...fixtureResult(),
      measures: {
        shares: [
          {
            ...head,
            total: { units: 8, counted: 5, unknown: 1, unclear: 0, lowest: 62.5, highest: 75 },
            cuts: [{ by: "delegate", cells: [{ value: "0012", absent: null, figures: none }] }],
            unknown: [],
          },
        ],
        breakdowns: [],
        durations: [
          {
            ...head,
            id: "time",
            title: "Time",
            from: "receivedAt",
            to: "startedAt",
            total: {
              units: 3,
              unclear: 0,
              open: 1,
              unknown: 0,
              across: 0,
              quantiles: [{ percent: 50, from: 90, to: null }],
              buckets: [{ from: 0, to: 240, units: 2 }],
            },
            cuts: [],
          } as AuditResult["measures"]["durations"][number],
        ],
      },
    };
    const rows = (await sheetsOf({ result })).get("Measures") ?? [];
    const cells = rows
      .map((row) => Object.values(row).slice(0, 10))
      .filter(([measure]) => measure === "Held" || measure === "Time");
    expect(cells).toEqual([
      ["Held", "not cut", "All", "counted", 8, 5, 0.625, 0.75, null, null],
      ["Held", "not cut", "All", "not known whether counted", 8, 1, null, null, null, null],
      ["Held", "not cut", "All", "may belong or not", null, 0, null, null, null, null],
      ["Time", "not cut", "All", "median", 3, null, null, null, 90, "not known"],
      ["Time", "not cut", "All", "under 4 h", 3, 2, null, null, null, null],
      ["Time", "not cut", "All", "in one of several (date alone)", 3, 0, null, null, null, null],
      ["Time", "not cut", "All", "still open", 3, 1, null, null, null, null],
      ["Time", "not cut", "All", "time not recorded", 3, 0, null, null, null, null],
      ["Time", "not cut", "All", "may belong or not", null, 0, null, null, null, null],
      ["Held", "Delegate", "0012", "counted", 0, 0, "none tested", null, null, null],
      ["Held", "Delegate", "0012", "not known whether counted", 0, 0, null, null, null, null],
      ["Held", "Delegate", "0012", "may belong or not", null, 2, null, null, null, null],
    ]);
  });

  it("prints measures that are figures of rules, each rule apart, and what the evidence is worth", async () => {
    const [source] = fixtureResult().policies;
    if (source === undefined) throw new Error("the fixture is empty");
    const cells = (pass: number, fail: number, open: number) => ({
      cells: [cell(null, "2026-07", pass, fail, open)],
    });
    const gate = { kind: "gate", topic: "window" } as const;
    const rules = [
      rule("N1", "Told in a day", ["s"], "confirmed", cells(2, 1, 1)),
      rule("N2", "Told in two days", ["s"], "confirmed", cells(0, 0, 0)),
      rule("G1", "Refused", ["s"], "confirmed", { ...gate, ...cells(5, 3, 0) }),
      rule("G2", "Held", ["s"], "confirmed", { ...gate, ...cells(9, 0, 0), direction: "over-service" }),
    ];
    const empty = { shares: [], breakdowns: [], durations: [] };
    const result = { ...fixtureResult(), measures: empty, policies: [{ ...source, cite: "S 1", rules }] };
    const rows = (await sheetsOf({ result })).get("Measures") ?? [];
    const evidence = "Evidence quality";
    const printed = rows.map((row) => [...Object.values(row).slice(0, 8), row.Counts]);
    expect(printed).toEqual([
      ["Peer-to-peer within the time asked", "Rule", "All", "none tested", 0, 0, null, null, "cases"],
      // A list, not a rate.
      ...[
        ["met", 8, 5, null, null, "cases"],
        ["not met", 8, 3, null, null, "cases"],
        ["undecided", 8, 0, null, null, "cases"],
      ].map((line) => ["Refused though every condition was open", "Rule", "Refused (S 1)", ...line]),
      ...[
        ["met", 4, 2, 0.5, 0.75, "cases"],
        ["not met", 4, 1, null, null, "cases"],
        ["undecided", 4, 1, null, null, "cases"],
      ].map((line) => ["Notices in time, each clock apart", "Rule", "Told in a day (S 1)", ...line]),
      // 4 of 3,540 are 0.11 per cent; 13 of 27,664 are 0.04, cut.
      [evidence, "Sender", "Alder Imaging Review", "set aside", 3540, 4, 0.001, 0.001, "rows"],
      ...["peer-to-peer requests: not kept", "contact attempts: not delivered"].map((figure) => [
        ...[evidence, "Sender", "Alder Imaging Review", figure, null, null, null, null, "kinds of record"],
      ]),
      [evidence, "Sender", "not known", "set aside", 0, 0, "none tested", null, "rows"],
      [evidence, "Sender", "plan", "set aside", 27664, 13, 0, 0, "rows"],
      ...["notices: partial", "letter templates: not delivered"].map((figure) => [
        ...[evidence, "Sender", "plan", figure, null, null, null, null, "kinds of record"],
      ]),
      // 4 and 8 and 9 results.
      [evidence, "Source", "S 1", "undecided", 21, 1, 0.047, 0.047, "results"],
    ]);
  });

  it("calls time left below nought what the policy calls it", async () => {
    const total = {
      ...{ units: 3, unclear: 0, open: 0, unknown: 0, across: 0 },
      quantiles: [{ percent: 10, from: -60, to: -60 }],
      buckets: [{ from: null, to: 0, units: 1 }],
    };
    const left = {
      ...{ id: "left", title: "Left", words: "time left", unit: "determination", undated: 0 },
      ...{ from: "a", to: "b", belowZero: "told too late", total, cuts: [] },
    } as unknown as AuditResult["measures"]["durations"][number];
    const measures = { shares: [], breakdowns: [], durations: [left] };
    const rows = (await sheetsOf({ result: { ...fixtureResult(), measures } })).get("Measures") ?? [];
    const figures = rows.filter(({ Measure }) => Measure === "Left").map(({ Figure }) => Figure);
    expect(figures.slice(0, 2)).toEqual(["10 % have no more than", "told too late"]);
  });

  it("says under each answer what a result becomes", async () => {
    const line: QuestionLine = {
      policy: "ca-hsc-1367-01",
      question: "business-day-list",
      rule: "CA-H3B-01",
      subject: { kind: "determination", id: "0007" },
      case: "0007",
      now: "needs-review",
      under: { federal: "fail", state: "pass", none: null },
    };
    expect((await sheetsOf({ questions: [line] })).get("Question cases")).toEqual([
      {
        Policy: fixtureResult().policies[0]?.cite,
        Question: "business-day-list",
        Case: "0007",
        About: "decision 0007",
        Rule: "CA-H3B-01",
        "Result now": "undecided: words",
        "Result under each answer": "federal: not met; state: met; none: not counted",
      },
    ]);
  });

  it.each([
    "=cmd|'/c calc'!A0",
    "<b onload=x>&amp;",
    "\u202Eevil",
    "line\r\nbreak\u0001",
    "w".repeat(10_000),
  ])("shows %j as text wherever the data may hold it", async (hostile) => {
    const findings = fixtureFindings().map((finding) => ({
      ...finding,
      subject: { ...finding.subject, id: hostile },
      determinationId: hostile,
      delegate: hostile,
      explanation: hostile,
      missing: [hostile],
    }));
    const result: AuditResult = {
      ...fixtureResult(),
      title: hostile,
      plan: hostile,
      confidentiality: hostile,
    };
    const reject: Reject = {
      file: hostile,
      row: 1,
      line: 2,
      sender: hostile,
      kind: null,
      column: hostile,
      field: null,
      value: hostile,
      code: "bad-date",
      message: hostile,
      help: hostile,
      parent: hostile,
      source: hostile,
    };
    const run = { result, findings, pending: [clock({ case: hostile })], rejects: [reject] };
    const sheets = await sheetsOf(run);
    expect(
      sheets.get("Findings")?.map((row) => [row.determinationId, row.delegate, row.explanation]),
    ).toEqual(findings.map(() => [hostile, hostile, hostile]));
    expect(sheets.get("Worklist")?.every((row) => row.Case === hostile)).toBe(true);
    expect(sheets.get("Pending clocks")?.[0]?.Case).toBe(hostile);
    expect(sheets.get("Rows set aside")?.[0]).toMatchObject({
      file: hostile,
      row: 1,
      line: 2,
      source: hostile,
    });
    expect(sheets.get("Summary")?.[0]).toEqual({ What: "Audit", Figure: null, Words: hostile });
    const parts = unzipped(analystWorkbook({ ...EMPTY, ...run }, MEASURES));
    for (const [name, part] of parts)
      if (name.startsWith("xl/worksheets/")) expect(part, name).not.toMatch(/<f[ >]/);
  });

  it("makes rows as high as their wrapped words are long", () => {
    // The column of words is 110 characters wide: 250 take three lines of 13 points, 100,000 as many as a row may have.
    const result = { ...fixtureResult(), title: "w".repeat(250), plan: "w".repeat(100_000) };
    const sheet = unzipped(analystWorkbook({ ...EMPTY, result }, MEASURES)).get("xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<row r="2" ht="39">');
    expect(sheet).toContain('<row r="3" ht="403">');
    expect(sheet).toContain('<row r="1">');
  });

  it("gives the same bytes for the same run", () => {
    const made = () =>
      Buffer.from(
        analystWorkbook({ result: fixtureResult(), ...EMPTY, findings: fixtureFindings() }, MEASURES),
      );
    expect(made().equals(made())).toBe(true);
  });
});
