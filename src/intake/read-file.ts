import type { FileResult } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { type SetAside, setAsides } from "#ledger/set-asides.js";
import { runningSha256 } from "#seal/digest.js";
import type { Choice, Layout } from "./choose-layout.js";
import { compilePlan } from "./compile-plan.js";
import type { SourceFile } from "./contract.js";
import { rowParser, type SourceRow } from "./csv.js";
import { textDecoding } from "./decode-text.js";
import type { Draft, LostRecord, LostSupplement } from "./draft.js";
import type { SheetTable } from "./header.js";
import { fileReject } from "./make-reject.js";
import type { FilePlan } from "./plan.js";
import { lose, loseMisaligned, MERGED, misalignedFault, readRow } from "./read-row.js";
import { rejectRows } from "./reject-rows.js";
import { sheetNotes } from "./sheet-notes.js";
import { hidesRows } from "./swallowed-rows.js";
import type { TextFailure } from "./text-failure.js";
import { unmappedTally } from "./unmapped-codes.js";

/** Reads one file as it was chosen. `onRows` is told how many more rows were read. */
export async function readFile(
  file: SourceFile,
  choice: Exclude<Choice, { as: "ignored" | "refused" }>,
  onRows: (rows: number) => void,
): Promise<Draft> {
  if (choice.as === "table") {
    const layout = { mapping: choice.table.mapping, canonical: choice.table.canonical };
    if (choice.table.sheet)
      return readSheet(file, layout, compilePlan(choice.table), choice.table.sheet, onRows);
    return readTable(file, layout, compilePlan(choice.table), onRows);
  }
  const seal = runningSha256();
  let bytes = 0;
  for await (const piece of file.open()) {
    seal.update(piece);
    bytes += piece.length;
  }
  const sealed = { sha256: seal.hex(), bytes };
  if (choice.as === "unreadable") return unreadable(file, choice.layouts, choice.failure, sealed);
  return emptyDraft(file, choice.layouts, choice.as, choice.message, sealed);
}

function readSheet(
  file: SourceFile,
  layout: Layout,
  plan: FilePlan,
  sheet: SheetTable,
  onRows: (rows: number) => void,
): Draft {
  const table = tableReader(plan);
  let rows = 0;
  for (const text of sheet.rows()) table.take(++rows, text);
  onRows(rows);
  return tableDraft(file, layout, plan, rows, sheet.sealed, table.result());
}

async function readTable(
  file: SourceFile,
  layout: Layout,
  plan: FilePlan,
  onRows: (rows: number) => void,
): Promise<Draft> {
  const seal = runningSha256();
  const decoding = textDecoding(plan.encoding);
  const table = tableReader(plan);
  let rows = -1;
  const parser = rowParser(plan.delimiter, (text) => {
    rows++;
    if (rows > 0 && table.failure() === null) table.take(rows, text);
  });
  let bytes = 0;
  let told = 0;
  let undecoded: TextFailure | null = null;
  let unparsed: TextFailure | null = null;
  // A broken file is decoded to its end, and bad bytes come first: so the failure that is named, and the digest,
  // do not depend on how the bytes were cut.
  const feed = async (text: string | TextFailure) => {
    if (typeof text !== "string") undecoded ??= text;
    else if (unparsed === null && undecoded === null) {
      const failure = await parser.write(text);
      unparsed = table.failure() ?? failure;
    }
    onRows(Math.max(rows, 0) - told);
    told = Math.max(rows, 0);
  };
  for await (const piece of file.open()) {
    seal.update(piece);
    bytes += piece.length;
    await feed(decoding.push(piece));
  }
  await feed(decoding.end());
  if (unparsed === null && undecoded === null) {
    const failure = await parser.end();
    unparsed = table.failure() ?? failure;
  }
  const failure: TextFailure | null = undecoded ?? unparsed;
  const sealed = { sha256: seal.hex(), bytes };
  if (failure !== null) return unreadable(file, [layout], failure, sealed);
  const dataRows = Math.max(rows, 0);
  onRows(dataRows - told);
  return tableDraft(file, layout, plan, dataRows, sealed, table.result());
}

