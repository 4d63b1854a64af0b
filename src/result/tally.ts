import type {
  Answer,
  AuditResult,
  Finding,
  FindingCounts,
  NotTested,
  PolicyResult,
  QuestionLine,
  UniverseCell,
} from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { PolicyBundle } from "#policy/bundle.js";
import type { PolicyPlan } from "#policy/plan.js";
import { sharedInputsRead } from "#policy/shared-inputs-read.js";
import { citeOf } from "#policy/status.js";
import type { CaseOutcome, RuleOutcome } from "#replay/rule-outcome.js";
import { groupBy } from "#shared/group-by.js";
import type { PartyName } from "#shared/party-names.js";
import { by } from "#shared/text-order.js";
import { addUp } from "./add-up.js";
import { judgementsOf, judgesHeld } from "./judgement.js";
import { type Dating, dayOfSubject, dayOfUnjudged, isInPeriod, monthOf } from "./period.js";
import { type CalendarTitles, policyFacts } from "./policy-facts.js";
import { type QuestionTally, questionTally } from "./question-tally.js";
import { type RuleTally, ruleTally, type Settled } from "./rule-tally.js";
import { type UnclearTally, unclearTally } from "./unclear-tally.js";

/** Counts of a run, fed case by case. */
export interface Tally {
  /**
   * `judged`: the same case with what lies outside the period; `isInside`: something else of the case is known to lie in
   * it. Gives the subjects that answers to open questions decide.
   */
  add(
    outcome: CaseOutcome,
    findings: readonly Finding[],
    judged: CaseOutcome,
    isInside?: boolean,
  ): QuestionLine[];
  /** Adds a number of cases alike under one rule, none of them with a finding. Not counted in the universe. */
  addAlike(policy: string, rule: string, alike: Alike): void;
  /** Adds what was not delivered or not coded, for subjects of one rule that are undecided for that alone. */
  addMissing(policy: string, rule: string, missing: NotTested): void;
  /** Adds acts in time under one rule, by the step of the time they had left. */
  addLeft(policy: string, rule: string, left: Left): void;
  /** Adds determinations to a cell of the universe. */
  addUniverse(key: Omit<UniverseCell, "determinations">, determinations: number): void;
  result(): Pick<AuditResult, "policies" | "findings" | "universe">;
  /** A line per policy of which it cannot be told for some records whether it applies. */
  unclear(): string[];
  /** What was counted so far, as plain values: another tally of the same plans, perhaps in another thread, can add it to its own. */
  readonly counted: TallyCounts;
  /** Adds what another tally counted of other cases. */
  addCounted(counted: TallyCounts): void;
}

/** Everything a tally counts; each part by the tally that keeps it. */
export interface TallyCounts {
  /** By policy and rule, a part for each line of figures. */
  readonly rules: ReadonlyMap<string, readonly RuleTally["counted"][]>;
  readonly questions: ReadonlyMap<string, QuestionTally["counted"]>;
  readonly unclear: UnclearTally["counted"];
  readonly universe: ReadonlyMap<string, UniverseCell>;
  readonly findings: FoundCounts;
}

/** Cases with the same subjects under a rule, in order: outcome, month, and whether a discussion was judged. */
export interface Alike {
  readonly subjects: readonly (Settled & { readonly held: boolean })[];
  /** The fields of the determination that figures are kept by. */
  readonly values: LedgerRecord["values"];
  readonly cases: number;
}

/** Acts with time left (src/shared/margin-step.ts). */
export interface Left {
  readonly lineOfBusiness: string | null;
  readonly step: number;
  readonly acts: number;
}

export interface TallyInput {
  readonly bundles: readonly PolicyBundle[];
  readonly plans: readonly PolicyPlan[];
  readonly answers: readonly Answer[];
  readonly basisOf: (policy: string) => string | null;
  readonly calendars: CalendarTitles;
  readonly dating: Dating;
  /** What senders are called. */
  readonly nameOf: PartyName;
}

