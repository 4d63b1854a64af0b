import type { Day } from "#calendar/day.js";
import type { Expression, GateRule, Rule } from "#generated/types.js";
import { type Problem, problem } from "#shared/error.js";
import { type Commons, type PolicyBundle, ruleFile } from "../bundle.js";
import { covers, type Span, spanOf } from "../effective.js";
import { parameterDays } from "../parameter.js";
import type { Choices, Combination, PlanNode, RuleBody, Segment } from "../plan.js";
import { combinationCount, combinationsOf, MOST_COMBINATIONS, questionsOf } from "../questions.js";
import { readsOfBody } from "../reads.js";
import { triggerOf } from "../trigger.js";
import { compileAs } from "./expression.js";
import { madeOnce } from "./made-once.js";
import { compileGatePart, compileGates } from "./reference.js";
import { type Compilation, inside, onceEach, subjectScope } from "./scope.js";
import { afterDuration } from "./time.js";

/**
 * The rule under every combination of readings; problems are reported, not thrown. `once`: what was made for other rules of the
 * policy, whose problems were reported then.
 */
export function compileRule(
  rule: Rule,
  bundle: PolicyBundle,
  commons: Commons,
  answers: Choices,
  report: (found: Problem) => void,
  once = onceEach(bundle, commons),
): Combination[] {
  const questions = questionsOf(rule, bundle, commons);
  const count = combinationCount(questions, bundle, answers);
  if (count > MOST_COMBINATIONS) {
    report(
      problem(
        "too-many-combinations",
        `rule \`${rule.id}\` can reach ${count} combinations of readings; ${MOST_COMBINATIONS} is the most`,
        ruleFile(bundle, rule.id),
        "answer or split a question",
      ),
    );
    return [];
  }
  const body = madeOnce((one: Rule) => readsOfBody(one, bundle, commons));
  const bodyOf = (compilation: Compilation) =>
    body(rule, "", compilation, () => compileBody(rule, compilation));
  return combinationsOf(questions, bundle, answers).flatMap(
    (choices) => compileCombination(rule, { bundle, commons, choices, report, once }, bodyOf) ?? [],
  );
}

type BodyOf = (compilation: Compilation) => RuleBody | null;

function compileCombination(
  rule: Rule,
  given: Pick<Compilation, "bundle" | "commons" | "choices" | "report" | "once">,
  bodyOf: BodyOf,
): Combination | null {
  const { bundle, choices } = given;
  const file = ruleFile(bundle, rule.id);
  const base: Compilation = { ...given, day: null, gates: [], subject: rule.subject };
  const appliesTo = compileAs(
    "boolean",
    bundle.policy.appliesTo,
    subjectScope({ ...base, subject: "determination" }, `${bundle.folder}/policy.json`, "/appliesTo"),
  );
  const trigger = compileAs(
    "instant",
    triggerOf(rule),
    subjectScope(base, file, rule.trigger === undefined ? "/start" : "/trigger"),
  );
  if (!appliesTo || !trigger) return null;
  const segments = spans(rule, bundle, choices).map((span) => compileSegment(rule, base, span, bodyOf));
  return { choices, appliesTo, trigger, segments: merged(segments) };
}

/** Spans of trigger dates in which neither a version, a rule date nor a parameter changes. */
function spans(rule: Rule, bundle: PolicyBundle, choices: Choices): Span[] {
  const dated = [
    rule.effective,
    ...bundle.policy.versions.map((version) => version.effective),
    ...bundle.rules.filter((other) => other.kind === "gate").map((gate) => gate.effective),
  ].flatMap((effective) => spanOf(effective, choices) ?? []);
  const starts = new Set<Day>([
    Number.NEGATIVE_INFINITY,
    ...dated.flatMap((span) => [span.from, span.to + 1]),
    ...Object.values(bundle.policy.parameters).flatMap(parameterDays),
  ]);
  starts.delete(Number.POSITIVE_INFINITY);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((from, index) => ({ from, to: (sorted[index + 1] ?? Number.POSITIVE_INFINITY) - 1 }));
}

function compileSegment(rule: Rule, base: Compilation, span: Span, bodyOf: BodyOf): Segment {
  const { bundle, choices } = base;
  const inForce = (effective: Rule["effective"]) => covers(spanOf(effective, choices), span.from);
  const version = bundle.policy.versions.find((candidate) => inForce(candidate.effective));
  if (!version || version.wording === "unknown" || !inForce(rule.effective))
    return { ...span, version: null, body: null };
  const gates = bundle.rules.filter(
    (other): other is GateRule => other.kind === "gate" && inForce(other.effective),
  );
  return { ...span, version: version.id, body: bodyOf({ ...base, day: span.from, gates }) };
}

function compileBody(rule: Rule, compilation: Compilation): RuleBody | null {
  const file = ruleFile(compilation.bundle, rule.id);
  const scope = subjectScope(compilation, file, "");
  const when = rule.when === undefined ? null : compileAs("boolean", rule.when, inside(scope, "when"));
  if (rule.when !== undefined && !when && rule.kind !== "gate") return null;
  if (rule.kind === "gate") {
    const part = compileGatePart(rule, compilation);
    return (
      part && {
        kind: "gate",
        when: part.when,
        onlyIf: part.onlyIf,
        owed: rule.owed === true,
        gates: compileGates(compilation),
      }
    );
  }
  if (rule.kind === "requirement") {
    const must = compileAs("boolean", rule.must, inside(scope, "must"));
    const by = rule.by === undefined ? null : compileAs("instant", rule.by, inside(scope, "by"));
    return must && (rule.by === undefined || by) ? { kind: "requirement", when, must, by } : null;
  }
  const start = rule.start === undefined ? null : compileAs("instant", rule.start, inside(scope, "start"));
  const due =
    rule.due !== undefined
      ? compileAs("instant", rule.due, inside(scope, "due"))
      : start && rule.limit
        ? afterDuration(start, rule.limit, inside(scope, "limit"))
        : null;
  const stop = compileAs("instant", rule.stop, inside(scope, "stop"));
  const extension = rule.extension === undefined ? null : compileExtension(rule.extension, compilation, file);
  if (!due || !stop || (rule.start !== undefined && !start) || (rule.extension !== undefined && !extension))
    return null;
  return { kind: "deadline", when, start, due, stop, earlyPasses: rule.early === "passes", extension };
}

function compileExtension(
  extension: { until: Expression; counts: Expression },
  compilation: Compilation,
  file: string,
): { until: PlanNode; counts: PlanNode } | null {
  const until = compileAs(
    "instant",
    extension.until,
    subjectScope(compilation, file, "/extension/until", { allowsDue: true, runsToEnd: true }),
  );
  const counts = compileAs(
    "boolean",
    extension.counts,
    subjectScope(compilation, file, "/extension/counts", { allowsDue: true }),
  );
  return until && counts && { until, counts };
}

/** Neighbouring spans with the same plan are one version for the trigger. */
function merged(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    const same =
      last !== undefined &&
      last.version === segment.version &&
      (last.body === segment.body || JSON.stringify(last.body) === JSON.stringify(segment.body));
    if (same) result[result.length - 1] = { ...last, to: segment.to };
    else result.push(segment);
  }
  return result;
}
