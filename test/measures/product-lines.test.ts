import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import type { AuditResult } from "#generated/types.js";
import type { AuditRequest } from "#pipeline-request.js";
import { freshFolder } from "../support/fresh-folder.js";
import { bothEngines } from "./both-engines.js";

// Two product lines, a decision of which none is recorded, and a request that names no decision. Counted by hand.

const folder = freshFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const DECISIONS = [
  ["M1", "medi-cal"],
  ["M2", "medi-cal"],
  // Nobody asked about it.
  ["M3", "medi-cal"],
  ["C1", "commercial"],
  ["C2", "commercial"],
  ["X1", ""],
];
/** To the member on Tuesday 2026-10-13 of decisions of Thursday: Monday is a business day by one list and none by another. */
const LETTERS = ["M3", "C2", "X1"];
const REQUESTS = [
  // Two hours, then ten.
  ["P1", "M1", "2026-10-05T12:00", "2026-10-05T14:00", "conducted", "overturned"],
  ["P2", "M2", "2026-10-06T08:00", "2026-10-06T18:00", "conducted", "upheld"],
  ["P3", "M2", "2026-10-12T09:00", "", "refused", ""],
  ["P4", "C1", "2026-10-05T11:00", "2026-10-05T12:00", "conducted", "upheld"],
  // Open for 40 days and 3 hours by the clock, and the hour that comes twice.
  ["P5", "C2", "2026-10-06T09:00", "", "pending", ""],
  ["P6", "X1", "2026-10-06T10:00", "2026-10-06T10:30", "conducted", "overturned"],
  ["P7", "", "2026-10-07T10:00", "2026-10-07T11:00", "conducted", "upheld"],
];

function requestOf(name: string, withLine: boolean): AuditRequest {
  const drop = join(folder, name, "drop");
  mkdirSync(drop, { recursive: true });
  const write = (file: string, rows: readonly (readonly string[])[]) =>
    writeFileSync(join(drop, file), `${rows.map((row) => row.join(",")).join("\n")}\n`);
  const line = (text: string) => (withLine ? [text] : []);
  const decided = (id: string) => [
    "deny",
    "medical-necessity",
    dayOf(id),
    "blue-shield-promise",
    "CA",
    "preservice",
    "standard",
  ];
  const dayOf = (id: string) => (LETTERS.includes(id) ? "2026-10-08T10:00" : "2026-10-05T10:00");
  write("determination.csv", [
    [
      "determinationId",
      ...line("lineOfBusiness"),
      "decision",
      "reasonCategory",
      "decidedAt",
      "payer",
      "state",
      "reviewType",
      "urgency",
    ],
    ...DECISIONS.map(([id = "", product = ""]) => [id, ...line(product), ...decided(id)]),
  ]);
  write("p2pRequest.csv", [
    ["p2pId", "determinationId", "receivedAt", "startedAt", "disposition", "outcome", "channel"],
    ...REQUESTS.map((row) => [...row, "phone"]),
  ]);
  write("notice.csv", [
    ["noticeId", "determinationId", "purpose", "audience", "channel", "sentAt"],
    ...LETTERS.map((id) => [`N-${id}`, id, "denial", "member", "mail", "2026-10-13T10:00"]),
  ]);
  const config = join(folder, name, "audit.json");
  const settled = { asOf: "2026-11-15T12:00:00-08:00", zone: "America/Los_Angeles" };
  writeFileSync(
    config,
    JSON.stringify({
      policies: ["blue-shield-promise-medi-cal", "ca-hsc-1367-01"],
      drop: "drop",
      ...settled,
    }),
  );
  const settings = readSettings({ config });
  const program = { name: "p2p-audit", version: "test" } as const;
  return { ...settings, program, inputs: [], files: dropFiles(settings.drop) };
}

let reference: AuditResult;
let compiled: AuditResult;

beforeAll(async () => {
  ({ reference, compiled } = await bothEngines(requestOf("two", true)));
});

const all = ({ measures: { shares, breakdowns, durations } }: AuditResult) => [
  ...shares,
  ...breakdowns,
  ...durations,
];

/** A measure by product line, or by why there is none. */
function byLine<Figures>(
  measures: readonly {
    readonly id: string;
    readonly cuts: readonly {
      readonly by: string;
      readonly cells: readonly {
        readonly value: string | null;
        readonly absent: string | null;
        readonly figures: Figures;
      }[];
    }[];
  }[],
  id: string,
): [string, Figures][] {
  const { cuts } = measures.find((one) => one.id === id) ?? expect.fail(id);
  const { cells } = cuts.find(({ by }) => by === "lineOfBusiness") ?? expect.fail(`${id} is not cut`);
  return cells.map(({ value, absent, figures }) => [value ?? `(${absent})`, figures]);
}

