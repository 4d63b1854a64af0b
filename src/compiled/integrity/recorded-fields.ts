import type { Session } from "#duckdb/database.js";
import { named } from "#duckdb/sql-text.js";
import type { RecordedFields } from "#integrity/more-missing.js";
import type { TakenTables } from "../taken-tables.js";

/** What is recorded of each field in each file, as src/integrity/more-missing.ts counts it in records. */
export async function tableRecordedFields(
  session: Session,
  { columns, origins }: TakenTables,
): Promise<RecordedFields[]> {
  const found: RecordedFields[] = [];
  for (const [kind, fields] of columns) {
    const names = [...fields];
    const counts = names.map((field) => `, count(${named(field)})`).join("");
    for (const [number, records, ...recorded] of await session.rows(
      `select origin, count(*)${counts} from ${named(kind)} group by origin order by origin`,
    )) {
      const origin = origins[Number(number)];
      if (origin === undefined) continue;
      found.push({
        file: origin.file,
        sender: origin.sender,
        kind,
        records: Number(records),
        recorded: new Map(names.map((field, index) => [field, Number(recorded[index])])),
      });
    }
  }
  return found;
}
