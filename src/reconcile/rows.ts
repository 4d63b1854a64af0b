import type { Reconciliation } from "#generated/types.js";
import type { Deviation } from "./reasons.js";

type Cell = string | number | null;

/** A reconciliation as a table: one row for each count of each side, each reason and what is left. */
export function reconciliationRows({ lines }: Reconciliation): Cell[][] {
  const head = ["line", "policy", "rule", "from", "to", "what", "reason", "detail", "here", "there", "units"];
  return [
    [...head, "met", "notMet", "total"],
    ...lines.flatMap((line) => {
      const about = [line.line, line.policy, line.rule, line.from, line.to];
      const row = (
        what: string,
        { met, notMet, total }: Counts,
        more: Cell[] = [null, null, null, null, null],
      ) => [...about, what, ...more, met, notMet, total];
      return [
        row("dashboard", line.theirs),
        row("run", line.ours),
        row("difference", line.difference),
        ...line.reasons.map((one) =>
          row("reason", one, [
            one.reason,
            one.detail,
            one.ours ?? "not-counted",
            one.theirs ?? "not-counted",
            one.units,
          ]),
        ),
        row("unexplained", line.unexplained),
      ];
    }),
  ];
}

interface Counts {
  readonly met: number | null;
  readonly notMet: number | null;
  readonly total: number | null;
}

/** Every case or record that is counted otherwise, line by line. It names cases. */
export function deviationRows(
  lines: readonly { readonly line: string; readonly deviations: readonly Deviation[] }[],
): Cell[][] {
  return [
    ["line", "id", "reason", "detail", "here", "there"],
    ...lines.flatMap(({ line, deviations }) =>
      deviations.map(({ key, reason, detail, ours, theirs }) => [
        line,
        key,
        reason,
        detail,
        ours ?? "not-counted",
        theirs ?? "not-counted",
      ]),
    ),
  ];
}
