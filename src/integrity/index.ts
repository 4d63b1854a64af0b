import { type Zone, zoneOf } from "#calendar/zone.js";
import type { IntegrityChecks, IntegrityInstance } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { RecordKind } from "#shared/record-kind.js";
import { columnValues, constantColumns } from "./constant-columns.js";
import { type RecordCheck, recordChecks } from "./record-check.js";
import { recordInstances } from "./record-instances.js";
import { sameContent } from "./same-content.js";

export { inCatalogueOrder, integrityCounts } from "./integrity-report.js";
export { sheetInstances } from "./sheet-instances.js";

/** What integrity checks are made with. */
export interface IntegrityStage {
  readonly catalogue: IntegrityChecks;
  /** Microseconds. */
  readonly asOf: number;
  readonly zone: Zone;
  /** Checks of single records, by kind. */
  readonly recordChecks: ReadonlyMap<RecordKind, readonly RecordCheck[]>;
}

/** Makes the stage. `asOf` in microseconds; `zone`: the IANA zone of the run. */
export function integrityStage(catalogue: IntegrityChecks, asOf: number, zone: string): IntegrityStage {
  const checks = new Map<RecordKind, RecordCheck[]>();
  for (const check of recordChecks(catalogue, asOf)) {
    const known = checks.get(check.kind);
    if (known) known.push(check);
    else checks.set(check.kind, [check]);
  }
  return { catalogue, asOf, zone: zoneOf(zone), recordChecks: checks };
}

/** Everything that is odd in the records of a drop, in no order. The definition of what src/compiled/integrity finds in tables. */
export function integrityOf(records: readonly LedgerRecord[], stage: IntegrityStage): IntegrityInstance[] {
  const { catalogue, zone } = stage;
  return [
    ...records.flatMap((record) => recordInstances(record, stage.recordChecks.get(record.kind) ?? [], zone)),
    ...sameContent(records, catalogue.sameContent),
    ...constantColumns(columnValues(records, catalogue.constants, zone), catalogue.constants),
  ];
}
