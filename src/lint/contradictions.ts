import { MICROS_PER_MINUTE } from "#calendar/day.js";
import { formatInstant } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { type CaseSituation, outcomeOf, situationOf } from "#cases/judge-case.js";
import type { Rule, RuleCase, RuleCases } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import { mentionsField } from "#policy/compile/mentions.js";
import type { PolicyPlan, RulePlan } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { minutesBetween, movedTalk, type WholeCase, wholeCase } from "./moved-talk.js";

/** Two rules of one policy that cannot both be followed to the letter, with a case that shows it. */
export interface Contradiction {
  /** The rule that allows the talk until then, and the one that is not met by it. */
  readonly deadline: string;
  readonly other: string;
  /** The other rule is the policy's own remark on the conflict (class policy-conflict), or one that accuses. */
  readonly isAcknowledged: boolean;
  /** Local times: when the talk was asked for, and the last minute at which it may be held. */
  readonly askedAt: string;
  readonly heldAt: string;
  /** The rule case it was made from. */
  readonly from: string;
}

/** As-of after every time of a case. */
const AFTER_ALL = "2049-01-01";

/** The farthest a request is moved, in days: longer than any window of the known policies. */
const FARTHEST = 20;

/**
 * Looks for rules that contradict each other: takes each case in which a P2P was held in time, moves its request day by day,
 * holds the talk at the last minute the deadline allows, and asks every other rule of the policy. A rule that was met
 * before and is not met then contradicts the deadline. The policy must have passed its checks.
 */
export function contradictionsOf(
  bundle: TestedPolicy,
  commons: Commons,
  plan: PolicyPlan = planPolicy(bundle, commons, {}),
): Contradiction[] {
  const found: Contradiction[] = [];
  for (const rule of plan.rules.filter(({ rule }) => limitsTheTalk(rule))) {
    const cases = bundle.cases.find((one) => one.rule === rule.rule.id);
    for (const test of cases?.cases ?? []) {
      if (test.expect !== "pass" || test.answers !== undefined || test.subject !== undefined) continue;
      found.push(...probe(rule, cases as RuleCases, test, { bundle, commons, plan }));
    }
  }
  return farthest(found);
}

/** One for each rule that is not met: that of the clock which lets the talk be held longest. */
function farthest(found: readonly Contradiction[]): Contradiction[] {
  const kept = new Map<string, Contradiction>();
  for (const one of found) {
    const before = kept.get(one.other);
    if (!before || minutesBetween(one.askedAt, one.heldAt) > minutesBetween(before.askedAt, before.heldAt))
      kept.set(one.other, one);
  }
  return [...kept.values()];
}

interface Bench {
  readonly bundle: TestedPolicy;
  readonly commons: Commons;
  readonly plan: PolicyPlan;
}

/** A clock from the request that a talk stops. */
function limitsTheTalk(rule: Rule): boolean {
  return (
    rule.kind === "deadline" &&
    rule.subject === "p2pRequest" &&
    rule.onFail === "breach" &&
    mentionsField(rule.start, "receivedAt") &&
    mentionsField(rule.stop, "startedAt")
  );
}

function probe(rule: RulePlan, cases: RuleCases, test: RuleCase, bench: Bench): Contradiction[] {
  const whole = wholeCase(cases.base, test);
  const asItWas = situated(whole, test, bench);
  const metBefore = bench.plan.rules.filter((other) => {
    if (other === rule || !accuses(other.rule)) return false;
    const outcome = outcomeOf(asItWas, other)?.outcome;
    return outcome === "pass" || outcome === "not-applicable";
  });
  const found: Contradiction[] = [];
  for (let days = 0; days <= FARTHEST; days += 1) {
    const held = heldAtTheLastMinute(rule, whole, days, test, bench);
    if (held === null) continue;
    for (const other of metBefore) {
      if (found.some((one) => one.other === other.rule.id)) continue;
      if (outcomeOf(held.situation, other)?.outcome !== "fail") continue;
      found.push({
        deadline: rule.rule.id,
        other: other.rule.id,
        isAcknowledged: other.rule.onFail === "policy-conflict",
        askedAt: held.askedAt,
        heldAt: held.heldAt,
        from: test.name,
      });
    }
  }
  return found;
}

/**
 * Rules that may forbid a talk at that time, or remark on it. Another deadline is no contradiction: of two clocks the
 * earlier one binds, and both can be kept. A defect of the request accuses nobody, and letters do not hold a talk.
 */
function accuses({ kind, subject, onFail, obligor }: Rule): boolean {
  if (obligor === "provider" || kind === "deadline" || subject === "notice") return false;
  return kind === "gate" || onFail === "breach" || onFail === "policy-conflict";
}

/** The case with its request moved and the talk at the last minute that every reading allows; null where the deadline does not run then. */
function heldAtTheLastMinute(rule: RulePlan, whole: WholeCase, days: number, test: RuleCase, bench: Bench) {
  const zone = zoneOf(bench.bundle.policy.zone);
  const asked = movedTalk(whole, days, null);
  if (asked === null) return null;
  const outcome = outcomeOf(situated(asked.whole, test, bench), rule);
  const dues = outcome?.readings.flatMap(({ verdict }) => verdict.due ?? []) ?? [];
  const last = Math.min(...dues.map((due) => due.from));
  if (!Number.isFinite(last)) return null;
  const heldAt = formatInstant(Math.floor(last / MICROS_PER_MINUTE) * MICROS_PER_MINUTE, zone).slice(0, 16);
  const held = movedTalk(whole, days, heldAt);
  if (held === null) return null;
  const situation = situated(held.whole, test, bench);
  if (outcomeOf(situation, rule)?.outcome !== "pass") return null;
  return { situation, askedAt: held.askedAt, heldAt };
}

/** The records as a case of their own, looked at when all has come to its end. */
function situated(whole: WholeCase, test: RuleCase, { bundle, commons }: Bench): CaseSituation {
  const { given: _given, ...rest } = test;
  const own = { ...rest, asOf: AFTER_ALL };
  return situationOf({ rule: test.name, base: whole, cases: [own] }, own, bundle, commons);
}
