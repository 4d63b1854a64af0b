import type { Reject } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import { NUMBER } from "./compile-plan.js";
import type { SourceRow } from "./csv.js";
import type { Draft, LateReject, LostRecord } from "./draft.js";
import { rowReject } from "./make-reject.js";
import type { FilePlan } from "./plan.js";
import { textOf } from "./read-row.js";

/** The reject of a row that was taken back. */
export function lateReject(plan: FilePlan, row: number, text: SourceRow, late: LateReject): Reject {
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
      ...ownNumber(record),
      ids: [record.id],
    }));
}

/** The authorisation number that links a record: of a determination, or of a P2P that names no parent. */
export function ownNumber({ kind, parent, values }: Pick<LedgerRecord, "kind" | "parent" | "values">): {
  number?: string;
} {
  const number = values[NUMBER];
  return typeof number === "string" && (kindOf(kind).parent === null || parent === null) ? { number } : {};
}

/** The parent a record counts under: its own key, where the kind has no parent. */
export function ownParent({ kind, id, parent }: Pick<LedgerRecord, "kind" | "id" | "parent">): string | null {
  return kindOf(kind).parent === null ? id : parent;
}
