import type { CountedAs, DashboardLine, MarkOrNone, ReconciledCounts } from "#generated/types.js";
import type { Standing } from "./judged-subject.js";
import type { Unit } from "./units.js";

/** How a run counts what it judged so. */
export const OUR_MARK: Readonly<Record<Standing, MarkOrNone>> = {
  pass: "met",
  fail: "not-met",
  indeterminate: "counted",
  "needs-review": "counted",
  error: null,
  pending: null,
  unclear: null,
  "not-applicable": null,
};

/** What one unit adds to the counts. */
const WORTH: Readonly<Record<Exclude<MarkOrNone, null> | "none", ReconciledCounts>> = {
  met: { met: 1, notMet: 0, total: 1 },
  "not-met": { met: 0, notMet: 1, total: 1 },
  counted: { met: 0, notMet: 0, total: 1 },
  none: { met: 0, notMet: 0, total: 0 },
};

/** How the dashboard counts a unit of its span, by what the line says of it. */
export function theirMark({ standing, ownFlag }: Unit, line: DashboardLine): MarkOrNone {
  const as = line.ownFlag === true ? flagged(standing, line) : stated(standing, line);
  if (as !== "by-flag") return as === "left-out" ? null : as;
  return ownFlag === null ? null : ownFlag ? "met" : "not-met";
}

function stated(standing: Standing, line: DashboardLine): CountedAs {
  switch (standing) {
    case "pass":
      return "met";
    case "fail":
      return "not-met";
    case "indeterminate":
    case "needs-review":
      return line.undecided ?? "counted";
    case "error":
      return line.undecided ?? "left-out";
    case "pending":
      return line.pending ?? "left-out";
    default:
      return line.notApplicable ?? "left-out";
  }
}

/** A flag stands for what was decided, and for what is undecided unless something else is said. */
function flagged(standing: Standing, line: DashboardLine): CountedAs {
  if (standing === "pass" || standing === "fail") return "by-flag";
  const isOpen = standing === "indeterminate" || standing === "needs-review" || standing === "error";
  return isOpen ? (line.undecided ?? "by-flag") : stated(standing, line);
}

export function worthOf(mark: MarkOrNone): ReconciledCounts {
  return WORTH[mark ?? "none"];
}

export function sumOf(counts: Iterable<ReconciledCounts>): ReconciledCounts {
  const sum = { met: 0, notMet: 0, total: 0 };
  for (const { met, notMet, total } of counts) {
    sum.met += met;
    sum.notMet += notMet;
    sum.total += total;
  }
  return sum;
}

export function less(a: ReconciledCounts, b: ReconciledCounts): ReconciledCounts {
  return { met: a.met - b.met, notMet: a.notMet - b.notMet, total: a.total - b.total };
}

export function times({ met, notMet, total }: ReconciledCounts, n: number): ReconciledCounts {
  return { met: met * n, notMet: notMet * n, total: total * n };
}
