import { NOT_YET, parseMoment } from "#calendar/moment.js";
import { type Zone, zoneOf } from "#calendar/zone.js";
import type { AllSchemas } from "#generated/types.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { NOT_YET_TEXT, schemaProblems } from "#schema/validate.js";
import { auditError, type Problem } from "#shared/error.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { FieldValue } from "./record.js";

/** One record as canonical JSON: instants as text (`not-yet` where the act has not happened), blank fields left out. */
export type CanonicalFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** The values of a record, or everything its schema objects to. */
export type CanonicalRecord =
  | { readonly values: Readonly<Record<string, FieldValue>> }
  | { readonly problems: readonly Problem[] };

/** Title of the schema of each record kind. */
export const RECORD_SCHEMAS = {
  determination: "Determination",
  decisionChange: "DecisionChange",
  notice: "Notice",
  letterTemplate: "LetterTemplate",
  p2pRequest: "P2pRequest",
  contactAttempt: "ContactAttempt",
  information: "Information",
  appeal: "Appeal",
} as const satisfies Record<RecordKind, keyof AllSchemas>;

/**
 * Turns one canonical JSON record of a kind into typed values. Takes an IANA zone, in which texts without an
 * offset are read; gives the values, or the problems of the record schema. Throws `unknown-zone`.
 */
export function canonicalRecord(
  kind: RecordKind,
  fields: CanonicalFields,
  zone: string,
  at = "record",
): CanonicalRecord {
  const problems = schemaProblems(RECORD_SCHEMAS[kind], fields, at);
  if (problems.length > 0) return { problems };
  const table = zoneOf(zone);
  const values: Record<string, FieldValue> = {};
  for (const [name, field] of kindOf(kind).fields) {
    const value = fields[name];
    if (value !== undefined) values[name] = typedValue(field, value, table);
  }
  return { values };
}

/** The schema has accepted the value, so that a moment's text is sure to be readable. */
function typedValue(field: FieldInfo, value: string | number | boolean, zone: Zone): FieldValue {
  if (field.type !== "moment" || typeof value !== "string") return value;
  if (value === NOT_YET_TEXT) return NOT_YET;
  const moment = parseMoment(value, zone);
  if (typeof moment === "string") throw auditError(moment, `\`${field.name}\` is no moment`, undefined);
  return moment;
}
