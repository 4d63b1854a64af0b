import type { Mapping } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { type SetAside, type SetAsides, setAsides } from "#ledger/set-asides.js";
import { arrivalOf } from "#shared/arrived-name.js";
import { type Problem, problem, throwAny } from "#shared/error.js";
import { RECORD_KINDS } from "#shared/record-kind.js";
import { by, byText } from "#shared/text-order.js";
import { zoneProblems } from "./check-layout.js";
import { checkMapping } from "./check-mapping.js";
import { type Choice, chooseLayout } from "./choose-layout.js";
import { chooseSheets } from "./choose-sheets.js";
import type { IntakeResult, SourceFile } from "./contract.js";
import type { Draft, LostRecord } from "./draft.js";
import { rejectDuplicates } from "./duplicates.js";
import { fileResult, rowsWithRecords } from "./file-result.js";
import { lateLoss, ownParent } from "./late-rejects.js";
import { isWorkbookName } from "./name-pattern.js";
import { readFile } from "./read-file.js";
import { readHead } from "./read-header.js";
import {
  deliveriesApart,
  type Replaced,
  replacedRecords,
  replacedRows,
  supersededRecords,
} from "./supersede.js";
import { indexKey, type RecordIndex, type Supplemented, withSupplements } from "./supplements.js";
import { toldDifferently } from "./told-differently.js";
import { parseAgain, toldRejects } from "./told-rejects.js";

export interface IntakeOptions {
  /** IANA zone of canonical files. */
  readonly zone: string;
  /** Told the number of data rows read so far. */
  readonly onRows?: (rows: number) => void;
}

/**
 * Turns the files of a drop into records and rejects: every data row is accepted or rejected, once. The result
 * does not depend on the order in which files and mappings are given. A file is opened for its
 * header, its rows, rows that other rows contradict, and whenever its rejects are told. Throws every problem of the mappings.
 */
export async function intake(
  files: readonly SourceFile[],
  mappings: readonly Mapping[],
  options: IntakeOptions,
): Promise<IntakeResult> {
  const chosen = await chosenFiles(files, mappings, options.zone);
  const drafts: Draft[] = [];
  const onRows = rowCounter(options);
  for (const { file, choice } of chosen) drafts.push(await readFile(file, choice, onRows));
  return settle(drafts);
}

/** Told of more rows, tells the caller how many there are by now. */
export function rowCounter(options: IntakeOptions): (more: number) => void {
  let rows = 0;
  return (more) => {
    rows += more;
    if (more > 0) options.onRows?.(rows);
  };
}

/** A file and how it is to be read. */
export interface ChosenFile {
  readonly file: SourceFile;
  readonly choice: Exclude<Choice, { as: "ignored" | "refused" }>;
}

/** The files that are to be read, by name. Throws every problem of the mappings. */
export async function chosenFiles(
  files: readonly SourceFile[],
  mappings: readonly Mapping[],
  zone: string,
): Promise<ChosenFile[]> {
  const ordered = [...mappings].sort(by((mapping) => mapping.id));
  throwAny([...zoneProblems(zone, "zone"), ...ordered.flatMap(checkMapping), ...sharedIds(ordered)]);
  const chosen = await chooseAll([...files].sort(by((file) => file.name)), ordered, zone);
  return chosen.flatMap(({ file, choice }) =>
    choice.as === "ignored" || choice.as === "refused" ? [] : [{ file, choice }],
  );
}

function sharedIds(mappings: readonly Mapping[]): Problem[] {
  return mappings
    .filter((mapping, position) => mappings[position - 1]?.id === mapping.id)
    .map(({ id }) =>
      problem("mapping-duplicate-id", `two mappings have the id \`${id}\``, id, "rename one of them"),
    );
}

/** Looks at every header before any row is read, so that a wrong mapping stops the run at once. */
async function chooseAll(
  files: readonly SourceFile[],
  mappings: readonly Mapping[],
  zone: string,
): Promise<{ file: SourceFile; choice: Choice }[]> {
  const chosen: { file: SourceFile; choice: Choice }[] = [];
  for (const file of files) {
    if (isWorkbookName(file.name)) {
      chosen.push(...(await chooseSheets(file, mappings, zone)));
      continue;
    }
    const head = await readHead(file.open());
    chosen.push({ file, choice: chooseLayout(file.name, head, mappings, zone) });
  }
  chosen.sort(by(({ file }) => file.name));
  throwAny(chosen.flatMap(({ choice }) => (choice.as === "refused" ? [choice.problem] : [])));
  return chosen;
}

/** Settles what only the whole drop shows: repeated keys and coding sheets. */
async function settle(drafts: readonly Draft[]): Promise<IntakeResult> {
  const { settled, records, replaced } = settleDrafts(drafts);
  const rejects = await toldRejects(drafts.map((draft) => ({ draft, readAgain: parseAgain })));
  return { records, rejects, ...settled, files: fileResults(drafts, records, replaced) };
}

