import type { FileResult } from "#generated/types.js";
import { arrivalOf } from "#shared/arrived-name.js";
import type { Draft } from "./draft.js";
import type { ReplacedRows } from "./supersede.js";

/**
 * The account of a file. `made` counts the records it brought, by kind; kinds it brought none of show 0. `filled` is
 * the number of its rows that made a record, taken back or not, counted from the records: an account of its own
 * beside the rows and the rejects. Of the accepted rows of a history it is told which a later delivery gives again.
 */
export function fileResult(
  draft: Draft,
  made: ReadonlyMap<string, number>,
  filled: number,
  replaced: ReplacedRows,
): FileResult {
  const kinds = (draft.plan?.records ?? [])
    .filter((record) => !record.supplements)
    .map((record) => record.kind);
  // A file that could not be read has one reject and no row.
  const rejected = draft.plan === null ? 0 : draft.rejects.count + draft.late.size;
  return {
    file: draft.file.name,
    sender: draft.sender,
    mapping: draft.mapping,
    sha256: draft.sha256,
    bytes: draft.bytes,
    status: draft.status,
    message: draft.message,
    rows: draft.rows,
    accepted: filled - draft.late.size,
    rejected,
    ...(arrivalOf(draft.file.name) !== "" && replaced),
    records: Object.fromEntries(kinds.map((kind) => [kind, made.get(kind) ?? 0])),
  };
}

/** Rows that made a record. */
export function rowsWithRecords({ records, supplements }: Draft): number {
  return new Set([...records, ...supplements].map((record) => record.row)).size;
}
