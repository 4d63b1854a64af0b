import type { OutcomeCounts } from "#generated/types.js";
import { noCounts } from "#shared/outcome.js";

/** Outcome by outcome, the sum of the lists. */
export function sumOf(list: readonly OutcomeCounts[]): OutcomeCounts {
  return list.reduce(
    (sum, counts) => ({
      "not-applicable": sum["not-applicable"] + counts["not-applicable"],
      pass: sum.pass + counts.pass,
      pending: sum.pending + counts.pending,
      indeterminate: sum.indeterminate + counts.indeterminate,
      "needs-review": sum["needs-review"] + counts["needs-review"],
      fail: sum.fail + counts.fail,
      error: sum.error + counts.error,
    }),
    noCounts(),
  );
}
