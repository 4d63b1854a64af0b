import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Mapping } from "#generated/types.js";
import { checkMapping } from "#intake/check-mapping.js";
import { checked } from "#schema/validate.js";
import { takeIn } from "../intake/drop.js";
import { root } from "../support/project.js";
import { rawBook, rawRow } from "../xlsx/raw-book.js";

const shipped = (id: string): Mapping =>
  checked("Mapping", JSON.parse(readFileSync(`${root}mappings/${id}.json`, "utf8")), id);
const moment = (year: number, month: number, day: number, hour: number, minute = 0) => {
  const at = Date.UTC(year, month - 1, day, hour, minute) * 1000;
  return { from: at, to: at, day: false };
};

/** Records as `kind id field=value …`; a moment as its first instant in ISO. */
async function read(file: string, content: string | Uint8Array, id: string) {
  const mapping = shipped(id);
  expect(checkMapping(mapping)).toEqual([]);
  const taken = await takeIn({ [file]: content }, [mapping]);
  return {
    ...taken,
    byId: new Map(taken.records.map((record) => [`${record.kind} ${record.id}`, record.values])),
  };
}

describe("CMS ODAG universe, table 1", () => {
  const HEAD =
    'Enrollee First Name,Enrollee Last Name,Enrollee ID,Contract ID,"First Tier, Downstream, and Related Entity",Authorization or Claim Number,Date the request was received,Time the request was received,Was the request processed as standard or expedited?,Request Disposition,Date of determination,Time of determination,Was the request denied for lack of medical necessity?,Date oral notification provided to enrollee,Time oral notification provided to enrollee,Date written notification provided to enrollee,Time written notification provided to enrollee';
  const ROWS = [
    'Ann,"Doe, Jr",1A00A00AA01,H1234,None,A1,2026/09/03,14:12:00,E,Denied,2026/09/04,09:30:05,Y,2026/09/04,10:00:00,2026/09/05,NA',
    "Bob,Roe,1A00A00AA02,H1234,Delegate X,A2,2026/09/03,NA,S,Approved,2026/09/10,NA,NA,NA,NA,2026/09/11,NA",
    "Cy,Poe,1A00A00AA03,H1234,NA,A3,2026/09/03,8:00:00,S,Denied,2026/09/10,NA,N,NA,NA,NA,NA",
    "Di,Low,1A00A00AA04,H1234,NA,A4,60/19/2018,NA,S,Approoved,2026/09/10,NA,NA,NA,NA,NA,NA",
  ];
  const text = `\uFEFF${[HEAD, ...ROWS].join("\r\n")}`;

  it("reads dates and times apart, NA and None, and notices in the same row", async () => {
    const { byId, rejects } = await read("H1234_ODAG_OD.csv", text, "cms-odag-od");
    expect(byId.get("determination A1")).toEqual({
      determinationId: "A1",
      authorizationId: "A1",
      memberId: "1A00A00AA01",
      lineOfBusiness: "medicare-advantage",
      reviewType: "preservice",
      urgency: "urgent",
      requestReceivedAt: moment(2026, 9, 3, 18, 12),
      decision: "deny",
      decidedAt: {
        ...moment(2026, 9, 4, 13, 30),
        from: Date.UTC(2026, 8, 4, 13, 30, 5) * 1000,
        to: Date.UTC(2026, 8, 4, 13, 30, 5) * 1000,
      },
      reasonCategory: "medical-necessity",
    });
    expect(byId.get("notice ORAL-A1")).toMatchObject({
      channel: "phone",
      purpose: "denial",
      sentAt: moment(2026, 9, 4, 14),
    });
    expect(byId.get("notice WRIT-A1")).toMatchObject({ sentAt: { day: true } });
    expect(byId.get("determination A2")).toMatchObject({ delegate: "Delegate X", decision: "approve" });
    expect(byId.get("notice WRIT-A2")).toMatchObject({ purpose: "approval" });
    expect([...byId.keys()].filter((key) => /A2|A3/.test(key)).sort()).toEqual([
      "determination A2",
      "notice WRIT-A2",
    ]);
    // A time that lost its leading zero, and a day that is none: set aside, never mended.
    expect(rejects.map(({ row, code, value }) => [row, code, value])).toEqual([
      [3, "bad-time", "8:00:00"],
      [4, "bad-date", "60/19/2018"],
    ]);
  });
});

