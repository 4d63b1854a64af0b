import fc from "fast-check";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { ledgerOfCase } from "#cases/build-case.js";
import type { CaseRecords } from "#generated/types.js";
import type { Ledger } from "#ledger/ledger.js";
import type { Stage } from "#replay/reference/scene.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import type { RecordKind } from "#shared/record-kind.js";
import { checkedPolicies } from "../policy/shipped-plans.js";

/** Random records for the shipped policies: the policies' own rule cases, changed at random. */
type Row = Record<string, string | number | boolean>;

export interface RandomCase {
  readonly policy: string;
  readonly asOf: string;
  readonly records: CaseRecords;
}

const LISTS: readonly (readonly [Exclude<keyof CaseRecords, "determination">, RecordKind])[] = [
  ["notices", "notice"],
  ["decisionChanges", "decisionChange"],
  ["p2pRequests", "p2pRequest"],
  ["contactAttempts", "contactAttempt"],
  ["appeals", "appeal"],
  ["information", "information"],
];
/** Fields that say what belongs to what. */
const LINKS = ["determinationId", "authorizationId", "p2pId", "payer"];

const seeds: readonly RandomCase[] = checkedPolicies.flatMap(({ bundle }) =>
  bundle.cases.flatMap(({ base, cases }) =>
    cases.map((one) => ({
      policy: bundle.policy.id,
      asOf: one.asOf,
      records: {
        ...base,
        ...one.given,
        determination: { ...base?.determination, ...one.given?.determination },
      },
    })),
  ),
);

const mutations = fc.record({
  act: fc.constantFrom("set", "set", "set", "blank", "copy", "drop"),
  record: fc.nat(),
  field: fc.nat(),
  value: fc.nat(),
});
type Mutation = typeof mutations extends fc.Arbitrary<infer T> ? T : never;

/** A case of a policy, with some fields changed, blanked, and records copied or dropped. */
export const randomCases: fc.Arbitrary<RandomCase> = fc
  .tuple(fc.constantFrom(...seeds), fc.array(mutations, { maxLength: 6 }))
  .map(([seed, list]) => list.reduce(mutated, seed));

function mutated(one: RandomCase, { act, record, field, value }: Mutation): RandomCase {
  const rows = rowsOf(one.records);
  const chosen = rows[record % rows.length];
  if (!chosen) return one;
  const { kind, row } = chosen;
  const info = kindOf(kind);
  const fields = [...info.fields.values()].filter(({ name }) => name !== info.key && !LINKS.includes(name));
  const set = fields[field % fields.length] as FieldInfo;
  const held = Object.keys(row).filter((name) => name !== info.key && !LINKS.includes(name));
  if (act === "set") return replaced(one, chosen, { ...row, [set.name]: valueFor(set, value, one.asOf) });
  if (act === "blank" && held.length > 0) {
    const { [held[field % held.length] as string]: _gone, ...rest } = row;
    return replaced(one, chosen, rest);
  }
  if (kind === "determination") return one;
  const { [info.key]: _key, ...copy } = row;
  return act === "copy"
    ? replaced(one, chosen, row, { ...copy, [set.name]: valueFor(set, value, one.asOf) })
    : replaced(one, chosen);
}

interface ChosenRow {
  readonly kind: RecordKind;
  readonly list: keyof CaseRecords;
  readonly index: number;
  readonly row: Row;
}

function rowsOf(records: CaseRecords): ChosenRow[] {
  const lists = LISTS.flatMap(([list, kind]) =>
    (records[list] ?? []).map((row, index) => ({ kind, list, index, row })),
  );
  return [
    { kind: "determination", list: "determination", index: 0, row: records.determination ?? {} },
    ...lists,
  ];
}

function replaced(one: RandomCase, { kind, list, index }: ChosenRow, ...rows: Row[]): RandomCase {
  if (kind === "determination" || list === "determination")
    return { ...one, records: { ...one.records, determination: rows[0] ?? {} } };
  const all = [...(one.records[list] ?? [])];
  all.splice(index, 1, ...rows);
  return { ...one, records: { ...one.records, [list]: all } };
}

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const WORDS = ["MD", "CA", "IL", "x", "M1"];

