import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { columnWords, likeness } from "#init/column-words.js";
import { filePatterns } from "#init/file-pattern.js";
import { initPage } from "#init/init-page.js";
import { proposeAudit } from "#init/propose-audit.js";
import { lookAt } from "#init/source-table.js";
import { checkMapping } from "#intake/check-mapping.js";
import { intake } from "#intake/index.js";
import { checked } from "#schema/validate.js";
import { atHand } from "../intake/at-hand.js";
import { sourceFile } from "../intake/source-file.js";
import { root } from "../support/project.js";
import { rawBook, rawRow } from "../xlsx/raw-book.js";

const proposals = checked(
  "Proposals",
  JSON.parse(readFileSync(`${root}mappings/proposals/common.json`, "utf8")),
  "common.json",
);
const OPTIONS = { proposals, zone: "America/Chicago", payer: null, policies: null, drop: "drop" };

/** Proposes for a drop, checks that what is proposed stands its own checks, and reads the drop by it. */
async function proposed(files: Readonly<Record<string, string | Uint8Array>>) {
  const sources = Object.entries(files).map(([name, content]) => sourceFile(name, content));
  const looks = [];
  for (const source of sources) looks.push(await lookAt(source));
  const proposal = proposeAudit(looks, OPTIONS);
  const mappings = proposal.mappings.map(({ mapping }) => checked("Mapping", mapping, mapping.id));
  checked("AuditConfig", proposal.config, "audit.json");
  expect(mappings.flatMap(checkMapping)).toEqual([]);
  const taken = await atHand(await intake(sources, mappings, { zone: OPTIONS.zone }));
  const unsure = mappings.flatMap((mapping) => (mapping.unsure ?? []).map(({ at, why }) => `${at}: ${why}`));
  return { ...proposal, mappings, taken, unsure, page: initPage(proposal) };
}

const HEAD =
  "Auth #,Case ID,Member ID,Priority,Request Rec'd Date,Request Rec'd Time,Decision,Decision Dt,Timely?,Remarks";
const rowOf = (n: number, day: number, priority = "Standard") =>
  `A${n},C${n},M00${n},${priority},09/${String(day).padStart(2, "0")}/2026,14:1${n % 10},Denied,09/${String(day + 1).padStart(2, "0")}/2026,Y,text ${n}`;
const UM = [HEAD, ...Array.from({ length: 20 }, (_, n) => rowOf(n, n + 5))].join("\n");

