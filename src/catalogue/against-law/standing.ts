import type { BusinessCalendar } from "#calendar/business-calendar.js";
import { zoneOf } from "#calendar/zone.js";
import type { Rule } from "#generated/types.js";
import type { PolicyBundle } from "#policy/bundle.js";
import type { PolicyPlan } from "#policy/plan.js";
import { type LimitStanding, standingOf } from "./limit-standing.js";
import { testedFlags } from "./tested-flags.js";
import { type TimeLimit, timeLimitsOf } from "./time-limits.js";

/** How a payer's own rules on an event stand to another source's. */
export type Standing =
  /** The policy promises more than the source asks. */
  | "stricter"
  /** The policy leaves less than the source asks: a risk where people follow the policy alone. */
  | "looser"
  | "same"
  /** Now the one, now the other: by the day on which the clock starts, or by the answer to an open question. */
  | "mixed"
  /** The clocks start at different moments; each is judged by itself. */
  | "other-start"
  /** The source asks for something on this event, the policy for nothing. */
  | "policy-silent"
  /** The policy promises something on this event, the source asks for nothing. */
  | "source-silent"
  | "both-silent"
  /** Both set conditions that no figure compares. */
  | "side-by-side";

/** A source ready to be compared: its policy, and the plan of all its rules. */
export interface Side {
  readonly bundle: PolicyBundle;
  readonly plan: PolicyPlan;
}

/**
 * How a payer's rules on an event stand to another source's: by their clocks where both set one, else by what their
 * letters must hold, with what was found in words.
 */
export function standOf(
  mine: readonly Rule[],
  theirs: readonly Rule[],
  own: Side,
  other: Side,
  calendars: ReadonlyMap<string, BusinessCalendar>,
): { standing: Standing; why: string } {
  if (mine.length === 0 && theirs.length === 0)
    return { standing: "both-silent", why: "Neither says anything on this event." };
  if (mine.length === 0) return { standing: "policy-silent", why: "" };
  if (theirs.length === 0)
    return {
      standing: "source-silent",
      why: "The source asks for nothing on this event: the promise is the plan's own.",
    };
  const clocks = clockStandings(mine, theirs, own, other, calendars);
  if (clocks.length > 0) return mostTelling(clocks);
  const [timed, lawTimed] = [setsTime(mine, own.plan), setsTime(theirs, other.plan)];
  if (lawTimed && !timed)
    return { standing: "looser", why: "The source sets a time on this event, the policy none." };
  if (timed && !lawTimed)
    return { standing: "stricter", why: "The policy sets a time on this event, the source none." };
  return fieldStanding(mine, theirs, own, other);
}

/** Every pair of a policy's and a source's clock on the event. */
function clockStandings(
  mine: readonly Rule[],
  theirs: readonly Rule[],
  own: Side,
  other: Side,
  calendars: ReadonlyMap<string, BusinessCalendar>,
): LimitStanding[] {
  const zones = [zoneOf(own.bundle.policy.zone), zoneOf(other.bundle.policy.zone)] as const;
  return mine.flatMap((rule) =>
    theirs.flatMap((law) => {
      const limits = [wholeLimits(rule, own.plan), wholeLimits(law, other.plan)] as const;
      if (limits[0].length === 0 || limits[1].length === 0) return [];
      const standing = standingOf(limits[0], limits[1], zones, calendars, rule.kind === "gate");
      return standing ? [{ ...standing, why: `${rule.id} beside ${law.id}: ${standing.why}` }] : [];
    }),
  );
}

function wholeLimits(rule: Rule, plan: PolicyPlan): readonly TimeLimit[] {
  const compiled = plan.rules.find((one) => one.rule.id === rule.id);
  if (!compiled) return [];
  const { limits, isWhole } = timeLimitsOf(compiled);
  return isWhole ? limits : [];
}

function setsTime(rules: readonly Rule[], plan: PolicyPlan): boolean {
  return plan.rules.some(
    (one) => rules.some(({ id }) => id === one.rule.id) && timeLimitsOf(one).limits.length > 0,
  );
}

const TELLING: readonly Standing[] = ["looser", "mixed", "stricter", "same", "other-start"];

/** The standing a reader must know first, with what was found on every pair. */
function mostTelling(found: readonly LimitStanding[]): { standing: Standing; why: string } {
  const comparable = found.filter(({ standing }) => standing !== "other-start");
  const standings = new Set((comparable.length > 0 ? comparable : found).map(({ standing }) => standing));
  const standing = TELLING.find((one) => standings.has(one as LimitStanding["standing"])) ?? "side-by-side";
  return { standing, why: found.map(({ why }) => why).join(" ") };
}

/** What each side's rules ask of the records, where no clock can be compared. */
function fieldStanding(
  mine: readonly Rule[],
  theirs: readonly Rule[],
  own: Side,
  other: Side,
): { standing: Standing; why: string } {
  const fields = testedFlags(mine, own.plan);
  const law = testedFlags(theirs, other.plan);
  const missing = [...law].filter((field) => !fields.has(field));
  const extra = [...fields].filter((field) => !law.has(field));
  if (fields.size === 0 || law.size === 0)
    return { standing: "side-by-side", why: "Both set conditions; no figure compares them." };
  const why = [
    missing.length > 0 ? `The source alone asks for ${missing.join(", ")}.` : "",
    extra.length > 0 ? `The policy alone asks for ${extra.join(", ")}.` : "",
    missing.length + extra.length === 0 ? `Both ask for ${[...law].join(", ")}.` : "",
  ];
  const standing =
    missing.length > 0 ? (extra.length > 0 ? "mixed" : "looser") : extra.length > 0 ? "stricter" : "same";
  return { standing, why: why.filter(Boolean).join(" ") };
}
