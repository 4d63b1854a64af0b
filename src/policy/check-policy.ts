import { zoneOf } from "#calendar/zone.js";
import type { Rule } from "#generated/types.js";
import { AuditError, type Problem, problem } from "#shared/error.js";
import { namesHelp } from "#shared/similar-names.js";
import { type Commons, type PolicyBundle, ruleFile } from "./bundle.js";
import { checkDefinitions } from "./check-definitions.js";
import { checkClauseNames, checkRuleNames } from "./check-references.js";
import { checkRule } from "./check-rule.js";
import { mentionsField } from "./compile/mentions.js";
import { compileRule } from "./compile/rule.js";
import { effectiveProblems, overlap, spanOf } from "./effective.js";
import type { Combination } from "./plan.js";
import { combinationsOf, questionsIn } from "./questions.js";
import type { TestedPolicy } from "./tested-policy.js";

/** Everything wrong with a policy: meaning, types, clauses and cases. Empty where it may be published. */
export function checkPolicy(bundle: TestedPolicy, commons: Commons): Problem[] {
  const found = checkMeaning(bundle, commons);
  for (const rule of bundle.rules) {
    const combinations = compileRule(rule, bundle, commons, {}, (one) => found.push(one));
    found.push(...neverInForce(rule, combinations, bundle));
  }
  found.push(...checkClauses(bundle), ...checkRuleNames(bundle), ...checkCases(bundle));
  return uniqueProblems(found);
}

/** What neither the schema nor the types refuse and yet has no meaning (docs/language.md, section 3). */
export function checkMeaning(bundle: PolicyBundle, commons: Commons): Problem[] {
  return uniqueProblems([
    ...bundle.rules.flatMap((rule) => checkRule(rule, bundle)),
    ...checkZone(bundle),
    ...checkIds(bundle, commons),
    ...checkQuestions(bundle),
    ...checkClauseNames(bundle),
    ...checkVersions(bundle),
    ...checkOverlaps(bundle, commons),
    ...checkDefinitions(bundle, commons),
  ]);
}

function checkZone({ folder, policy }: PolicyBundle): Problem[] {
  try {
    zoneOf(policy.zone);
    return [];
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return error.problems.map((one) => ({ ...one, at: `${folder}/policy.json#/zone` }));
  }
}

function checkIds(bundle: PolicyBundle, commons: Commons): Problem[] {
  const found: Problem[] = [];
  const at = `${bundle.folder}/policy.json`;
  const owed = bundle.rules.filter((rule) => rule.kind === "gate" && rule.owed === true);
  if (owed.length > 1) {
    found.push(
      problem(
        "two-owed-gates",
        `the gates ${owed.map((rule) => rule.id).join(", ")} are all owed; at most one may be`,
        ruleFile(bundle, owed[1]?.id ?? ""),
      ),
    );
  }
  for (const name of Object.keys(bundle.policy.definitions)) {
    if (commons.definitions[name])
      found.push(
        problem(
          "definition-twice",
          `definition \`${name}\` is a shared definition already`,
          `${at}#/definitions/${name}`,
        ),
      );
  }
  const saysWhose = ["payer", "delegate"].some((field) => mentionsField(bundle.policy.appliesTo, field));
  if (bundle.policy.kind === "payer" && !saysWhose) {
    found.push(
      problem(
        "applies-to-without-payer",
        "a payer's policy must say to which payer, or to which delegate of payers, it applies",
        `${at}#/appliesTo`,
      ),
    );
  }
  for (const rule of bundle.rules) {
    if (rule.event !== undefined && commons.events[rule.event] === undefined) {
      found.push(
        problem(
          "unknown-event",
          `event \`${rule.event}\` is not in policies/events.json`,
          `${ruleFile(bundle, rule.id)}#/event`,
          `${namesHelp("events", rule.event, Object.keys(commons.events))}; or leave \`event\` out`,
        ),
      );
    }
  }
  return found;
}

function checkQuestions(bundle: PolicyBundle): Problem[] {
  const at = `${bundle.folder}/policy.json`;
  const found: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, question] of bundle.policy.questions.entries()) {
    if (seen.has(question.id))
      found.push(
        problem("question-twice", `question \`${question.id}\` stands twice`, `${at}#/questions/${index}/id`),
      );
    seen.add(question.id);
    if (Object.keys(question.options).length < 2) {
      found.push(
        problem(
          "question-single-option",
          `question \`${question.id}\` has ${Object.keys(question.options).length === 0 ? "no" : "one"} option: then it is no question`,
          `${at}#/questions/${index}/options`,
          "write a second option, or leave the question out and encode the one meaning",
        ),
      );
    }
  }
  return found;
}

function checkVersions(bundle: PolicyBundle): Problem[] {
  const at = `${bundle.folder}/policy.json#/versions`;
  return bundle.policy.versions.flatMap((version, index) =>
    effectiveProblems(version.effective, bundle.policy.questions, `${at}/${index}/effective`),
  );
}

