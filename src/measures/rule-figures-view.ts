import type { AuditResult, Finding, MeasureDefinitions, RuleResult } from "#generated/types.js";
import { percent, percentRange } from "#report/format-number.js";
import { count } from "#shared/counted.js";
import { NONE_TESTED } from "#shared/outcome.js";
import { testedOf } from "#shared/rate.js";

type FigureDefinition = MeasureDefinitions["figures"][number];

/** Figures of rules that make a measure, rule by rule: they are never added up, because one case can stand under several. */
export interface RuleFiguresView {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly rows: readonly {
    readonly policy: string;
    readonly cite: string;
    readonly rule: string;
    readonly title: string;
    /** Counted in cases, and the rates, as numbers. */
    readonly figures: Pick<RuleResult, "cases" | "rate">;
    /** Cases. */
    readonly tested: string;
    readonly met: string;
    readonly notMet: string;
    readonly undecided: string;
    /** Null where the numbers are listed and not rated. */
    readonly documented: string | null;
    readonly possible: string | null;
  }[];
}

/** The lines of figures that a definition names, in the order of the result; rules of which no case was tested are left out. */
export function ruleFiguresView(
  definition: FigureDefinition,
  policies: AuditResult["policies"],
): RuleFiguresView {
  const { id, title, words, isList = false } = definition;
  const lines = policies.flatMap((policy) =>
    policy.rules.filter((rule) => isMeant(definition, rule)).map((rule) => ({ policy, rule })),
  );
  return {
    id,
    title,
    words,
    rows: lines
      .filter(({ rule }) => testedOf(rule.cases) > 0)
      .map(({ policy, rule: { id: rule, title: asked, cases, rate } }) => ({
        policy: policy.id,
        cite: policy.cite,
        rule,
        title: asked,
        figures: { cases, rate },
        tested: count(testedOf(cases)),
        met: count(cases.pass),
        notMet: count(cases.fail),
        undecided: count(rate.undecided),
        documented: isList ? null : (percent(rate.documented) ?? NONE_TESTED),
        possible: isList ? null : (percentRange(rate.lowest, rate.highest) ?? NONE_TESTED),
      })),
  };
}

/** The findings that are not met under the rules a definition names: what is listed where a rate would say nothing. */
export function findingsMeant(definition: FigureDefinition, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.outcome === "fail" && isMeant(definition, finding));
}

function isMeant(
  { kinds, topics, direction }: FigureDefinition,
  rule: Pick<RuleResult | Finding, "kind" | "topic" | "direction">,
): boolean {
  if (!kinds.some((kind) => kind === rule.kind)) return false;
  if (topics !== undefined && !topics.some((topic) => topic === rule.topic)) return false;
  return direction === undefined || direction === rule.direction;
}