/** A value the schema allows; times in the half year before as-of, to the minute or as a date, or not yet. */
function valueFor(info: FieldInfo, n: number, asOf: string): string | number | boolean {
  if (info.type === "boolean") return n % 2 === 0;
  if (info.type === "number") return n % 4;
  if (info.type === "text") {
    const words = info.values ?? WORDS.filter((word) => new RegExp(info.pattern ?? "").test(word));
    return words[n % words.length] as string;
  }
  if (n % 17 === 0) return "not-yet";
  const minutes = n % (180 * 24 * 60);
  const text = new Date(Date.parse(`${asOf.slice(0, 10)}T00:00Z`) - minutes * 60_000).toISOString();
  return n % 3 === 0 ? text.slice(0, 10) : text.slice(0, 16);
}

/** What was not delivered: whole fields (`kind.field`) and whole kinds (`notices`). */
export function withoutFields({ records }: RandomCase, missing: ReadonlySet<string>): CaseRecords {
  const bare = (kind: RecordKind, row: Row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !missing.has(`${kind}.${name}`)));
  const lists = LISTS.map(([list, kind]) => [
    list,
    missing.has(list) ? [] : (records[list] ?? []).map((row) => bare(kind, row)),
  ]);
  return { ...Object.fromEntries(lists), determination: bare("determination", records.determination ?? {}) };
}

/** The case with its local times cut to their dates wherever a stream of numbers says so. */
export function coarsened({ records }: RandomCase, cuts: Iterator<number>): CaseRecords {
  const cut = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) =>
        typeof value === "string" && LOCAL_TIME.test(value) && Number(cuts.next().value) % 2 === 0
          ? [name, value.slice(0, 10)]
          : [name, value],
      ),
    );
  const lists = LISTS.map(([list]) => [list, (records[list] ?? []).map(cut)]);
  return { ...Object.fromEntries(lists), determination: cut(records.determination ?? {}) };
}

/**
 * Names a random case may lose: fields it holds, and kinds. Not a time that its record says has not come (`x-notYetWhen`):
 * left blank it is not lost, it says so, and the record that had it contradicted itself.
 */
export function losable({ records }: RandomCase): string[] {
  const rows = rowsOf(records);
  const said = new Set(
    rows.flatMap(({ kind, row }) =>
      [...kindOf(kind).fields.values()]
        .filter(({ notYetWhen }) => notYetWhen?.in.includes(String(row[notYetWhen.field])))
        .map(({ name }) => `${kind}.${name}`),
    ),
  );
  const fields = rows.flatMap(({ kind, row }) =>
    Object.keys(row)
      .filter((name) => name !== kindOf(kind).key && !LINKS.includes(name))
      .map((name) => `${kind}.${name}`),
  );
  return [...new Set([...fields, ...LISTS.map(([list]) => list)])].filter((name) => !said.has(name));
}

/** The ledger of a random case and the stage on which it is replayed. */
export function staged(
  one: RandomCase,
  records: CaseRecords = one.records,
  notDelivered: string[] = [],
): { ledger: Ledger; stage: Stage } {
  const policy = checkedPolicies.find(({ bundle }) => bundle.policy.id === one.policy);
  if (!policy) throw new Error("no policy");
  const zone = zoneOf(policy.bundle.policy.zone);
  const asOf = parseMoment(one.asOf, zone);
  if (typeof asOf === "string") throw new Error(asOf);
  const ledger = ledgerOfCase(
    undefined,
    { name: "random", asOf: one.asOf, expect: "pass", given: records, notDelivered },
    zone.id,
    "random",
  );
  const { calendars, tables } = policy.commons;
  return { ledger, stage: { asOf: asOf.to, book: ledger.book, calendars, tables } };
}
