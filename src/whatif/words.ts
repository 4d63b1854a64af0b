import type {
  FlipGroup,
  FlipSide,
  InstantOrRange,
  LackingFact,
  OneSidedRule,
  OpenForFact,
  PolicySide,
  WhatIf,
} from "#generated/types.js";
import { standing } from "#policy/status.js";
import { CAUSE_WORDS } from "#result/cause-words.js";
import { fieldWords } from "#schema/field-phrase.js";
import { count, counted } from "#shared/counted.js";
import { DATING_WORDS } from "#shared/dating-words.js";
import { lengthWords } from "#shared/length-words.js";
import { OUTCOME_WORDS, type Outcome } from "#shared/outcome.js";
import { wordFor } from "#shared/word-for.js";
import { DIRECTION_WORDS } from "./direction.js";

/** Sentences of a what-if that text and Markdown share. */

const NOT_JUDGED = "not judged";

export function outcomeWord(outcome: Outcome | null): string {
  return outcome === null ? NOT_JUDGED : OUTCOME_WORDS[outcome];
}

export function titleOf({ policies }: WhatIf): string {
  return `What if: ${policies.map(({ after }) => after.cite).join(", ")}`;
}

/** What is judged on either side: titles, standing and folders. */
export function changeLines({ policies }: WhatIf): string[] {
  return policies.flatMap(({ before, after, unusedAnswers }) => [
    before === null ? "as run: no such policy" : `as run: ${sourceOf(before)}`,
    `with:   ${sourceOf(after)}`,
    ...(unusedAnswers.length === 0
      ? []
      : [`answers that one of the two does not ask for: ${unusedAnswers.join(", ")}`]),
  ]);
}

function sourceOf({ title, status, folder }: PolicySide): string {
  return `${title}${standing(status)} (${folder})`;
}

export function scopeLine({ asOf, period, plan }: WhatIf): string {
  const dates =
    period === null
      ? "all dates"
      : `${period.from} to ${period.to}, dated by ${wordFor(DATING_WORDS, period.datedBy)}`;
  return `${plan} · data complete through ${asOf} · ${dates}`;
}

export function headline({ compared, flipped, flippedCases, movedDues, changedRules }: WhatIf): string[] {
  const rules =
    changedRules.length === 0
      ? "No rule that both wordings have means anything else."
      : `Rules that mean something else: ${changedRules.map(({ rule }) => rule).join(", ")}.`;
  const moved = movedDues === 0 ? "" : `, ${count(movedDues)} of them with another due`;
  return [
    `${counted(flipped, "verdict")} flip${flipped === 1 ? "s" : ""} in ${counted(flippedCases, "case")}; ${count(compared - flipped)} stay as they are${moved}.`,
    rules,
  ];
}

export function groupWords({ rule, direction, results, cases }: FlipGroup): string {
  const size =
    results === cases ? counted(cases, "case") : `${counted(results, "result")} in ${counted(cases, "case")}`;
  return `${rule} ${DIRECTION_WORDS[direction]}: ${size}`;
}

/** `met; due 2026-09-20 23:59, 2 days 3 h before it; Code 1(d)(1)`. */
export function sideWords({ outcome, due, marginMinutes, clauses, missing, questions }: FlipSide): string {
  const parts = [
    outcomeWord(outcome),
    due === null ? "" : `due ${timeText(due)}${marginText(marginMinutes, outcome)}`,
    missing.length === 0 ? "" : `not known: ${missing.map((field) => fieldWords(field)).join(", ")}`,
    questions.length === 0 ? "" : `open question: ${questions.join(", ")}`,
    clauses.join(", "),
  ];
  return parts.filter(Boolean).join("; ");
}

function marginText(margin: number | null, outcome: Outcome | null): string {
  if (margin === null) return "";
  if (margin < 0) return `, ${lengthWords(margin)} late`;
  return outcome === "pending" ? `, ${lengthWords(margin)} left` : `, ${lengthWords(margin)} before it`;
}

/** Local time of the policy's zone, to the minute. */
export function timeText(value: InstantOrRange): string {
  if (value === null) return "not known";
  if (typeof value === "string") return value.slice(0, 16).replace("T", " ");
  return `${timeText(value.from)} to ${timeText(value.to)}`;
}

export function oneSidedWords({ rule, title, change, subjects }: OneSidedRule): string {
  const counts = (Object.entries(subjects) as [Outcome, number][]).filter(([, number]) => number > 0);
  const outcomes = counts.map(([outcome, number]) => `${outcomeWord(outcome)} ${count(number)}`).join(", ");
  return `${change}: ${rule} ${title}: ${outcomes || "no record came under it"}`;
}

export function lackingWords(fact: LackingFact): string {
  const { rule, field, records, blank, notDelivered, notCoded, casesWithoutKind } = fact;
  const parts = [
    blank > 0 ? `blank in ${count(blank)}` : "",
    notDelivered > 0 ? `not delivered with ${count(notDelivered)}` : "",
    notCoded > 0 ? `not coded for ${count(notCoded)}` : "",
  ].filter(Boolean);
  const of = parts.length === 0 ? "" : `${parts.join(", ")} of ${counted(records, "record")}`;
  const without =
    casesWithoutKind === 0 ? "" : `the kind was not delivered for ${counted(casesWithoutKind, "case")}`;
  return `${rule} reads ${fieldWords(field)}: ${[of, without].filter(Boolean).join("; ")}`;
}

export function openWords({ rule, field, cause, results, newlyOpen }: OpenForFact): string {
  return `${rule} open: ${fieldWords(field)} ${wordFor(CAUSE_WORDS, cause)}: ${counted(results, "result")}, ${count(newlyOpen)} of them decided as run`;
}
