import type { Reject } from "#generated/types.js";
import type { RejectFacts } from "#ledger/rejects.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { Layout } from "./choose-layout.js";
import type { SourceRow } from "./csv.js";
import { REJECT_CODES, type RejectCode, rejectMessage } from "./reject-codes.js";
import type { TextFailure } from "./text-failure.js";

/** What is known of a rejected row besides its text. */
export interface RowFault {
  readonly code: RejectCode;
  readonly kind: RecordKind | null;
  readonly column: string | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly expected: string | number;
  readonly found?: number;
  readonly parent: string | null;
}

/** The reject of a row. */
export function rowReject(
  file: string,
  sender: string,
  row: number,
  text: SourceRow,
  fault: RowFault,
): Reject {
  return {
    file,
    row,
    line: text.line,
    sender,
    kind: fault.kind,
    column: fault.column,
    field: fault.field,
    value: fault.value,
    code: fault.code,
    message: messageOf(fault),
    help: REJECT_CODES[fault.code].help,
    parent: fault.parent,
    source: text.source,
  };
}

/** What is counted of the reject of a row. */
export function rejectFacts(file: string, sender: string, fault: RowFault): RejectFacts {
  const { code, kind, column, parent } = fault;
  return {
    file,
    sender,
    kind,
    code,
    column,
    help: REJECT_CODES[code].help,
    isRow: true,
    hasParent: parent !== null,
  };
}

interface Message extends Pick<RowFault, "code" | "expected"> {
  readonly found: number | undefined;
  readonly message: string;
}

/** A million rejects share a few messages of each field; when there are more, they are forgotten, so that memory stays flat. */
const REMEMBERED = 24;
const messages = new Map<string | null, Message[]>();

function messageOf({ code, field, expected, found }: RowFault): string {
  const known = messages.get(field) ?? [];
  for (const one of known)
    if (one.code === code && one.expected === expected && one.found === found) return one.message;
  const message = rejectMessage(code, { field: field ?? "", expected, found: found ?? "" });
  if (known.length === REMEMBERED) known.length = 0;
  known.push({ code, expected, found, message });
  messages.set(field, known);
  return message;
}

/** The one reject of a file that cannot be read. */
export function fileReject(file: string, layouts: readonly Layout[], failure: TextFailure): Reject {
  const kinds = new Set(layouts.flatMap(({ mapping }) => mapping.records.map((record) => record.kind)));
  const senders = new Set(layouts.map(({ mapping }) => mapping.sender));
  return {
    file,
    row: null,
    line: failure.line,
    sender: [...senders].sort().join(" or "),
    kind: kinds.size === 1 ? ([...kinds][0] as RecordKind) : null,
    column: null,
    field: null,
    value: null,
    code: failure.code,
    message: rejectMessage(failure.code, { line: failure.line, expected: failure.expected }),
    help: REJECT_CODES[failure.code].help,
    parent: null,
    source: "",
  };
}