describe("a drop nobody has mapped", () => {
  it("is read without a reject by what is proposed", async () => {
    const { mappings, taken, unsure } = await proposed({ "um_denials_2026-09.csv": UM });
    expect(taken.rejects).toEqual([]);
    expect(taken.files).toMatchObject([
      { status: "read", rows: 20, accepted: 20, records: { determination: 20 } },
    ]);
    expect(mappings[0]).toMatchObject({
      match: { files: ["um_denials_*.csv"] },
      delimiter: ",",
      zone: "America/Chicago",
    });
    expect(mappings[0]?.records[0]?.fields).toMatchObject({
      determinationId: { column: "Case ID" },
      authorizationId: { column: "Auth #" },
      memberId: { column: "Member ID" },
      urgency: { column: "Priority", codes: { Standard: "standard" } },
      requestReceivedAt: {
        column: "Request Rec'd Date",
        layouts: ["MM/dd/yyyy"],
        time: "Request Rec'd Time",
        timeLayouts: ["HH:mm"],
      },
      decision: { column: "Decision", codes: { Denied: "deny" } },
      decidedAt: { column: "Decision Dt", layouts: ["MM/dd/yyyy"] },
      reportedTimely: { column: "Timely?" },
    });
    expect(unsure.filter((one) => one.includes("other way round"))).toEqual([]);
  });

  it("is complete up to the last day it names", async () => {
    const { config } = await proposed({ "um_denials_2026-09.csv": UM });
    // The last decision is of 25 September; Chicago is five hours behind.
    expect(config.asOf).toBe("2026-09-25T23:59:59-05:00");
    expect(config.unsure?.map(({ at }) => at)).toEqual(["/asOf", "/policies", "/deliveries"]);
  });

  it("has day and month marked where they may be the other way round, and read as they are where they cannot", async () => {
    const early = [HEAD, ...Array.from({ length: 6 }, (_, n) => rowOf(n, n + 1))].join("\n");
    expect(
      (await proposed({ "um.csv": early })).unsure.filter((one) => one.includes("other way round")).length,
    ).toBe(2);
    const dayFirst = UM.replace(/09\/(\d\d)\/2026/g, "$1/09/2026");
    const { mappings, taken } = await proposed({ "um.csv": dayFirst });
    expect(mappings[0]?.records[0]?.fields.decidedAt).toMatchObject({ layouts: ["dd/MM/yyyy"] });
    expect(taken.rejects).toEqual([]);
  });

  it("has tokens for missing listed, and codes without a proposal left out and named", async () => {
    const odd = [
      HEAD,
      rowOf(1, 5, "ZZ9"),
      rowOf(2, 6, "N/A"),
      rowOf(3, 7).replace("09/08/2026", "1/1/1900"),
      rowOf(4, 20),
    ].join("\n");
    const { mappings, unsure, taken } = await proposed({ "um.csv": odd });
    expect(mappings[0]?.missing).toEqual(["1/1/1900", "N/A"]);
    expect(mappings[0]?.records[0]?.fields.urgency?.codes).toEqual({ Standard: "standard" });
    expect(unsure.find((one) => one.startsWith("/records/0/fields/urgency"))).toContain("`ZZ9` (1)");
    expect(taken.rejects.map(({ row, code }) => [row, code])).toEqual([[1, "unmapped-code"]]);
  });

  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const)(
    "may be in %s, which is marked where nothing tells it",
    async (encoding) => {
      const text = UM.replaceAll("text", "Zoë").replaceAll(",", ";");
      const wide = Buffer.from(text, "utf16le");
      const bytes = {
        "utf-8": new TextEncoder().encode(text),
        "utf-16le": wide,
        "utf-16be": Buffer.from(wide).swap16(),
        "windows-1252": Buffer.from(text, "latin1"),
      }[encoding];
      const { mappings, taken, unsure } = await proposed({ "um.csv": bytes });
      expect(mappings[0]?.encoding ?? "utf-8").toBe(encoding);
      expect(taken.files).toMatchObject([{ status: "read", accepted: 20 }]);
      expect(unsure.some((one) => one.startsWith("/encoding"))).toBe(encoding !== "utf-8");
    },
  );

  it("gets a mapping for each of two layouts of one kind, and no tie", async () => {
    const later = UM.replace("Auth #,Case ID", "Authorization Number,Decision ID")
      .replace("Remarks", "Remarks,Extra")
      .replace(/(text \d+)/g, "$1,x");
    const same = UM.replace("Remarks", "Notes");
    const { mappings, taken } = await proposed({ "um_08.csv": UM, "um_09.csv": later, "um_10.csv": same });
    expect(new Set(mappings.map(({ id }) => id)).size).toBe(3);
    expect(taken.files.map(({ status, mapping }) => [status, mapping])).toEqual([
      ["read", "um"],
      ["read", "um-2"],
      ["read", "um-3"],
    ]);
  });

  it("may be a workbook with a title above its header", async () => {
    const serial = (day: number) => [46_265 + day, 1] as const;
    const rows = [
      rawRow(1, ["P2P LOG"]),
      rawRow(2, ["Log #", "Auth #", "Received Date", "Status", "Caller", "Outcome"]),
      ...Array.from({ length: 15 }, (_, n) =>
        rawRow(n + 3, [`L${n}`, `A${n}`, serial(n), "Held", "Treating MD", "Upheld"]),
      ),
    ].join("");
    const book = rawBook({
      sheets: [
        { name: "Sep", rows },
        { name: "Lists", rows, state: "hidden" },
      ],
      formats: [0, 14],
    });
    const { mappings, taken } = await proposed({ "p2p_log.xlsx": book });
    expect(mappings[0]?.records[0]).toMatchObject({
      kind: "p2pRequest",
      fields: { p2pId: { column: "Log #" }, disposition: { codes: { Held: "conducted" } } },
    });
    expect(taken.files).toMatchObject([{ file: "p2p_log.xlsx [Sep]", accepted: 15, rejected: 0 }]);
  });

  it.each<[string, string, string]>([
    ["an empty file", "", "empty"],
    ["a header named twice", "a,a\n1,2\n", "twice"],
    ["a header without a name", "a,,b\n1,2,3\n", "no name"],
    ["columns that say nothing", "x,y\n1,2\n", "no record kind"],
    ["a quote that never closes", 'a,"b\n1,2\n', "never closed"],
  ])("%s is left, with the reason", async (_, content, why) => {
    const { left, mappings } = await proposed({ "odd.csv": content });
    expect(mappings).toEqual([]);
    expect(left).toMatchObject([{ name: "odd.csv", why: expect.stringContaining(why) }]);
  });

  it("is explained without a text of it, and no name of a column breaks the page", async () => {
    const hostile = UM.replace("Remarks", '"Re|marks <script>"');
    const { page, unsure } = await proposed({ "um.csv": hostile });
    expect(page).toContain("`Re|marks <script>`");
    for (const text of ["M003", "text 3", "A3"]) expect(page + unsure.join()).not.toContain(text);
    expect(page).toContain("20 of 20 values fit `MM/dd/yyyy`");
  });

  it("gives the same again", async () => {
    const files = {
      "um_a.csv": UM,
      "letters.csv": "Letter ID,Case ID,Letter Date,Recipient,Channel\nL1,C1,2026-09-05,Member,Mail\n",
    };
    const one = await proposed(files);
    expect((await proposed(files)).page).toBe(one.page);
    expect(one.mappings.map(({ records }) => records[0]?.kind).sort()).toEqual(["determination", "notice"]);
  });
});

