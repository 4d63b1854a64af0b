import { schemas } from "#generated/schemas.js";
import type { RecordKind } from "#shared/record-kind.js";

export type FieldType = "moment" | "number" | "boolean" | "text";

/** What the record schema says of a field. */
export interface FieldInfo {
  readonly kind: RecordKind;
  readonly name: string;
  readonly type: FieldType;
  /** Allowed texts, where the field is a code. */
  readonly values: readonly string[] | null;
  /** Regular expression the text must match, where the schema states one. */
  readonly pattern: string | null;
  /** Least number allowed, where the schema states one. */
  readonly minimum: number | null;
  /** A blank time means not yet where this field has one of these values. */
  readonly notYetWhen: { readonly field: string; readonly in: readonly string[] } | null;
  /** Content flag of a letter: blank means nobody has looked. */
  readonly contentFlag: boolean;
  /** Names are compared after case, space and accent folding. */
  readonly isName: boolean;
  /** A time that may well lie after as-of, such as an appointment. */
  readonly mayBeAhead: boolean;
}

/** What the record schema says of a kind. */
export interface KindInfo {
  readonly kind: RecordKind;
  /** Name of the relation in rules. */
  readonly relation: string;
  readonly key: string;
  readonly parent: string | null;
  readonly required: readonly string[];
  readonly fields: ReadonlyMap<string, FieldInfo>;
  /** Pairs of times of which the first should not be after the second; an integrity finding otherwise. */
  readonly order: readonly { readonly earlier: string; readonly later: string; readonly code: string }[];
}

interface PropertySchema {
  readonly type: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly "x-notYetWhen"?: { field: string; in: string[] };
  readonly "x-contentFlag"?: boolean;
  readonly "x-compare"?: string;
  readonly "x-mayBeAhead"?: boolean;
}

interface RecordSchema {
  readonly required: readonly string[];
  readonly "x-record": { kind: RecordKind; relation: string; key: string; parent?: string };
  readonly "x-order": KindInfo["order"];
  readonly properties: Readonly<Record<string, PropertySchema>>;
}

/** Every record kind, read from its schema. */
export const KINDS: ReadonlyMap<RecordKind, KindInfo> = new Map(
  (schemas as unknown as RecordSchema[])
    .filter((schema) => schema["x-record"] !== undefined)
    .map((schema) => [schema["x-record"].kind, kindInfo(schema)]),
);

/** The kind's schema facts. */
export function kindOf(kind: RecordKind): KindInfo {
  return KINDS.get(kind) as KindInfo;
}

function kindInfo(schema: RecordSchema): KindInfo {
  const { kind, relation, key, parent } = schema["x-record"];
  const fields = Object.entries(schema.properties).map(
    ([name, property]) => [name, fieldInfo(kind, name, property)] as const,
  );
  return {
    kind,
    relation,
    key,
    parent: parent ?? null,
    required: schema.required,
    fields: new Map(fields),
    order: schema["x-order"],
  };
}

function fieldInfo(kind: RecordKind, name: string, property: PropertySchema): FieldInfo {
  return {
    kind,
    name,
    type: typeOf(property),
    values: property.enum ?? null,
    pattern: property.pattern ?? null,
    minimum: property.minimum ?? null,
    notYetWhen: property["x-notYetWhen"] ?? null,
    contentFlag: property["x-contentFlag"] ?? false,
    isName: property["x-compare"] === "name",
    mayBeAhead: property["x-mayBeAhead"] ?? false,
  };
}

function typeOf(property: PropertySchema): FieldType {
  if (property.format === "moment") return "moment";
  if (property.type === "boolean") return "boolean";
  return property.type === "integer" || property.type === "number" ? "number" : "text";
}
