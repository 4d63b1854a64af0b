import { DURATION_WORDS } from "#calendar/counting.js";
import type { Duration, Expression } from "#generated/types.js";
import { lengthInWords, ownCounting, unitOf } from "./length-words.js";
import { after, block, isLine, type Phrase } from "./phrase.js";
import type { Say } from "./say.js";
import type { Speaker } from "./speaker.js";

/** An instant and a length of time after or before it; 0 calendar days is the end of its day. */
export function plusInWords(instant: Phrase, duration: Duration, speaker: Speaker, say: Say): Phrase {
  if (duration.calendarDays === 0)
    return after(`the end of the day${ownCounting(duration.counting, "calendarDays", speaker)} of `, instant);
  const length = lengthInWords(duration, speaker);
  if (length !== null) return after(`${length.words}${length.isChoice ? "," : ""} ${length.side} `, instant);
  const [unit, amount] = workedOut(duration, speaker, say);
  if (isLine(instant)) return after(`as many ${unit} after ${instant.text} as `, amount);
  return block(`as many ${unit} as the first of these says, after the second:`, [amount, instant]);
}

/** A length of time that stands alone: `2 business days`, `as many hours as …`. */
export function limitInWords(duration: Duration, speaker: Speaker, say: Say): Phrase {
  const length = lengthInWords(duration, speaker);
  if (length !== null) return { text: length.words, items: [], joined: "whole" };
  const [unit, amount] = workedOut(duration, speaker, say);
  return after(`as many ${unit} as `, amount);
}

function workedOut(duration: Duration, speaker: Speaker, say: Say): [unit: string, amount: Phrase] {
  const { unit, amount } = unitOf(duration) ?? { unit: "minutes" as const, amount: 0 as Expression };
  return [
    `${DURATION_WORDS[unit]}s${ownCounting(duration.counting, unit, speaker)}`,
    say.value(amount, speaker),
  ];
}