describe("measures by product line", () => {
  it("are the same bytes of both engines, questions by product line too", () => {
    expect(JSON.stringify(compiled.measures)).toBe(JSON.stringify(reference.measures));
    expect(JSON.stringify(compiled.policies)).toBe(JSON.stringify(reference.policies));
    const open = reference.policies.flatMap(({ questions }) => questions);
    const list = open.find(({ policy, id }) => policy === "ca-hsc-1367-01" && id === "business-day-list");
    const decides = { subjects: 1, cases: 1, rules: ["CA-H3b"] };
    expect(list?.productLines).toEqual([
      { lineOfBusiness: null, ...decides },
      { lineOfBusiness: "commercial", ...decides },
      { lineOfBusiness: "medi-cal", ...decides },
    ]);
    for (const { id, cases, subjects, productLines = [] } of open) {
      expect(
        productLines.reduce((sum, line) => sum + line.cases, 0),
        id,
      ).toBe(cases);
      expect(
        productLines.reduce((sum, line) => sum + line.subjects, 0),
        id,
      ).toBe(subjects);
    }
  });

  it("are cut of every measure, those of a policy's own time to ask among them", () => {
    for (const { id, cuts } of all(reference))
      expect(
        cuts.map(({ by }) => by),
        id,
      ).toContain("lineOfBusiness");
    expect(reference.measures.durations.map(({ id }) => id)).toContain("usable-days-left");
  });

  it("count a share of each line, and what has no line apart", () => {
    const figures = (units: number, counted: number, percent: number) => ({
      ...{ units, counted, unknown: 0, unclear: 0 },
      ...{ lowest: percent, highest: percent },
    });
    const { shares } = reference.measures;
    expect(byLine(shares, "held")).toEqual([
      ["commercial", figures(2, 1, 50)],
      ["medi-cal", figures(3, 2, 66.6)],
      ["(blank)", figures(1, 1, 100)],
      ["(no-decision)", figures(1, 1, 100)],
    ]);
    expect(byLine(shares, "changed")).toEqual([
      ["commercial", figures(1, 0, 0)],
      ["medi-cal", figures(2, 1, 50)],
      ["(blank)", figures(1, 1, 100)],
      ["(no-decision)", figures(1, 0, 0)],
    ]);
    expect(byLine(shares, "requested")).toEqual([
      ["commercial", figures(2, 2, 100)],
      ["medi-cal", figures(3, 2, 66.6)],
      ["(blank)", figures(1, 1, 100)],
    ]);
  });

  it("count values of each line", () => {
    const told = byLine(reference.measures.breakdowns, "dispositions").map(([line, { units, values }]) => [
      line,
      units,
      Object.fromEntries(values.map(({ value, units: alike }) => [value, alike])),
    ]);
    expect(told).toEqual([
      ["commercial", 2, { conducted: 1, pending: 1 }],
      ["medi-cal", 3, { conducted: 2, refused: 1 }],
      ["(blank)", 1, { conducted: 1 }],
      ["(no-decision)", 1, { conducted: 1 }],
    ]);
  });

  it("take order statistics of each line for itself", () => {
    const told = byLine(reference.measures.durations, "time-to-talk").map(([line, { open, quantiles }]) => [
      line,
      open,
      ...quantiles.map(({ from, to }) => [from, to]),
    ]);
    const waited = 40 * 1440 + 4 * 60;
    expect(told).toEqual([
      ["commercial", 1, [60, 60], [waited, null]],
      ["medi-cal", 0, [120, 120], [600, 600]],
      ["(blank)", 0, [30, 30], [30, 30]],
      ["(no-decision)", 0, [60, 60], [60, 60]],
    ]);
  });

  it("lose nothing: units of all lines, and of none, are those of the total", () => {
    for (const { id, total, cuts } of all(reference)) {
      const cut = cuts.find(({ by }) => by === "lineOfBusiness");
      const units = (cut?.cells ?? []).map(({ figures }) => figures.units);
      expect(
        units.reduce((sum, number) => sum + number, 0),
        id,
      ).toBe(total.units);
    }
  });

  it("say that nobody delivered the line", async () => {
    const none = await bothEngines(requestOf("none", false));
    expect(JSON.stringify(none.compiled.measures)).toBe(JSON.stringify(none.reference.measures));
    expect(byLine(none.reference.measures.shares, "held").map(([line, { units }]) => [line, units])).toEqual([
      ["(no-decision)", 1],
      ["(not-delivered)", 6],
    ]);
  });
});