/** An outcome with its month, where it lies in the period. */
export function inPeriod(outcome: CaseOutcome, dating: Dating): CaseOutcome {
  if (dating.period === null) return outcome;
  const { matter, outcomes, unclear } = outcome;
  return {
    ...outcome,
    outcomes: outcomes.filter((one) => isIn(one, dating)),
    unclear: unclear.filter((one) => isIn({ matter, trigger: one.trigger() }, dating)),
  };
}

function isIn({ matter, trigger }: Pick<RuleOutcome, "matter" | "trigger">, dating: Dating): boolean {
  return isInPeriod(dayOfSubject(matter, trigger, dating), dating);
}

export function tally(input: TallyInput): Tally {
  const { bundles, plans, answers, basisOf, calendars, dating, nameOf } = input;
  const rules = new Map(
    plans.flatMap((plan) =>
      plan.rules.map((rule) => {
        const lines = judgementsOf(rule).map((judgement) => ({
          judgement,
          tally: ruleTally(rule, judgement),
        }));
        return [`${plan.id} ${rule.rule.id}`, lines] as const;
      }),
    ),
  );
  const questions = new Map(
    plans.flatMap((plan) =>
      bundles
        .filter(({ policy }) => policy.id === plan.id)
        .map((bundle) => [plan.id, questionTally(bundle, plan.rules, answers, (one) => isIn(one, dating))]),
    ),
  );
  const unclear = unclearTally(nameOf);
  const universe = new Map<string, UniverseCell>();
  const counts = findingCounts();
  const counted: TallyCounts = {
    rules: new Map([...rules].map(([name, lines]) => [name, lines.map(({ tally }) => tally.counted)])),
    questions: new Map([...questions].map(([policy, tally]) => [policy, tally.counted])),
    unclear: unclear.counted,
    universe,
    findings: counts.counted,
  };

  return {
    counted,
    addCounted: (more) => addUp(counted, more),
    add(outcome, findings, judged, isInside = false) {
      if (isInside || isCounted(outcome, judged, dating)) {
        const key = universeKey(outcome);
        if (key) noteUniverse(universe, key, 1);
      }
      for (const group of byRule(outcome.outcomes)) {
        const [first] = group;
        if (!first) continue;
        for (const { judgement, tally } of rules.get(`${first.policy} ${first.plan.rule.id}`) ?? []) {
          tally.add(
            group
              .filter((one) => judgement.accepts(judgesHeld(one)))
              .map((outcome) => ({ outcome, month: monthIn(outcome, dating) })),
          );
        }
      }
      for (const one of outcome.unclear) unclear.add(one);
      counts.add(outcome.matter, findings);
      return [...questions.values()].flatMap((tally) => tally.add(judged));
    },
    addAlike(policy, rule, { subjects, values, cases }) {
      for (const { judgement, tally } of rules.get(`${policy} ${rule}`) ?? []) {
        tally.addAlike(
          subjects.filter(({ held }) => judgement.accepts(held)),
          values,
          cases,
        );
      }
    },
    addLeft(policy, rule, { lineOfBusiness, step, acts }) {
      for (const { tally } of rules.get(`${policy} ${rule}`) ?? []) tally.addLeft(lineOfBusiness, step, acts);
    },
    addMissing(policy, rule, missing) {
      for (const { tally } of rules.get(`${policy} ${rule}`) ?? []) tally.addMissing(missing);
    },
    addUniverse: (key, determinations) => noteUniverse(universe, key, determinations),
    unclear: () => bundles.flatMap(({ policy }) => unclear.lines(policy.id, citeOf(policy))),
    result: () => ({
      universe: [...universe.values()].sort(
        by((cell) => [cell.sender, cell.delegate ?? "", cell.lineOfBusiness ?? "", cell.decision].join("\n")),
      ),
      findings: counts.result(),
      policies: plans.flatMap((plan): PolicyResult[] => {
        const bundle = bundles.find((candidate) => candidate.policy.id === plan.id);
        if (!bundle) return [];
        const results = plan.rules.flatMap((rule) =>
          (rules.get(`${plan.id} ${rule.rule.id}`) ?? []).map(({ tally }) => tally.result()),
        );
        return [
          {
            ...policyFacts(bundle, basisOf(plan.id), calendars),
            reads: sharedInputsRead(plan),
            unclear: unclear.count(plan.id),
            rules: results,
            questions: questions.get(plan.id)?.result(results) ?? [],
          },
        ];
      }),
    }),
  };
}