/** The draft of a file that was read as a table of so many data rows. */
export function tableDraft(
  file: SourceFile,
  layout: Layout,
  plan: FilePlan,
  rows: number,
  sealed: Sealed,
  taken: TakenRows,
): Draft {
  return {
    ...emptyDraft(file, [layout], rows === 0 ? "header-only" : "read", null, sealed),
    plan,
    rows,
    ...taken,
  };
}

/** What rows became. */
export type TakenRows = Pick<
  Draft,
  "records" | "supplements" | "rejects" | "setAside" | "lost" | "lostSupplements" | "tally" | "notes"
>;

/** Turns data rows into records and rejects, in the order of their numbers. */
export interface TableReader {
  take(row: number, text: SourceRow): void;
  /** Why no row of the file can be used, as soon as a row shows it. */
  failure(): TextFailure | null;
  result(): TakenRows;
}

/** A reader of the data rows of a file. */
export function tableReader(plan: FilePlan): TableReader {
  const tally = unmappedTally();
  const records: LedgerRecord[] = [];
  const supplements: LedgerRecord[] = [];
  const rejects = rejectRows(plan);
  const losses = { setAside: setAsides(), lost: [] as LostRecord[], supplements: [] as LostSupplement[] };
  const notes = sheetNotes(plan);
  let failure: TextFailure | null = null;

  function takeMisaligned(row: number, text: SourceRow): void {
    if (hidesRows(text.source, plan)) {
      failure ??= {
        code: "unreadable-file",
        line: text.line,
        expected: "a quoted cell of the row that begins here takes in the rows after it",
      };
    }
    rejects.add(row, misalignedFault(plan, text.cells), null);
    loseMisaligned(plan, text.cells, losses);
  }

  function take(row: number, text: SourceRow): void {
    if (text.cells.length !== plan.header.length) {
      takeMisaligned(row, text);
      return;
    }
    if (text.isMerged) {
      takeMerged(row, text);
      return;
    }
    const reading = readRow(plan, text.cells, row, tally);
    if (reading.fault) {
      rejects.add(row, reading.fault, reading.field);
      lose(plan, text.cells, losses);
      return;
    }
    for (const record of reading.records) records.push(record);
    for (const record of reading.supplements) supplements.push(record);
    notes.take(text, reading.records);
  }

  function takeMerged(row: number, text: SourceRow): void {
    rejects.add(row, MERGED, null);
    lose(plan, text.cells, losses);
  }

  return {
    take,
    failure: () => failure,
    result: () => ({
      records,
      supplements,
      rejects,
      setAside: losses.setAside,
      lost: losses.lost,
      lostSupplements: losses.supplements,
      tally,
      notes: notes.result(),
    }),
  };
}

/** Digest and size of a file. */
export interface Sealed {
  readonly sha256: string;
  readonly bytes: number;
}

function emptyDraft(
  file: SourceFile,
  layouts: readonly Layout[],
  status: FileResult["status"],
  message: string | null,
  sealed: Sealed,
): Draft {
  const [layout, ...others] = layouts;
  const only = others.length === 0 ? layout : undefined;
  return {
    file,
    plan: null,
    sender: only?.mapping.sender ?? null,
    mapping: only && !only.canonical ? only.mapping.id : null,
    ...sealed,
    status,
    message,
    rows: 0,
    records: [],
    supplements: [],
    rejects: rejectRows({ file: file.name, sender: "" }),
    unreadable: null,
    setAside: setAsides(message === null ? [] : wholeKinds(layouts)),
    lost: [],
    lostSupplements: [],
    tally: null,
    notes: [],
    late: new Map(),
  };
}

function unreadable(
  file: SourceFile,
  layouts: readonly Layout[],
  failure: TextFailure,
  sealed: Sealed,
): Draft {
  const reject = fileReject(file.name, layouts, failure);
  return { ...emptyDraft(file, layouts, "unreadable", reject.message, sealed), unreadable: reject };
}

/** Every kind a file would have brought, for every parent of its sender. */
function wholeKinds(layouts: readonly Layout[]): SetAside[] {
  return layouts.flatMap(({ mapping }) =>
    mapping.records.map((record) => ({
      sender: mapping.sender,
      kind: record.kind,
      parent: null,
      whole: true,
    })),
  );
}
