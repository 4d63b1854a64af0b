import { beforeAll, describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import type { AuditResult, Finding } from "#generated/types.js";
import { readLedger } from "#ledger/read-ledger.js";
import { findingsMeant, measuresView } from "#measures/index.js";
import { audit, judge } from "#pipeline.js";
import { ledgerTextLines } from "../differential/ledger-text.js";
import { root } from "../support/project.js";

// Counted by hand from the files of the drop: 29 requests in the two logs, of which row 11 of October is set aside.
const settings = readSettings({ config: `${root}examples/blue-shield-promise/audit.json` });
const request = { ...settings, program: { name: "p2p-audit", version: "test" } as const, inputs: [] };
const pieces: Uint8Array[] = [];
const findings: Finding[] = [];
let result: AuditResult;

const share = (id: string) => result.measures.shares.find((one) => one.id === id) ?? expect.fail(id);
const breakdown = (id: string) => result.measures.breakdowns.find((one) => one.id === id) ?? expect.fail(id);
const valuesOf = (cell: { values: readonly { value: string | null; units: number }[] }) =>
  Object.fromEntries(cell.values.map(({ value, units }) => [value, units]));

beforeAll(async () => {
  const files = dropFiles(settings.drop);
  ({ result } = await audit(
    { ...request, files },
    { onFindings: (found) => findings.push(...found), onLedger: (piece) => pieces.push(piece) },
  ));
});

describe("the measures of the example", () => {
  it("count what became of requests", () => {
    const { total } = breakdown("dispositions");
    expect(total.units).toBe(28);
    expect(valuesOf(total)).toEqual({ conducted: 24, "no-show-plan": 1, refused: 2, withdrawn: 1 });
    // PP-4011 and PP-4016.
    expect(valuesOf(breakdown("refusals").total)).toEqual({ "not-by-telephone": 1, "outside-window": 1 });
    // 24 of 28 is 85.71…
    expect(share("held").total).toMatchObject({ units: 28, counted: 24, lowest: 85.7, highest: 85.7 });
  });

  it("count requests against decisions on medical necessity; the row set aside leaves its decision open", () => {
    const requested = share("requested");
    // 69 decisions of the plan, 25 of them asked about; 19 of the delegate, 2 of them. PP-4024 names D-10090.
    expect(requested.total).toEqual({
      units: 88,
      counted: 27,
      unknown: 1,
      unclear: 0,
      lowest: 30.6,
      highest: 31.8,
    });
    expect(requested.unknown).toEqual([{ field: "asked", absent: "partial", units: 1 }]);
    const [byDelegate] = requested.cuts;
    expect(byDelegate?.cells.map(({ value, figures }) => [value, figures.counted, figures.units])).toEqual([
      ["delegate-a", 2, 19],
      [null, 25, 69],
    ]);
  });

  it("tell decisions changed with new information from those changed without", () => {
    expect(valuesOf(breakdown("results").total)).toEqual({
      overturned: 4,
      "partly-overturned": 2,
      upheld: 18,
    });
    // Of PP-4002, 4010, 4015, 4019, 4025 and 4026 the last alone had no added information.
    expect(share("changed-without-new-information").total).toMatchObject({
      units: 6,
      counted: 1,
      lowest: 16.6,
    });
    const [byNews] = share("changed").cuts;
    expect(byNews?.cells.map(({ value, figures }) => [value, figures.counted, figures.units])).toEqual([
      ["clarification", 3, 3],
      ["new", 2, 3],
      ["none", 1, 18],
    ]);
  });

  it("follow decisions that were upheld, by the month of the discussion", () => {
    const cohort = breakdown("upheld-cohort");
    // Appealed afterwards: D-10002 and DA-7014 (withdrawn) of September, D-10047 of October; none was changed.
    expect(valuesOf(cohort.total)).toEqual({ none: 15, "not-overturned": 3 });
    expect(cohort.cuts[0]?.cells.map(({ value, figures }) => [value, valuesOf(figures)])).toEqual([
      ["2026-09", { none: 7, "not-overturned": 2 }],
      ["2026-10", { none: 8, "not-overturned": 1 }],
    ]);
    expect(share("upheld-then-changed").total).toMatchObject({ units: 3, counted: 0, unknown: 0 });
  });

  it("count requests before the decision, and leave open the one whose decision was not delivered", () => {
    // PP-4003 came at 9:00, its decision at 15:00. PP-4004 names D-09977.
    expect(share("before-the-decision").total).toMatchObject({ counted: 1, unknown: 1, units: 28 });
    expect(share("before-the-decision").unknown).toEqual([
      { field: "timing", absent: "no-decision", units: 1 },
    ]);
  });

  it("order the times from request to discussion", () => {
    // In minutes: −45 150 210 220 285 300 320 325 370 400 425 520 1060 1130 1290 1360 1370 1530 1580 3075 3280 4295 5730 6893
    const [time] = result.measures.durations;
    expect(time?.total).toMatchObject({ units: 24, open: 0, unknown: 0, across: 0 });
    expect(time?.total.quantiles).toEqual([
      { percent: 50, from: 520, to: 520 },
      { percent: 90, from: 4295, to: 4295 },
    ]);
    expect(time?.total.buckets.map(({ units }) => units)).toEqual([1, 3, 13, 2, 3, 2, 0, 0]);
    const byDelegate = time?.cuts.find(({ by }) => by === "delegate");
    // PP-4025 and PP-4012: 220 and 4295.
    expect(byDelegate?.cells[0]).toMatchObject({
      value: "delegate-a",
      figures: { units: 2, quantiles: [{ from: 220 }, { from: 4295 }] },
    });
  });

  it("are the same of the saved ledger", async () => {
    const stored = await readLedger(ledgerTextLines(pieces), "ledger.ndjson");
    const again = judge(request, stored, { onFindings: () => undefined });
    expect(JSON.stringify(again.result.measures)).toBe(JSON.stringify(result.measures));
  });

  it("are printed in words, with what is not known beside them", () => {
    const view = measuresView(result, settings.commons.measures);
    const requested = view.shares.find(({ id }) => id === "requested");
    expect(requested?.total.cells).toEqual(["88", "27", "1", "0", "30.6–31.8 %"]);
    expect(requested?.cuts[0]?.rows.map(({ label }) => label)).toEqual([
      "Alder Imaging Review",
      "plan or none recorded (not delivered)",
    ]);
    expect(requested?.notes).toEqual(["Not known of 1: Peer-to-peer requested (records not complete)."]);
    const [time] = view.durations;
    expect(time?.columns.slice(0, 5)).toEqual([
      "All",
      "Median",
      "90 in 100 within",
      "before it began",
      "under 4 h",
    ]);
    expect(time?.total.cells.slice(0, 4)).toEqual(["24", "8 h 40 min", "71 h 35 min", "1"]);
  });

  it("name the rules whose figures are measures, and list what is listed", () => {
    const { figures, evidence } = measuresView(result, settings.commons.measures);
    expect(figures.map(({ id, rows }) => [id, rows.length > 0])).toEqual([
      ["within-time", true],
      ["refused-though-open", true],
      ["notice-timeliness", true],
    ]);
    const [, refused] = settings.commons.measures.figures;
    expect(figures[1]?.rows[0]).toMatchObject({ tested: "2", notMet: "1", documented: null });
    // PP-4016 alone was refused although the window was open.
    expect(findingsMeant(refused ?? expect.fail(), findings).map(({ subject }) => subject.id)).toEqual([
      "PP-4016",
    ]);
    // The README of the example: 511 rows, 11 set aside; of the delegate 42 rows, 2 of them.
    expect(
      evidence.senders.map(({ sender, rows, setAside, share }) => [sender, rows, setAside, share]),
    ).toEqual([
      ["Alder Imaging Review", "42", "2", "4.7 %"],
      ["plan", "469", "9", "1.9 %"],
    ]);
  });
});
