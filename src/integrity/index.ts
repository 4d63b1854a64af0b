import { type Zone, zoneOf } from "#calendar/zone.js";
import type { IntegrityChecks, IntegrityInstance } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import { arrivalOf } from "#shared/arrived-name.js";
import type { RecordKind } from "#shared/record-kind.js";
import { columnValues, constantColumns } from "./constant-columns.js";
import { editedLater, recordKey, type StandingRecords } from "./edited-later.js";
import { moreMissing, recordedFields } from "./more-missing.js";
import { notedInstances } from "./noted-instances.js";
import { type RecordCheck, recordChecks } from "./record-check.js";
import { recordInstances } from "./record-instances.js";
import { sameContent } from "./same-content.js";

export { inCatalogueOrder, integrityCounts } from "./integrity-report.js";

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

/** Everything that is odd in what was taken in, in no order. The definition of what src/compiled/integrity finds in tables. */
export function integrityOf(
  {
    records,
    superseded,
    integrity,
    files,
  }: Pick<IntakeResult, "records" | "superseded" | "integrity" | "files">,
  stage: IntegrityStage,
): IntegrityInstance[] {
  const { catalogue, zone } = stage;
  const standing: StandingRecords =
    superseded.length === 0
      ? new Map()
      : new Map(records.map((record) => [recordKey(record.kind, record.id), record]));
  return [
    ...records.flatMap((record) => recordInstances(record, stage.recordChecks.get(record.kind) ?? [], zone)),
    ...notedInstances(integrity, files),
    ...sameContent(records, catalogue.sameContent),
    ...constantColumns(columnValues(records, catalogue.constants, zone), catalogue.constants),
    ...editedLater(superseded, standing, catalogue, zone),
    ...moreMissing(isHistory(files) ? recordedFields(records) : [], catalogue.missing),
  ];
}

/** Do the files come from several deliveries? */
export function isHistory(files: IntakeResult["files"]): boolean {
  return new Set(files.map(({ file }) => arrivalOf(file))).size > 1;
}
