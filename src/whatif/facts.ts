import type { LackingFact, OpenForFact, RecordRef } from "#generated/types.js";
import type { Case, CompletenessBook } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import { fieldsRead } from "#policy/fields-read.js";
import type { RulePlan } from "#policy/plan.js";
import { saysNotYet } from "#replay/reference/read-field.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { type FieldInfo, kindOf } from "#schema/record-fields.js";
import { RECORD_KINDS, type RecordKind } from "#shared/record-kind.js";

/** Which facts the new wording of a rule needs that records do not hold, fed result by result. */
export interface FactTally {
  /** `before`: what the old wording said; null where it said nothing. */
  add(after: RuleOutcome, before: RuleOutcome | null): void;
  lacking(): LackingFact[];
  open(): OpenForFact[];
}

interface Need {
  readonly info: FieldInfo;
  readonly seen: Set<LedgerRecord>;
  readonly lacking: RecordRef[];
  readonly casesWithout: Set<string>;
  blank: number;
  notDelivered: number;
  notCoded: number;
}

/** `before`: the rule as run, or null where the new wording adds it. */
export function factTally(
  after: RulePlan,
  before: RulePlan | null,
  policy: string,
  book: CompletenessBook,
): FactTally {
  const name = { policy, rule: after.rule.id, title: after.rule.title };
  const needs = newlyRead(after, before).map(
    (info): Need => ({
      info,
      seen: new Set(),
      lacking: [],
      casesWithout: new Set(),
      blank: 0,
      notDelivered: 0,
      notCoded: 0,
    }),
  );
  const causes = new Map<
    string,
    { field: string; cause: string; subjects: Set<string>; newlyOpen: number }
  >();
  return {
    add(outcome, old) {
      if (outcome.outcome === "not-applicable") return;
      for (const need of needs) note(need, outcome, book);
      for (const { kind, field } of outcome.causes) {
        const line = causes.get(`${field} ${kind}`) ?? {
          field,
          cause: kind,
          subjects: new Set(),
          newlyOpen: 0,
        };
        line.subjects.add(outcome.subject.id);
        if (old?.outcome !== "indeterminate") line.newlyOpen += 1;
        causes.set(`${field} ${kind}`, line);
      }
    },
    lacking: () =>
      needs
        .filter(({ lacking, casesWithout }) => lacking.length + casesWithout.size > 0)
        .map(({ info, seen, casesWithout, lacking, blank, notDelivered, notCoded }) => ({
          ...name,
          field: `${info.kind}.${info.name}`,
          records: seen.size,
          blank,
          notDelivered,
          notCoded,
          casesWithoutKind: casesWithout.size,
          lacking,
        })),
    open: () =>
      [...causes.values()].map(({ field, cause, subjects, newlyOpen }) => ({
        ...name,
        field,
        cause,
        results: subjects.size,
        newlyOpen,
        subjects: [...subjects],
      })),
  };
}

/** Fields that the new wording reads and the old one does not, in the order of kinds and schemas. */
function newlyRead(after: RulePlan, before: RulePlan | null): FieldInfo[] {
  const old = before === null ? new Set<string>() : fieldsRead(before);
  const read = fieldsRead(after);
  return RECORD_KINDS.flatMap((kind) =>
    [...kindOf(kind).fields.values()].filter(
      ({ name }) => read.has(`${kind}.${name}`) && !old.has(`${kind}.${name}`),
    ),
  );
}

function note(need: Need, { matter, subject }: RuleOutcome, book: CompletenessBook): void {
  const { info, seen } = need;
  const records = info.kind === subject.kind ? [subject] : recordsOf(matter, info.kind);
  const sender = (matter.determination ?? subject).origin.sender;
  if (records.length === 0 && book.of(sender, info.kind, matter.id) === "not-delivered")
    need.casesWithout.add(matter.id);
  for (const record of records) {
    if (seen.has(record)) continue;
    seen.add(record);
    if (!isLacking(record, info)) continue;
    if (info.contentFlag) need.notCoded += 1;
    else if (book.hasField(record, info.name)) need.blank += 1;
    else need.notDelivered += 1;
    need.lacking.push({ kind: record.kind, id: record.id, file: record.file, row: record.row });
  }
}

/** Blank, and not because the act had not happened. */
function isLacking(record: LedgerRecord, info: FieldInfo): boolean {
  return record.values[info.name] === undefined && !saysNotYet(record, info);
}

function recordsOf(matter: Case, kind: RecordKind): readonly LedgerRecord[] {
  const { determination } = matter;
  switch (kind) {
    case "determination":
      return determination ? [determination] : [];
    case "notice":
      return matter.notices;
    case "decisionChange":
      return matter.decisionChanges;
    case "p2pRequest":
      return matter.p2pRequests;
    case "contactAttempt":
      return [...matter.contactAttempts.values()].flat();
    case "information":
      return matter.information;
    case "appeal":
      return matter.appeals;
    case "letterTemplate":
      return [];
  }
}
