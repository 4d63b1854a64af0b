import { realpathSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { dropFiles } from "#cli/drop-files.js";
import { readSettings } from "#cli/settings.js";
import { openDatabase } from "#duckdb/database.js";
import type { DurationDefinition, Measures } from "#generated/types.js";
import { audit } from "#pipeline.js";
import { auditInTables } from "#pipeline-in-tables.js";
import type { AuditListener, AuditRequest } from "#pipeline-request.js";
import { randomDrop } from "./random-ledger.js";

const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);
const quiet: AuditListener = { onFindings: () => undefined };
const folders: string[] = [];

/** Times that end with a day of the local clock, some across the change of 2026-03-08. */
const WINDOWS: readonly DurationDefinition[] = [
  {
    ...{ id: "left", title: "Left", words: "Left.", unit: "determination", among: [], by: ["delegate"] },
    ...{
      from: "providerNoticeAt",
      to: "decidedAt",
      endsAfterDays: 5,
      percents: [10, 50],
      buckets: [0, 1440, 5760],
    },
  },
  {
    ...{ id: "left-of-letter", title: "Left", words: "Left.", unit: "determination", among: [], by: [] },
    ...{
      from: "providerNoticeAt",
      to: "providerLetterDate",
      endsAfterDays: 3,
      percents: [50],
      buckets: [0, 1440],
    },
  },
  {
    ...{ id: "left-of-request", title: "Left", words: "Left.", unit: "p2pRequest", among: [], by: [] },
    ...{ from: "startedAt", to: "decidedAt", endsAfterDays: 0, percents: [50], buckets: [0, 60, 1440] },
  },
];
const seen: Measures[] = [];

function requestOf(seed: number): AuditRequest {
  const config = randomDrop(seed);
  folders.push(dirname(config));
  const settings = readSettings({ config });
  const program = { name: "p2p-audit", version: "test" } as const;
  const measures = {
    ...settings.commons.measures,
    durations: [...settings.commons.measures.durations, ...WINDOWS],
  };
  const commons = { ...settings.commons, measures };
  return { ...settings, commons, program, inputs: [], files: dropFiles(settings.drop) };
}

async function inTables(request: AuditRequest): Promise<Measures> {
  const paths = request.files.flatMap(({ path }) => (path === undefined ? [] : [realpathSync(path)]));
  const database = await openDatabase({ paths, threads: 2, memory: "1GB" });
  try {
    return (await auditInTables({ ...request, sample: 1 }, quiet, database)).result.measures;
  } finally {
    database.close();
  }
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe("both engines", () => {
  it.each(SEEDS)("give the same measures of a drop full of gaps, byte for byte: seed %i", async (seed) => {
    const request = requestOf(seed);
    const { result } = await audit(request, quiet);
    expect(result.accounting.accepted).toBeGreaterThan(100);
    const compiled = await inTables(request);
    expect(compiled).toEqual(result.measures);
    expect(JSON.stringify(compiled)).toBe(JSON.stringify(result.measures));
    seen.push(result.measures);
  });

  it("came to every kind of gap and to every word of what follows a discussion", () => {
    const gaps = seen.flatMap(({ shares, breakdowns }) => [
      ...shares.flatMap(({ unknown }) => unknown.map(({ absent }) => absent)),
      ...breakdowns.flatMap(({ total }) => total.values.map(({ absent }) => absent)),
    ]);
    for (const gap of [
      "blank",
      "not-delivered",
      "not-kept",
      "no-decision",
      "partial",
      "not-settled",
    ] as const)
      expect(gaps, gap).toContain(gap);
    const later = seen.flatMap(({ breakdowns }) =>
      breakdowns
        .filter(({ of }) => of === "later")
        .flatMap(({ total }) => total.values.map(({ value }) => value)),
    );
    for (const word of ["none", "open", "overturned", "not-overturned"]) expect(later, word).toContain(word);
    const durations = seen.flatMap((measures) => measures.durations.map(({ total }) => total));
    for (const part of ["open", "unknown", "across", "unclear"] as const)
      expect(
        durations.some((total) => total[part] > 0),
        part,
      ).toBe(true);
    expect(seen.some(({ shares }) => shares.some(({ undated }) => undated > 0))).toBe(true);
  });
});
