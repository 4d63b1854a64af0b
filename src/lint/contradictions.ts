import { MICROS_PER_MINUTE } from "#calendar/day.js";
import { formatInstant, parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { ledgerOfCase } from "#cases/build-case.js";
import type { Rule, RuleCase, RuleCases } from "#generated/types.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import { mentionsField } from "#policy/compile/mentions.js";
import type { PolicyPlan, RulePlan } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
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

/** The farthest a request is moved, in days: longer than any window of the known policies. */
const FARTHEST = 20;

/**
 * Looks for rules that contradict each other: takes each case in which a P2P was held in time, moves its request day by day,
 * holds the talk at the last minute the deadline allows, and asks every other rule of the policy. A rule that was met
 * before and is not met then contradicts the deadline. The policy must have passed its checks.
 */
export function contradictionsOf(bundle: PolicyBundle, commons: Commons): Contradiction[] {
  const plan = planPolicy(bundle, commons, {});
  const found: Contradiction[] = [];
  for (const rule of plan.rules.filter(({ rule }) => limitsTheTalk(rule))) {
    const cases = bundle.cases.find((one) => one.rule === rule.rule.id);
    for (const test of cases?.cases ?? []) {
      if (test.expect !== "pass" || test.answers !== undefined) continue;
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
  readonly bundle: PolicyBundle;
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
  const asItWas = judgedAll(whole, test, bench);
  const metBefore = bench.plan.rules.filter(({ rule: other }) => {
    const outcome = asItWas.get(other.id)?.outcome;
    return (
      other.id !== rule.rule.id && accuses(other) && (outcome === "pass" || outcome === "not-applicable")
    );
  });
  const found: Contradiction[] = [];
  for (let days = 0; days <= FARTHEST; days += 1) {
    const held = heldAtTheLastMinute(rule, whole, days, test, bench);
    if (held === null) continue;
    for (const other of metBefore) {
      if (found.some((one) => one.other === other.rule.id)) continue;
      if (judged(other, held.whole, test, bench)?.outcome !== "fail") continue;
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
 * earlier one binds, and both can be kept. A defect of the request accuses nobody.
 */
function accuses({ kind, onFail, obligor }: Rule): boolean {
  if (obligor === "provider" || kind === "deadline") return false;
  return kind === "gate" || onFail === "breach" || onFail === "policy-conflict";
}

/** The case with its request moved and the talk at the last minute that every reading allows; null where the deadline does not run then. */
function heldAtTheLastMinute(rule: RulePlan, whole: WholeCase, days: number, test: RuleCase, bench: Bench) {
  const zone = zoneOf(bench.bundle.policy.zone);
  const asked = movedTalk(whole, days, null);
  if (asked === null) return null;
  const dues =
    judged(rule, asked.whole, test, bench)?.readings.flatMap(({ verdict }) => verdict.due ?? []) ?? [];
  const last = Math.min(...dues.map((due) => due.from));
  if (!Number.isFinite(last)) return null;
  const heldAt = formatInstant(Math.floor(last / MICROS_PER_MINUTE) * MICROS_PER_MINUTE, zone).slice(0, 16);
  const held = movedTalk(whole, days, heldAt);
  if (held === null || judged(rule, held.whole, test, bench)?.outcome !== "pass") return null;
  return { ...held, heldAt };
}

function judgedAll(whole: WholeCase, test: RuleCase, bench: Bench): ReadonlyMap<string, RuleOutcome> {
  return new Map(
    bench.plan.rules.flatMap((rule) => {
      const outcome = judged(rule, whole, test, bench);
      return outcome ? [[rule.rule.id, outcome] as const] : [];
    }),
  );
}

function judged(
  rule: RulePlan,
  whole: WholeCase,
  test: RuleCase,
  { bundle, commons }: Bench,
): RuleOutcome | null {
  const { zone: id } = bundle.policy;
  const zone = zoneOf(id);
  const { given: _given, ...rest } = test;
  const ledger = ledgerOfCase(whole, rest, id, test.name);
  const [matter] = ledger.cases;
  const subject =
    rule.rule.subject === "determination"
      ? matter?.determination
      : matter?.p2pRequests.find((record) => test.subject === undefined || record.id === test.subject);
  const asOf = parseMoment("2049-01-01", zone);
  if (!matter || !subject || rule.rule.subject === "notice" || typeof asOf === "string") return null;
  const stage = { asOf: asOf.to, book: ledger.book, calendars: commons.calendars, tables: commons.tables };
  return judgeRule(rule, bundle.policy.id, { stage, zone, matter, subject });
}
