import type { Counting } from "#generated/types.js";
import { type Change, dropped, replaced } from "./mutant.js";
import { policySite, type Site, sitesOfCounting } from "./site.js";
import type { Surroundings } from "./surroundings.js";

const KIND_WORDS = { calendar: "calendar", dayZero: "day-zero", lastDay: "last-day" } as const;
const OTHER_WORD: Readonly<Record<string, string>> = {
  same: "next-open-day",
  "next-open-day": "same",
  stays: "rolls",
  rolls: "stays",
};

/** Counting: another calendar, another day zero, a last day that rolls, a cutoff or closing time forgotten. */
export function mutateCounting({ pointer, word, node }: Site, around: Surroundings): Change[] {
  if (word === null || node.is !== "expression" || typeof node.value !== "string") return [];
  const { value } = node;
  if (word === "cutoff" || word === "dayEnds") return [];
  const other = word === "calendar" ? around.nearestCalendar(value) : OTHER_WORD[value];
  if (other === undefined || other === null) return [];
  return [replaced(`other-${KIND_WORDS[word]}`, pointer, `${KIND_WORDS[word]}: ${value} → ${other}`, other)];
}

/** A cutoff or closing time forgotten. */
export function mutateTimesOfDay(counting: Counting | undefined, pointer: string): Change[] {
  const { cutoff, dayEnds } = counting ?? {};
  return [
    ...(cutoff === undefined ? [] : [dropped("cutoff-dropped", `${pointer}/cutoff`, "no cutoff")]),
    ...(dayEnds === undefined
      ? []
      : [dropped("day-ends-dropped", `${pointer}/dayEnds`, "days end at midnight")]),
  ];
}

/** The policy's counting with the words that hold without being written; what no rule counts by is left alone. */
export function mutatePolicyCounting(counting: Counting, around: Surroundings): Change[] {
  const unsaid = (word: "dayZero" | "lastDay", value: string) =>
    counting[word] === undefined
      ? sitesOfCounting({ [word]: value }, policySite("/counting", "determination"))
      : [];
  return [
    ...mutateTimesOfDay(counting, "/counting"),
    ...(around.counts("businessDays") ? unsaid("dayZero", "same") : []).flatMap((site) =>
      mutateCounting(site, around),
    ),
    ...(around.counts("calendarDays") ? unsaid("lastDay", "stays") : []).flatMap((site) =>
      mutateCounting(site, around),
    ),
  ];
}
