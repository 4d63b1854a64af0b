import type { Finding, PolicyResult, ReadingOutcome } from "#generated/types.js";
import { count, counted } from "#shared/counted.js";
import { groupBy } from "#shared/group-by.js";
import { OUTCOME_WORDS } from "#shared/outcome.js";
import { optionsOf } from "#shared/reading.js";
import { span } from "./format-instant.js";
import { readingWords } from "./question-words.js";
import type { FindingView } from "./view.js";

/**
 * What comes out under each reading, in the words of the policy and told only by the questions on which it turns: the
 * others double the lines and change none. Where all agree there are no lines, and the note says so.
 */
export function readingsOf(
  { readings }: Pick<Finding, "readings">,
  policy: PolicyResult | null,
  asOf: string,
): Pick<FindingView, "readings" | "readingsNote"> {
  if (new Set(readings.map(resultOf)).size <= 1)
    return {
      readings: [],
      readingsNote:
        readings.length > 1
          ? `All ${count(readings.length)} readings of the open questions give this result.`
          : null,
    };
  const asked = openQuestions(readings);
  const told = toldBy(readings, asked);
  const silent = asked.length - told.length;
  return {
    readings: [...groupBy(readings, (reading) => choicesOf(reading, told))].flatMap(([, [reading]]) =>
      reading === undefined
        ? []
        : {
            options: optionsOf(reading)
              .filter(([id]) => told.includes(id))
              .map(([id, option]) => readingWords(policy, id, option))
              .join("; "),
            outcome: OUTCOME_WORDS[reading.outcome],
            due: span(reading.due, asOf) ?? "no clock",
          },
    ),
    readingsNote:
      silent === 0 ? null : `${counted(silent, "other open question")} would change nothing here.`,
  };
}

/** Questions that are read in more than one way. */
function openQuestions(readings: readonly ReadingOutcome[]): string[] {
  const options = groupBy(readings.flatMap(optionsOf), ([id]) => id);
  return [...options]
    .filter(([, own]) => new Set(own.map(([, option]) => option)).size > 1)
    .map(([id]) => id);
}

/** The questions without which the results cannot be told apart, each in turn left out if it can be. */
function toldBy(readings: readonly ReadingOutcome[], asked: readonly string[]): readonly string[] {
  return asked.reduce<readonly string[]>((kept, question) => {
    const without = kept.filter((id) => id !== question);
    const groups = groupBy(readings, (reading) => choicesOf(reading, without));
    const areTold = [...groups.values()].every((own) => new Set(own.map(resultOf)).size === 1);
    return areTold ? without : kept;
  }, asked);
}

function choicesOf(reading: ReadingOutcome, questions: readonly string[]): string {
  return JSON.stringify(optionsOf(reading).filter(([id]) => questions.includes(id)));
}

function resultOf({ outcome, due }: ReadingOutcome): string {
  return JSON.stringify([outcome, due]);
}
