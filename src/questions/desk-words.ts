import { count, counted } from "#shared/counted.js";
import { evidenceNote } from "#shared/evidence-words.js";
import { NONE_TESTED, OUTCOME_WORDS } from "#shared/outcome.js";
import type { Desk, DeskOption, DeskQuestion, DeskRate, DeskWay, RateOfCases } from "./desk.js";

/** Sentences of the desk that text and Markdown share. */

export function headline({ questions, results, cases, idle }: Desk): string {
  const deciding = questions.filter((question) => question.results > 0).length;
  const others =
    idle.length === 0
      ? ""
      : ` ${counted(idle.length, "open question")} decide${idle.length === 1 ? "s" : ""} nothing in this data.`;
  if (deciding === 0) return `No open question decides a result.${others}`;
  return `${counted(deciding, "open question")} decide${deciding === 1 ? "s" : ""} ${counted(results, "result")} in ${counted(cases, "case")}.${others}`;
}

export function sourceOf({ clause, cite, evidenceTag }: DeskQuestion): string {
  return `${clause ?? cite}${evidenceTag === null ? "" : evidenceNote(evidenceTag)}`;
}

/** `met 1, not met 0`, and what else there is. */
export function outcomesOf(option: DeskOption): string {
  const others: readonly (readonly [string, number])[] = [
    [OUTCOME_WORDS["not-applicable"], option.notApplicable],
    [OUTCOME_WORDS.pending, option.running],
    ["still open", option.stillOpen],
    ["not counted", option.notCounted],
  ];
  return [
    [OUTCOME_WORDS.pass, option.met] as const,
    [OUTCOME_WORDS.fail, option.notMet] as const,
    ...others.filter(([, number]) => number > 0),
  ]
    .map(([word, number]) => `${word} ${count(number)}`)
    .join(", ");
}

/** `R-1: documented 98.6 % → 100.0 % (73 → 74 of 74 cases)`; of a gate also which of its two lines. */
export function rateWords({ rule, line, now, then }: DeskRate): string {
  const of =
    now.tested === then.tested
      ? `${count(now.met)} → ${count(then.met)} of ${counted(then.tested, "case")}`
      : `${count(now.met)} of ${count(now.tested)} → ${count(then.met)} of ${counted(then.tested, "case")}`;
  const name = line === null ? rule : `${rule}, ${line}`;
  return `${name}: documented ${rateOf(now)} → ${rateOf(then)} (${of}${rangeOf(then)})`;
}

function rateOf({ documented }: RateOfCases): string {
  return documented === null ? NONE_TESTED : `${documented.toFixed(1)} %`;
}

function rangeOf({ documented, highest }: RateOfCases): string {
  return highest === null || highest === documented ? "" : `; up to ${highest.toFixed(1)} % possible`;
}

export function wayWords({ under }: DeskWay): string {
  return Object.entries(under)
    .map(([option, word]) => `${option}: ${word}`)
    .join(" · ");
}

export function placesOf({ shown, results, cases }: DeskWay): string {
  const more = results - shown.length;
  const size =
    results === cases ? counted(cases, "case") : `${counted(results, "result")} in ${counted(cases, "case")}`;
  return `${size}: ${shown.join("; ")}${more > 0 ? `; and ${count(more)} more, listed with --all` : ""}`;
}
