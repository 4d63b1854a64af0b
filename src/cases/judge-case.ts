import { formatInstant, parseMoment } from "#calendar/moment.js";
import { type Zone, zoneOf } from "#calendar/zone.js";
import { classOf, directionOf } from "#findings/class-of.js";
import type { RuleCase, RuleCases } from "#generated/types.js";
import type { Ledger } from "#ledger/ledger.js";
import { subjectsOf } from "#ledger/subjects.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import type { RulePlan } from "#policy/plan.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import type { Scene, Stage } from "#replay/reference/scene.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { AuditError, type Problem, problem } from "#shared/error.js";
import { ledgerOfCase } from "./build-case.js";

/** The records of a case with their stage: the same whatever the rule says. */
export interface CaseSituation {
  readonly test: RuleCase;
  /** File and name of the case, for messages. */
  readonly at: string;
  readonly policy: string;
  readonly zone: Zone;
  readonly stage: Stage;
  readonly ledger: Ledger;
}

/** File and name of a case, for messages. */
export function caseName(cases: RuleCases, test: RuleCase, bundle: PolicyBundle): string {
  return `${bundle.folder}/cases/${cases.rule}.json: ${test.name}`;
}

/** What a case gives. Throws record problems, and an as-of that is no date or time. */
export function situationOf(
  cases: RuleCases,
  test: RuleCase,
  bundle: PolicyBundle,
  commons: Commons,
): CaseSituation {
  const at = caseName(cases, test, bundle);
  const zone = zoneOf(bundle.policy.zone);
  const asOf = parseMoment(test.asOf, zone);
  if (typeof asOf === "string")
    throw new AuditError([problem(asOf, `as-of \`${test.asOf}\` is no date or time`, at)]);
  const ledger = ledgerOfCase(cases.base, test, bundle.policy.zone, at);
  const stage: Stage = {
    asOf: asOf.to,
    book: ledger.book,
    calendars: commons.calendars,
    tables: commons.tables,
  };
  return { test, at, policy: bundle.policy.id, zone, stage, ledger };
}

/** What differs from the case's expectations when the plan judges it; empty where everything holds. */
export function differencesOf(situation: CaseSituation, plan: RulePlan): Problem[] {
  const { test, at, zone } = situation;
  const outcome = outcomeOf(situation, plan);
  if (!outcome) return [problem("case-without-subject", `the case has no ${plan.rule.subject}`, at)];
  return differences(test, outcome, zone, at);
}

/** What a plan says of the case; null where the case has no subject for it. */
export function outcomeOf(situation: CaseSituation, plan: RulePlan): RuleOutcome | null {
  const scene = sceneOf(situation, plan);
  return scene && judgeRule(plan, situation.policy, scene);
}

/** The subject of a case as a plan judges it; null where the case has none. */
export function sceneOf({ test, zone, stage, ledger }: CaseSituation, plan: RulePlan): Scene | null {
  for (const matter of ledger.cases) {
    const subject = subjectsOf(matter, plan.rule.subject).find(
      ({ id }) => test.subject === undefined || id === test.subject,
    );
    if (subject) return { stage, zone, matter, subject };
  }
  return null;
}

function differences(test: RuleCase, outcome: RuleOutcome, zone: Zone, at: string): Problem[] {
  const dues = outcome.readings.flatMap(({ verdict }) => verdict.due ?? []);
  const text = (instant: number) =>
    Number.isFinite(instant) ? formatInstant(instant, zone).slice(0, 16) : String(instant);
  const compared: [name: string, wanted: unknown, found: unknown][] = [
    ["outcome", test.expect, outcome.outcome],
    ["due", test.due?.slice(0, 16), text(Math.max(...dues.map((due) => due.to)))],
    ["dueEarliest", test.dueEarliest?.slice(0, 16), text(Math.min(...dues.map((due) => due.to)))],
    ["couldFail", test.couldFail, outcome.couldFail],
    ["missing", test.missing?.join(), outcome.causes.map((cause) => cause.field).join()],
    ["class", test.class, classOf(outcome)],
    ["direction", test.direction, directionOf(outcome)],
    [
      "restsOn",
      test.restsOn,
      outcome.readings.some(({ verdict }) => verdict.restsOnAbsence) ? "absence" : "record",
    ],
    ["reason", test.reason, outcome.readings.find(({ verdict }) => verdict.reason)?.verdict.reason],
  ];
  return compared
    .filter(([, wanted, found]) => wanted !== undefined && wanted !== found)
    .map(([name, wanted, found]) =>
      problem(
        "case-differs",
        `${name}: expected ${wanted}, found ${found}${name === "outcome" ? readingsNote(outcome) : ""}`,
        at,
      ),
    );
}

function readingsNote(outcome: RuleOutcome): string {
  const causes = outcome.causes.map((cause) => `${cause.field} ${cause.kind}`).join(", ");
  const readings = outcome.readings
    .map(({ choices, verdict }) => `${Object.values(choices).join("+") || "one reading"}: ${verdict.outcome}`)
    .join("; ");
  return ` (${[readings, causes, outcome.error?.message].filter(Boolean).join(" | ")})`;
}
