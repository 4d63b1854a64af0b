import { schemas } from "#generated/schemas.js";

interface RecordSchema {
  readonly "x-record"?: { readonly kind: string; readonly relation: string };
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
}

/**
 * A field as its records name it, with what it holds, in the words of the schemas of records: for a reader who has not
 * got the data dictionary at hand. `field`: a name, of the records of `kind` where that is given, or a path over a relation
 * (`notices.sentAt`). A relation, a column of a table, or a field that several kinds describe otherwise, has its name alone.
 */
export function fieldWords(field: string, kind?: string): string {
  const meaning = meaningOf(field, kind);
  return meaning === null ? field : `${field} ("${meaning}")`;
}

function meaningOf(field: string, kind: string | undefined): string | null {
  const [relation, name] = field.split(".");
  if (name !== undefined)
    return only(
      kinds().filter((one) => [of(one)?.relation, of(one)?.kind].includes(relation)),
      name,
    );
  const own = kinds().filter((one) => of(one)?.kind === kind && field in one.properties);
  return only(own.length > 0 ? own : kinds(), field);
}

/** What those say that have the field, where they say the same. */
function only(among: readonly RecordSchema[], field: string): string | null {
  const meanings = new Set(among.flatMap(({ properties }) => firstOf(properties[field]?.description)));
  const [meaning] = meanings;
  return meanings.size === 1 ? (meaning ?? null) : null;
}

/** The first sentence, or what stands before its semicolon. */
function firstOf(description: string | undefined): string[] {
  return description === undefined ? [] : [(description.split(/[.;] /)[0] ?? "").replace(/[.]$/, "")];
}

function of(schema: RecordSchema) {
  return schema["x-record"];
}

function kinds(): readonly RecordSchema[] {
  return (schemas as readonly unknown[] as readonly RecordSchema[]).filter(
    (schema) => schema["x-record"] !== undefined,
  );
}
