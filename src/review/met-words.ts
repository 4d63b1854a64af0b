import type { Zone } from "#calendar/zone.js";
import { timeWords } from "#findings/format-time.js";
import { timesOf } from "#findings/index.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import type { Interval } from "#shared/interval.js";

/** What the program saw of a result that is met: the times of a deadline, else that the record shows what is asked. */
export function metWords(outcome: RuleOutcome, asOf: number, zone: Zone): string {
  const { start, due, stop } = timesOf(outcome, asOf);
  const told: readonly (readonly [string, Interval | undefined])[] = [
    ["Clock from", start],
    ["due", due],
    ["done", stop],
  ];
  const times = told.flatMap(([word, time]) => (time ? `${word} ${timeWords(time, zone)}` : []));
  const { asks } = outcome.plan.rule.messages;
  return times.length > 0 ? `${times.join("; ")}.` : `The record shows what is asked: ${asks}.`;
}
