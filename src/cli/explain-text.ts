import { decidingQuestions } from "#findings/deciding-questions.js";
import type { Combination, RulePlan } from "#policy/plan.js";
import { judge } from "#replay/reference/judge.js";
import type { Scene } from "#replay/reference/scene.js";
import { traceBody } from "#replay/reference/trace.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { traceLines } from "./trace-text.js";

/** The verdict, the finding in sentences, and every step to it; readings that come out alike are shown once. */
export function explainText(
  { rule, citations, evidenceTag, combinations }: RulePlan,
  scene: Scene,
  outcome: RuleOutcome,
  explanation: string | null,
): string {
  const { subject } = scene;
  const deciding = decidingQuestions(outcome.readings);
  const shown = new Map<string, Combination>();
  for (const combination of combinations) {
    const answers = deciding.map((question) => `${question} = ${combination.choices[question]}`).join(", ");
    if (!shown.has(answers)) shown.set(answers, combination);
  }
  return [
    `${rule.id} · ${rule.title}`,
    `${citations.join(", ")} [${evidenceTag}]`,
    `subject ${subject.kind} ${subject.id} (${subject.file}, row ${subject.row})`,
    `verdict ${OUTCOME_WORDS[outcome.outcome]} (${outcome.outcome})`,
    ...(explanation === null ? [] : ["", explanation]),
    ...(outcome.error === null ? [] : ["", `${outcome.error.code}: ${outcome.error.message}`]),
    ...[...shown].flatMap(([answers, combination]) => [
      "",
      ...readingLines(outcome.plan, combination, answers, scene),
    ]),
  ].join("\n");
}

function readingLines(plan: RulePlan, combination: Combination, answers: string, scene: Scene): string[] {
  const { verdict, version, body } = judge(plan, combination, scene);
  const reason = verdict.reason === undefined ? "" : ` (${verdict.reason})`;
  const head = `${answers === "" ? "under every reading" : `reading ${answers}`}: ${OUTCOME_WORDS[verdict.outcome]}${reason}, version ${version ?? "none in force"}`;
  const steps = body === null ? [] : traceBody(body, plan.rule.id, scene);
  return [head, ...steps.flatMap((step) => traceLines(step, scene.zone, scene.stage.asOf, 1))];
}
