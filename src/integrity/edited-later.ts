import { type Moment, NOT_YET, parseMoment } from "#calendar/moment.js";
import type { Zone } from "#calendar/zone.js";
import { onTimeWords } from "#findings/format-time.js";
import type { IntegrityChecks, IntegrityInstance } from "#generated/types.js";
import type { ChangedField, SupersededRecord } from "#intake/contract.js";
import type { FieldValue, LedgerRecord } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import { arrivalOf } from "#shared/arrived-name.js";
import type { RecordKind } from "#shared/record-kind.js";
import { fieldSaid, valueSaid } from "./field-said.js";
import { determinationOf } from "./record-instances.js";

/** Records that are used, by `recordKey`: those that were given again, and what they belong to. */
export type StandingRecords = ReadonlyMap<string, LedgerRecord>;

export function recordKey(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** The record that a record names as the one it belongs to; null where it names none. */
export function parentKey({ kind, parent }: LedgerRecord): readonly [RecordKind, string] | null {
  if (parent === null) return null;
  return [kindOf(kind).parent === "p2pId" ? "p2pRequest" : "determination", parent];
}

/**
 * What a later delivery changed of a case that had been decided before the earlier one arrived. A field that was blank, or
 * an act that had not happened, may be filled in; a day may be given its time of day. `zone`: in which times are written.
 */
export function editedLater(
  superseded: readonly SupersededRecord[],
  standing: StandingRecords,
  catalogue: Pick<IntegrityChecks, "edits" | "openStates">,
  zone: Zone,
): IntegrityInstance[] {
  const watched = new Map(catalogue.edits.fields.map(({ kind, fields }) => [kind, new Set(fields)]));
  const later = laterWords(superseded);
  return superseded.flatMap((record) => {
    const edits = record.fields.filter(
      (one) => watched.get(record.kind)?.has(one.field) && isEdit(one.was, one.is),
    );
    if (edits.length === 0) return [];
    const closed = closedAt(record, later, standing, catalogue);
    const arrived = arrivalOf(record.file);
    if (closed === null || !isBefore(closed, arrived, zone)) return [];
    return edits.map((edit) => instance(record, edit, closed, standing, zone));
  });
}

/** Words of a record that a later delivery replaced, from the first to the last. */
type LaterWords = ReadonlyMap<string, readonly SupersededRecord[]>;

function laterWords(superseded: readonly SupersededRecord[]): LaterWords {
  const words = new Map<string, SupersededRecord[]>();
  for (const one of superseded) {
    const key = recordKey(one.kind, one.id);
    const known = words.get(key);
    if (known) known.push(one);
    else words.set(key, [one]);
  }
  return words;
}

function isEdit(was: FieldValue | null, is: FieldValue | null): boolean {
  if (was === null || was === NOT_YET) return false;
  if (typeof was !== "object" || is === null || typeof is !== "object" || is === NOT_YET) return true;
  return was.from > is.to || is.from > was.to;
}

/** When the case was decided: of a determination as this delivery had it, of any other record as is recorded now. */
function closedAt(
  record: SupersededRecord,
  later: LaterWords,
  standing: StandingRecords,
  { edits, openStates }: Pick<IntegrityChecks, "edits" | "openStates">,
): Moment | null {
  const { kind, field } = edits.closedBy;
  let value: (name: string) => FieldValue | null;
  if (record.kind === kind) value = (name) => valueThen(record, name, later, standing);
  else {
    const root = rootOf(standing.get(recordKey(record.kind, record.id)), kind, standing);
    value = (name) => root?.values[name] ?? null;
  }
  const isOpen = openStates.some((one) => one.kind === kind && one.in.includes(String(value(one.field))));
  const closed = value(field);
  return isOpen || closed === null || typeof closed !== "object" || closed === NOT_YET ? null : closed;
}

function rootOf(
  record: LedgerRecord | undefined,
  kind: string,
  standing: StandingRecords,
): LedgerRecord | null {
  if (record === undefined) return null;
  if (record.kind === kind) return record;
  const parent = parentKey(record);
  return parent === null ? null : rootOf(standing.get(recordKey(...parent)), kind, standing);
}

/** A field as a delivery had it: what its next change changed, else what is recorded now. */
function valueThen(
  { kind, id, file }: SupersededRecord,
  field: string,
  later: LaterWords,
  standing: StandingRecords,
): FieldValue | null {
  const changes = (later.get(recordKey(kind, id)) ?? [])
    .filter((one) => arrivalOf(one.file) >= arrivalOf(file))
    .flatMap(({ fields }) => fields.filter((one) => one.field === field));
  const [next] = changes;
  if (next !== undefined) return next.was;
  return standing.get(recordKey(kind, id))?.values[field] ?? null;
}

function isBefore({ to }: Moment, arrived: string, zone: Zone): boolean {
  const at = parseMoment(arrived, zone);
  return typeof at === "object" && to < at.from;
}

function instance(
  { kind, id, sender, file, row, by }: SupersededRecord,
  { field, was, is }: ChangedField,
  closed: Moment,
  standing: StandingRecords,
  zone: Zone,
): IntegrityInstance {
  const record = standing.get(recordKey(kind, id));
  return {
    check: "edited-later",
    sender,
    kind,
    record: id,
    determinationId: record === undefined ? null : determinationOf(record),
    field,
    file: by.file,
    row: by.row,
    others: [{ drop: arrivalOf(file), file, row }],
    shows: `The delivery of ${arrivalOf(file)} shows ${fieldSaid(field, kind)} ${valueSaid(field, was, zone)}, that of ${arrivalOf(by.file)} ${valueSaid(field, is, zone)}; the case was decided ${onTimeWords(closed, zone)}, before the first of them.`,
  };
}