describe("NCQA denial universe of a UM system", () => {
  const HEAD =
    "AUTH_ID,LINE_NO,MEMBER_ID,LOB,DOMAIN,REVIEW_TYPE,PRIORITY,PROC_CODE,RECEIVED_DATE,RECEIVED_TIME,DECISION_DATE,DECISION_TIME,DECISION,REASON_TYPE,REASON_CODE,CRITERIA,REVIEWER_ID,REVIEWER_CRED,MBR_LTR_DATE,MBR_LTR_CODE,PRV_NOTIF_DATE,PRV_NOTIF_TIME,PRV_NOTIF_METHOD,TAT_HOURS,TIMELY_YN";
  const ROWS = [
    '0012,1,000123,MCL,NB,PRE,U,70551,09/03/2026,14:12,9/4/2026,9:05,DENIED,MN,R1,"MCG, 27th",R7,MD,09/05/2026,DN1,09/04/2026,10:00,FAX,19,Y',
    "0012,2,000123,MCL,NB,PRE,U,70552,09/03/2026,14:12,9/4/2026,9:05,PARTIAL,BEN,R2,NULL,R7,MD,1/1/1900,NULL,NULL,NULL,NULL,NULL,N",
    "0013,1,000124,MCL,NB,PRE,R,70552,09/03/2026,14:12,9/4/2026,9:05,DENIED,MN,R2,NULL,R7,MD,NULL,NULL,NULL,NULL,NULL,NULL,N",
  ];

  it("reads lines of one authorisation apart, 1/1/1900 as missing, and the plan's own flag", async () => {
    const { byId, rejects, unmappedCodes } = await read(
      "2026_NCQA_denials.csv",
      [HEAD, ...ROWS, ""].join("\n"),
      "qnxt-ncqa-denials",
    );
    expect(byId.get("determination 0012-1")).toMatchObject({
      authorizationId: "0012",
      memberId: "000123",
      requestReceivedAt: moment(2026, 9, 3, 21, 12),
      decidedAt: moment(2026, 9, 4, 16, 5),
      decision: "deny",
      criteriaRef: "MCG, 27th",
      reportedTimely: true,
    });
    expect(byId.get("determination 0012-2")).toMatchObject({
      decision: "modify",
      reasonCategory: "benefit-exclusion",
      reportedTimely: false,
    });
    expect([...byId.keys()].filter((key) => key.startsWith("notice"))).toEqual([
      "notice MBR-0012-1",
      "notice PRV-0012-1",
    ]);
    expect(rejects.map(({ row, code }) => [row, code])).toEqual([[3, "unmapped-code"]]);
    expect(unmappedCodes).toMatchObject([{ column: "PRIORITY", code: "R", rows: 1 }]);
  });
});

describe("call log in a workbook", () => {
  const HEAD = [
    "Log #",
    "Auth #",
    "Case #",
    "Rec'd Date",
    "Rec'd Time",
    "Via",
    "Caller",
    "Slots offered",
    "Status",
    "Appt Date",
    "Appt Time",
    "Call Date",
    "Call Start",
    "Call End",
    "Reviewer",
    "Outcome",
    "Try 1 Date",
    "Try 1 Time",
    "Try 1 Result",
    "Try 2 Date",
    "Try 2 Time",
    "Try 2 Result",
  ];
  const DAY = [46_268, 1] as const;
  const CLOCK = [0.591_666_666_666_667, 2] as const;

  it("reads typed and typed-in dates, one sheet a month, and leaves other sheets alone", async () => {
    const rows = [
      rawRow(1, ["PEER TO PEER LOG 2026"]),
      rawRow(
        3,
        HEAD.map((name) => name.replace("&", "&amp;")),
      ),
      rawRow(4, [
        "77",
        "A1",
        "D1",
        DAY,
        CLOCK,
        "PH",
        "MD",
        3,
        "DONE",
        null,
        null,
        DAY,
        "2:30 PM",
        "2:41 PM",
        "R7",
        "UPHELD",
        DAY,
        CLOCK,
        "VM",
        null,
        null,
        null,
      ]),
      rawRow(5, [
        "78",
        "A2",
        "D2",
        "9/4/26",
        "9:05 AM",
        "FX",
        "?",
        null,
        "OPEN",
        null,
        null,
        "OPEN",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      ]),
    ].join("");
    const book = rawBook({
      sheets: [
        { name: "Sep 26", rows },
        { name: "How to", rows: rawRow(1, ["Fill in every column"]) },
        { name: "Lists", rows: rawRow(1, ["DONE"]), state: "hidden" },
      ],
      formats: [0, "m/d/yyyy", "h:mm AM/PM"],
    });
    const { byId, rejects, files } = await read("p2p_log.xlsx", book, "p2p-call-log-workbook");
    expect(rejects).toEqual([]);
    expect(files.map(({ file, rows: read }) => [file, read])).toEqual([["p2p_log.xlsx [Sep 26]", 2]]);
    expect(byId.get("p2pRequest P2P-77")).toMatchObject({
      receivedAt: moment(2026, 9, 3, 21, 12),
      startedAt: moment(2026, 9, 3, 21, 30),
      callbackSlotCount: 3,
      disposition: "conducted",
    });
    expect(byId.get("contactAttempt TRY1-77")).toMatchObject({
      result: "voicemail",
      attemptedAt: moment(2026, 9, 3, 21, 12),
    });
    expect(byId.get("p2pRequest P2P-78")).toMatchObject({
      receivedAt: moment(2026, 9, 4, 16, 5),
      disposition: "pending",
    });
    expect(byId.get("p2pRequest P2P-78")?.startedAt).toMatchObject({ from: Number.POSITIVE_INFINITY });
  });
});

describe("manifest of a letter vendor", () => {
  it("reads bars, compact dates, a column by UTC, and passes over rows that are no letter of a case", async () => {
    const text = [
      "JOB_ID|PIECE_NO|CASE_NO|LTR_CODE|ADDRESSEE|LTR_DATE|HANDOVER_TS|POSTMARK_DATE|LANG",
      "J9|001|D1|DN-MBR|M|20260904|20260905003000|20260908|ES",
      "J9|002|D1|DN-PRV|T|20260904|20260905003000|QUEUED|EN",
      "J9|003|D2|XX-MBR|M|20260904|20260905003000|00000000|EN",
    ].join("\r\n");
    const { byId, rejects } = await read("vendor_manifest_0904.txt", text, "letter-vendor-manifest");
    expect(byId.get("notice J9-001")).toMatchObject({
      purpose: "denial",
      audience: "member",
      channel: "mail",
      letterDate: { day: true },
      mailVendorReceivedAt: moment(2026, 9, 5, 0, 30),
      language: "ES",
    });
    expect(byId.get("notice J9-002")?.postmarkedAt).toMatchObject({ from: Number.POSITIVE_INFINITY });
    expect(rejects.map(({ row, code, value }) => [row, code, value])).toEqual([
      [3, "unmapped-code", "XX-MBR"],
    ]);
  });
});
