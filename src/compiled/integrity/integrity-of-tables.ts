import type { Session } from "#duckdb/database.js";
import type { IntegrityInstance } from "#generated/types.js";
import { constantColumns } from "#integrity/constant-columns.js";
import { editedLater } from "#integrity/edited-later.js";
import { type IntegrityStage, isHistory } from "#integrity/index.js";
import { moreMissing } from "#integrity/more-missing.js";
import { notedInstances } from "#integrity/noted-instances.js";
import { recordInstances } from "#integrity/record-instances.js";
import { sameContent } from "#integrity/same-content.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { sheetedReader } from "../supplement-places.js";
import type { TakenTables } from "../taken-tables.js";
import { alikeRecords } from "./alike-records.js";
import { tableColumnValues } from "./column-values.js";
import { odditySql } from "./oddity-sql.js";
import { tableRecordedFields } from "./recorded-fields.js";
import { standingRecords } from "./standing-records.js";

/** What src/integrity finds in records, found in ledger tables: SQL picks the records that could be odd, and no other is read. */
export async function integrityOfTables(
  session: Session,
  taken: TakenTables,
  stage: IntegrityStage,
): Promise<IntegrityInstance[]> {
  const { sameContent: definitions, constants, missing } = stage.catalogue;
  const { superseded } = taken;
  return [
    ...(await oddRecords(session, taken, stage)),
    ...sameContent(await alikeRecords(session, taken, definitions), definitions),
    ...constantColumns(await tableColumnValues(session, taken, constants, stage.zone), constants),
    ...notedInstances(taken.integrity, taken.files),
    ...editedLater(superseded, await standingRecords(session, taken), stage.catalogue, stage.zone),
    ...moreMissing(isHistory(taken.files) ? await tableRecordedFields(session, taken) : [], missing),
  ];
}

async function oddRecords(
  session: Session,
  taken: TakenTables,
  { recordChecks, zone }: IntegrityStage,
): Promise<IntegrityInstance[]> {
  const instances: IntegrityInstance[] = [];
  for (const kind of RECORD_KINDS) {
    const delivered = taken.columns.get(kind);
    const checks = (recordChecks.get(kind) ?? []).filter(({ reads }) =>
      reads.every((field) => delivered?.has(field)),
    );
    if (checks.length === 0) continue;
    const { query, read } = sheetedReader(kind, taken);
    const odd = checks.map(({ oddity }) => odditySql(oddity)).join(" or ");
    for await (const rows of session.pieces(`${query} where ${odd}`))
      for (const row of rows) instances.push(...recordInstances(read(row), checks, zone));
  }
  return instances;
}
