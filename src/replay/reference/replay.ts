import { zoneOf } from "#calendar/zone.js";
import type { Case, Ledger } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { Choices, PolicyPlan, RulePlan } from "#policy/plan.js";
import { AuditError, type Problem } from "#shared/error.js";
import { hull } from "#shared/interval.js";
import { type Cause, couldFail, type Outcome } from "../outcome.js";
import {
  type CaseOutcome,
  type Evidence,
  foldReadings,
  type RuleOutcome,
  type UnclearPolicy,
} from "../rule-outcome.js";
import { causesOf } from "./causes.js";
import { truthOf } from "./evaluate.js";
import { evidenceOf } from "./evidence.js";
import { causesOfJudged, type Judged, judge } from "./judge.js";
import type { Scene, Stage } from "./scene.js";

/**
 * The reference replay: every subject of every case against every rule, in the order of cases, policies, rules
 * and subjects. It is the executable definition of the language.
 */
export function* replay(ledger: Ledger, plans: readonly PolicyPlan[], stage: Stage): Generator<CaseOutcome> {
  for (const matter of ledger.cases) yield replayCase(matter, plans, stage);
}

/** One case against every policy. */
export function replayCase(matter: Case, plans: readonly PolicyPlan[], stage: Stage): CaseOutcome {
  const outcomes: RuleOutcome[] = [];
  const unclear: UnclearPolicy[] = [];
  for (const policy of plans) {
    const zone = zoneOf(policy.zone);
    for (const subject of subjectsOf(matter)) {
      const scene: Scene = { stage, zone, matter, subject };
      const judged = policy.rules
        .filter((plan) => plan.rule.subject === subject.kind)
        .map((plan) => judgeRule(plan, policy.id, scene));
      if (judged.length === 0) continue;
      const applying = policy.appliesTo.flatMap(({ node }) =>
        causesOf(node, matter.determination ?? subject, scene),
      );
      const isUnclear = policy.appliesTo.some(
        ({ node }) => truthOf(node, matter.determination ?? subject, scene) === null,
      );
      if (!isUnclear) outcomes.push(...judged);
      else if (judged.some((outcome) => outcome.couldFail)) {
        unclear.push({
          policy: policy.id,
          matter,
          subject,
          trigger: judged.map((one) => one.trigger).reduce(hull),
          causes: unique(applying),
        });
      }
    }
  }
  return { matter, outcomes, unclear };
}

/** One rule on the scene's subject under every combination of readings. */
export function judgeRule(plan: RulePlan, policy: string, scene: Scene): RuleOutcome {
  const base = { plan, policy, matter: scene.matter, subject: scene.subject };
  try {
    const judged = judgeCombinations(plan, scene);
    return { ...base, ...folded(judged, scene), error: null };
  } catch (error) {
    return { ...base, ...broken(scene), error: problemOf(error) };
  }
}

/**
 * Every combination; one that answers the same to all questions that had a part in an earlier verdict has that
 * verdict, without being evaluated again.
 */
function judgeCombinations(plan: RulePlan, scene: Scene): Judged[] {
  const evaluated: { readonly asked: ReadonlySet<string>; readonly judged: Judged }[] = [];
  return plan.combinations.map((combination) => {
    const twin = evaluated.find((one) => agrees(one.judged.combination.choices, combination.choices, one.asked));
    if (twin) return { ...twin.judged, combination };
    const asked = new Set<string>();
    const judged = judge(plan, combination, { ...scene, asked });
    evaluated.push({ asked, judged });
    return judged;
  });
}

function agrees(a: Choices, b: Choices, questions: ReadonlySet<string>): boolean {
  for (const question of questions) {
    if (a[question] !== b[question]) return false;
  }
  return true;
}

function folded(judged: readonly Judged[], scene: Scene) {
  const outcome = foldReadings(judged.map((one) => one.verdict));
  const possible = judged.some((one) => couldFail(one.verdict));
  const reported = outcome === "fail" || (isOpen(outcome) && possible);
  const deciding =
    judged.find((one) => one.verdict.outcome === "fail") ??
    judged.find((one) => couldFail(one.verdict)) ??
    judged[0];
  const evidence: Evidence | null =
    reported && deciding ? evidenceOf(deciding.body, deciding.verdict, scene) : null;
  return {
    outcome,
    couldFail: possible,
    version: judged.find((one) => one.version !== null)?.version ?? null,
    trigger: judged.map((one) => one.trigger).reduce(hull),
    readings: judged.map((one) => ({ choices: one.combination.choices, verdict: one.verdict })),
    causes:
      outcome === "indeterminate"
        ? unique(
            judged
              .filter((one) => one.verdict.outcome === "indeterminate")
              .flatMap((one) => causesOfJudged(one, scene)),
          )
        : [],
    evidence,
  };
}

function broken(scene: Scene) {
  return {
    outcome: "error" as const,
    couldFail: false,
    version: null,
    trigger: { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
    readings: [],
    causes: [],
    evidence: evidenceOf(null, { outcome: "indeterminate", possible: [] }, scene),
  };
}

/** A rule that throws on a subject gives `error`; the run goes on and says so. */
function problemOf(error: unknown): Problem {
  if (error instanceof AuditError && error.problems[0]) return error.problems[0];
  return { code: "rule-broke", message: error instanceof Error ? error.message : String(error) };
}

function subjectsOf(matter: Case): LedgerRecord[] {
  return [...(matter.determination ? [matter.determination] : []), ...matter.p2pRequests, ...matter.notices];
}

export function isOpen(outcome: Outcome): boolean {
  return outcome === "indeterminate" || outcome === "needs-review";
}

function unique(causes: readonly Cause[]): Cause[] {
  return [...new Map(causes.map((cause) => [`${cause.kind} ${cause.field}`, cause])).values()];
}
