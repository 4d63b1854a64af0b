import type { AcceptedLint } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import { planPolicy } from "#policy/plan-policy.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { boundaryWithoutCases } from "./boundary-without-cases.js";
import { calendarNotNamed } from "./calendar-not-named.js";
import { contradiction } from "./contradiction.js";
import { fieldWithoutMapping } from "./field-without-mapping.js";
import { idleQuestion } from "./idle-question.js";
import type { Lint, Remark } from "./remark.js";
import { unconfirmedAtHighSeverity } from "./unconfirmed-at-high-severity.js";
import { unreachableRule } from "./unreachable-rule.js";
import { versionGap } from "./version-gap.js";

/** Every lint, in the order in which its remarks are printed. */
export const LINTS: readonly Lint[] = [
  contradiction,
  unreachableRule,
  versionGap,
  boundaryWithoutCases,
  unconfirmedAtHighSeverity,
  calendarNotNamed,
  idleQuestion,
  fieldWithoutMapping,
];

/** What the lints say of a policy, parted by what its author has said of it. */
export interface LintReport {
  readonly open: readonly Remark[];
  readonly accepted: readonly { readonly remark: Remark; readonly reason: string }[];
  /** Accepted remarks that no lint makes any more. */
  readonly stale: readonly AcceptedLint[];
}

/** Runs every lint over a policy that has passed its checks. `filled`: fields (`kind.field`) known mappings fill. */
export function lintPolicy(bundle: TestedPolicy, commons: Commons, filled: ReadonlySet<string>): LintReport {
  const context = { bundle, commons, plan: planPolicy(bundle, commons, {}), filled };
  const remarks = LINTS.flatMap((lint) =>
    lint.find(context).map((one): Remark => ({ lint: lint.id, ...one })),
  );
  const accepted = bundle.policy.accepted ?? [];
  const reasonOf = (remark: Remark) => accepted.find((entry) => covers(entry, remark))?.reason ?? null;
  return {
    open: remarks.filter((remark) => reasonOf(remark) === null),
    accepted: remarks.flatMap((remark) => {
      const reason = reasonOf(remark);
      return reason === null ? [] : [{ remark, reason }];
    }),
    stale: accepted.filter((entry) => !remarks.some((remark) => covers(entry, remark))),
  };
}

function covers({ lint, at }: AcceptedLint, remark: Remark): boolean {
  return lint === remark.lint && (at === undefined || at === remark.at);
}
