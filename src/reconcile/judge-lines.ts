import { zoneOf } from "#calendar/zone.js";
import type { DatedBy } from "#generated/types.js";
import type { Case } from "#ledger/ledger.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { PolicyPlan, RulePlan } from "#policy/plan.js";
import { replayCase } from "#replay/reference/replay.js";
import type { Stage } from "#replay/reference/scene.js";
import { whyNotApplicable } from "#replay/reference/why-not-applicable.js";
import { type Dating, dayOfSubject, judgesHeld } from "#result/index.js";
import type { Interval } from "#shared/interval.js";
import { DATINGS, type JudgedSubject } from "./judged-subject.js";

/** A ledger and what judges it. */
export interface JudgedRun {
  readonly cases: readonly Case[];
  readonly plans: readonly PolicyPlan[];
  readonly stage: Stage;
  readonly dating: Dating;
}

/** Every record that the named rules judge, whatever its date, by `policy rule`. */
export function judgedSubjects(
  { cases, plans, stage, dating }: JudgedRun,
  names: ReadonlySet<string>,
): Map<string, JudgedSubject[]> {
  const found = new Map([...names].map((name): [string, JudgedSubject[]] => [name, []]));
  const asked = plans.flatMap((plan) => {
    const rules = plan.rules.filter(({ rule }) => names.has(ruleName(plan.id, rule.id)));
    return rules.length === 0 ? [] : [{ ...plan, rules }];
  });
  const zones = new Map(asked.map(({ id, zone }) => [id, zoneOf(zone)]));
  for (const matter of cases) {
    const { outcomes, unclear } = replayCase(matter, asked, stage);
    for (const one of outcomes) {
      const { plan, policy, subject, outcome, trigger } = one;
      const scene = { stage, zone: zones.get(policy) ?? dating.zone, matter, subject };
      found.get(ruleName(policy, plan.rule.id))?.push({
        ...factsOf(matter, subject, trigger, dating),
        standing: outcome,
        why: outcome === "not-applicable" ? whyNotApplicable(plan, scene) : null,
        held: judgesHeld(one),
      });
    }
    for (const { policy, subject, trigger } of unclear) {
      for (const rule of rulesOn(asked, policy, subject.kind))
        found.get(ruleName(policy, rule.rule.id))?.push({
          ...factsOf(matter, subject, trigger(), dating),
          standing: "unclear",
          why: null,
          held: false,
        });
    }
  }
  return found;
}

export function ruleName(policy: string, rule: string): string {
  return `${policy} ${rule}`;
}

function rulesOn(plans: readonly PolicyPlan[], policy: string, kind: string): RulePlan[] {
  return plans
    .filter(({ id }) => id === policy)
    .flatMap(({ rules }) => rules.filter(({ rule }) => rule.subject === kind));
}

function factsOf(matter: Case, subject: LedgerRecord, trigger: Interval, dating: Dating) {
  const values = matter.determination?.values ?? {};
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : null);
  const flag = values.reportedTimely;
  return {
    id: subject.id,
    case: matter.id,
    delegate: text("delegate"),
    lineOfBusiness: text("lineOfBusiness"),
    ownFlag: typeof flag === "boolean" ? flag : null,
    days: Object.fromEntries(
      DATINGS.map((datedBy) => [datedBy, dayOfSubject(matter, trigger, datedAs(dating, datedBy))]),
    ) as JudgedSubject["days"],
  };
}

/** The same by another date; a run without a period has none to change, and only the date matters here. */
function datedAs(dating: Dating, datedBy: DatedBy): Dating {
  return { ...dating, period: { from: "", to: "", ...dating.period, datedBy } };
}
