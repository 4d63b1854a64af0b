import { ruleTrace } from "#judging/rule-trace.js";
import type { Scene } from "#replay/reference/scene.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";

/** The verdict, the finding in sentences, and every step to it. */
export function explainText(outcome: RuleOutcome, scene: Scene, explanation: string | null): string {
  const { rule, citations, evidenceTag } = outcome.plan;
  const { subject } = scene;
  return [
    `${rule.id} · ${rule.title}`,
    `${citations.join(", ")} [${evidenceTag}]`,
    `subject ${subject.kind} ${subject.id} (${subject.file}, row ${subject.row})`,
    `verdict ${OUTCOME_WORDS[outcome.outcome]} (${outcome.outcome})`,
    ...(explanation === null ? [] : ["", explanation]),
    ...(outcome.error === null ? [] : ["", `${outcome.error.code}: ${outcome.error.message}`]),
    ...ruleTrace(outcome, scene).flatMap((lines) => ["", ...lines]),
  ].join("\n");
}