describe("short names, as small senders have them", () => {
  it("make a delegate's list of decisions, and its letters, not a log of calls", async () => {
    const list = [
      "Ref;Patient;CIN;Procedure;Rcvd;Rcvd Hr;Type;Outcome;Outcome Dt;Outcome Hr;Ltr Prov;Ltr Pt",
      "V-1;Dao, Ana;M001;72148;10/02/26;13:30;S;DEN;10/09/26;13:49;10/09/26;10/13/26",
      "V-2;Keo, Lia;M002;81479;10/15/26;10:34;U;APP;10/18/26;15:17;10/19/26;10/23/26",
    ].join("\n");
    const { mappings, taken } = await proposed({ "VIPA Denials Oct 2026.csv": list });
    expect(taken.files).toMatchObject([{ records: { determination: 2, notice: 4 } }]);
    expect(mappings[0]?.records[0]?.fields).toMatchObject({
      determinationId: { column: "Ref" },
      memberId: { column: "CIN" },
      requestReceivedAt: { column: "Rcvd", time: "Rcvd Hr" },
      decidedAt: { column: "Outcome Dt", time: "Outcome Hr" },
      decision: { column: "Outcome", codes: { DEN: "deny", APP: "approve" } },
    });
  });

  it("make a vendor's list of letters", async () => {
    const list = [
      "JOB_ID|DOC_ID|AUTH_NO|DOC_TYPE|RECIPIENT|CHANNEL|PRINT_DT|RELEASE_TS|TEMPLATE",
      "J1|DOC1|A1|DENIAL|PROVIDER|FAX|2026-10-14|2026-10-14T17:07:00|T-1",
      "J2|DOC2|A1|DENIAL|MEMBER|USPS|2026-10-15|2026-10-15T18:14:00|T-2",
    ].join("\n");
    const { mappings, taken } = await proposed({ "LTR_MANIFEST_20261101.psv": list });
    expect(taken.files).toMatchObject([{ records: { notice: 2 } }]);
    expect(mappings[0]?.records[0]?.fields).toMatchObject({
      noticeId: { column: "DOC_ID" },
      sentAt: { column: "RELEASE_TS" },
      generatedAt: { column: "PRINT_DT" },
    });
  });
});

it("points at the record a guess is about, where rows hold several of a kind", async () => {
  const wide = UM.replace("Remarks", "Member Letter Date,Provider Letter Date").replace(
    /text \d+/g,
    "09/20/2026,09/21/2026",
  );
  const { mappings, taken } = await proposed({ "um.csv": wide });
  const [mapping] = mappings;
  const places = (mapping?.unsure ?? []).map(({ at }) => at).filter((at) => at.endsWith("/sentAt"));
  expect(places).toEqual(["/records/1/fields/sentAt", "/records/2/fields/sentAt"]);
  expect(mapping?.records[1]?.fields).toMatchObject({
    audience: { constant: "member" },
    noticeId: { prefix: "MBR-" },
  });
  expect(taken.files).toMatchObject([{ records: { determination: 20, notice: 40 } }]);
});

describe("names", () => {
  it.each([
    ["RequestRecdDt", ["request", "received"], "date"],
    ["Date the request was received", ["request", "received"], "date"],
    ["Auth #", ["authorization", "id"], null],
    ["MBR_LTR_DTTM", ["member", "letter"], "both"],
    ["TIME OF DETERMINATION", ["determination"], "time"],
    ["P2P #", ["id"], null],
    ["Outcome Hr", ["outcome"], "time"],
  ])("%s", (name, words, part) => {
    expect(columnWords(name, proposals)).toEqual({ words, part });
  });

  it("fit wholly, among other words, or not", () => {
    expect(likeness(["request", "received"], ["received", "request"])).toBe(10);
    expect(likeness(["first", "request", "received"], ["request", "received"])).toBe(5);
    expect(likeness(["member", "status"], ["status"])).toBe(0);
    expect(likeness([], ["status"])).toBe(0);
  });

  it("of files give patterns", () => {
    expect(filePatterns(["um_2026-09.csv", "um_2026-10.csv"])).toEqual(["um_*.csv"]);
    expect(filePatterns(["P2P log September 2026.xlsx"])).toEqual(["P2P log *.xlsx"]);
    expect(filePatterns(["2026-09.csv"])).toEqual(["2026-09.csv"]);
  });
});
