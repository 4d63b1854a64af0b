import { expect } from "vitest";
import { compiledIntake } from "#compiled/intake.js";
import { integrityOfTables } from "#compiled/integrity/integrity-of-tables.js";
import { openDatabase } from "#duckdb/database.js";
import type { IntegrityInstance, Mapping } from "#generated/types.js";
import { intake } from "#intake/index.js";
import { inCatalogueOrder, integrityOf, integrityStage } from "#integrity/index.js";
import { writeDrop } from "../compiled/both-intakes.js";
import { at } from "../policy/fixture.js";
import { shippedChecks } from "./shipped-checks.js";

const ZONE = "America/Los_Angeles";

/** What is odd in a drop, found in records and in tables, which must be the same. As of the end of 2026. */
export async function oddIn(
  files: Readonly<Record<string, string>>,
  mappings: readonly Mapping[] = [],
): Promise<IntegrityInstance[]> {
  const { sources, remove } = writeDrop(files);
  const paths = sources.map(({ path = "" }) => path);
  const database = await openDatabase({ paths, threads: 2, memory: "1GB" });
  try {
    const stage = integrityStage(shippedChecks, at("2026-12-31"), ZONE);
    const inMemory = await intake(sources, mappings, { zone: ZONE });
    const found = inCatalogueOrder(shippedChecks, integrityOf(inMemory, stage));
    const taken = await compiledIntake(sources, mappings, { zone: ZONE, sqlFrom: 0 }, database);
    const session = await database.connect();
    const inTables = await integrityOfTables(session, taken, stage);
    session.close();
    expect(inCatalogueOrder(shippedChecks, inTables)).toEqual(found);
    return found;
  } finally {
    database.close();
    remove();
  }
}

/** An instance in short: check, record, field, file and row. */
export function short({ check, record, field, file, row }: IntegrityInstance): string {
  return `${check}: ${record} ${field} (${file} row ${row})`;
}
