import { NOT_YET } from "#calendar/moment.js";
import type {
  Calendar,
  ControlEntry,
  HistoryRead,
  InputDigest,
  LedgerLine,
  LedgerRecordLine,
  Table,
} from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import { NOT_YET_TEXT } from "#schema/validate.js";
import type { FieldValue, LedgerRecord, Origin } from "./record.js";

/** All that was read of a drop and beside it, apart from configuration and policies. */
export interface StoredLedger {
  /** IANA zone in which canonical files were read. */
  readonly zone: string;
  /** Digests of the mappings and of the plan's own calendars and tables. */
  readonly inputs: readonly InputDigest[];
  readonly calendars: readonly Calendar[];
  readonly tables: readonly Table[];
  /** What senders say they delivered. */
  readonly controls: readonly ControlEntry[];
  /** What was known of a history; a single drop has none. */
  readonly history?: HistoryRead;
  readonly taken: IntakeResult;
}

const LEDGER_SCHEMA = "p2p-audit/ledger/1";

/** The lines of ledger.ndjson, without line ends, one at a time: the text is never held as a whole. */
export async function* ledgerLines(stored: StoredLedger): AsyncGenerator<string> {
  yield* headLines(stored);
  const lines = recordLines();
  for (const record of stored.taken.records) yield* lines(record);
}

/** Everything that stands before the records. */
export async function* headLines(stored: LedgerHeader): AsyncGenerator<string> {
  for await (const line of linesOf(stored)) yield JSON.stringify(line);
}

/** A saved ledger but for its records. */
export type LedgerHeader = Omit<StoredLedger, "taken"> & { readonly taken: Omit<IntakeResult, "records"> };

async function* linesOf({
  zone,
  inputs,
  calendars,
  tables,
  controls,
  history,
  taken,
}: LedgerHeader): AsyncGenerator<LedgerLine> {
  yield { line: "head", schema: LEDGER_SCHEMA, zone, inputs: [...inputs], ...(history && { history }) };
  for (const calendar of calendars) yield { line: "calendar", calendar };
  for (const table of tables) yield { line: "table", table };
  for (const entry of controls) yield { line: "control", entry };
  for (const file of taken.files) yield { line: "file", file };
  for await (const some of taken.rejects.pieces())
    for (const reject of some) yield { line: "reject", reject };
  for (const { sender, kind, parent, whole, number } of taken.setAside)
    yield { line: "set-aside", sender, kind, parent, whole, ...(number !== undefined && { number }) };
  for (const code of taken.unmappedCodes) yield { line: "unmapped-code", ...code };
  for (const { others, ...note } of taken.integrity)
    yield { line: "integrity", ...note, ...(others && { others: [...others] }) };
  for (const one of taken.superseded) {
    const fields = one.fields.map(({ field, was, is }) => ({
      field,
      was: storedOrBlank(was),
      is: storedOrBlank(is),
    }));
    yield { line: "superseded", ...one, fields };
  }
}

/** Makes the lines of one record after the other: each origin stands before the first record that has it. */
function recordLines(): (record: LedgerRecord) => string[] {
  const origins = new Map<Origin, number>();
  return (record) => {
    const { origin } = record;
    const known = origins.get(origin);
    if (known !== undefined) return [recordLine(record, known)];
    const number = origins.size;
    origins.set(origin, number);
    return [originLine(origin), recordLine(record, number)];
  };
}

/** The line of a file and kind; in the saved ledger its number is how many stand before it. */
export function originLine({ file, sender, fields }: Origin): string {
  return JSON.stringify({ line: "origin", file, sender, fields: [...fields] } satisfies LedgerLine);
}

/** The line of a record. `origin`: the number of its origin in the saved ledger. */
export function recordLine(
  { kind, id, parent, row, values, supplements }: LedgerRecord,
  origin: number,
): string {
  const told = Object.entries(values).map(([field, value]) => [field, stored(value)] as const);
  return JSON.stringify({
    line: "record",
    kind,
    id,
    parent,
    origin,
    row,
    values: Object.fromEntries(told),
    ...(supplements && { supplements }),
  } satisfies LedgerRecordLine as LedgerRecordLine);
}

export function storedOrBlank(value: FieldValue | null) {
  return value === null ? null : stored(value);
}

function stored(value: FieldValue): LedgerRecordLine["values"][string] {
  if (typeof value !== "object") return value;
  if (value === NOT_YET) return NOT_YET_TEXT;
  const { from, to, day } = value;
  return from === to && !day ? from : { from, to, day };
}
