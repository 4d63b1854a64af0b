import type { FieldValue, LedgerRecord } from "#ledger/record.js";
import type { SetAsideBook } from "#ledger/set-asides.js";
import { arrivalOf } from "#shared/arrived-name.js";
import type { SourceRow } from "./csv.js";
import type { LostRecord, LostSupplement } from "./draft.js";
import type { RowFault } from "./make-reject.js";
import { type Cells, type Fault, type FieldPlan, type FilePlan, isFault, type RecordPlan } from "./plan.js";
import type { UnmappedTally } from "./unmapped-codes.js";

/** What a row became: records (then `fault` is null), or the first problem in the order of records and fields. */
export interface RowReading {
  readonly records: readonly LedgerRecord[];
  readonly supplements: readonly LedgerRecord[];
  readonly fault: RowFault | null;
  /** The field that has the problem; null: the row as a whole. */
  readonly field: FieldPlan | null;
}

/** Reads every record of a row, which has as many cells as the header. Unlisted codes are counted in any case. */
export function readRow(plan: FilePlan, cells: Cells, row: number, tally: UnmappedTally): RowReading {
  const records: LedgerRecord[] = [];
  const supplements: LedgerRecord[] = [];
  let fault: FieldFault | null = null;
  let applied = false;
  for (const record of plan.records) {
    if (!record.applies(cells)) continue;
    applied = true;
    const made = readRecord(plan.file, record, cells, row, tally);
    if ("fault" in made) fault ??= made;
    else (record.supplements ? supplements : records).push(made);
  }
  if (!applied) return { records, supplements, fault: NO_RECORD, field: null };
  return { records, supplements, fault: fault?.fault ?? null, field: fault?.field ?? null };
}

/** The first problem of a record, and the field that has it. */
interface FieldFault {
  readonly fault: RowFault;
  readonly field: FieldPlan;
}

/** The problem of a row that was rejected before, read once more at the field that has it; null where it has none. */
export function faultAgain(plan: FilePlan, text: SourceRow, field: FieldPlan | null): RowFault | null {
  const { cells } = text;
  if (cells.length !== plan.header.length) return misalignedFault(plan, cells);
  if (text.isMerged) return MERGED;
  if (field === null) return NO_RECORD;
  const record = plan.records.find(({ fields }) => fields.includes(field)) as RecordPlan;
  const reading = field.read(cells);
  if (isFault(reading)) return fieldFault(record, field, reading, cells);
  return reading === null && field.ifBlank !== null ? blankFault(record, field, field.ifBlank, cells) : null;
}

/** The problem of a row with too many or too few cells. */
export function misalignedFault(plan: FilePlan, cells: Cells): RowFault {
  const [first] = plan.records;
  const isOne = first !== undefined && plan.records.every(({ kind }) => kind === first.kind);
  return {
    code: "wrong-column-count",
    kind: isOne ? first.kind : null,
    column: null,
    field: null,
    value: null,
    expected: plan.header.length,
    found: cells.length,
    parent: isOne ? textOf(first.parent, cells) : null,
  };
}

/** The problem of a row of a sheet in which cells are merged. */
export const MERGED: RowFault = {
  code: "merged-cells",
  kind: null,
  column: null,
  field: null,
  value: null,
  expected: "",
  parent: null,
};

const NO_RECORD: RowFault = {
  code: "no-record",
  kind: null,
  column: null,
  field: null,
  value: null,
  expected: "",
  parent: null,
};

function readRecord(
  file: string,
  plan: RecordPlan,
  cells: Cells,
  row: number,
  tally: UnmappedTally,
): LedgerRecord | FieldFault {
  const readings: (FieldValue | null)[] = [];
  let fault: FieldFault | null = null;
  for (const field of plan.fields) {
    // After the first problem only unlisted codes are of interest.
    if (fault !== null && !field.coded) continue;
    const reading = field.read(cells);
    if (isFault(reading)) {
      if (reading.code === "unmapped-code") tally.add(row, field.name, reading);
      fault ??= { fault: fieldFault(plan, field, reading, cells), field };
      continue;
    }
    if (reading === null && field.ifBlank !== null)
      fault ??= { fault: blankFault(plan, field, field.ifBlank, cells), field };
    readings.push(reading);
  }
  if (fault) return fault;
  const values = filledIn(plan, readings);
  return {
    kind: plan.kind,
    id: String(values[plan.key.name]),
    parent: plan.parent === null || plan.parent === plan.key ? null : textOf(plan.parent, cells),
    origin: plan.origin,
    file,
    row,
    values,
  };
}

