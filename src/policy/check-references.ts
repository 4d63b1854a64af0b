import { type Problem, problem } from "#shared/error.js";
import { namesHelp } from "#shared/similar-names.js";
import { type PolicyBundle, ruleFile } from "./bundle.js";

const RULE_ELSEWHERE = /^[^/\s]+\/[A-Z][A-Za-z0-9.-]*$/;

/** Clauses that questions and dated values of parameters name, and that are not in the register. */
export function checkClauseNames({ folder, policy, clauses }: PolicyBundle): Problem[] {
  const known = clauses.clauses.map((clause) => clause.id);
  const named = [
    ...policy.questions.map(({ clause }, index) => ({ clause, pointer: `/questions/${index}/clause` })),
    ...Object.entries(policy.parameters).flatMap(([name, { values }]) =>
      values.map(({ clause }, index) => ({ clause, pointer: `/parameters/${name}/values/${index}/clause` })),
    ),
  ];
  return named.flatMap(({ clause, pointer }) =>
    clause === undefined || known.includes(clause)
      ? []
      : [
          problem(
            "unknown-clause",
            `clause \`${clause}\` is not in the clause register`,
            `${folder}/policy.json#${pointer}`,
            namesHelp("clauses", clause, known),
          ),
        ],
  );
}

/** Rules that `followsFrom` names and that this policy lacks; of a rule elsewhere only the form can be judged here. */
export function checkRuleNames(bundle: PolicyBundle): Problem[] {
  const known = bundle.rules.map((rule) => rule.id);
  return bundle.rules.flatMap((rule) =>
    (rule.followsFrom ?? []).flatMap((name, index) =>
      known.includes(name) || RULE_ELSEWHERE.test(name)
        ? []
        : [
            problem(
              "unknown-rule-named",
              `\`${name}\` is no rule of this policy`,
              `${ruleFile(bundle, rule.id)}#/followsFrom/${index}`,
              `${namesHelp("rules", name, known)}; a rule of another policy is written POLICY/RULE`,
            ),
          ],
    ),
  );
}
