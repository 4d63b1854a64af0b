import type { ReconciledLine } from "#generated/types.js";
import { datedWords, plain, reasonWords, signed } from "./words.js";

type Row = readonly [label: string, met: string, notMet: string, total: string];

/** The two counts, what lies between them by reason, and what is left: the sum that has to come out. */
export function sumRows(line: ReconciledLine): Row[] {
  const { theirs, ours, difference, reasons, unexplained } = line;
  return [
    ["dashboard", plain(theirs.met), plain(theirs.notMet), plain(theirs.total)],
    ["this run", plain(ours.met), plain(ours.notMet), plain(ours.total)],
    ["difference", signed(difference.met), signed(difference.notMet), signed(difference.total)],
    ...reasons.map(
      (one): Row => [reasonWords(one, line), signed(one.met), signed(one.notMet), signed(one.total)],
    ),
    ["unexplained", signed(unexplained.met), signed(unexplained.notMet), signed(unexplained.total)],
  ];
}

/** This run's count of the span by every date. */
export function datedRows({ datedBy, ours, byDating }: ReconciledLine): Row[] {
  return [{ datedBy: datedBy.ours, ...ours }, ...byDating].map(
    (one): Row => [`by ${datedWords(one.datedBy)}`, plain(one.met), plain(one.notMet), plain(one.total)],
  );
}
