import { allStandards, standardsOf } from "#findings/standards.js";
import type { Cell, NotTested, RuleResult } from "#generated/types.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { RulePlan } from "#policy/plan.js";
import { isCoarse } from "#replay/not-tested.js";
import type { CauseKind } from "#replay/outcome.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { type Counts, noCounts, type Outcome } from "#shared/outcome.js";
import { rateOf } from "#shared/rate.js";
import { by } from "#shared/text-order.js";
import type { Judgement } from "./judgement.js";
import { type MarginTally, marginTally } from "./margin-tally.js";
import { worst } from "./worst.js";

/** An outcome that needs no words, with its month. */
export interface Settled {
  readonly outcome: Outcome;
  readonly month: string;
}

/** Counts of one rule, fed case by case. */
export interface RuleTally {
  add(outcomes: readonly { readonly outcome: RuleOutcome; readonly month: string }[]): void;
  /** Adds a number of cases alike, none of them with a finding: its subjects in order, and the case's fields. */
  addAlike(subjects: readonly Settled[], values: LedgerRecord["values"], cases: number): void;
  addLeft: MarginTally["addLeft"];
  /** Adds what was not delivered or not coded, of subjects that are undecided for that alone. */
  addMissing(missing: NotTested): void;
  result(): RuleResult;
  /** What was counted so far, as plain values, for `addUp` with what is counted elsewhere. */
  readonly counted: RuleCounts;
}

interface RuleCounts {
  readonly subjects: Counts;
  readonly cases: Counts;
  readonly cells: Cells;
  readonly members: Set<string>;
  readonly notTested: Map<string, NotTestedLine>;
  readonly errors: Map<string, { code: string; message: string; subjects: number }>;
  readonly margins: MarginTally["counted"];
}

type Cells = Map<string, { key: Omit<Cell, "subjects" | "cases">; subjects: Counts; cases: Counts }>;
type NotTestedLine = { -readonly [Key in keyof NotTested]: NotTested[Key] };

export function ruleTally(plan: RulePlan, judged: Judgement): RuleTally {
  const margins = marginTally();
  const counted: RuleCounts = {
    subjects: noCounts(),
    cases: noCounts(),
    cells: new Map(),
    members: new Set(),
    notTested: new Map(),
    errors: new Map(),
    margins: margins.counted,
  };
  const { subjects, cases, cells, members, notTested, errors } = counted;

  return {
    counted,
    add(outcomes) {
      if (outcomes.length === 0) return;
      for (const { outcome, month } of outcomes) {
        subjects[outcome.outcome] += 1;
        cellFor(cells, plan, valuesOf(outcome), month).subjects[outcome.outcome] += 1;
        noteNotTested(notTested, outcome);
        if (plan.rule.kind === "deadline") margins.add(outcome);
        if (outcome.error) noteError(errors, outcome.error);
      }
      const first = outcomes[0] as (typeof outcomes)[number];
      const caseOutcome: Outcome = worst(outcomes.map(({ outcome }) => outcome.outcome));
      cases[caseOutcome] += 1;
      cellFor(cells, plan, valuesOf(first.outcome), first.month).cases[caseOutcome] += 1;
      const member = first.outcome.matter.determination?.values.memberId;
      if (caseOutcome === "fail" && typeof member === "string") members.add(member);
    },
    addAlike(settled, values, times) {
      const [first] = settled;
      if (!first) return;
      for (const { outcome, month } of settled) {
        subjects[outcome] += times;
        cellFor(cells, plan, values, month).subjects[outcome] += times;
      }
      const caseOutcome = worst(settled.map(({ outcome }) => outcome));
      cases[caseOutcome] += times;
      cellFor(cells, plan, values, first.month).cases[caseOutcome] += times;
    },
    addLeft: margins.addLeft,
    addMissing: (missing) => addNotTested(notTested, missing),
    result() {
      const { rule, citations, evidenceTag } = plan;
      return {
        id: rule.id,
        title: `${rule.title}${judged.suffix}`,
        kind: rule.kind,
        subject: rule.subject,
        topic: rule.topic,
        clauses: [...citations],
        standards: allStandards(rule),
        evidenceTag,
        obligor: rule.obligor,
        class: judged.class,
        direction: judged.direction,
        severity: rule.severity,
        asks: rule.messages.asks,
        interpretation: rule.interpretation ?? null,
        subjects: { ...subjects },
        cases: { ...cases },
        rate: { ...rateOf(cases) },
        members: members.size,
        cells: [...cells.values()]
          .map(({ key, ...counts }) => ({ ...key, ...counts }))
          .sort(
            by((cell) =>
              [cell.standards.join(), cell.delegate ?? "", cell.lineOfBusiness ?? "", cell.month].join("\n"),
            ),
          ),
        margins: margins.result(),
        notTested: [...notTested.values()].sort(by((line) => `${line.cause} ${line.field} ${line.sender}`)),
        errors: [...errors.values()].sort(by((error) => `${error.code} ${error.message}`)),
      };
    },
  };
}

function cellFor(cells: Cells, { rule }: RulePlan, values: LedgerRecord["values"], month: string) {
  const keyed = rule.standards.some((standard) => typeof standard !== "string");
  const standards = keyed ? standardsOf(rule, values) : [];
  const key = {
    delegate: textOrNull(values.delegate),
    standards,
    lineOfBusiness: textOrNull(values.lineOfBusiness),
    month,
  };
  const name = `${standards.join()}\n${key.delegate ?? ""}\n${key.lineOfBusiness ?? ""}\n${month}`;
  const known = cells.get(name);
  if (known) return known;
  const cell = { key, subjects: noCounts(), cases: noCounts() };
  cells.set(name, cell);
  return cell;
}

function valuesOf({ matter }: RuleOutcome): LedgerRecord["values"] {
  return matter.determination?.values ?? {};
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

const SAID_ONCE: Readonly<Partial<Record<CauseKind, NotTested["cause"]>>> = {
  "field-not-delivered": "field-not-delivered",
  "kind-not-delivered": "kind-not-delivered",
  "flag-not-coded": "flag-not-coded",
};

function noteNotTested(lines: Map<string, NotTestedLine>, outcome: RuleOutcome): void {
  if (outcome.outcome !== "indeterminate" || !isCoarse(outcome)) return;
  for (const cause of outcome.causes) {
    const kind = SAID_ONCE[cause.kind];
    if (kind === undefined) continue;
    const sender = senderOf(cause.record ?? outcome.matter.determination ?? outcome.subject);
    addNotTested(lines, {
      cause: kind,
      field: cause.field,
      sender,
      subjects: 1,
      couldFail: outcome.couldFail ? 1 : 0,
    });
  }
}

function addNotTested(
  lines: Map<string, NotTestedLine>,
  { cause, field, sender, subjects, couldFail }: NotTested,
): void {
  const name = `${cause} ${field} ${sender}`;
  const line = lines.get(name) ?? { cause, field, sender, subjects: 0, couldFail: 0 };
  line.subjects += subjects;
  line.couldFail += couldFail;
  lines.set(name, line);
}

function senderOf(record: LedgerRecord): string {
  return record.origin.sender;
}

function noteError(
  errors: Map<string, { code: string; message: string; subjects: number }>,
  { code, message }: { code: string; message: string },
): void {
  const known = errors.get(`${code} ${message}`) ?? { code, message, subjects: 0 };
  known.subjects += 1;
  errors.set(`${code} ${message}`, known);
}
