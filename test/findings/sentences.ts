import { zoneOf } from "#calendar/zone.js";
import type { FindingsContext, PolicyWords } from "#findings/context.js";
import { explain } from "#findings/explain.js";
import type { Rule } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import { AS_OF, at, bundleOf, judged, type PolicyParts, type Situation, ZONE } from "../policy/fixture.js";

export interface Told {
  readonly policy?: PolicyParts;
  readonly commons?: Commons;
  readonly others?: readonly Rule[];
  /** Zone of the audit; the fixture policy's own unless given. */
  readonly auditZone?: string;
}

/** What a finding of the rule says between the duty and what would change it. */
export function told(rule: Rule, situation: Situation, more: Told = {}): string {
  const { policy, commons, others = [], auditZone = ZONE } = more;
  const outcome = judged(bundleOf([rule, ...others], policy), situation, {
    ...(commons && { commons }),
    rule: rule.id,
  });
  const words: PolicyWords = { zone: zoneOf(ZONE), cite: "FX", questions: policy?.questions ?? [] };
  const context: FindingsContext = {
    asOf: at(situation.asOf ?? AS_OF),
    zone: zoneOf(auditZone),
    policies: new Map([["fixture", words]]),
    digest: (text) => text,
  };
  const text = explain(outcome, words, context);
  const [, told = ""] =
    /^.*? asks that something be done\. (.*) What would change this: a record\.$/.exec(text) ?? [];
  return told === "" ? text : told;
}
