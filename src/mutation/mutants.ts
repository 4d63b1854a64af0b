import type { Counting, Definition, Rule } from "#generated/types.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import { changesAt } from "./changes-at.js";
import { type Change, type Mutant, mutantId } from "./mutant.js";
import { mutatePolicyCounting } from "./mutate-counting.js";
import { mutateParameters } from "./mutate-parameter.js";
import { mutateRule } from "./mutate-rule.js";
import { pointerPart } from "./pointer.js";
import { definitionRoles, ruleSites } from "./rule-sites.js";
import { policySite, sitesOf, sitesOfCounting } from "./site.js";
import type { Surroundings } from "./surroundings.js";

/** Every mutant of a policy: of its rules in their order, then of what they share. */
export function mutantsOf({ policy, rules }: PolicyBundle, commons: Commons, around: Surroundings): Mutant[] {
  const ofRules = rules.flatMap((rule) =>
    unique([...mutateRule(rule), ...changesAt(ruleSites(rule), around)]).map((change) => ({
      rule: rule.id,
      ...change,
    })),
  );
  const shared = unique([
    ...changesAt(sitesOf(policy.appliesTo, policySite("/appliesTo", "determination")), around),
    ...(policy.counting === undefined ? [] : countingChanges(policy.counting, around)),
    ...mutateParameters(policy.parameters),
    ...definitionChanges(
      policy.definitions,
      { ...commons.definitions, ...policy.definitions },
      rules,
      around,
    ),
  ]);
  return [...ofRules, ...shared.map((change) => ({ rule: null, ...change }))];
}

/** Every mutant of the definitions that policies share, as the rules of all of them use these. */
export function sharedMutantsOf(
  { definitions }: Commons,
  bundles: readonly PolicyBundle[],
  around: Surroundings,
): Mutant[] {
  const all = Object.assign({}, ...bundles.map(({ policy }) => policy.definitions), definitions);
  const rules = bundles.flatMap((bundle) => bundle.rules);
  return unique(definitionChanges(definitions, all, rules, around)).map((change) => ({
    rule: null,
    ...change,
  }));
}

/** Changes of some definitions; `all`: those by which they may be reached. */
function definitionChanges(
  definitions: Readonly<Record<string, Definition>>,
  all: Readonly<Record<string, Definition>>,
  rules: readonly Rule[],
  around: Surroundings,
): Change[] {
  const roles = definitionRoles(all, rules);
  return Object.entries(definitions).flatMap(([name, { on, as }]) =>
    changesAt(
      sitesOf(as, policySite(`/definitions/${pointerPart(name)}/as`, on, roles.get(name) ?? null)),
      around,
    ),
  );
}

/** Words for days that no rule counts are left alone: nobody can tell them apart. */
function countingChanges(counting: Counting, around: Surroundings): Change[] {
  const { calendar, dayZero, lastDay, ...times } = counting;
  const [business, calendarDays] = [around.counts("businessDays"), around.counts("calendarDays")];
  const rolls = calendarDays && lastDay !== undefined && lastDay !== "stays";
  const used: Counting = {
    ...times,
    ...((business || rolls) && calendar !== undefined && { calendar }),
    ...(business && dayZero !== undefined && { dayZero }),
    ...(calendarDays && lastDay !== undefined && { lastDay }),
  };
  return [
    ...mutatePolicyCounting(counting, around),
    ...changesAt(sitesOfCounting(used, policySite("/counting", "determination")), around),
  ];
}

function unique(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [mutantId(change), change])).values()];
}
