import type { Expression, ExpressionObject, Rule } from "#generated/types.js";
import { type Problem, problem } from "#shared/error.js";
import { namesHelp } from "#shared/similar-names.js";
import { type PolicyBundle, ruleFile } from "./bundle.js";
import { effectiveProblems } from "./effective.js";

const PROVIDER_CLASSES: readonly Rule["onFail"][] = ["request-defect", "observation", "advisory"];

/** What the schema cannot say of one rule: shapes that have no meaning are refused (docs/language.md, section 3). */
export function checkRule(rule: Rule, bundle: PolicyBundle): Problem[] {
  const found: Problem[] = [];
  const refuse = (code: string, message: string, pointer: string, help?: string) =>
    found.push(problem(code, message, `${ruleFile(bundle, rule.id)}#${pointer}`, help));

  if (rule.kind === "gate" && rule.subject !== "p2pRequest") {
    refuse("gate-subject", "a gate judges a p2pRequest", "/subject");
  }
  if (rule.kind === "gate" || rule.onFail !== "breach") {
    if (rule.direction !== undefined)
      refuse(
        "direction-without-meaning",
        "`direction` has no meaning here",
        "/direction",
        "a gate's direction follows from the act; other classes than breach have none",
      );
  } else if (rule.direction === undefined) {
    refuse(
      "direction-missing",
      "a rule of class breach says in which direction a fail goes",
      "",
      "add under-service or over-service",
    );
  }
  if (rule.kind !== "gate" && rule.obligor === "provider" && !PROVIDER_CLASSES.includes(rule.onFail)) {
    refuse(
      "provider-breach",
      `what a provider owes is a request-defect, observation or advisory, never a ${rule.onFail}`,
      "/onFail",
    );
  }
  if (rule.kind === "deadline") checkDeadline(rule, refuse);
  found.push(
    ...effectiveProblems(rule.effective, bundle.policy.questions, `${ruleFile(bundle, rule.id)}#/effective`),
  );
  const known = new Set(bundle.clauses.clauses.map((clause) => clause.id));
  for (const [index, clause] of rule.clauses.entries()) {
    if (!known.has(clause))
      refuse(
        "unknown-clause",
        `clause \`${clause}\` is not in the clause register`,
        `/clauses/${index}`,
        namesHelp("clauses", clause, [...known]),
      );
  }
  return found;
}

type Refuse = (code: string, message: string, pointer: string, help?: string) => void;

function checkDeadline(rule: Extract<Rule, { kind: "deadline" }>, refuse: Refuse): void {
  if ((rule.limit === undefined) === (rule.due === undefined)) {
    refuse(
      "limit-or-due",
      "a deadline has either a limit or a due",
      "",
      "a limit is counted from `start`; a due is an instant of its own",
    );
  }
  if (rule.limit !== undefined && rule.start === undefined)
    refuse("limit-without-start", "a limit is counted from a `start`", "/limit");
  if (rule.early !== undefined && rule.start === undefined)
    refuse("early-without-start", "`early` speaks of a stop before the `start`", "/early");
  if (rule.extension && !beginsWithKnown(rule.extension.counts)) {
    refuse(
      "extension-without-known",
      "`counts` must begin with `known`: silence is not an extension",
      "/extension/counts",
      'write {"all": [{"known": {"field": "…"}}, …]}',
    );
  }
}

function beginsWithKnown(expression: Expression): boolean {
  const object = expression as ExpressionObject;
  return object.known !== undefined || (object.all?.[0] as ExpressionObject | undefined)?.known !== undefined;
}
