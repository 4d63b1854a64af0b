import fc from "fast-check";
import { expect, it } from "vitest";
import { AuditError } from "#shared/error.js";
import { runs } from "../support/runs.js";
import { expectSameIntake } from "./both-intakes.js";
import { randomDrop } from "./random-drop.js";

it("both intakes give the same of random mappings and dirty rows", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 60 }), async (seed, rows) => {
      const { files, mappings, zone } = randomDrop(seed, rows);
      try {
        const result = await expectSameIntake(files, mappings, zone);
        for (const { kind } of result.records) seen.add(kind);
        for (const { code } of [...result.rejects, ...result.integrity]) seen.add(code);
      } catch (error) {
        if (!(error instanceof AuditError)) throw error;
        seen.add(error.code);
      }
    }),
    runs(40),
  );
  expect(seen.size).toBeGreaterThan(10);
}, 600_000);
