import type { Day } from "#calendar/day.js";
import type { DatedBy } from "#generated/types.js";
import { WORST_FIRST } from "#result/index.js";
import type { JudgedSubject, Standing } from "./judged-subject.js";

/** A case or record as one line counts it. */
export interface Unit {
  readonly key: string;
  readonly standing: Standing;
  readonly why: string | null;
  readonly ownFlag: boolean | null;
}

/** First and last day; null: all dates. `undated`: what has no date is counted too, as in a run over all of it. */
export interface Span {
  readonly days: { readonly from: Day; readonly to: Day } | null;
  readonly undated: boolean;
}

/** As rates count; whose policy may not apply stands before what surely does not. */
const STANDINGS: readonly Standing[] = WORST_FIRST.flatMap((outcome): Standing[] =>
  outcome === "not-applicable" ? ["unclear", outcome] : [outcome],
);

/** What lies in a span by one date, by key, in the order in which it came. */
export function unitsOf(
  subjects: readonly JudgedSubject[],
  unit: "case" | "record",
  datedBy: DatedBy,
  span: Span,
): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const subject of subjects) {
    if (!isInSpan(subject.days[datedBy], span)) continue;
    const key = keyOf(subject, unit);
    const known = units.get(key);
    if (known && rank(known.standing) <= rank(subject.standing)) continue;
    const { standing, why, ownFlag } = subject;
    units.set(key, { key, standing, why, ownFlag });
  }
  return units;
}

export function keyOf(subject: Pick<JudgedSubject, "id" | "case">, unit: "case" | "record"): string {
  return unit === "case" ? subject.case : subject.id;
}

function isInSpan(day: Day | null, { days, undated }: Span): boolean {
  if (days === null) return true;
  return day === null ? undated : days.from <= day && day <= days.to;
}

function rank(standing: Standing): number {
  return STANDINGS.indexOf(standing);
}
