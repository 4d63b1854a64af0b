import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Limits } from "#intake/scan/structure.js";
import { freshFolder } from "../../support/fresh-folder.js";
import { runs } from "../../support/runs.js";
import { csvRows, type DuckRows, duckReader, readings, scanned } from "./agreement.js";
import { mutatedText, soundText } from "./random-text.js";

const RUNS = runs(1_500);

let folder = "";
let duckRows: DuckRows;
beforeAll(async () => {
  folder = freshFolder();
  duckRows = await duckReader(join(folder, "text.csv"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
/** Also with buffers so small that records and quoted cells lie across them. */
const limits = fc.option(
  fc.integer({ min: 125, max: 190 }).map((buffer) => ({ longest: 100, buffer })),
  { nil: undefined, freq: 2 },
);
const stated = (limit: Limits | undefined) =>
  limit ? `, max_line_size=${limit.longest + 20}, buffer_size=${limit.buffer}` : "";

describe("a scan", () => {
  it("calls every well-formed text plain and counts its records", () => {
    const wellFormed = fc.tuple(soundText, sizes);
    fc.assert(
      fc.property(wellFormed, ([{ bytes, delimiter, rows }, cuts]) => {
        expect(scanned(bytes, delimiter, cuts)).toMatchObject({ plain: true, rows, bytes: bytes.length });
      }),
      RUNS,
    );
  });

  it("says the same however the bytes are cut", () => {
    fc.assert(
      fc.property(mutatedText, sizes, ({ bytes, delimiter }, cuts) => {
        expect(scanned(bytes, delimiter, cuts)).toEqual(scanned(bytes, delimiter));
      }),
      RUNS,
    );
  });

  it("calls a text plain only if DuckDB and csv-parse give the same rows, cells and lines", async () => {
    let plain = 0;
    let odd = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(soundText, mutatedText, mutatedText), limits, async (text, limit) => {
        const { bytes, delimiter } = text;
        const result = scanned(bytes, delimiter, [], limit);
        if (!result.plain) {
          odd++;
          if ((await csvRows(bytes, delimiter)) === null) refused++;
          return;
        }
        plain++;
        const { fast, csv } = await readings(bytes, delimiter, result, duckRows, stated(limit));
        expect(fast).toEqual(csv);
      }),
      RUNS,
    );
    // Neither half of the question may be empty.
    expect(plain).toBeGreaterThan(RUNS.numRuns / 4);
    expect(odd).toBeGreaterThan(RUNS.numRuns / 10);
    expect(refused).toBeGreaterThan(RUNS.numRuns / 50);
  });
});
