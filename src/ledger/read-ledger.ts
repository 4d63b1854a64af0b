import { NOT_YET } from "#calendar/moment.js";
import type {
  LedgerChangedField,
  LedgerHead,
  LedgerLine,
  LedgerRecordLine,
  Reject,
} from "#generated/types.js";
import type { ChangedField } from "#intake/contract.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { checked, NOT_YET_TEXT } from "#schema/validate.js";
import { type AuditError, auditError } from "#shared/error.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { StoredLedger } from "./ledger-lines.js";
import type { FieldValue, LedgerRecord, Origin } from "./record.js";
import { heldRejects } from "./rejects.js";
import { type SetAsideBook, setAsides } from "./set-asides.js";

type Mutable<Part> = {
  -readonly [Key in keyof Part]: Part[Key] extends readonly (infer Item)[] ? Item[] : Part[Key];
};
type Draft = Mutable<Omit<StoredLedger, "zone" | "inputs" | "history" | "taken">> &
  Mutable<Omit<StoredLedger["taken"], "rejects" | "setAside">> & {
    readonly rejects: Reject[];
    readonly setAside: SetAsideBook;
  };

/** Takes a record; a promise where reading has to wait. */
export type RecordTaker = (record: LedgerRecord) => Promise<void> | undefined;

/**
 * A saved ledger from its lines, each checked against its schema and the fields of its kind. `at`: the file, for
 * messages. With `onRecord` records are handed over instead of held, and the ledger that is given back has none.
 * Throws `ledger-line`, `ledger-field`, or the schema's problems, at the first line that does not fit.
 */
export async function readLedger(
  lines: AsyncIterable<string> | Iterable<string>,
  at: string,
  onRecord?: RecordTaker,
): Promise<StoredLedger> {
  const draft: Draft = {
    calendars: [],
    tables: [],
    controls: [],
    files: [],
    rejects: [],
    setAside: setAsides(),
    unmappedCodes: [],
    integrity: [],
    superseded: [],
    records: [],
  };
  const origins: Origin[] = [];
  let head: LedgerHead | null = null;
  let number = 0;
  for await (const text of lines) {
    number += 1;
    const line = lineOf(text, `${at}:${number}`);
    if (line.line === "head" && number === 1) head = line;
    else if (line.line === "head" || head === null) throw misplaced(`${at}:${number}`);
    else if (line.line !== "record") take(line, draft, origins, `${at}:${number}`);
    else {
      const record = recordOf(line, origins, `${at}:${number}`);
      const isFull = onRecord ? onRecord(record) : void draft.records.push(record);
      if (isFull) await isFull;
    }
  }
  if (head === null) throw misplaced(at);
  const { calendars, tables, controls, rejects, ...rest } = draft;
  const { zone, inputs, history } = head;
  const taken = { ...rest, rejects: heldRejects(rejects) };
  return { zone, inputs, calendars, tables, controls, ...(history && { history }), taken };
}

function misplaced(at: string): AuditError {
  return auditError(
    "ledger-line",
    "a ledger begins with its one line `head`",
    at,
    "use the ledger.ndjson that a run wrote, whole",
  );
}

function lineOf(text: string, at: string): LedgerLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw auditError(
      "ledger-line",
      "the line is no JSON",
      at,
      "use the ledger.ndjson that a run wrote, whole",
    );
  }
  return checked("LedgerLine", value, at);
}

function take(
  line: Exclude<LedgerLine, LedgerHead | LedgerRecordLine>,
  draft: Draft,
  origins: Origin[],
  at: string,
): void {
  switch (line.line) {
    case "calendar":
      return void draft.calendars.push(line.calendar);
    case "table":
      return void draft.tables.push(line.table);
    case "control":
      return void draft.controls.push(line.entry);
    case "file":
      return void draft.files.push(line.file);
    case "reject":
      return void draft.rejects.push(line.reject);
    case "origin":
      return void origins.push({ file: line.file, sender: line.sender, fields: new Set(line.fields) });
    case "set-aside": {
      const { line: _line, ...aside } = line;
      return void draft.setAside.add(aside);
    }
    case "unmapped-code": {
      const { line: _line, ...code } = line;
      return void draft.unmappedCodes.push(code);
    }
    case "integrity": {
      const { line: _line, ...note } = line;
      return void draft.integrity.push(note);
    }
    case "superseded": {
      const { line: _line, ...one } = line;
      return void draft.superseded.push({ ...one, fields: one.fields.map(changedField(one.kind, at)) });
    }
  }
}

function recordOf(line: LedgerRecordLine, origins: readonly Origin[], at: string): LedgerRecord {
  const { id, parent, row, supplements } = line;
  const origin = origins[line.origin];
  if (!origin) throw fieldError(`origin ${line.origin} stands on no line before`, at);
  const values = line.values as Record<string, FieldValue>;
  const { kind, fields } = kindOf(line.kind);
  // In place: a ledger may hold a million records, and nobody else has this object.
  for (const [name, value] of Object.entries(line.values)) {
    const field = fields.get(name);
    if (!field) throw fieldError(`\`${name}\` is no field of ${kind}`, at);
    values[name] = typedValue(field, value, at);
  }
  return { kind, id, parent, origin, file: origin.file, row, values, ...(supplements && { supplements }) };
}

function changedField(kind: RecordKind, at: string) {
  return ({ field, was, is }: LedgerChangedField): ChangedField => {
    const info = kindOf(kind).fields.get(field);
    if (!info) throw fieldError(`\`${field}\` is no field of ${kind}`, at);
    const typed = (value: LedgerChangedField["was"]) => (value === null ? null : typedValue(info, value, at));
    return { field, was: typed(was), is: typed(is) };
  };
}

const TYPES: Readonly<Record<FieldInfo["type"], string>> = {
  moment: "an instant",
  number: "a number",
  boolean: "yes or no",
  text: "a text",
};

function typedValue(
  { name, type }: FieldInfo,
  value: LedgerRecordLine["values"][string],
  at: string,
): FieldValue {
  if (type !== "moment") {
    if (typeof value !== "object" && typeof value === (type === "text" ? "string" : type)) return value;
  } else if (value === NOT_YET_TEXT) return NOT_YET;
  else if (typeof value === "number") return { from: value, to: value, day: false };
  else if (typeof value === "object") return value;
  throw fieldError(`\`${name}\` does not hold ${TYPES[type]}`, at);
}

function fieldError(message: string, at: string): AuditError {
  return auditError(
    "ledger-field",
    message,
    at,
    "the ledger was changed, or another version wrote it: run the audit again",
  );
}
