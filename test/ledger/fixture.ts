import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import type { AuditConfig, FileResult } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import type { FieldValue, LedgerRecord, Origin } from "#ledger/record.js";
import { heldRejects } from "#ledger/rejects.js";
import { type SetAside, setAsides } from "#ledger/set-asides.js";
import { kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import type { TakenAtHand } from "../intake/at-hand.js";

const ZONE = zoneOf("America/Los_Angeles");

export interface RecordParts {
  readonly sender?: string;
  readonly file?: string;
  readonly row?: number;
  /** Fields that were not delivered with the file. */
  readonly without?: readonly string[];
}

/** A record by hand; texts of moment fields are canonical and local. The parent is read from its link field. */
export function record(
  kind: RecordKind,
  id: string,
  fields: Readonly<Record<string, string | number | boolean>> = {},
  { sender = "plan", file = `${kind}.csv`, row = 1, without = [] }: RecordParts = {},
): LedgerRecord {
  const info = kindOf(kind);
  const values: Record<string, FieldValue> = { [info.key]: id };
  for (const [name, value] of Object.entries(fields)) {
    values[name] = info.fields.get(name)?.type === "moment" ? momentOf(String(value)) : value;
  }
  const parent = info.parent === null ? undefined : values[info.parent];
  const origin: Origin = {
    file,
    sender,
    fields: new Set([...info.fields.keys()].filter((name) => !without.includes(name))),
  };
  return { kind, id, parent: parent === undefined ? null : String(parent), origin, file, row, values };
}

function momentOf(text: string) {
  const moment = parseMoment(text, ZONE);
  if (typeof moment === "string") throw new Error(`${text}: ${moment}`);
  return moment;
}

/** A file that was read, with the kinds it brings. */
export function fileOf(
  file: string,
  kinds: readonly RecordKind[],
  { sender = "plan", status = "read" }: { sender?: string; status?: FileResult["status"] } = {},
): FileResult {
  return {
    file,
    sender,
    mapping: null,
    sha256: "0",
    bytes: 1,
    status,
    message: status === "unreadable" ? "broken" : null,
    rows: 1,
    accepted: 1,
    rejected: 0,
    // A file that could not be read has no plan, hence names no kind.
    records: status === "unreadable" ? {} : Object.fromEntries(kinds.map((kind) => [kind, 1])),
  };
}

export function setAside(kind: RecordKind, parent: string | null, more: Partial<SetAside> = {}): SetAside {
  return { sender: "plan", kind, parent, whole: false, ...more };
}

/** What intake would hand over: the given records, and a file for each kind unless files are given. */
export function intakeOf(
  records: readonly LedgerRecord[],
  { rejects = [], setAside = [], ...more }: Partial<TakenAtHand> = {},
): IntakeResult {
  const files = [...new Map(records.map((one) => [one.file, one])).values()].map((one) =>
    fileOf(one.file, [one.kind], { sender: one.origin.sender }),
  );
  return {
    records,
    rejects: heldRejects(rejects),
    setAside: setAsides(setAside),
    files,
    unmappedCodes: [],
    integrity: [],
    superseded: [],
    ...more,
  };
}

export type Declared = Pick<AuditConfig, "deliveries" | "partial" | "notKept">;

export const STATED = { statedBy: "compliance", statedOn: "2026-11-01" };
