import { decidingQuestions } from "#findings/deciding-questions.js";
import type { Combination, RulePlan } from "#policy/plan.js";
import { judge } from "#replay/reference/judge.js";
import type { Scene } from "#replay/reference/scene.js";
import { traceBody } from "#replay/reference/trace.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { traceLines } from "./trace-text.js";

/** Every step of the reference engine to an outcome, as lines for each reading; readings that come out alike are shown once. */
export function ruleTrace(outcome: RuleOutcome, scene: Scene): string[][] {
  const { plan } = outcome;
  const deciding = decidingQuestions(outcome.readings);
  const shown = new Map<string, Combination>();
  for (const combination of plan.combinations) {
    const answers = deciding.map((question) => `${question} = ${combination.choices[question]}`).join(", ");
    if (!shown.has(answers)) shown.set(answers, combination);
  }
  return [...shown].map(([answers, combination]) => readingLines(plan, combination, answers, scene));
}

function readingLines(plan: RulePlan, combination: Combination, answers: string, scene: Scene): string[] {
  const { verdict, version, body } = judge(plan, combination, scene);
  const reason = verdict.reason === undefined ? "" : ` (${verdict.reason})`;
  const head = `${answers === "" ? "under every reading" : `reading ${answers}`}: ${OUTCOME_WORDS[verdict.outcome]}${reason}, version ${version ?? "none in force"}`;
  const steps = body === null ? [] : traceBody(body, plan.rule.id, scene);
  return [head, ...steps.flatMap((step) => traceLines(step, scene.zone, scene.stage.asOf, 1))];
}
