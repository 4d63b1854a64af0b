import { zoneOf } from "#calendar/zone.js";
import { onTimeWords } from "#findings/format-time.js";
import { timesOf } from "#findings/times.js";
import type { IntegrityChecks, IntegrityInstance } from "#generated/types.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { sentenceStart } from "#shared/sentence-start.js";
import { fieldSaid } from "./field-said.js";
import { determinationOf } from "./record-instances.js";

/** Where a duty was judged and the source system has a flag of its own for it. */
export interface FlagStage {
  readonly ownFlags: IntegrityChecks["ownFlags"];
  /** Microseconds. */
  readonly asOf: number;
  /** IANA zone in which times are written. */
  readonly zone: string;
}

/** The outcomes that are the other way round than the source system's own flag says, each with the count that differs. */
export function flagInstances(outcomes: readonly RuleOutcome[], stage: FlagStage): IntegrityInstance[] {
  return outcomes.flatMap((outcome) => {
    const field = flagOf(outcome.plan.rule, stage.ownFlags);
    const flag = field === null ? undefined : outcome.subject.values[field];
    if (field === null || typeof flag !== "boolean") return [];
    if (outcome.outcome !== (flag ? "fail" : "pass")) return [];
    const { subject } = outcome;
    const { file, row } = subject.supplements?.[field] ?? subject;
    return {
      check: "own-flag-disagrees",
      sender: subject.origin.sender,
      kind: subject.kind,
      record: subject.id,
      determinationId: determinationOf(subject),
      field,
      file,
      row,
      others: [],
      shows: shown(outcome, field, flag, stage),
    };
  });
}

/** The field that says whether the source system counts what a rule asks as in time; null where it has none. */
export function flagOf(
  { kind, subject, topic }: RuleOutcome["plan"]["rule"],
  ownFlags: IntegrityChecks["ownFlags"],
): string | null {
  if (kind !== "deadline") return null;
  return ownFlags.find((one) => one.kind === subject && one.topics.includes(topic))?.field ?? null;
}

function shown(outcome: RuleOutcome, field: string, flag: boolean, { asOf, zone: id }: FlagStage): string {
  const zone = zoneOf(id);
  const { start, due, stop } = timesOf(outcome, asOf);
  const part = (name: string, value: typeof start) =>
    value === undefined ? `${name} not recorded` : `${name} ${onTimeWords(value, zone)}`;
  const asked = fieldSaid(field, outcome.plan.rule.subject);
  return [
    `${sentenceStart(asked)} is recorded as ${flag ? "yes" : "no"};`,
    `by rule ${outcome.plan.rule.id} it is ${flag ? "not met" : "met"} under every reading:`,
    `${part("clock started", start)}, ${part("due", due)}, ${part("done", stop)}.`,
  ].join(" ");
}
