import type { DurationDefinition, ShareDefinition } from "#generated/types.js";
import { absent } from "#measures/fact.js";
import type { Span, Unit } from "#measures/unit.js";

/** A unit with the facts a test needs; null: blank. */
export function unit(
  facts: Readonly<Record<string, string | null>>,
  count = 1,
  span: Span | null = null,
): Unit {
  const known = Object.entries(facts).map(([field, value]) => [field, value ?? absent("blank")]);
  return { count, undated: false, facts: Object.fromEntries(known), span };
}

export const SHARE: ShareDefinition = {
  id: "changed",
  title: "Changed",
  words: "Changed of held.",
  unit: "p2pRequest",
  among: [{ field: "disposition", in: ["conducted"] }],
  counted: [{ field: "outcome", in: ["overturned"], open: ["consult-only"] }],
  by: ["delegate"],
};

export const DURATION: DurationDefinition = {
  id: "time",
  title: "Time",
  words: "Time.",
  unit: "p2pRequest",
  among: [{ field: "disposition", in: ["conducted", "pending"] }],
  from: "receivedAt",
  to: "startedAt",
  percents: [50, 90],
  buckets: [0, 60, 120],
  by: [],
};
