import type { Expression, Rule } from "#generated/types.js";
import { type Problem, problem, throwAny } from "#shared/error.js";
import type { Commons, PolicyBundle } from "./bundle.js";
import { checkMeaning, uniqueProblems } from "./check-policy.js";
import { compileAs } from "./compile/expression.js";
import { compileRule } from "./compile/rule.js";
import { onceEach, subjectScope } from "./compile/scope.js";
import { unsettledSpans } from "./effective.js";
import type { Choices, PlanNode, PolicyPlan, RulePlan } from "./plan.js";
import { combinationsOf, questionsIn } from "./questions.js";
import { standing, statusOf } from "./status.js";

const WEAKEST_FIRST = ["unconfirmed", "partly", "confirmed", "internal"] as const;

/**
 * The plan of a policy with the configuration's answers. Throws every problem of the policy and answers that
 * name no question or option.
 */
export function planPolicy(
  loaded: PolicyBundle,
  commons: Commons,
  answers: Choices,
  payers: readonly string[] | null = null,
): PolicyPlan {
  const bundle = payers === null ? loaded : restrictedTo(payers, loaded);
  throwAny(checkAnswers(bundle, answers));
  const found: Problem[] = checkMeaning(bundle, commons);
  const report = (one: Problem) => found.push(one);
  const once = onceEach(bundle, commons);
  const rules = bundle.rules.map((rule) => planRule(rule, bundle, commons, answers, report, once));
  const appliesTo = combinationsOf(
    questionsIn(bundle.policy.appliesTo, bundle, commons),
    bundle,
    answers,
  ).flatMap((choices) => {
    const compilation = {
      bundle,
      commons,
      choices,
      day: null,
      gates: [],
      subject: "determination",
      report,
      once,
    } as const;
    const node = compileAs(
      "boolean",
      bundle.policy.appliesTo,
      subjectScope(compilation, `${bundle.folder}/policy.json`, "/appliesTo"),
    );
    return node ? [{ choices, node }] : [];
  });
  throwAny(uniqueProblems(found));
  return withSharedFilters({ id: bundle.policy.id, zone: bundle.policy.zone, appliesTo, rules });
}

/** Equal filters become one node, so that a case is asked once. */
function withSharedFilters(plan: PolicyPlan): PolicyPlan {
  const shared = new Map<string, PlanNode>();
  const share = (node: PlanNode): PlanNode => {
    const text = JSON.stringify(node);
    shared.set(text, shared.get(text) ?? node);
    return shared.get(text) ?? node;
  };
  return {
    ...plan,
    appliesTo: plan.appliesTo.map(({ choices, node }) => ({ choices, node: share(node) })),
    rules: plan.rules.map((rule) => ({
      ...rule,
      combinations: rule.combinations.map((one) => ({ ...one, appliesTo: share(one.appliesTo) })),
    })),
  };
}

/** The configuration states to which payers the policy applies. */
function restrictedTo(payers: readonly string[], bundle: PolicyBundle): PolicyBundle {
  const appliesTo = {
    all: [bundle.policy.appliesTo, { in: [{ field: "payer" }, [...payers]] as [Expression, Expression] }],
  };
  return { ...bundle, policy: { ...bundle.policy, appliesTo: appliesTo as Expression } };
}

/** The plan of one rule under every combination of readings; problems are reported, not thrown. */
export function planRule(
  rule: Rule,
  bundle: PolicyBundle,
  commons: Commons,
  answers: Choices,
  report: (found: Problem) => void,
  once = onceEach(bundle, commons),
): RulePlan {
  return {
    rule,
    citations: [...new Set(rule.clauses.map((id) => citation(bundle, id)))],
    evidenceTag: evidenceOf(rule, bundle),
    unsettled: [...bundle.policy.versions, ...bundle.rules].flatMap((dated) =>
      unsettledSpans(dated.effective),
    ),
    combinations: compileRule(rule, bundle, commons, answers, report, once),
  };
}

/** A clause as cited: the policy's short form, the locator, and the standing of what is not in force. */
export function citation(bundle: PolicyBundle, clauseId: string): string {
  const locator = bundle.clauses.clauses.find((clause) => clause.id === clauseId)?.locator ?? clauseId;
  const separator = locator.startsWith("(") ? "" : " ";
  return `${bundle.policy.cite}${separator}${locator}${standing(statusOf(bundle.policy))}`;
}

/** The weakest evidence tag among a rule's clauses. */
export function evidenceOf(rule: Rule, bundle: PolicyBundle): RulePlan["evidenceTag"] {
  const tags = bundle.clauses.clauses
    .filter((clause) => rule.clauses.includes(clause.id))
    .map((clause) => clause.evidence);
  return WEAKEST_FIRST.find((tag) => tags.includes(tag)) ?? "unconfirmed";
}

function checkAnswers(bundle: PolicyBundle, answers: Choices): Problem[] {
  return Object.entries(answers).flatMap(([id, option]) => {
    const question = bundle.policy.questions.find((candidate) => candidate.id === id);
    if (!question) {
      return [
        problem(
          "unknown-question",
          `answer to \`${id}\`, which policy \`${bundle.policy.id}\` does not ask`,
          undefined,
          `questions: ${bundle.policy.questions.map((one) => one.id).join(", ") || "none"}`,
        ),
      ];
    }
    if (Object.hasOwn(question.options, option)) return [];
    return [
      problem(
        "unknown-option",
        `\`${option}\` is no option of question \`${id}\``,
        undefined,
        `options: ${Object.keys(question.options).join(", ")}`,
      ),
    ];
  });
}
