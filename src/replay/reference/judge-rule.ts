import type { Choices, RulePlan } from "#policy/plan.js";
import { AuditError, type Problem } from "#shared/error.js";
import { hull, type Interval, UNKNOWN } from "#shared/interval.js";
import type { Outcome } from "#shared/outcome.js";
import { isCoarse } from "../not-tested.js";
import { type Cause, couldFail } from "../outcome.js";
import { type Evidence, foldReadings, type RuleOutcome } from "../rule-outcome.js";
import { uniqueCauses } from "./causes.js";
import { dayCountOf } from "./day-count.js";
import { decidingComparisons } from "./deciding-comparisons.js";
import { evidenceOf } from "./evidence.js";
import { causesOfJudged, type Judged, judge } from "./judge.js";
import type { Scene } from "./scene.js";

/**
 * One rule on the scene's subject under every combination of readings. `inWords`: with causes and evidence, for somebody
 * who reads them.
 */
export function judgeRule(plan: RulePlan, policy: string, scene: Scene, inWords = true): RuleOutcome {
  try {
    return folded(plan, policy, judgeCombinations(plan, scene), scene, inWords);
  } catch (error) {
    return broken(plan, policy, problemOf(error), scene);
  }
}

/** The verdicts that differ, and which of them each combination has (the first where nothing is said). */
interface Verdicts {
  readonly distinct: readonly Judged[];
  readonly which: readonly number[];
}

/**
 * Every combination; one that answers the same to all questions that had a part in an earlier verdict has that
 * verdict, without being evaluated again. Most subjects come by no question at all.
 */
function judgeCombinations(plan: RulePlan, scene: Scene): Verdicts {
  const [only, ...others] = plan.combinations;
  if (only && others.length === 0) return { distinct: [judge(plan, only, scene)], which: [0] };
  const distinct: Judged[] = [];
  const asked: ReadonlySet<string>[] = [];
  const which: number[] = [];
  for (const combination of plan.combinations) {
    let index = distinct.findIndex((one, at) =>
      agrees(one.combination.choices, combination.choices, asked[at]),
    );
    if (index < 0) {
      const questions = new Set<string>();
      index = distinct.push(judge(plan, combination, { ...scene, asked: questions })) - 1;
      asked.push(questions);
      if (questions.size === 0) break;
    }
    which.push(index);
  }
  return { distinct, which };
}

function agrees(a: Choices, b: Choices, questions: ReadonlySet<string> = new Set()): boolean {
  for (const question of questions) {
    if (a[question] !== b[question]) return false;
  }
  return true;
}

function folded(
  plan: RulePlan,
  policy: string,
  { distinct, which }: Verdicts,
  scene: Scene,
  inWords: boolean,
): RuleOutcome {
  const outcome = foldReadings(distinct.map((one) => one.verdict));
  const possible = distinct.some((one) => couldFail(one.verdict));
  const causes = inWords && outcome === "indeterminate" ? openCauses(distinct, scene) : [];
  return {
    plan,
    policy,
    matter: scene.matter,
    subject: scene.subject,
    outcome,
    couldFail: possible,
    version: distinct.find((one) => one.version !== null)?.version ?? null,
    trigger: distinct.map((one) => one.trigger).reduce(hull),
    causes,
    evidence:
      inWords && (outcome === "fail" || (possible && isOpen(outcome) && !isCoarse({ causes })))
        ? evidenceFor(distinct, plan, scene)
        : null,
    error: null,
    isParted: isParted(distinct),
    readings: plan.combinations.map(({ choices }, index) => {
      const { verdict, trigger } = distinct[which[index] ?? 0] as Judged;
      return { choices, verdict, trigger };
    }),
  };
}

function isParted([first, ...others]: readonly Judged[]): boolean {
  return others.some(
    ({ verdict, trigger }) =>
      verdict.outcome !== first?.verdict.outcome ||
      trigger.from !== first.trigger.from ||
      trigger.to !== first.trigger.to,
  );
}

function openCauses(distinct: readonly Judged[], scene: Scene): Cause[] {
  const open = distinct.filter((one) => one.verdict.outcome === "indeterminate");
  return uniqueCauses(open.flatMap((one) => causesOfJudged(one, scene)));
}

function evidenceFor(distinct: readonly Judged[], plan: RulePlan, scene: Scene): Evidence | null {
  const deciding =
    distinct.find((one) => one.verdict.outcome === "fail") ?? distinct.find((one) => couldFail(one.verdict));
  if (!deciding) return null;
  return {
    ...evidenceOf(deciding.body, deciding.verdict, scene),
    ...dayCountOf(distinct, scene),
    compared: decidingComparisons(distinct, plan.rule, scene),
  };
}

function broken(plan: RulePlan, policy: string, error: Problem, scene: Scene): RuleOutcome {
  const trigger: Interval = UNKNOWN;
  return {
    plan,
    policy,
    matter: scene.matter,
    subject: scene.subject,
    outcome: "error",
    couldFail: false,
    version: null,
    trigger,
    readings: [],
    isParted: false,
    causes: [],
    evidence: null,
    error,
  };
}

/** A rule that throws on a subject gives `error`; the run goes on and says so. */
function problemOf(error: unknown): Problem {
  if (error instanceof AuditError && error.problems[0]) return error.problems[0];
  return { code: "rule-broke", message: error instanceof Error ? error.message : String(error) };
}

function isOpen(outcome: Outcome): boolean {
  return outcome === "indeterminate" || outcome === "needs-review";
}
