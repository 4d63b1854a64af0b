import type { Reject } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import { auditError } from "#shared/error.js";
import { rowParser, type SourceRow } from "./csv.js";
import { textDecoding } from "./decode-text.js";
import type { Draft, LateReject, LostRecord } from "./draft.js";
import { rowReject } from "./make-reject.js";
import type { FilePlan } from "./plan.js";
import { textOf } from "./read-row.js";

/** Reads a file once more and hands over its rows, all or at least those that were taken back. */
export type ReadAgain = (
  draft: Draft,
  plan: FilePlan,
  take: (row: number, text: SourceRow) => void,
) => Promise<void>;

/**
 * The rejects of rows that were taken back. The text of rows is not kept while they are read, so the file is
 * read once more; only files with such rows are. Throws `file-changed`.
 */
export async function lateRejects(draft: Draft, readAgain: ReadAgain = parseAgain): Promise<Reject[]> {
  const { file, plan, late } = draft;
  if (plan === null || late.size === 0) return [];
  const rejects: Reject[] = [];
  await readAgain(draft, plan, (row, text) => {
    const reject = late.get(row);
    if (reject) rejects.push(lateReject(plan, row, text, reject));
  });
  if (rejects.length !== late.size) {
    throw auditError(
      "file-changed",
      "the file changed while it was read",
      file.name,
      "run the audit again once nobody writes to the drop",
    );
  }
  return rejects;
}

const parseAgain: ReadAgain = async ({ file }, plan, take) => {
  if (plan.sheet !== null) {
    let row = 0;
    for (const text of plan.sheet.rows()) take(++row, text);
    return;
  }
  let row = -1;
  const parser = rowParser(plan.delimiter, (text) => {
    row++;
    take(row, text);
  });
  const decoding = textDecoding(plan.encoding);
  for await (const piece of file.open()) await parser.write(String(decoding.push(piece)));
  await parser.write(String(decoding.end()));
  await parser.end();
};

function lateReject(plan: FilePlan, row: number, text: SourceRow, late: LateReject): Reject {
  const record = plan.records.find(
    (one) => one.kind === late.kind && one.applies(text.cells) && textOf(one.key, text.cells) === late.id,
  );
  const field = record?.fields.find((one) => one.name === late.field) ?? record?.key;
  return rowReject(plan.file, plan.sender, row, text, {
    code: late.code,
    kind: late.kind,
    column: field?.column ?? null,
    field: field?.name ?? kindOf(late.kind).key,
    value: field?.found(text.cells) ?? null,
    expected: late.expected,
    parent: textOf(record?.parent ?? null, text.cells),
  });
}

/** What the rows that were taken back take out of the data. A copy takes nothing: its original is used. */
export function lateLoss({ plan, late, records }: Draft): LostRecord[] {
  return records
    .filter((record) => {
      const reject = late.get(record.row);
      return reject !== undefined && reject.code !== "duplicate-key";
    })
    .map((record) => ({
      sender: plan?.sender ?? record.origin.sender,
      kind: record.kind,
      parent: ownParent(record),
      whole: false,
      ids: [record.id],
    }));
}

/** The parent a record counts under: its own key, where the kind has no parent. */
export function ownParent(record: LedgerRecord): string | null {
  return kindOf(record.kind).parent === null ? record.id : record.parent;
}
