import type { Case } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { PolicyPlan } from "#policy/plan.js";
import { replayCase } from "#replay/reference/replay.js";
import type { Stage } from "#replay/reference/scene.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { type Dating, inPeriod } from "#result/index.js";

/** A decision of the universe with its case. */
export interface Member {
  readonly matter: Case;
  readonly decision: LedgerRecord;
}

export interface Universe {
  readonly members: readonly Member[];
  /** Decisions of which it is not settled whether they belong, by the reason. */
  readonly unsettled: ReadonlyMap<string, number>;
  /** These decisions. */
  readonly open: readonly LedgerRecord[];
  /** Decisions of the period to which the policy does not apply. */
  readonly others: readonly LedgerRecord[];
}

/**
 * The decisions of the period to which a policy applies under every reading. Those to which it may apply are left out and
 * counted: an open question or missing data decide.
 */
export function universeOf(cases: readonly Case[], plan: PolicyPlan, stage: Stage, dating: Dating): Universe {
  const aboutDecisions = {
    ...plan,
    rules: plan.rules.filter(({ rule }) => rule.subject === "determination"),
  };
  const members: Member[] = [];
  const unsettled = new Map<string, number>();
  const open: LedgerRecord[] = [];
  const others: LedgerRecord[] = [];
  for (const matter of cases) {
    const { determination } = matter;
    if (determination === null) continue;
    const { outcomes, unclear } = inPeriod(replayCase(matter, [aboutDecisions], stage), dating);
    const missing = unclear.flatMap(({ causes }) => causes.map(({ field }) => field));
    const isOpen = unclear.length > 0 || outcomes.some(mayApply);
    if (unclear.length > 0) note(unsettled, `not recorded or not settled: ${listed(missing)}`);
    else if (outcomes.some((one) => !mayNotApply(one))) {
      members.push({ matter, decision: determination });
      continue;
    } else if (isOpen) note(unsettled, reasonOf(outcomes.filter(mayApply)));
    if (isOpen) open.push(determination);
    else if (outcomes.length > 0) others.push(determination);
  }
  return { members, unsettled, open, others };
}

type Readings = Pick<RuleOutcome, "readings">;

function mayNotApply({ readings }: Readings): boolean {
  return readings.some(({ verdict }) => verdict.possible.includes("not-applicable"));
}

function mayApply({ readings }: Readings): boolean {
  return readings.some(({ verdict }) => verdict.possible.some((one) => one !== "not-applicable"));
}

function reasonOf(outcomes: readonly RuleOutcome[]): string {
  const questions = outcomes.flatMap(decidingQuestions);
  if (questions.length > 0) return `an open question decides: ${listed(questions)}`;
  return "the version in force or the date of the decision is not settled";
}

/** Questions under whose options the rule applies differently, whatever the others. */
function decidingQuestions({ readings }: Readings): string[] {
  const questions = [...new Set(readings.flatMap(({ choices }) => Object.keys(choices)))];
  return questions.filter((question) => {
    const apart = new Map<string, Set<boolean>>();
    for (const { choices, verdict } of readings) {
      const { [question]: _option, ...others } = choices;
      const key = JSON.stringify(Object.entries(others).sort());
      apart.set(key, (apart.get(key) ?? new Set()).add(verdict.possible.includes("not-applicable")));
    }
    return [...apart.values()].some(({ size }) => size > 1);
  });
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? "whether the policy applies" : [...new Set(names)].sort().join(", ");
}

function note(counts: Map<string, number>, reason: string): void {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
}