/** Two versions on one day would leave it to their order which of them is judged. */
function checkOverlaps(bundle: PolicyBundle, commons: Commons): Problem[] {
  const { versions } = bundle.policy;
  return combinationsOf(questionsIn(versions, bundle, commons), bundle, {}).flatMap((choices) =>
    versions.flatMap((version, index) => {
      const span = spanOf(version.effective, choices);
      const other = versions
        .slice(0, index)
        .find((earlier) => overlap(spanOf(earlier.effective, choices), span));
      if (!other) return [];
      return [
        problem(
          "versions-overlap",
          `versions \`${other.id}\` and \`${version.id}\` are in force on the same days`,
          `${bundle.folder}/policy.json#/versions/${index}/effective`,
          "end the earlier one the day before the later one begins",
        ),
      ];
    }),
  );
}

/** A rule that no trigger date brings into force is tested by nothing and judges nothing. */
function neverInForce(rule: Rule, combinations: readonly Combination[], bundle: PolicyBundle): Problem[] {
  const isInForce = combinations.some(({ segments }) => segments.some(({ version }) => version !== null));
  if (isInForce || combinations.length === 0) return [];
  return [
    problem(
      "rule-never-in-force",
      `rule \`${rule.id}\` is in force on no date`,
      `${ruleFile(bundle, rule.id)}#/effective`,
      "its dates meet no version whose wording is encoded",
    ),
  ];
}

/** Every sentence is in a state, and rules and clauses name each other. */
function checkClauses(bundle: PolicyBundle): Problem[] {
  const at = `${bundle.folder}/clauses.json`;
  const found: Problem[] = [];
  const ids = new Set<string>();
  const misciting = rulesMisciting(bundle);
  const compared = (rules: readonly string[]) => rules.filter((rule) => !misciting.has(rule)).sort();
  for (const [index, clause] of bundle.clauses.clauses.entries()) {
    const place = `${at}#/clauses/${index}`;
    if (ids.has(clause.id))
      found.push(problem("clause-twice", `clause \`${clause.id}\` stands twice`, place));
    ids.add(clause.id);
    const citing = bundle.rules
      .filter((rule) => rule.clauses.includes(clause.id))
      .map((rule) => rule.id)
      .sort();
    if (compared(citing).join() !== compared(clause.rules).join()) {
      found.push(
        problem(
          "clause-rules-differ",
          `clause \`${clause.id}\` lists ${clause.rules.join(", ") || "no rule"}, but ${citing.join(", ") || "no rule"} cites it`,
          place,
        ),
      );
    }
    if (clause.rules.length === 0 && clause.reason === undefined) {
      found.push(
        problem("clause-unaccounted", `clause \`${clause.id}\` has neither a rule nor a reason`, place),
      );
    }
  }
  const sentences = new Set(bundle.clauses.clauses.map((clause) => clause.sentence));
  for (let sentence = 1; sentence <= bundle.clauses.sentences; sentence += 1) {
    if (!sentences.has(sentence))
      found.push(
        problem(
          "sentence-unaccounted",
          `sentence ${sentence} of ${bundle.clauses.sentences} is in no state`,
          at,
        ),
      );
  }
  for (const sentence of sentences) {
    if (sentence > bundle.clauses.sentences)
      found.push(
        problem(
          "sentence-beyond-count",
          `sentence ${sentence} is beyond the ${bundle.clauses.sentences} counted`,
          at,
        ),
      );
  }
  return found;
}

/** Rules citing an unknown clause, which is refused there: its true clause would seem to lack the rule too. */
function rulesMisciting({ rules, clauses }: PolicyBundle): ReadonlySet<string> {
  const known = new Set(clauses.clauses.map((clause) => clause.id));
  return new Set(
    rules.filter((rule) => rule.clauses.some((clause) => !known.has(clause))).map((rule) => rule.id),
  );
}

function checkCases(bundle: TestedPolicy): Problem[] {
  const tested = new Set(bundle.cases.map((cases) => cases.rule));
  return bundle.rules.flatMap((rule) =>
    tested.has(rule.id)
      ? []
      : [
          problem(
            "rule-without-cases",
            `rule \`${rule.id}\` has no rule cases`,
            ruleFile(bundle, rule.id),
            `write ${bundle.folder}/cases/${rule.id}.json`,
          ),
        ],
  );
}

/**
 * Each problem once, though several combinations of readings have it. A filter that is wrong in itself is not
 * said to lack the payer as well: the misspelt field may be the payer.
 */
export function uniqueProblems(problems: readonly Problem[]): Problem[] {
  const unique = [...new Map(problems.map((one) => [`${one.code} ${one.at} ${one.message}`, one])).values()];
  const isLack = (one: Problem) => one.code === "applies-to-without-payer";
  return unique.filter(
    (one) => !isLack(one) || !unique.some((other) => !isLack(other) && standsWithin(other, one.at)),
  );
}

function standsWithin({ at = "" }: Problem, place = ""): boolean {
  return at === place || at.startsWith(`${place}/`);
}
