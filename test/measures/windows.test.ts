import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import type { AuditResult, Policy } from "#generated/types.js";
import { measuresView } from "#measures/index.js";
import { windowEnd } from "#measures/window-end.js";
import { audit } from "#pipeline.js";
import type { AuditRequest } from "#pipeline-request.js";
import { loadCommons, policyFolders } from "#policy/load.js";
import { freshFolder } from "../support/fresh-folder.js";
import { projectReader, root } from "../support/project.js";
import { bothEngines } from "./both-engines.js";

const folder = freshFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const DECISIONS = [
  // Monday: five calendar days end with Saturday 2026-10-10.
  ["D1", "medi-cal", "deny", "2026-10-05T10:00"],
  ["D2", "medi-cal", "modify", "2026-10-05T10:00"],
  ["D3", "medi-cal", "deny", "2026-10-05T10:00"],
  ["D4", "medi-cal", "deny", "2026-10-05T10:00"],
  // Across the end of summer time on 2026-11-01: they end with 2026-11-04.
  ["D5", "medi-cal", "deny", "2026-10-30T10:00"],
  // Told of nothing yet, and the days still run at the end of the data, 2026-11-15 12:00.
  ["D6", "medi-cal", "deny", "2026-11-13T10:00"],
  ["D7", "commercial", "deny", "2026-10-05T10:00"],
  ["D8", "medi-cal", "approve", "2026-10-05T10:00"],
];
const NOTICES = [
  // Tuesday 09:00: 4 days and 15 hours are left, less a microsecond.
  ["N1", "D1", "denial", "requesting-provider", "2026-10-06T09:00"],
  // A second notice takes nothing away, nor does one to the member count.
  ["N1b", "D1", "denial", "treating-provider", "2026-10-12T09:00"],
  ["N1c", "D1", "denial", "member", "2026-10-05T11:00"],
  // A date alone: from the end of the day 4 days, from its beginning 5 less a microsecond.
  ["N2", "D2", "denial", "requesting-provider", "2026-10-06"],
  // Monday after the window.
  ["N3", "D3", "denial", "provider-unspecified", "2026-10-12T09:00"],
  // The member alone is told of D4, and the days are over.
  ["N4", "D4", "denial", "member", "2026-10-06T09:00"],
  // 2 h after the decision: 5 days and 12 hours on the clock, and the hour that comes twice.
  ["N5", "D5", "denial", "requesting-provider", "2026-10-30T12:00"],
  ["N7", "D7", "denial", "requesting-provider", "2026-10-06T09:00"],
];

function requestOf(): AuditRequest {
  mkdirSync(join(folder, "drop"), { recursive: true });
  const write = (name: string, rows: readonly (readonly string[])[]) =>
    writeFileSync(join(folder, "drop", name), `${rows.map((row) => row.join(",")).join("\n")}\n`);
  write("determination.csv", [
    ["determinationId", "lineOfBusiness", "decision", "decidedAt", "payer"],
    ...DECISIONS.map((row) => [...row, "blue-shield-promise"]),
  ]);
  write("notice.csv", [["noticeId", "determinationId", "purpose", "audience", "sentAt"], ...NOTICES]);
  const config = join(folder, "audit.json");
  writeFileSync(
    config,
    JSON.stringify({
      policies: ["blue-shield-promise-medi-cal"],
      drop: "drop",
      asOf: "2026-11-15T12:00:00-08:00",
      zone: "America/Los_Angeles",
    }),
  );
  const settings = readSettings({ config });
  const program = { name: "p2p-audit", version: "test" } as const;
  return { ...settings, program, inputs: [], files: dropFiles(settings.drop) };
}

function left({ measures }: AuditResult) {
  return measures.durations.find(({ id }) => id === "usable-days-left") ?? expect.fail("no measure");
}

