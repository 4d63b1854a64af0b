import type { Reject } from "#generated/types.js";
import { factsOf, type RejectGroup, type Rejects, rejectTally } from "#ledger/rejects.js";
import { runningSha256 } from "#seal/digest.js";
import { type AuditError, auditError } from "#shared/error.js";
import type { SourceFile } from "./contract.js";
import { rowParser } from "./csv.js";
import { textDecoding } from "./decode-text.js";
import type { Draft, LateReject } from "./draft.js";
import { lateReject } from "./late-rejects.js";
import { rowReject } from "./make-reject.js";
import type { NumberedRow } from "./plain-rows.js";
import type { FilePlan } from "./plan.js";
import { faultAgain } from "./read-row.js";

/** Reads a file once more: at least its data rows of these numbers (ascending), in their order, and to its end. */
export type ReadAgain = (
  file: SourceFile,
  plan: FilePlan,
  rows: Uint32Array,
) => AsyncIterable<readonly NumberedRow[]>;

/** A file whose rejects are to be told, and how it is read again. */
export interface RejectSource {
  readonly draft: Pick<Draft, "file" | "plan" | "sha256" | "rejects" | "late" | "unreadable">;
  readonly readAgain: ReadAgain;
}

/**
 * The rejects of files, in the order of files and rows. The text of rows is not kept: whoever asks for rejects has the files
 * with such rows read once more. Throws `file-changed`, here and when they are told.
 */
export async function toldRejects(sources: readonly RejectSource[]): Promise<Rejects> {
  const groups: RejectGroup[] = [];
  for (const source of sources) groups.push(...(await groupsOf(source)));
  return {
    groups,
    async *pieces() {
      for (const source of sources) yield* piecesOf(source);
    },
  };
}

async function groupsOf(source: RejectSource): Promise<RejectGroup[]> {
  const { unreadable, rejects, late } = source.draft;
  if (unreadable) return [{ ...factsOf(unreadable), rejects: 1 }];
  if (late.size === 0) return rejects.groups();
  const tally = rejectTally();
  for await (const some of rowRejects(source, Uint32Array.from(late.keys()).sort()))
    for (const reject of some) tally.add(factsOf(reject));
  return [...rejects.groups(), ...tally.groups()];
}

async function* piecesOf(source: RejectSource): AsyncGenerator<readonly Reject[]> {
  const { file, plan, sha256, unreadable, rejects, late } = source.draft;
  if (unreadable) {
    yield [unreadable];
    return;
  }
  if (rejects.count + late.size === 0) return;
  const all = new Uint32Array(rejects.count + late.size);
  for (let index = 0; index < rejects.count; index += 1) all[index] = rejects.rowAt(index);
  all.set(Uint32Array.from(late.keys()), rejects.count);
  const seal = runningSha256();
  const sealed = { ...file, open: () => telling(file.open(), seal.update) };
  yield* rowRejects({ ...source, draft: { ...source.draft, file: sealed } }, all.sort());
  // A sheet is held since its workbook was read, and its file is not opened again.
  if (plan?.sheet === null && seal.hex() !== sha256) throw fileChanged(file);
}

/** The rejects of so many rows, ascending. */
async function* rowRejects(
  { draft, readAgain }: RejectSource,
  rows: Uint32Array,
): AsyncGenerator<readonly Reject[]> {
  const { file, plan, rejects, late } = draft;
  if (plan === null) return;
  // Both in order: to ask for every row whether it was taken back costs more than to read it.
  const lateRows = Uint32Array.from(late.keys()).sort();
  let next = 0;
  let nextLate = 0;
  let early = 0;
  for await (const read of readAgain(file, plan, rows)) {
    const some: Reject[] = [];
    for (const { row, text } of read) {
      if (row !== rows[next]) continue;
      next += 1;
      if (row === lateRows[nextLate]) {
        nextLate += 1;
        some.push(lateReject(plan, row, text, late.get(row) as LateReject));
        continue;
      }
      while (rejects.rowAt(early) !== row) early += 1;
      const fault = faultAgain(plan, text, rejects.fieldAt(early));
      if (fault === null) throw fileChanged(file);
      some.push(rowReject(plan.file, plan.sender, row, text, fault));
    }
    yield some;
  }
  if (next < rows.length) throw fileChanged(file);
}

function fileChanged({ name }: SourceFile): AuditError {
  return auditError(
    "file-changed",
    "the file changed while it was read",
    name,
    "run the audit again once nobody writes to the drop",
  );
}

async function* telling(
  pieces: AsyncIterable<Uint8Array>,
  onPiece: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    onPiece(piece);
    yield piece;
  }
}

/** By csv-parse, or from the sheet: all rows of the file. */
export const parseAgain: ReadAgain = async function* (file, plan) {
  if (plan.sheet !== null) {
    let number = 0;
    for (const text of plan.sheet.rows()) yield [{ row: ++number, text }];
    return;
  }
  let row = -1;
  let rows: NumberedRow[] = [];
  const parser = rowParser(plan.delimiter, (text) => {
    row++;
    rows.push({ row, text });
  });
  const taken = () => {
    const some = rows;
    rows = [];
    return some;
  };
  const decoding = textDecoding(plan.encoding);
  for await (const piece of file.open()) {
    await parser.write(String(decoding.push(piece)));
    yield taken();
  }
  await parser.write(String(decoding.end()));
  await parser.end();
  yield taken();
};
