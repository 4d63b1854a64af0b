import type { Commons } from "#policy/bundle.js";
import type { PolicyPlan } from "#policy/plan.js";
import type { TestedPolicy } from "#policy/tested-policy.js";

/** Something odd in a policy that has passed its checks: a person mends it, or says why it stands. */
export interface Remark {
  readonly lint: string;
  /** Rule, question, version or field it is about. */
  readonly at: string;
  readonly message: string;
}

/** What a lint looks at. */
export interface LintContext {
  readonly bundle: TestedPolicy;
  readonly commons: Commons;
  /** The policy under every reading. */
  readonly plan: PolicyPlan;
  /** Fields (`kind.field`) that some known mapping fills. */
  readonly filled: ReadonlySet<string>;
}

/** A lint: its name, which is also its page in docs/lints, and what it finds. */
export interface Lint {
  readonly id: string;
  find(context: LintContext): readonly Omit<Remark, "lint">[];
}
