import type { RuleCases } from "#generated/types.js";
import type { PolicyBundle } from "./bundle.js";
import { type DirectoryReader, each } from "./load.js";

/** A policy with the cases of its rules: what it is checked by. An audit judges without them and does not read them. */
export interface TestedPolicy extends PolicyBundle {
  readonly cases: readonly RuleCases[];
}

/** A policy with the rule cases of its folder. Throws every schema problem of theirs. */
export function withCases(reader: DirectoryReader, bundle: PolicyBundle): TestedPolicy {
  return { ...bundle, cases: each("RuleCases", reader, `${bundle.folder}/cases`, (cases) => cases.rule) };
}
