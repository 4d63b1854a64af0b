import type { Commons } from "#policy/bundle.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { ruleIndex } from "./rule-index.js";
import { rulePage } from "./rule-page.js";

/** A page for every rule of the policies and one that lists them, by path below docs/rules/. */
export function rulePages(bundles: readonly TestedPolicy[], commons: Commons): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", ruleIndex(bundles, commons)],
    ...bundles.flatMap((bundle) =>
      bundle.rules.map((rule): [string, string] => [
        `${bundle.policy.id}/${rule.id}.md`,
        rulePage(rule, { bundle, commons }),
      ]),
    ),
  ]);
}