/**
 * What drafts become together: rows that contradict others of their delivery are marked in the drafts as late, then
 * records that a later delivery gives again are replaced.
 */
export function settleDrafts(drafts: readonly Draft[]): Supplemented & {
  readonly settled: Pick<IntakeResult, "setAside" | "unmappedCodes" | "integrity" | "superseded">;
  readonly replaced: Replaced;
} {
  for (const delivery of deliveriesApart(drafts)) rejectDuplicates(delivery);
  const replaced = replacedRecords(drafts);
  const index = indexOf(drafts, replaced);
  const { records, originOf } = withSupplements(index, drafts, (one) => replaced.has(one));
  records.sort(byKindAndKey);
  const mended = mending(index, drafts);
  const settled = {
    setAside: lossesOf(drafts, index, mended),
    unmappedCodes: drafts.flatMap((draft) => draft.tally?.counts(draft.file.name, draft.rows) ?? []),
    integrity: [
      ...drafts.flatMap(({ notes, late }) => notes.filter(({ row }) => !late.has(row))),
      ...toldDifferently(drafts),
    ],
    superseded: supersededRecords(drafts, replaced),
  };
  return { settled, records, originOf, replaced };
}

/** Records of rows that stand, each key once: its first place in its last delivery is used. */
function indexOf(drafts: readonly Draft[], replaced: Replaced): RecordIndex {
  const index = new Map<string, LedgerRecord>();
  for (const draft of drafts) {
    for (const record of draft.records) {
      if (draft.late.has(record.row) || replaced.has(record)) continue;
      const key = indexKey(record.kind, record.id);
      if (!index.has(key)) index.set(key, record);
    }
  }
  return index;
}

const KIND_ORDER = new Map(RECORD_KINDS.map((kind, order) => [kind, order]));

function byKindAndKey(a: LedgerRecord, b: LedgerRecord): number {
  return (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0) || byText(a.id, b.id);
}

/** Whether a later delivery brought what a row of a draft would have said. */
interface Mending {
  record(draft: Draft, lost: LostRecord): boolean;
  supplement(draft: Draft, kind: string, id: string): boolean;
}

function mending(index: RecordIndex, drafts: readonly Draft[]): Mending {
  const sheets = new Map<string, string>();
  for (const { file, mapping, supplements, late } of drafts) {
    for (const { kind, id, row } of supplements)
      if (!late.has(row)) sheets.set(`${indexKey(kind, id)} ${mapping}`, arrivalOf(file.name));
  }
  return {
    record: ({ file }, { kind, ids, sender }) =>
      ids.some((id) => {
        const record = index.get(indexKey(kind, id));
        return record?.origin.sender === sender && arrivalOf(record.file) > arrivalOf(file.name);
      }),
    supplement: ({ file, mapping }, kind, id) =>
      (sheets.get(`${indexKey(kind, id)} ${mapping}`) ?? "") > arrivalOf(file.name),
  };
}

/** What rejected rows take out, unless a later delivery of the sender brought it. */
function lossesOf(drafts: readonly Draft[], index: RecordIndex, mended: Mending): SetAsides {
  const losses = setAsides();
  for (const draft of drafts) {
    losses.addAll(draft.setAside);
    for (const lost of draft.lost) if (!mended.record(draft, lost)) losses.add(lost);
    for (const lost of lateLoss(draft)) if (!mended.record(draft, lost)) losses.add(lost);
    for (const loss of lostSupplements(draft, index, mended)) losses.add(loss);
  }
  return losses;
}

/** A row that would have added to a record takes the record's kind out for the record's parent. */
function lostSupplements(draft: Draft, index: RecordIndex, mended: Mending): SetAside[] {
  const late = draft.supplements.filter((supplement) => draft.late.has(supplement.row));
  return [...draft.lostSupplements, ...late]
    .filter(({ kind, id }) => id === null || !mended.supplement(draft, kind, id))
    .map(({ kind, id }) => {
      const record = id === null ? undefined : index.get(indexKey(kind, id));
      const sender = record?.origin.sender ?? draft.sender ?? "";
      return { sender, kind, parent: record ? ownParent(record) : null, whole: false };
    });
}

function fileResults(
  drafts: readonly Draft[],
  records: readonly LedgerRecord[],
  replaced: Replaced,
): IntakeResult["files"] {
  const made = new Map<string, Map<string, number>>();
  for (const { file, kind } of records) {
    const kinds = made.get(file) ?? new Map<string, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    made.set(file, kinds);
  }
  return drafts.map((draft) =>
    fileResult(
      draft,
      made.get(draft.file.name) ?? new Map(),
      rowsWithRecords(draft),
      replacedRows(draft, replaced),
    ),
  );
}
