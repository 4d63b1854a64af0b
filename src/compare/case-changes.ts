import type { ChangedRecord } from "#generated/types.js";
import type { SetAside } from "#intake/contract.js";
import { sameValue } from "#intake/same-values.js";
import type { LedgerRecord } from "#ledger/record.js";
import { groupBy } from "#shared/group-by.js";
import { byText } from "#shared/text-order.js";
import type { SavedRun } from "./saved-run.js";

/** What differs between two runs in the data of a case. */
export interface CaseChanges {
  readonly records: readonly ChangedRecord[];
  /** Rows set aside leave other kinds incomplete for the case. */
  readonly isSetAside: boolean;
  readonly senders: ReadonlySet<string>;
}

/** Asks what differs in the data of a case, given by the keys of its determination or request. */
export function caseChanges(before: SavedRun, after: SavedRun): (key: string) => CaseChanges {
  const [then, now] = [recordsByCase(before), recordsByCase(after)];
  const templates = changedOf(then.templates, now.templates);
  const [lost, lostNow] = [setAsideByName(before), setAsideByName(after)];
  const isAnyTouched = lost(NAMELESS) !== lostNow(NAMELESS);
  return (key) => {
    const [old, own] = [then.of(key), now.of(key)];
    const used = new Set([...old, ...own].flatMap(({ values }) => values.templateId ?? []));
    const letters = templates.filter(({ templateId }) => used.has(templateId ?? ""));
    const names = new Set([
      keyName(key),
      ...[...old, ...own].flatMap(({ id, values: { authorizationId } }) =>
        typeof authorizationId === "string" ? [keyName(id), numberName(authorizationId)] : [keyName(id)],
      ),
    ]);
    return {
      records: [...changedOf(old, own), ...letters].map(({ templateId: _, ...change }) => change),
      isSetAside: isAnyTouched || [...names].some((name) => lost(name) !== lostNow(name)),
      senders: new Set([...old, ...own].map(({ origin }) => origin.sender)),
    };
  };
}

function recordsByCase({ records }: SavedRun) {
  const cases = new Map<string, LedgerRecord[]>();
  const caseOfRequest = new Map<string, string>();
  const add = (key: string, record: LedgerRecord) => {
    const known = cases.get(key);
    if (known) known.push(record);
    else cases.set(key, [record]);
  };
  for (const record of records) {
    const { kind, id, parent } = record;
    if (kind === "letterTemplate") continue;
    const key = kind === "contactAttempt" ? (caseOfRequest.get(parent ?? "") ?? parent) : (parent ?? id);
    if (kind === "p2pRequest") caseOfRequest.set(id, key ?? id);
    add(key ?? id, record);
  }
  return {
    of: (key: string): readonly LedgerRecord[] => cases.get(key) ?? [],
    templates: records.filter(({ kind }) => kind === "letterTemplate"),
  };
}

type Change = ChangedRecord & { readonly templateId?: string };

/** Records of one side only, and those of both that say something else; where they stand does not matter. */
function changedOf(before: readonly LedgerRecord[], after: readonly LedgerRecord[]): Change[] {
  const old = new Map(before.map((record) => [keyOf(record), record]));
  const own = new Map(after.map((record) => [keyOf(record), record]));
  return [...new Set([...old.keys(), ...own.keys()])].flatMap((key): Change[] => {
    const [then, now] = [old.get(key), own.get(key)];
    const { kind, id, values } = (now ?? then) as LedgerRecord;
    const fields = then && now ? changedFields(then, now) : [];
    if (then && now && fields.length === 0) return [];
    const change = !then ? "added" : !now ? "removed" : "changed";
    const template = kind === "letterTemplate" ? { templateId: String(values.templateId) } : {};
    return [{ change, kind, id, before: placeOf(then), after: placeOf(now), fields, ...template }];
  });
}

function keyOf({ kind, id }: LedgerRecord): string {
  return `${kind} ${id}`;
}

/** Fields with other values, and blank ones that were delivered to one run only: unknown is not the same as blank. */
function changedFields(before: LedgerRecord, after: LedgerRecord): string[] {
  const fields = new Set([...before.origin.fields, ...after.origin.fields]);
  for (const field of [...Object.keys(before.values), ...Object.keys(after.values)]) fields.add(field);
  return [...fields]
    .filter(
      (field) =>
        !sameValue(before.values[field], after.values[field]) ||
        before.origin.fields.has(field) !== after.origin.fields.has(field),
    )
    .sort();
}

function placeOf(record: LedgerRecord | undefined): string | null {
  return record ? `${record.file}, row ${record.row}` : null;
}

/** What is incomplete by each name that a rejected row bears: a key, an authorisation number; or by none of both. */
function setAsideByName({ setAside }: SavedRun): (name: string) => string {
  const named = groupBy(
    setAside.flatMap((row) => namesOf(row).map((name) => ({ name, row }))),
    ({ name }) => name,
  );
  return (name) => {
    const rows = named.get(name) ?? [];
    return [...new Set(rows.map(({ row: { sender, kind, whole } }) => `${sender} ${kind} ${whole}`))]
      .sort(byText)
      .join("\n");
  };
}

const NAMELESS = "";

function namesOf({ parent, number }: SetAside): string[] {
  const names = [
    ...(parent === null ? [] : [keyName(parent)]),
    ...(number === undefined ? [] : [numberName(number)]),
  ];
  return names.length === 0 ? [NAMELESS] : names;
}

function keyName(key: string): string {
  return `key ${key}`;
}

function numberName(number: string): string {
  return `number ${number}`;
}