function monthIn({ matter, trigger }: RuleOutcome, dating: Dating): string {
  return monthOf(dayOfSubject(matter, trigger, dating));
}

/** Outcomes of a case by policy and rule, in the order in which they came. */
function byRule(outcomes: readonly RuleOutcome[]): RuleOutcome[][] {
  return [...groupBy(outcomes, ({ policy, plan }) => `${policy} ${plan.rule.id}`).values()];
}

/** Is a case of the period: something judged of it lies in it, or nothing is judged of it and it is dated so itself. */
function isCounted(outcome: CaseOutcome, judged: CaseOutcome, dating: Dating): boolean {
  if (isJudged(outcome)) return true;
  return !isJudged(judged) && isInPeriod(dayOfUnjudged(judged.matter, dating), dating);
}

function isJudged({ outcomes, unclear }: CaseOutcome): boolean {
  return outcomes.length + unclear.length > 0;
}

type UniverseKey = Omit<UniverseCell, "determinations">;

function universeKey({ matter }: CaseOutcome): UniverseKey | null {
  if (!matter.determination) return null;
  const { values, origin } = matter.determination;
  const text = (field: string) => (typeof values[field] === "string" ? values[field] : null);
  return {
    sender: origin.sender,
    delegate: text("delegate"),
    lineOfBusiness: text("lineOfBusiness"),
    decision: text("decision") ?? "not recorded",
  };
}

function noteUniverse(universe: Map<string, UniverseCell>, key: UniverseKey, more: number): void {
  const { sender, delegate, lineOfBusiness, decision } = key;
  const name = JSON.stringify([sender, delegate, lineOfBusiness, decision]);
  universe.set(name, { ...key, determinations: (universe.get(name)?.determinations ?? 0) + more });
}

/** What is counted of findings. */
interface FoundCounts {
  /** Cases and members with something not met. */
  readonly cases: Set<string>;
  readonly members: Set<string>;
  /** What is not met, by class and direction. */
  readonly byClass: Map<string, number>;
  readonly sums: { total: number; notMet: number; undecided: number; stillOpen: number };
}

function findingCounts() {
  const counted: FoundCounts = {
    cases: new Set(),
    members: new Set(),
    byClass: new Map(),
    sums: { total: 0, notMet: 0, undecided: 0, stillOpen: 0 },
  };
  const { cases, members, byClass, sums } = counted;
  return {
    counted,
    add(matter: Case, findings: readonly Finding[]): void {
      for (const finding of findings) {
        sums.total += 1;
        if (finding.outcome !== "fail") {
          sums.undecided += 1;
          continue;
        }
        sums.notMet += 1;
        cases.add(matter.id);
        const member = matter.determination?.values.memberId;
        if (typeof member === "string") members.add(member);
        if (finding.stillOpen) sums.stillOpen += 1;
        const name = finding.direction === null ? finding.class : `${finding.class} ${finding.direction}`;
        byClass.set(name, (byClass.get(name) ?? 0) + 1);
      }
    },
    result: (): FindingCounts => ({
      total: sums.total,
      notMet: sums.notMet,
      undecided: sums.undecided,
      cases: cases.size,
      members: members.size,
      byClass: Object.fromEntries([...byClass].sort(([a], [b]) => (a < b ? -1 : 1))),
      stillOpen: sums.stillOpen,
    }),
  };
}
