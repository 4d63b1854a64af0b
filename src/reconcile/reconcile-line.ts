import type {
  BesideCount,
  DashboardLine,
  DatedBy,
  DatedCounts,
  DifferenceReason,
  GivenDifference,
  MarkOrNone,
  ReconciledCounts,
  ReconciledLine,
} from "#generated/types.js";
import { DATINGS, isOfPart, type JudgedSubject } from "./judged-subject.js";
import { OUR_MARK, sumOf, theirMark, worthOf } from "./marks.js";
import { type Deviation, deviations, inOrder, reasonFor, reasonOfStanding, reasonsOf } from "./reasons.js";
import { keyOf, type Span, type Unit, unitsOf } from "./units.js";

/** A case of the dashboard's own list. */
export interface ListedCase {
  readonly id: string;
  readonly result: Exclude<MarkOrNone, null>;
}

/** One line of figures with all that it is held against. */
export interface LineInput {
  readonly line: DashboardLine;
  readonly title: string;
  /** Records that its rule judges, of the act it names, whatever their date and part. */
  readonly subjects: readonly JudgedSubject[];
  readonly span: Span;
  /** First and last day as they are printed; null: all dates. */
  readonly from: string | null;
  readonly to: string | null;
  /** How the run dates its cases. */
  readonly datedBy: DatedBy;
  readonly list: readonly ListedCase[] | null;
  /** Keys of all cases of the drop. */
  readonly known: ReadonlySet<string>;
  /** Rows of the kind that were set aside or repeat a record, and the keys that the former name. */
  readonly rows: RowsApart;
}

export interface RowsApart {
  readonly keys: ReadonlySet<string>;
  readonly setAside: number;
  readonly repeated: number;
}

export interface LineReconciled {
  readonly result: ReconciledLine;
  /** Every case or record behind the reasons. */
  readonly deviations: readonly Deviation[];
}

const ALL: Span = { days: null, undated: true };
const COUNTS = ["met", "notMet", "total"] as const;

/** One line taken apart: difference = reasons + unexplained, of each count that was given. */
export function reconcileLine(input: LineInput): LineReconciled {
  const { line, subjects, span, datedBy, list } = input;
  const unit = line.unit ?? "case";
  const part = subjects.filter((subject) => isOfPart(subject, line));
  const ours = unitsOf(part, unit, datedBy, span);
  const theirUnits = list === null ? unitsOf(part, unit, line.datedBy ?? datedBy, span) : null;
  const { theirs, twice } =
    theirUnits === null ? listed(list ?? []) : { theirs: counted(theirUnits, line), twice: [] };
  const elsewhere = {
    theirs: theirUnits,
    ofPart: new Set(part.map((subject) => keyOf(subject, unit))),
    judged: new Set(subjects.map((subject) => keyOf(subject, unit))),
    known: input.known,
    setAside: input.rows.keys,
  };
  const found = [...deviations(ours, theirs, elsewhere, line), ...twice];
  const reasons = [...reasonsOf(found), ...statedRows(input)];

  const our = ourCounts(ours);
  const their = { met: line.met ?? null, notMet: line.notMet ?? null, total: line.total ?? null };
  const difference = given(their, (name, value) => value - our[name]);
  const told = sumOf(reasons);
  const unexplained = given(difference, (name, value) => value - told[name]);
  return {
    deviations: found,
    result: {
      line: line.line,
      policy: line.policy,
      rule: line.rule,
      title: input.title,
      act: line.act ?? null,
      unit,
      from: input.from,
      to: input.to,
      delegate: line.delegate ?? null,
      lineOfBusiness: line.lineOfBusiness ?? null,
      datedBy: { ours: datedBy, theirs: line.datedBy ?? datedBy },
      basis: list !== null ? "case-list" : line.ownFlag === true ? "own-flag" : "stated",
      ours: our,
      theirs: their,
      difference,
      reasons,
      unexplained,
      agrees: COUNTS.every((name) => (unexplained[name] ?? 0) === 0),
      beside: besideOf(input, ours, part).filter(({ reason }) =>
        reasons.every((one) => one.reason !== reason),
      ),
      byDating: DATINGS.filter((other) => other !== datedBy).map(
        (other): DatedCounts => ({ datedBy: other, ...ourCounts(unitsOf(part, unit, other, span)) }),
      ),
    },
  };
}

function ourCounts(units: ReadonlyMap<string, Unit>): ReconciledCounts {
  return sumOf([...units.values()].map(({ standing }) => worthOf(OUR_MARK[standing])));
}

function counted(units: ReadonlyMap<string, Unit>, line: DashboardLine): Map<string, MarkOrNone> {
  return new Map([...units].map(([key, unit]) => [key, theirMark(unit, line)]));
}

/** A case that stands on the list again is counted again. */
function listed(list: readonly ListedCase[]): { theirs: Map<string, MarkOrNone>; twice: Deviation[] } {
  const theirs = new Map<string, MarkOrNone>();
  const twice: Deviation[] = [];
  for (const { id, result } of list) {
    if (theirs.has(id)) twice.push({ key: id, reason: "repeated", detail: null, ours: null, theirs: result });
    else theirs.set(id, result);
  }
  return { theirs, twice };
}

/** Rows of which only their number is known, where the line says how they are counted. */
function statedRows({ line, rows }: LineInput): DifferenceReason[] {
  const stated = [
    { reason: "set-aside", as: line.setAside, units: rows.setAside },
    { reason: "repeated", as: line.repeated, units: rows.repeated },
  ] as const;
  return stated.flatMap(({ reason, as, units }) =>
    as === undefined || as === "left-out" || units === 0
      ? []
      : [reasonFor({ reason, detail: null, ours: null, theirs: as }, units)],
  );
}

/** What lies beside our count and could be counted elsewhere. */
function besideOf(
  { line, datedBy, rows }: LineInput,
  ours: ReadonlyMap<string, Unit>,
  part: readonly JudgedSubject[],
): BesideCount[] {
  const counts = new Map<string, BesideCount>();
  const note = (reason: BesideCount["reason"], detail: string | null, units: number) => {
    const name = JSON.stringify([reason, detail]);
    if (units > 0) counts.set(name, { reason, detail, units: (counts.get(name)?.units ?? 0) + units });
  };
  for (const { standing, why } of ours.values()) {
    const reason = reasonOfStanding(standing);
    if (reason !== null) note(reason, why, 1);
  }
  for (const [key, { standing }] of unitsOf(part, line.unit ?? "case", datedBy, ALL))
    if (!ours.has(key) && OUR_MARK[standing] !== null) note("dated-otherwise", null, 1);
  note("set-aside", null, rows.setAside);
  note("repeated", null, rows.repeated);
  return [...counts.values()].sort(inOrder);
}

function given(
  counts: GivenDifference,
  of: (name: (typeof COUNTS)[number], value: number) => number,
): GivenDifference {
  const one = (name: (typeof COUNTS)[number]) => (counts[name] === null ? null : of(name, counts[name]));
  return { met: one("met"), notMet: one("notMet"), total: one("total") };
}
