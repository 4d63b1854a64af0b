import { formatInstant, parseMoment } from "#calendar/moment.js";
import { type Zone, zoneOf } from "#calendar/zone.js";
import { classOf, directionOf } from "#findings/class-of.js";
import type { RuleCase, RuleCases } from "#generated/types.js";
import type { Ledger } from "#ledger/ledger.js";
import type { Commons, PolicyBundle } from "#policy/bundle.js";
import type { PolicyPlan, RulePlan } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import type { Stage } from "#replay/reference/scene.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { AuditError, type Problem, problem } from "#shared/error.js";
import { ledgerOfCase } from "./build-case.js";

export interface CasesReport {
  readonly passed: number;
  readonly problems: readonly Problem[];
}

/** Runs every rule case of a policy. A case that differs is a problem that says what was expected and what came out. */
export function runCases(bundle: PolicyBundle, commons: Commons): CasesReport {
  const plans = new Map<string, PolicyPlan>();
  const planFor = (answers: Record<string, string>) => {
    const key = JSON.stringify(Object.entries(answers).sort());
    const plan = plans.get(key) ?? planPolicy(bundle, commons, answers);
    plans.set(key, plan);
    return plan;
  };
  const results = bundle.cases.flatMap((cases) =>
    cases.cases.map((test) => runCase(cases, test, bundle, commons, planFor)),
  );
  return { passed: results.filter((problems) => problems.length === 0).length, problems: results.flat() };
}

function runCase(
  cases: RuleCases,
  test: RuleCase,
  bundle: PolicyBundle,
  commons: Commons,
  planFor: (answers: Record<string, string>) => PolicyPlan,
): Problem[] {
  const at = `${bundle.folder}/cases/${cases.rule}.json: ${test.name}`;
  try {
    const rule = planFor(test.answers ?? {}).rules.find((plan) => plan.rule.id === cases.rule);
    if (!rule) return [problem("unknown-rule", `rule \`${cases.rule}\` does not exist`, at)];
    const outcome = outcomeOf(cases, test, bundle, commons, rule, at);
    return outcome === null
      ? [problem("case-without-subject", `the case has no ${rule.rule.subject}`, at)]
      : differences(test, outcome, zoneOf(bundle.policy.zone), at);
  } catch (error) {
    if (error instanceof AuditError)
      return error.problems.map((one) => ({ ...one, at: `${at} (${one.at ?? ""})` }));
    throw error;
  }
}

function outcomeOf(
  cases: RuleCases,
  test: RuleCase,
  bundle: PolicyBundle,
  commons: Commons,
  plan: RulePlan,
  at: string,
): RuleOutcome | null {
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
  const found = subjectOf(ledger, plan, test.subject);
  return found && judgeRule(plan, bundle.policy.id, { stage, zone, ...found });
}

function subjectOf(ledger: Ledger, plan: RulePlan, wanted: string | undefined) {
  for (const matter of ledger.cases) {
    const records =
      plan.rule.subject === "determination"
        ? [matter.determination]
        : plan.rule.subject === "notice"
          ? matter.notices
          : matter.p2pRequests;
    const subject = records.find(
      (record) => record !== null && (wanted === undefined || record.id === wanted),
    );
    if (subject) return { matter, subject };
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
