/** What a reject says: words with {placeholders}, and what to do about it. */
interface RejectText {
  readonly message: string;
  readonly help: string;
}

/** Every reason for which a row or a file is set aside. */
export const REJECT_CODES = {
  "wrong-column-count": {
    message: "the row has {found} cells where the header has {expected}",
    help: "look for a delimiter inside an unquoted cell or a row that was cut, and quote such cells in the export",
  },
  "merged-cells": {
    message: "cells of the row are merged with others, so that they look filled and hold nothing",
    help: "unmerge the cells of the table and fill each one",
  },
  "missing-key": {
    message: "the key `{field}` is blank",
    help: "give every row its own key; where no single column is one, let the mapping join several columns",
  },
  "missing-parent": {
    message: "`{field}` is blank, so the record does not say what it belongs to",
    help: "fill the cell, or map the column that names the record it belongs to",
  },
  "missing-field": {
    message: "`{field}` is blank, and no record of the kind may be without it",
    help: "fill the cell, or map the column that holds it",
  },
  "bad-date": {
    message: "`{field}` is no date: {expected}",
    help: "correct the cell, add its layout to the mapping, or list the text as a missing or not-yet token",
  },
  "date-out-of-range": {
    message: "`{field}` lies outside the years {expected}",
    help: "correct the year, or list the text as a missing token where it stands for no date",
  },
  "bad-time": {
    message: "`{field}` has no readable time of day: {expected}",
    help: "correct the time cell, add its layout to timeLayouts, or list the text as a missing token",
  },
  "unmapped-code": {
    message: "the code table of `{field}` does not list the value",
    help: "add the code to the table in the mapping, with the schema value it stands for or blank",
  },
  "not-a-code": {
    message: "`{field}` must be one of {expected}",
    help: "correct the cell, or give the field a code table in the mapping",
  },
  "not-yes-or-no": {
    message: "`{field}` must be yes or no",
    help: "use true, false, yes, no, y, n, 1 or 0, or give the field a code table in the mapping",
  },
  "not-a-number": {
    message: "`{field}` must be a whole number",
    help: "correct the cell, or list the text as a missing token",
  },
  "bad-value": {
    message: "`{field}` {expected}",
    help: "correct the cell, or give the field a code table in the mapping",
  },
  "no-record": {
    message: "the row meets no condition of the mapping and makes no record",
    help: "correct the row, or widen a `when` of the mapping",
  },
  "duplicate-key": {
    message: "the row says again what {expected} says",
    help: "deliver every row once; the first one is used",
  },
  "duplicate-key-conflict": {
    message: "{expected} rows give this key with different contents, and none of them is used",
    help: "deliver one row per key; let mappings prefix the keys where senders share numbers",
  },
  "supplement-without-record": {
    message: "no accepted {expected} has this key",
    help: "deliver the record the row adds to, mend it where it was rejected, or correct the key or its prefix",
  },
  "supplement-conflict": {
    message: "`{field}` is already given with another value by {expected}",
    help: "settle which of the two values holds and deliver only that one",
  },
  "unreadable-file": {
    message: "line {line}: {expected}; no row of the file is used",
    help: "export the file again and complete, with every quote inside a quoted cell doubled",
  },
  "bad-encoding": {
    message: "line {line}: {expected}; no row of the file is used",
    help: "save the file as text in UTF-8, or name its encoding in the mapping",
  },
  "bad-header": {
    message: "line {line}: {expected}; no row of the file is used",
    help: "give every column one name of its own in the header",
  },
  "unreadable-workbook": {
    message: "the file {expected}; no row of it is used",
    help: "open it in a spreadsheet program and save it as .xlsx, without a password",
  },
  "workbook-too-large": {
    message: "the file {expected}; no row of it is used",
    help: "save its sheets as CSV: a workbook is held in memory as a whole, and one this large may be made to fill it",
  },
} as const satisfies Record<string, RejectText>;

export type RejectCode = keyof typeof REJECT_CODES;

/** The message of a code, with its placeholders filled. */
export function rejectMessage(code: RejectCode, facts: Readonly<Record<string, string | number>>): string {
  return REJECT_CODES[code].message.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));
}
