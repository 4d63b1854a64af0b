import type { Finding, PolicyResult } from "#generated/types.js";
import { findingTitle, metaOf } from "#report/finding-view.js";
import { isDuty } from "#report/rule-group.js";
import type { Scope } from "#report/scope.js";
import { CLASS_WORDS, DIRECTION_WORDS } from "#report/words.js";
import { EVIDENCE_WORDS } from "#shared/evidence-words.js";
import { wordFor } from "#shared/word-for.js";
import { askedShownOf } from "./asked-shown.js";
import type { RuleLine } from "./page-data.js";
import type { EventOf } from "./same-event.js";

/** What findings of one rule and wording share, each said once. */
export interface RuleLines {
  /** Index of the line of a finding; a new one where none fits. */
  of(finding: Finding): number;
  /** What its rule asks, in the rule's words; null where the result lists no such rule. */
  asks(finding: Finding): string | null;
  all(): readonly RuleLine[];
}

/** The lines of a run, empty at first. `eventOf`: what a rule speaks of. */
export function ruleLines(scope: Scope, eventOf: EventOf): RuleLines {
  const lines: RuleLine[] = [];
  const known = new Map<string, number>();
  const policies = new Map(scope.result.policies.map((policy, index) => [policy.id, { policy, index }]));
  const asks = (finding: Finding) => asksOf(policies.get(finding.policy)?.policy, finding);
  return {
    of(finding) {
      const { asked, changes } = askedShownOf(finding, asks(finding));
      const { policy, rule, clauses, evidenceTag, obligor, severity, policyVersion, direction, topic } =
        finding;
      const key = JSON.stringify([
        policy,
        rule,
        clauses,
        evidenceTag,
        obligor,
        severity,
        policyVersion,
        direction,
        finding.class,
        asked,
        changes,
      ]);
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, lines.length);
      lines.push({
        policy: policies.get(policy)?.index ?? -1,
        rule,
        title: findingTitle(scope, finding),
        ...eventOf(policy, rule, topic),
        cites: clauses.join("; "),
        tag: EVIDENCE_WORDS[evidenceTag],
        meta: metaOf(finding),
        class: wordFor(CLASS_WORDS, finding.class),
        isDuty: isDuty(finding),
        direction: direction === null ? "" : wordFor(DIRECTION_WORDS, direction),
        asked,
        changes,
      });
      return lines.length - 1;
    },
    asks,
    all: () => lines,
  };
}

function asksOf(policy: PolicyResult | undefined, { rule }: Finding): string | null {
  return policy?.rules.find(({ id }) => id === rule)?.asks ?? null;
}
