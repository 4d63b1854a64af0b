import { NOT_YET } from "#calendar/moment.js";
import type { IntegrityChecks, IntegrityInstance } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import { byText } from "#shared/text-order.js";
import { fieldSaid } from "./field-said.js";
import { determinationOf } from "./record-instances.js";

/** Records of one kind that say the same under another key: each but the first, by file and row, with the place of the first. */
export function sameContent(
  records: readonly LedgerRecord[],
  definitions: IntegrityChecks["sameContent"],
): IntegrityInstance[] {
  return definitions.flatMap(({ kind, fields }) => {
    const groups = new Map<string, LedgerRecord[]>();
    for (const record of records) {
      if (record.kind !== kind) continue;
      const content = contentOf(record, fields);
      if (content === null) continue;
      const known = groups.get(content);
      if (known) known.push(record);
      else groups.set(content, [record]);
    }
    return [...groups.values()].flatMap((group) => repeats(group, fields));
  });
}

/** Null where a field is blank, or a time is not known to the instant: then two may well be two. */
function contentOf({ values }: LedgerRecord, fields: readonly string[]): string | null {
  const parts: unknown[] = [];
  for (const field of fields) {
    const value = values[field];
    if (value === undefined) return null;
    if (typeof value === "object" && (value === NOT_YET || value.from !== value.to)) return null;
    parts.push(typeof value === "object" ? value.from : value);
  }
  return JSON.stringify(parts);
}

function repeats(group: readonly LedgerRecord[], fields: readonly string[]): IntegrityInstance[] {
  const [first, ...others] = [...group].sort(
    (a, b) => byText(a.file, b.file) || a.row - b.row || byText(a.id, b.id),
  );
  if (first === undefined) return [];
  return others.map((record) => ({
    check: "same-content",
    sender: record.origin.sender,
    kind: record.kind,
    record: record.id,
    determinationId: determinationOf(record),
    field: null,
    file: record.file,
    row: record.row,
    others: [{ drop: null, file: first.file, row: first.row }],
    shows: `The record shows the same as ${first.id} (${first.file}, row ${first.row}) in ${fields.map((field) => fieldSaid(field, record.kind)).join(", ")}.`,
  }));
}
