import type { Commons } from "#policy/bundle.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import type { Mutant } from "./mutant.js";
import { withValueAt } from "./pointer.js";

/** A policy with what it shares with others. */
export interface World {
  readonly bundle: TestedPolicy;
  readonly commons: Commons;
}

/** The world with one change to the policy. Rules that the change does not touch are the same objects. */
export function mutatedPolicy({ bundle, commons }: World, { rule, pointer, value }: Mutant): World {
  if (rule === null)
    return { commons, bundle: { ...bundle, policy: withValueAt(bundle.policy, pointer, value) } };
  const rules = bundle.rules.map((one) => (one.id === rule ? withValueAt(one, pointer, value) : one));
  return { commons, bundle: { ...bundle, rules } };
}

/** The world with one change to the definitions that policies share. */
export function mutatedCommons({ bundle, commons }: World, { pointer, value }: Mutant): World {
  const { definitions } = withValueAt({ definitions: commons.definitions }, pointer, value);
  return { bundle, commons: { ...commons, definitions } };
}