/** The fields of a sound record that are not blank. */
function filledIn({ fields }: RecordPlan, readings: readonly (FieldValue | null)[]): LedgerRecord["values"] {
  const values: Record<string, FieldValue> = {};
  for (const [index, field] of fields.entries()) {
    const reading = readings[index] ?? null;
    if (reading !== null) values[field.name] = reading;
  }
  // A copy by spread is laid out compactly (a fifth of the memory of an object that grew by assignment).
  return { ...values };
}

function fieldFault(plan: RecordPlan, field: FieldPlan, reading: Fault, cells: Cells): RowFault {
  const { code, column, value, expected } = reading;
  const parent = textOf(plan.parent, cells);
  return { code, kind: plan.kind, column, field: field.name, value, expected, parent };
}

function blankFault(plan: RecordPlan, field: FieldPlan, code: RowFault["code"], cells: Cells): RowFault {
  return {
    code,
    kind: plan.kind,
    column: field.column,
    field: field.name,
    value: field.found(cells),
    expected: "",
    parent: textOf(plan.parent, cells),
  };
}

/** Where what rejected rows take out of the data goes: every kind they would have made, with the parent they name. */
export interface Losses {
  readonly setAside: SetAsideBook;
  /** Those of a file of a history, which a later delivery can bring. */
  readonly lost: LostRecord[];
  readonly supplements: LostSupplement[];
}

/** Tells the loss of a row whose cells stand where they should. */
export function lose(plan: FilePlan, cells: Cells, losses: Losses): void {
  for (const record of plan.records)
    if (record.applies(cells)) loseRecord(plan, record, textOf(namedBy(record), cells), [cells], losses);
}

/**
 * Tells the loss of a row with too many or too few cells. A cell that was split or lost shifts those after it, so the
 * parent is read counting from the left and from the right: one of the two is it, if one cell went wrong.
 */
export function loseMisaligned(plan: FilePlan, cells: Cells, losses: Losses): void {
  const fromRight = endingWith(cells, plan.header.length);
  for (const record of plan.records) {
    const left = textOf(namedBy(record), cells);
    const right = textOf(namedBy(record), fromRight);
    const readings = [cells, fromRight];
    loseRecord(plan, record, left ?? right, readings, losses);
    if (left !== null && right !== null && left !== right) loseRecord(plan, record, right, readings, losses);
  }
}

/** So many cells, of which the last are these. */
function endingWith(cells: Cells, width: number): Cells {
  const missing = width - cells.length;
  return missing > 0 ? [...new Array<string>(missing).fill(""), ...cells] : cells.slice(-missing);
}

function namedBy(record: RecordPlan): FieldPlan | null {
  return record.supplements ? record.key : record.parent;
}

function loseRecord(
  { file, sender }: FilePlan,
  record: RecordPlan,
  text: string | null,
  readings: readonly Cells[],
  losses: Losses,
): void {
  const { kind, key, supplements } = record;
  if (supplements) {
    losses.supplements.push({ kind, id: text });
    return;
  }
  for (const number of numbersOf(record, text, readings)) {
    const aside = { sender, kind, parent: text, whole: false, ...(number !== null && { number }) };
    if (arrivalOf(file) === "") losses.setAside.add(aside);
    else losses.lost.push({ ...aside, ids: keysOf(key, readings) });
  }
}

const NO_NUMBER: readonly null[] = [null];

/** The authorisation numbers that a row bears, where one links it; else the one number null. A parent goes before the number. */
function numbersOf(
  { parent, key, number }: RecordPlan,
  named: string | null,
  readings: readonly Cells[],
): readonly (string | null)[] {
  if (number === null || (parent !== key && named !== null)) return NO_NUMBER;
  const numbers = new Set(readings.flatMap((cells) => textOf(number, cells) ?? []));
  return numbers.size === 0 ? NO_NUMBER : [...numbers];
}

const NO_KEYS: readonly string[] = [];

function keysOf(key: FieldPlan, readings: readonly Cells[]): readonly string[] {
  const keys = new Set(readings.flatMap((cells) => textOf(key, cells) ?? []));
  return keys.size === 0 ? NO_KEYS : [...keys];
}

/** A key or link as text, or null where it is blank, unreadable or in no column. */
export function textOf(field: FieldPlan | null, cells: Cells): string | null {
  const reading = field === null ? null : field.read(cells);
  return reading === null || isFault(reading) ? null : String(reading);
}