describe("time left to ask when the provider was told", () => {
  const request = requestOf();
  const day = 24 * 60;

  it("is what the local days of the policy leave, in both engines", async () => {
    const { reference, compiled } = await bothEngines(request);
    expect(left(compiled)).toEqual(left(reference));

    const { total } = left(reference);
    expect(total.units).toBe(6);
    expect(total.buckets).toEqual([
      { from: null, to: 0, units: 2 },
      { from: 0, to: day, units: 0 },
      { from: day, to: 2 * day, units: 0 },
      { from: 2 * day, to: 3 * day, units: 0 },
      { from: 3 * day, to: 4 * day, units: 0 },
      { from: 4 * day, to: null, units: 3 },
    ]);
    // D6: not told yet, and not too late.
    expect(total).toMatchObject({ unknown: 1, open: 0, across: 0, unclear: 0 });
    // Least ends: D4 and D6 none, D3, D2 4 d, D1 4 d 14 h 59, D5 5 d 12 h 59. Most ends: D4, D3, D6 3 d 11 h 59 (from the end of the data), D1, D2 4 d 23 h 59, D5.
    const median = total.quantiles.find(({ percent }) => percent === 50);
    expect(median).toEqual({ percent: 50, from: -(day + 9 * 60 + 1), to: 3 * day + 11 * 60 + 59 });
  });

  it("ends with a local day, also across a change of the clock", () => {
    const zone = zoneOf("America/Los_Angeles");
    const decided = Date.UTC(2026, 9, 30, 17) * 1000;
    // The end of 2026-11-04 is 08:00 in UTC: winter time.
    const end = Date.UTC(2026, 10, 5, 8) * 1000 - 1;
    expect(windowEnd({ from: decided, to: decided }, 5, zone)).toEqual({ from: end, to: end });
    const open = { from: decided, to: Number.POSITIVE_INFINITY };
    expect(windowEnd(open, 5, zone)).toEqual({ from: end, to: Number.POSITIVE_INFINITY });
  });

  it("is printed with words of its own", async () => {
    const { result } = await audit(request, { onFindings: () => undefined });
    const { durations } = measuresView(result, loadCommons(projectReader).measures);
    const view = durations.find(({ id }) => id === "usable-days-left");
    expect(view?.columns).toContain("told after it had closed, or not at all");
    expect(view?.total.label).toBe("All");
  });
});

describe("windows of the policies", () => {
  const policies = [...policyFolders(projectReader).values()].map(
    (path) => JSON.parse(readFileSync(join(root, path, "policy.json"), "utf8")) as Policy,
  );
  const windows = policies.flatMap(({ windows: own = [] }) => own);

  it("have names that no other measure has", () => {
    const { shares, breakdowns, durations, figures } = loadCommons(projectReader).measures;
    const ids = [...shares, ...breakdowns, ...durations, ...figures, ...windows].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are as long as the rule of the same policy allows", () => {
    const payers = `${root}policies/payers`;
    const read = (path: string) => JSON.parse(readFileSync(`${payers}/${path}`, "utf8"));
    const days = (id: string) => windows.find((window) => window.id === id);
    expect(read("blue-shield-promise-medi-cal/rules/BSP-WIN-01.json").onlyIf.atOrBefore[1].plus).toEqual([
      { field: "determination.decidedAt" },
      { calendarDays: 5 },
    ]);
    expect(days("usable-days-left")).toMatchObject({ to: "decidedAt", endsAfterDays: 5 });
    expect(read("illinois-plan/policy.json").definitions["window-end"].as.plus).toEqual([
      { def: "denial-letter-date" },
      { calendarDays: 10 },
    ]);
    expect(days("usable-days-left-illinois")).toMatchObject({ to: "providerLetterDate", endsAfterDays: 10 });
    expect(read("asuris/policy.json").definitions["window-end"].as.options.stays.plus).toEqual([
      { def: "denial-letter-date" },
      { calendarDays: 15 },
    ]);
    expect(days("usable-days-left-asuris")).toMatchObject({ to: "providerLetterDate", endsAfterDays: 15 });
    expect(windows).toHaveLength(3);
  });
});
