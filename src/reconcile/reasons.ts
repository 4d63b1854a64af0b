import type { DashboardLine, DifferenceReason, MarkOrNone, ReasonOfDifference } from "#generated/types.js";
import { by } from "#shared/text-order.js";
import type { Standing } from "./judged-subject.js";
import { less, OUR_MARK, times, worthOf } from "./marks.js";
import type { Unit } from "./units.js";
import { REASONS } from "./words.js";

/** What is known of the keys of a line beside what lies in our span. */
export interface Elsewhere {
  /** Units of the dashboard's span, by its date; null: its own list says what it counts. */
  readonly theirs: ReadonlyMap<string, Unit> | null;
  /** Units of the part that the line speaks of, whatever their date. */
  readonly ofPart: ReadonlySet<string>;
  /** Units of any part. */
  readonly judged: ReadonlySet<string>;
  /** Keys of the drop of which no record is judged by the rule. */
  readonly known: ReadonlySet<string>;
  /** Keys that rows set aside name. */
  readonly setAside: ReadonlySet<string>;
}

/** A unit that the two count otherwise, and why. */
export interface Deviation {
  readonly key: string;
  readonly reason: ReasonOfDifference;
  readonly detail: string | null;
  readonly ours: MarkOrNone;
  readonly theirs: MarkOrNone;
}

const BY_STANDING: Readonly<Record<Exclude<Standing, "pass" | "fail">, ReasonOfDifference>> = {
  indeterminate: "undecided-data",
  "needs-review": "undecided-words",
  error: "rule-broke",
  pending: "pending",
  "not-applicable": "not-applicable",
  unclear: "may-not-apply",
};

/** Everything that is counted otherwise, each key once, ours first. */
export function deviations(
  ours: ReadonlyMap<string, Unit>,
  theirs: ReadonlyMap<string, MarkOrNone>,
  elsewhere: Elsewhere,
  line: DashboardLine,
): Deviation[] {
  const keys = new Set([...ours.keys(), ...theirs.keys()]);
  return [...keys].flatMap((key): Deviation[] => {
    const unit = ours.get(key);
    const own = unit ? OUR_MARK[unit.standing] : null;
    const their = theirs.get(key) ?? null;
    if (own === their) return [];
    const reason = unit ? reasonWithin(unit, their, elsewhere, line) : reasonOutside(key, elsewhere);
    return [
      {
        key,
        reason,
        detail: reason === "not-applicable" ? (unit?.why ?? null) : null,
        ours: own,
        theirs: their,
      },
    ];
  });
}

export function reasonOfStanding(standing: Standing): ReasonOfDifference | null {
  return standing === "pass" || standing === "fail" ? null : BY_STANDING[standing];
}

/** Of what lies in our span: dated otherwise before anything else, else what we make of it, else what they do. */
function reasonWithin(
  { key, standing, ownFlag }: Unit,
  their: MarkOrNone,
  elsewhere: Elsewhere,
  line: DashboardLine,
): ReasonOfDifference {
  if (elsewhere.theirs !== null && elsewhere.theirs.get(key)?.standing !== standing) return "dated-otherwise";
  const open = reasonOfStanding(standing);
  if (open !== null) return open;
  if (their === "counted") return "no-result";
  if (their !== null) return "decided-otherwise";
  return line.ownFlag === true && ownFlag === null ? "no-flag" : "not-on-their-list";
}

function reasonOutside(key: string, { ofPart, judged, known, setAside }: Elsewhere): ReasonOfDifference {
  if (ofPart.has(key)) return "dated-otherwise";
  if (judged.has(key)) return "other-part";
  if (setAside.has(key)) return "set-aside";
  return known.has(key) ? "no-record" : "not-delivered";
}

/** Deviations alike as one reason, with what they do to each count. */
export function reasonsOf(all: readonly Deviation[]): DifferenceReason[] {
  const groups = new Map<string, { first: Deviation; units: number }>();
  for (const one of all) {
    const name = JSON.stringify([one.reason, one.detail, one.ours, one.theirs]);
    const group = groups.get(name);
    if (group) group.units += 1;
    else groups.set(name, { first: one, units: 1 });
  }
  return [...groups.values()].map(({ first, units }) => reasonFor(first, units)).sort(inOrder);
}

/** In the order of words.ts, so that the same reasons stand in the same places of every line. */
export const inOrder = by(
  ({ reason, detail, ours, theirs }: Partial<Deviation> & Pick<Deviation, "reason" | "detail">) =>
    JSON.stringify([String(REASONS.indexOf(reason)).padStart(2, "0"), detail, ours, theirs]),
);

/** A reason that stands for so many units. */
export function reasonFor(
  { reason, detail, ours, theirs }: Omit<Deviation, "key">,
  units: number,
): DifferenceReason {
  return { reason, detail, ours, theirs, units, ...times(less(worthOf(theirs), worthOf(ours)), units) };
}
