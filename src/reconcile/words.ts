import type {
  BesideCount,
  DatedBy,
  DifferenceReason,
  GivenDifference,
  MarkOrNone,
  ReasonOfDifference,
  ReconciledLine,
  Reconciliation,
} from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { DATING_WORDS } from "#shared/dating-words.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { wordFor } from "#shared/word-for.js";

/** Why something is counted otherwise, as it is printed; in this order. "Here" is the run, "there" the dashboard. */
const REASON_WORDS: Readonly<Record<ReasonOfDifference, string>> = {
  "decided-otherwise": "decided otherwise there",
  "undecided-data": "undecided here: data",
  "undecided-words": "undecided here: words",
  "rule-broke": "rule could not run here",
  pending: "clock still running here",
  "not-applicable": "not applicable here",
  "may-not-apply": "cannot be told here whether the policy applies",
  "dated-otherwise": "in the span by one date and not by the other",
  "other-part": "of another delegate or line of business here",
  "no-result": "on their list without a result",
  "no-flag": "the source's own flag is blank",
  "not-on-their-list": "not on their list",
  "no-record": "no record that the rule judges is in its case here",
  "set-aside": "row set aside here",
  repeated: "counted again there, repeated here",
  "not-delivered": "not among the records that were read here",
};

export const REASONS = Object.keys(REASON_WORDS) as ReasonOfDifference[];

const MARK_WORDS: Readonly<Record<Exclude<MarkOrNone, null> | "none", string>> = {
  met: OUTCOME_WORDS.pass,
  "not-met": OUTCOME_WORDS.fail,
  counted: "in the total alone",
  none: "not counted",
};

const BASIS_WORDS: Readonly<Record<ReconciledLine["basis"], string>> = {
  "case-list": "what the dashboard counts is known case by case, from its list",
  "own-flag": "what the dashboard counts is taken case by case from the source's own flag",
  stated: "what the dashboard counts is known only as far as the line states it",
};

/** What puts a case into the days, after `by`. */
export function datedWords(datedBy: DatedBy): string {
  return wordFor(DATING_WORDS, datedBy);
}

function markWords(mark: MarkOrNone): string {
  return MARK_WORDS[mark ?? "none"];
}

export function titleOf({ title, plan }: Reconciliation): string {
  return `Dashboard and run: ${title} · ${plan}`;
}

export function sourceLine({ source, takenOn, asOf }: Reconciliation): string {
  const taken = takenOn === null ? "" : `, read off on ${takenOn}`;
  return `Dashboard: ${source ?? "source not named"}${taken}. Run: data complete through ${asOf}.`;
}

/** What is counted: `cases of 2026-09-01 to 2026-09-30 by the decision`. */
export function scopeWords(line: ReconciledLine): string {
  const { unit, from, to, delegate, lineOfBusiness, datedBy } = line;
  const span = from === null || to === null ? "all dates" : `${from} to ${to}`;
  const part = [
    ...(delegate === null ? [] : [delegate === "none" ? "no delegate" : `delegate ${delegate}`]),
    ...(lineOfBusiness === null ? [] : [`line of business ${lineOfBusiness}`]),
  ];
  const theirs = datedBy.theirs === datedBy.ours ? "" : `, there by ${datedWords(datedBy.theirs)}`;
  return `${[unit === "case" ? "cases" : "records", "of", span].join(" ")}, dated by ${datedWords(datedBy.ours)}${theirs}${part.map((one) => `; ${one}`).join("")}`;
}

export function basisWords({ basis }: ReconciledLine): string {
  return BASIS_WORDS[basis];
}

/** `not applicable here (does not hold: denied): 2 cases, here not counted, there met`. */
export function reasonWords(
  { reason, detail, units, ours, theirs }: DifferenceReason,
  { unit }: ReconciledLine,
): string {
  return `${besideWords({ reason, detail, units }, unit)}, here ${markWords(ours)}, there ${markWords(theirs)}`;
}

export function besideWords({ reason, detail, units }: BesideCount, unit: ReconciledLine["unit"]): string {
  const noun = reason === "set-aside" || reason === "repeated" ? "row" : unit;
  return `${REASON_WORDS[reason]}${detail === null ? "" : ` (does not hold: ${detail})`}: ${counted(units, noun)}`;
}

/** What a line comes to, in a sentence. */
export function verdictWords({ agrees, basis, difference, unexplained, reasons }: ReconciledLine): string {
  if (!agrees) return `unexplained: ${namedCounts(unexplained)}`;
  const isSame = Object.values(difference).every((one) => one === null || one === 0);
  if (isSame && reasons.length === 0) return "the figures are the same";
  return `${isSame ? "the same figures, not of the same cases" : "every difference is accounted for"}${PROVIDED[basis]}`;
}

const PROVIDED: Readonly<Record<ReconciledLine["basis"], string>> = {
  "case-list": "",
  "own-flag": ", if the dashboard counts by the flag",
  stated: ", if the dashboard counts as is stated",
};

function namedCounts({ met, notMet, total }: GivenDifference): string {
  const named = [
    { name: OUTCOME_WORDS.pass, value: met },
    { name: OUTCOME_WORDS.fail, value: notMet },
    { name: "total", value: total },
  ];
  return named
    .filter(({ value }) => value !== null && value !== 0)
    .map(({ name, value }) => `${name} ${signed(value)}`)
    .join(", ");
}

/** `+3`, `-1`, `0`; `-` where nothing was given. */
export function signed(value: number | null): string {
  if (value === null) return "-";
  return value > 0 ? `+${count(value)}` : value < 0 ? `-${count(-value)}` : "0";
}

export function plain(value: number | null): string {
  return value === null ? "-" : count(value);
}
