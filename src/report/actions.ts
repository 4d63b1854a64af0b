import { citationList } from "#shared/citation-list.js";
import { count } from "#shared/counted.js";
import { testedOf } from "#shared/rate.js";
import { concentration } from "./breakdown.js";
import { deciderOf } from "./decider.js";
import type { Scope } from "./scope.js";
import type { PlacedSection } from "./section.js";
import { countsOf, united } from "./slice.js";
import type { ActionView } from "./view.js";
import { NO_FIGURE } from "./words.js";

/** The rules with cases not met, for the committee to write cause, action, owner and dates beside. */
export function actionsOf(
  { result, definition: { unit } }: Scope,
  placed: readonly PlacedSection[],
): ActionView[] {
  const decider = deciderOf(result);
  return united(placed.flatMap(({ duties }) => duties))
    .map((slice) => ({ slice, counts: countsOf(slice, unit) }))
    .filter(({ counts }) => counts.fail > 0)
    .sort((a, b) => b.counts.fail - a.counts.fail)
    .map(({ slice, counts }) => ({
      rule: `${slice.rule.title} (${citationList(slice.rule.clauses, slice.policy.cite, "; ")})`,
      notMet: `${count(counts.fail)} of ${count(testedOf(counts))}`,
      concentrates: concentration(slice, unit, decider) ?? NO_FIGURE,
    }));
}
