import type { FieldValue, LedgerRecord } from "#ledger/record.js";
import type { LostRecord, LostSupplement } from "./draft.js";
import type { RowFault } from "./make-reject.js";
import { type Cells, type FieldPlan, type FilePlan, isFault, type RecordPlan } from "./plan.js";
import type { UnmappedTally } from "./unmapped-codes.js";

/** What a row became: records (then `fault` is null), or the first problem in the order of records and fields. */
export interface RowReading {
  readonly records: readonly LedgerRecord[];
  readonly supplements: readonly LedgerRecord[];
  readonly fault: RowFault | null;
}

/** Reads every record of a row, which has as many cells as the header. Unlisted codes are counted in any case. */
export function readRow(plan: FilePlan, cells: Cells, row: number, tally: UnmappedTally): RowReading {
  const records: LedgerRecord[] = [];
  const supplements: LedgerRecord[] = [];
  let fault: RowFault | null = null;
  let applied = false;
  for (const record of plan.records) {
    if (!record.applies(cells)) continue;
    applied = true;
    const made = readRecord(plan.file, record, cells, row, tally);
    if ("code" in made) fault ??= made;
    else (record.supplements ? supplements : records).push(made);
  }
  if (!applied) fault = NO_RECORD;
  return { records, supplements, fault };
}

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
): LedgerRecord | RowFault {
  const values: Record<string, FieldValue> = {};
  let fault: RowFault | null = null;
  for (const field of plan.fields) {
    // After the first problem only unlisted codes are of interest.
    if (fault !== null && !field.coded) continue;
    const reading = field.read(cells);
    if (isFault(reading)) {
      if (reading.code === "unmapped-code") tally.add(row, field.name, reading);
      fault ??= { ...reading, kind: plan.kind, field: field.name, parent: textOf(plan.parent, cells) };
    } else if (reading !== null) values[field.name] = reading;
    else if (field.ifBlank !== null) fault ??= blankFault(plan, field, field.ifBlank, cells);
  }
  if (fault) return fault;
  return {
    kind: plan.kind,
    id: String(values[plan.key.name]),
    parent: plan.parent === null || plan.parent === plan.key ? null : textOf(plan.parent, cells),
    origin: plan.origin,
    file,
    row,
    // A copy by spread is laid out compactly (a fifth of the memory of an object that grew by assignment).
    values: { ...values },
  };
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

/** What a rejected row takes out of the data: every kind it would have made, with the parent it names. */
export interface Loss {
  readonly setAside: readonly LostRecord[];
  readonly supplements: readonly LostSupplement[];
}

/** The loss of a row whose cells stand where they should. */
export function lossOf(plan: FilePlan, cells: Cells): Loss {
  return collectLoss(
    plan,
    plan.records.filter((record) => record.applies(cells)),
    [cells],
  );
}

/**
 * The loss of a row with too many or too few cells. A cell that was split or lost shifts those after it, so the
 * parent is read counting from the left and from the right: one of the two is it, if one cell went wrong.
 */
export function misalignedLoss(plan: FilePlan, cells: Cells): Loss {
  const width = plan.header.length;
  const fromRight =
    cells.length > width
      ? cells.slice(cells.length - width)
      : [...Array<string>(width - cells.length).fill(""), ...cells];
  return collectLoss(plan, plan.records, [cells, fromRight]);
}

function collectLoss(plan: FilePlan, records: readonly RecordPlan[], readings: readonly Cells[]): Loss {
  const setAside: LostRecord[] = [];
  const supplements: LostSupplement[] = [];
  for (const record of records) {
    const named = record.supplements ? record.key : record.parent;
    const texts = new Set(readings.map((cells) => textOf(named, cells)));
    if (texts.size > 1) texts.delete(null);
    if (record.supplements) for (const text of texts) supplements.push({ kind: record.kind, id: text });
    else {
      const ids = keysOf(record, readings);
      const { sender } = plan;
      for (const text of texts) setAside.push({ sender, kind: record.kind, parent: text, whole: false, ids });
    }
  }
  return { setAside, supplements };
}

const NO_KEYS: readonly string[] = [];

function keysOf({ key }: RecordPlan, readings: readonly Cells[]): readonly string[] {
  const keys = new Set(readings.flatMap((cells) => textOf(key, cells) ?? []));
  return keys.size === 0 ? NO_KEYS : [...keys];
}

/** A key or link as text, or null where it is blank, unreadable or in no column. */
export function textOf(field: FieldPlan | null, cells: Cells): string | null {
  const reading = field === null ? null : field.read(cells);
  return reading === null || isFault(reading) ? null : String(reading);
}
