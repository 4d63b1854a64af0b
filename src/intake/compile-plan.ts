import type { Mapping, RecordMapping, RowCondition } from "#generated/types.js";
import type { Origin } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { type CompileContext, compileField } from "./compile-field.js";
import type { Encoding } from "./decode-text.js";
import type { SheetTable } from "./header.js";
import type { FieldPlan, FilePlan, RecordPlan } from "./plan.js";
import { missingTokens, trimmed } from "./tokens.js";

/** A file with the mapping and the header it is read by. */
export interface ReadableFile {
  readonly file: string;
  readonly mapping: Mapping;
  readonly canonical: boolean;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: readonly string[];
  /** Its rows, where it is a sheet of a workbook. */
  readonly sheet?: SheetTable | null;
}

/** Compiles a checked mapping for one file, so that no row looks at the mapping again. */
export function compilePlan({
  file,
  mapping,
  canonical,
  encoding,
  delimiter,
  header,
  sheet = null,
}: ReadableFile): FilePlan {
  const context: CompileContext = {
    mapping,
    positions: new Map(header.map((column, position) => [column, position])),
    moments: new Map(),
    isSheet: sheet !== null,
  };
  const origins = originsOf(file, mapping);
  return {
    file,
    mapping: canonical ? null : mapping.id,
    sender: mapping.sender,
    encoding,
    delimiter,
    header,
    sheet,
    records: mapping.records.map((record) => recordPlan(record, context, origins.get(record.kind) as Origin)),
  };
}

/** Fields a record mapping fills, the key included. */
export function filledFields(record: RecordMapping): string[] {
  return Object.keys(record.fields).filter((name) => record.fields[name] !== undefined);
}

/** One origin per kind: a field that any record of the kind fills was delivered with the file. */
function originsOf(file: string, mapping: Mapping): ReadonlyMap<RecordKind, Origin> {
  const fields = new Map<RecordKind, Set<string>>();
  for (const record of mapping.records) {
    const names = fields.get(record.kind) ?? new Set<string>();
    for (const name of filledFields(record)) names.add(name);
    fields.set(record.kind, names);
  }
  return new Map([...fields].map(([kind, names]) => [kind, { file, sender: mapping.sender, fields: names }]));
}

/** Field of the kinds that an authorisation number links. */
export const NUMBER = "authorizationId";

function recordPlan(record: RecordMapping, context: CompileContext, origin: Origin): RecordPlan {
  const info = kindOf(record.kind);
  const supplements = record.supplements ?? false;
  const fields: FieldPlan[] = [];
  for (const [name, field] of info.fields) {
    const mapped = record.fields[name];
    if (mapped) fields.push(compileField(field, mapped, ifBlank(record.kind, name, supplements), context));
  }
  const parent = info.parent ?? info.key;
  return {
    kind: record.kind,
    fields,
    key: fields.find((field) => field.name === info.key) as FieldPlan,
    parent: fields.find((field) => field.name === parent) ?? null,
    number: fields.find((field) => field.name === NUMBER) ?? null,
    applies: conditionOf(record.when, context),
    supplements,
    origin,
  };
}

function ifBlank(kind: RecordKind, name: string, supplements: boolean): FieldPlan["ifBlank"] {
  const info = kindOf(kind);
  if (name === info.key) return "missing-key";
  if (supplements || !info.required.includes(name)) return null;
  return name === info.parent ? "missing-parent" : "missing-field";
}

/** Filled, or one of the values; cells and values compare after trimming. */
function conditionOf(when: RowCondition | undefined, context: CompileContext): RecordPlan["applies"] {
  if (!when) return () => true;
  const at = context.positions.get(when.column) ?? -1;
  if (when.in) {
    const values = trimmed(when.in);
    return (cells) => values.has((cells[at] ?? "").trim());
  }
  const missing = missingTokens(context.mapping);
  return (cells) => !missing.has((cells[at] ?? "").trim());
}
