import type { DrawnResult, DrawnRule, Finding, PolicyResult, ValidationSample } from "#generated/types.js";
import type { PolicyPlan } from "#policy/plan.js";
import { replayCase } from "#replay/reference/replay.js";
import type { CaseOutcome, RuleOutcome } from "#replay/rule-outcome.js";
import { inPeriod } from "#result/index.js";
import { caseKeyOf } from "#shared/case-key.js";
import { groupBy } from "#shared/group-by.js";
import { inDrawnOrder } from "./draw.js";
import { recordPointer } from "./field-text.js";
import type { DrawInput } from "./file-sample.js";
import { metWords } from "./met-words.js";

export interface ValidationDrawInput extends DrawInput {
  readonly plans: readonly PolicyPlan[];
  /** Every finding of the run. */
  readonly findings: readonly Finding[];
  readonly perOutcome: number;
}

/**
 * Draws results met and not met of each rule. Those not met are findings; those met are found by judging cases again, in an
 * order that the seed gives, until there are enough. Of one case at most one result of a kind is taken. The same run and
 * seed draw the same results.
 */
export function drawValidationSample(input: ValidationDrawInput): ValidationSample {
  const { program, run, seed, perOutcome, result } = input;
  const titles = new Map(
    input.plans.flatMap((plan) =>
      plan.rules.map(({ rule }) => [nameOf({ policy: plan.id, rule: rule.id }), rule.title]),
    ),
  );
  const rules = result.policies
    .flatMap(rulesOf)
    .map((rule) => ({ ...rule, title: titles.get(nameOf(rule)) ?? rule.title }));
  const met = metResults(input, rules);
  return {
    schema: "p2p-audit/validation-sample/1",
    program,
    seed,
    run,
    perOutcome,
    rules: rules
      .filter(({ met, notMet }) => met + notMet > 0)
      .map((rule) => ({
        ...rule,
        results: [...notMetResults(input, rule), ...(met.get(nameOf(rule)) ?? [])],
      })),
  };
}

type Rule = Omit<DrawnRule, "results">;

/** A gate has a line for each act it judges: they are one rule here. */
function rulesOf({ id: policy, cite, rules }: PolicyResult): Rule[] {
  const ids = [...new Set(rules.map(({ id }) => id))];
  return ids.map((rule) => {
    const lines = rules.filter(({ id }) => id === rule);
    const sum = (outcome: "pass" | "fail") =>
      lines.reduce((total, { subjects }) => total + subjects[outcome], 0);
    const [first] = lines;
    return {
      policy,
      cite,
      rule,
      title: first?.title ?? rule,
      asks: first?.asks ?? rule,
      met: sum("pass"),
      notMet: sum("fail"),
    };
  });
}

function nameOf({ policy, rule }: Pick<Rule, "policy" | "rule">): string {
  return `${policy}/${rule}`;
}

function notMetResults({ findings, seed, perOutcome }: ValidationDrawInput, rule: Rule): DrawnResult[] {
  const own = findings.filter(
    (finding) => finding.outcome === "fail" && finding.policy === rule.policy && finding.rule === rule.rule,
  );
  const drawn = inDrawnOrder(own, ({ fingerprint }) => fingerprint, seed, "validation", nameOf(rule));
  const cases = new Set<string>();
  return drawn
    .filter((finding) => {
      const key = caseKeyOf(finding);
      if (cases.has(key)) return false;
      cases.add(key);
      return true;
    })
    .slice(0, perOutcome)
    .map((finding) => ({
      outcome: "not-met",
      subject: finding.subject,
      case: caseKeyOf(finding),
      fingerprint: finding.fingerprint,
      shown: finding.explanation,
      evidence: finding.records.map(recordPointer),
    }));
}

/** Results met that are wanted of a rule. */
interface Wanted {
  readonly drawn: DrawnResult[];
  /** Results met of the run that have not come by yet. */
  left: number;
}

function metResults(input: ValidationDrawInput, rules: readonly Rule[]): Map<string, DrawnResult[]> {
  const { cases, plans, stage, dating, seed, perOutcome } = input;
  const wanted = new Map(rules.map((rule) => [nameOf(rule), { drawn: [], left: rule.met } as Wanted]));
  const isOpen = ({ drawn, left }: Wanted) => left > 0 && drawn.length < perOutcome;
  for (const matter of inDrawnOrder(cases, ({ id }) => id, seed, "validation", "met")) {
    if (![...wanted.values()].some(isOpen)) break;
    const judged = inPeriod(replayCase(matter, plans, stage), dating);
    for (const [name, outcomes] of metByRule(judged)) {
      const rule = wanted.get(name);
      if (rule === undefined || !isOpen(rule)) continue;
      const [one] = inDrawnOrder(outcomes, ({ subject }) => subject.id, seed, "validation", name);
      rule.left -= outcomes.length;
      if (one) rule.drawn.push(metResult(one, input));
    }
  }
  return new Map([...wanted].map(([name, { drawn }]) => [name, drawn]));
}

function metByRule({ outcomes }: CaseOutcome): Map<string, RuleOutcome[]> {
  const met = outcomes.filter(({ outcome }) => outcome === "pass");
  return groupBy(met, ({ policy, plan }) => nameOf({ policy, rule: plan.rule.id }));
}

function metResult(outcome: RuleOutcome, { stage, zone }: ValidationDrawInput): DrawnResult {
  const { matter, subject } = outcome;
  const beside = [
    ...(matter.determination ? [matter.determination] : []),
    ...matter.notices,
    ...matter.p2pRequests,
    ...matter.decisionChanges,
    ...matter.appeals,
  ];
  return {
    outcome: "met",
    subject: { kind: subject.kind as DrawnResult["subject"]["kind"], id: subject.id },
    case: matter.id,
    fingerprint: null,
    shown: metWords(outcome, stage.asOf, zone),
    evidence: [...new Set([subject, ...beside])].map(recordPointer),
  };
}
