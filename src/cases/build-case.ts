import type { CaseRecords, RuleCase } from "#generated/types.js";
import { type CanonicalFields, canonicalRecord, RECORD_SCHEMAS } from "#ledger/canonical-record.js";
import type { CompletenessBook, Ledger } from "#ledger/ledger.js";
import { linkCases } from "#ledger/link.js";
import type { FieldValue, LedgerRecord, Origin } from "#ledger/record.js";
import { kindOf } from "#schema/record-fields.js";
import { partProblems } from "#schema/validate.js";
import { type Problem, problem, throwAny } from "#shared/error.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";

const LISTS = {
  notices: ["notice", "N"],
  decisionChanges: ["decisionChange", "C"],
  p2pRequests: ["p2pRequest", "P"],
  contactAttempts: ["contactAttempt", "A"],
  appeals: ["appeal", "L"],
  information: ["information", "I"],
} as const;
const SENDER = "plan";

/** The ledger of one rule case: its records, all kinds and fields delivered but those the case names. Throws record problems. */
export function ledgerOfCase(
  base: CaseRecords | undefined,
  test: RuleCase,
  zone: string,
  at: string,
): Ledger {
  const given = test.given ?? {};
  const determination = { ...base?.determination, ...given.determination };
  const notDelivered = new Set(test.notDelivered ?? []);
  const problems: Problem[] = unknownNames(test, at);
  const make = maker(zone, at, notDelivered, problems);
  const hasDetermination = base?.determination !== undefined || given.determination !== undefined;
  const determinationId = String(determination.determinationId ?? "D1");
  const records: LedgerRecord[] = hasDetermination
    ? [make("determination", { ...determination, determinationId }, 1)]
    : [];
  for (const [list, [kind, prefix]] of Object.entries(LISTS)) {
    const rows: readonly Readonly<Record<string, string | number | boolean>>[] =
      given[list as keyof typeof LISTS] ?? base?.[list as keyof typeof LISTS] ?? [];
    for (const [index, row] of rows.entries()) {
      const link = kind === "contactAttempt" ? { p2pId: "P1" } : { determinationId };
      records.push(make(kind, { [kindOf(kind).key]: `${prefix}${index + 1}`, ...link, ...row }, index + 1));
    }
  }
  throwAny(problems);
  return { cases: linkCases(records), book: bookOf(test, notDelivered) };
}

/** A part of a record kind and where it stands below `base`. */
function partsOf(base: CaseRecords): { kind: RecordKind; fields: CanonicalFields; pointer: string }[] {
  const determination = base.determination === undefined ? [] : [base.determination];
  return [
    ...determination.map((fields) => ({
      kind: "determination" as const,
      fields: fields as CanonicalFields,
      pointer: "determination",
    })),
    ...Object.entries(LISTS).flatMap(([list, [kind]]) =>
      (base[list as keyof typeof LISTS] ?? []).map((fields, index) => ({
        kind,
        fields: fields as CanonicalFields,
        pointer: `${list}/${index}`,
      })),
    ),
  ];
}

/**
 * What is wrong with the records that a file's cases share, said once at its place and not in every case. What
 * the base leaves out a case may add. `file`: the case file.
 */
export function baseProblems(base: CaseRecords | undefined, file: string): Problem[] {
  return partsOf(base ?? {}).flatMap(({ kind, fields, pointer }) =>
    partProblems(RECORD_SCHEMAS[kind], fields, `${file}#/base/${pointer}`),
  );
}

function maker(zone: string, at: string, notDelivered: ReadonlySet<string>, problems: Problem[]) {
  const origins = new Map(RECORD_KINDS.map((kind) => [kind, originOf(kind, notDelivered)]));
  return (kind: RecordKind, fields: CanonicalFields, row: number): LedgerRecord => {
    const result = canonicalRecord(kind, fields, zone, `${at} ${kind} ${row}`);
    const values: Readonly<Record<string, FieldValue>> = "values" in result ? result.values : {};
    if ("problems" in result) problems.push(...result.problems);
    problems.push(...heldThough(kind, fields, notDelivered, `${at} ${kind} ${row}`));
    const info = kindOf(kind);
    const parent = info.parent === null ? undefined : values[info.parent];
    return {
      kind,
      id: String(values[info.key] ?? ""),
      parent: parent === undefined ? null : String(parent),
      origin: origins.get(kind) as Origin,
      file: `${kind}.case`,
      row,
      values,
    };
  };
}

/** A kind or field that is none would be taken as delivered, and the case would test something else than it seems to. */
function unknownNames({ notDelivered = [], partial = [] }: RuleCase, at: string): Problem[] {
  const relations = RECORD_KINDS.map((kind) => kindOf(kind).relation);
  const isField = (name: string) =>
    RECORD_KINDS.some((kind) => [...kindOf(kind).fields.keys()].some((field) => name === `${kind}.${field}`));
  return [...notDelivered, ...partial]
    .filter((name) => !relations.includes(name) && !isField(name))
    .map((name) =>
      problem(
        "case-names-unknown",
        `\`${name}\` is no list and no field of a record`,
        at,
        `lists: ${relations.join(", ")}; a field is written \`notice.sentAt\``,
      ),
    );
}

/** What is not delivered holds nothing: a case that says both would test something else than it seems to. */
function heldThough(
  kind: RecordKind,
  fields: CanonicalFields,
  notDelivered: ReadonlySet<string>,
  at: string,
): Problem[] {
  const { relation } = kindOf(kind);
  const held = [
    ...(notDelivered.has(relation) ? [relation] : []),
    ...Object.keys(fields)
      .map((field) => `${kind}.${field}`)
      .filter((field) => notDelivered.has(field)),
  ];
  return held.map((name) =>
    problem(
      "case-holds-undelivered",
      `\`${name}\` is named under notDelivered and yet given`,
      at,
      "leave it out of the case's records, or deliver it",
    ),
  );
}

function originOf(kind: RecordKind, notDelivered: ReadonlySet<string>): Origin {
  const fields = [...kindOf(kind).fields.keys()].filter((field) => !notDelivered.has(`${kind}.${field}`));
  return { file: `${kind}.case`, sender: SENDER, fields: new Set(fields) };
}

function bookOf(test: RuleCase, notDelivered: ReadonlySet<string>): CompletenessBook {
  const partial = new Set(test.partial ?? []);
  return {
    of(_sender, kind) {
      const { relation } = kindOf(kind);
      return notDelivered.has(relation) ? "not-delivered" : partial.has(relation) ? "partial" : "complete";
    },
    hasField: (record, field) => record.origin.fields.has(field),
  };
}
