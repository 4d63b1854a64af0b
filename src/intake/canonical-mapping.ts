import type { FieldMapping, Mapping } from "#generated/types.js";
import { kindOf } from "#schema/record-fields.js";
import { NOT_YET_TEXT } from "#schema/validate.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";
import { isTableName, stem } from "./name-pattern.js";

/** Sender of canonical files. */
const PLAN = "plan";

/** The kind a file is named after (`notice.csv`, `Notices.csv`), or null. */
export function canonicalKind(file: string): RecordKind | null {
  if (!isTableName(file)) return null;
  const name = stem(file).toLowerCase();
  const isNamed = (kind: RecordKind) =>
    name === kind.toLowerCase() || name === kindOf(kind).relation.toLowerCase();
  return RECORD_KINDS.find(isNamed) ?? null;
}

/** The mapping of a canonical file: every column is the field of its name. */
export function canonicalMapping(kind: RecordKind, columns: readonly string[], zone: string): Mapping {
  const fields: Record<string, FieldMapping> = {};
  for (const name of columns) {
    const isMoment = kindOf(kind).fields.get(name)?.type === "moment";
    fields[name] = { column: name, ...(isMoment && { notYet: [NOT_YET_TEXT] }) };
  }
  return {
    id: "canonical",
    title: "Canonical layout",
    sender: PLAN,
    match: { files: [`${kind}.csv`] },
    zone,
    records: [{ kind, fields }],
  };
}
