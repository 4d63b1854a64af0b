import { formatInstant, parseMoment } from "#calendar/moment.js";
import { type Zone, zoneOf } from "#calendar/zone.js";
import { ledgerOfCase } from "#cases/build-case.js";
import { classOf, directionOf } from "#findings/class-of.js";
import type { CaseRecords, RuleCase } from "#generated/types.js";
import { loadCommons, loadPolicy } from "#policy/load.js";
import type { PolicyPlan } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import { replay } from "#replay/reference/replay.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { projectReader } from "../support/project.js";

/** Records put to every rule and gate of a policy at once; times without offset are in the policy's zone. */
export interface Query {
  readonly given: CaseRecords;
  readonly asOf: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly notDelivered?: readonly string[];
}

/** What one rule says of one subject. */
export interface Said {
  readonly rule: string;
  readonly subject: string;
  readonly outcome: string;
  readonly couldFail: boolean;
  readonly class: string;
  readonly direction: string | null;
  /** Latest and earliest due over the readings, local to the minute; null where the rule has none. */
  readonly due: string | null;
  readonly dueEarliest: string | null;
  readonly restsOnAbsence: boolean;
  readonly reason: string | null;
}

const commons = loadCommons(projectReader);
const plans = new Map<string, PolicyPlan>();

/** Every rule of the policy on every subject of the query, in order. A policy that may not apply is judged all the same. */
export function sayingsOf(policy: string, { given, asOf, answers = {}, notDelivered = [] }: Query): Said[] {
  const plan = planOf(policy, answers);
  const zone = zoneOf(plan.zone);
  const until = parseMoment(asOf, zone);
  if (typeof until === "string") throw new Error(`as-of ${asOf}: ${until}`);
  const test: RuleCase = { name: "query", asOf, expect: "pass", given, notDelivered: [...notDelivered] };
  const { cases, book } = ledgerOfCase(undefined, test, plan.zone, policy);
  const stage = { asOf: until.to, book, calendars: commons.calendars, tables: commons.tables };
  return [...replay({ cases, book }, [plan], stage)].flatMap(({ outcomes, unclear }) =>
    [...outcomes, ...unclear.flatMap(({ judged }) => judged())].map((outcome) => said(outcome, zone)),
  );
}

/** What a person would be shown: not met, or undecided where not met is possible. */
export function findingsAmong(sayings: readonly Said[]): Said[] {
  return sayings.filter(
    ({ outcome, couldFail }) =>
      outcome === "fail" ||
      outcome === "error" ||
      (couldFail && ["needs-review", "indeterminate"].includes(outcome)),
  );
}

function planOf(policy: string, answers: Readonly<Record<string, string>>): PolicyPlan {
  const key = `${policy} ${JSON.stringify(answers)}`;
  const plan = plans.get(key) ?? planPolicy(loadPolicy(projectReader, policy), commons, { ...answers });
  plans.set(key, plan);
  return plan;
}

function said(outcome: RuleOutcome, zone: Zone): Said {
  const verdicts = outcome.readings.map(({ verdict }) => verdict);
  const dues = verdicts.flatMap(({ due }) => (due ? [due.to] : []));
  const minute = (instant: number) =>
    Number.isFinite(instant) ? formatInstant(instant, zone).slice(0, 16) : null;
  return {
    rule: outcome.plan.rule.id,
    subject: outcome.subject.id,
    outcome: outcome.outcome,
    couldFail: outcome.couldFail,
    class: classOf(outcome),
    direction: directionOf(outcome),
    due: minute(Math.max(...dues)),
    dueEarliest: minute(Math.min(...dues)),
    restsOnAbsence: verdicts.some(({ restsOnAbsence }) => restsOnAbsence === true),
    reason: verdicts.find(({ reason }) => reason)?.reason ?? null,
  };
}
