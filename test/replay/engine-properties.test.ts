import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import type { Case, Ledger } from "#ledger/ledger.js";
import { linkCases } from "#ledger/link.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { PolicyPlan } from "#policy/plan.js";
import type { Verdict } from "#replay/outcome.js";
import { judge } from "#replay/reference/judge.js";
import { replay } from "#replay/reference/replay.js";
import type { Stage } from "#replay/reference/scene.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";
import { checkedPolicies } from "../policy/shipped-plans.js";
import { root } from "../support/project.js";
import { runs } from "../support/runs.js";
import { coarsened, losable, type RandomCase, randomCases, staged, withoutFields } from "./random-cases.js";

const RUNS = runs(150);

function planOf(one: RandomCase): PolicyPlan {
  const found = checkedPolicies.find(({ bundle }) => bundle.policy.id === one.policy);
  if (!found) throw new Error("no policy");
  return found.plan;
}

function outcomesOf(plan: PolicyPlan, ledger: Ledger, stage: Stage): RuleOutcome[] {
  return [...replay(ledger, [plan], stage)].flatMap((one) => one.outcomes);
}

/** Rules that ask for the time of day, or for the end of a date. */
const timed = new Set(
  checkedPolicies.flatMap(({ plan }) =>
    plan.rules
      .filter((one) => /"(toMinute|runsToEnd)":true/.test(JSON.stringify(one.combinations)))
      .map((one) => one.rule.id),
  ),
);

const name = (one: LedgerRecord) => `${one.kind} ${one.id}`;

/** Everything an outcome says, as text. */
function told(plan: PolicyPlan, ledger: Ledger, stage: Stage): string {
  return JSON.stringify(
    [...replay(ledger, [plan], stage)].map(({ outcomes, unclear }) => [
      outcomes.map(({ matter, subject, plan: { rule }, evidence, causes, readings, ...rest }) => ({
        ...rest,
        plan: rule.id,
        matter: matter.id,
        subject: name(subject),
        readings,
        causes: causes.map((cause) => [cause.kind, cause.field, cause.record && name(cause.record)]),
        evidence: evidence && [evidence.records, evidence.start, evidence.stop].map((list) => list.map(name)),
      })),
      unclear.map(({ policy, subject, causes }) => [
        policy,
        name(subject),
        causes.map((cause) => cause.field),
      ]),
    ]),
    (_key, value) => (typeof value === "number" ? String(value) : value),
  );
}

function recordsOf(matter: Case): LedgerRecord[] {
  return [
    ...(matter.determination ? [matter.determination] : []),
    ...matter.notices,
    ...matter.decisionChanges,
    ...matter.p2pRequests,
    ...matter.appeals,
    ...matter.information,
    ...[...matter.contactAttempts.values()].flat(),
  ];
}

describe("the reference replay on random records of the shipped policies", () => {
  it("has policies to run on", () => {
    expect(checkedPolicies.length).toBeGreaterThan(0);
  });

  it("says the same twice, and whatever the order of rows", () => {
    fc.assert(
      fc.property(randomCases, fc.infiniteStream(fc.nat()), (one, stream) => {
        const { ledger, stage } = staged(one);
        const plan = planOf(one);
        const first = told(plan, ledger, stage);
        expect(told(plan, ledger, stage)).toBe(first);
        const rows = ledger.cases.flatMap(recordsOf).map((each) => [stream.next().value, each] as const);
        const shuffled = [...rows].sort(([a], [b]) => a - b).map(([, each]) => each);
        expect(told(plan, { ...ledger, cases: linkCases(shuffled) }, stage)).toBe(first);
      }),
      RUNS,
    );
  });

  it("gives each combination of readings the verdict it has when judged alone", () => {
    fc.assert(
      fc.property(randomCases, (one) => {
        const { ledger, stage } = staged(one);
        const plan = planOf(one);
        for (const outcome of outcomesOf(plan, ledger, stage)) {
          if (outcome.error) continue;
          const { matter, subject } = outcome;
          const scene = { stage, zone: zoneOf(plan.zone), matter, subject };
          const alone = outcome.plan.combinations.map((each) => judge(outcome.plan, each, scene).verdict);
          expect([outcome.plan.rule.id, outcome.readings.map(({ verdict }) => verdict)]).toEqual([
            outcome.plan.rule.id,
            alone,
          ]);
        }
      }),
      RUNS,
    );
  });

  /**
   * Withholding data cannot buy a pass nor cost a breach: whatever could be said with everything delivered can
   * still come out with less. A stop before its start is left out: what it means is open by the text itself; and
   * a time after as-of, which is used as recorded: a letter dated so that is not known to be the one asked for
   * leaves a due that has not come open, while the one known to be late has missed it.
   */
  it("never decides otherwise with less data", () => {
    let compared = 0;
    fc.assert(
      fc.property(randomCases, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (one, picks) => {
        const names = losable(one);
        const missing = [...new Set(picks.map((pick) => names[pick % names.length] as string))];
        const less = staged(one, withoutFields(one, new Set(missing)), missing);
        const dated = (outcome: RuleOutcome) => !recordedAfter(outcome, less.stage);
        const found = lostOutcomes(planOf(one), staged(one), less, dated);
        expect([missing, found.lost]).toEqual([missing, []]);
        compared += found.compared;
      }),
      runs(300),
    );
    expect(compared).toBeGreaterThan(1000);
  });

  /** A date in `until` runs to its end, and `known … to minute` asks for the time of day: those rules may differ. */
  it("never decides otherwise with dates instead of times of day", () => {
    let compared = 0;
    fc.assert(
      fc.property(randomCases, fc.infiniteStream(fc.nat()), (one, stream) => {
        const coarse = staged(one, coarsened(one, stream));
        const aside = (outcome: RuleOutcome) =>
          !timed.has(outcome.plan.rule.id) && !recordedAfter(outcome, coarse.stage);
        const found = lostOutcomes(planOf(one), staged(one), coarse, aside);
        expect(found.lost).toEqual([]);
        compared += found.compared;
      }),
      runs(300),
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it("keeps what is decided while time passes and nothing is recorded", () => {
    fc.assert(
      fc.property(randomCases, fc.integer({ min: 1, max: 400 }), (one, days) => {
        const { ledger, stage } = staged(one);
        const plan = planOf(one);
        const later = { ...stage, asOf: stage.asOf + days * 86_400_000_000 };
        const after = outcomesOf(plan, ledger, later);
        for (const [index, was] of outcomesOf(plan, ledger, stage).entries()) {
          const is = after[index] as RuleOutcome;
          if (was.error || is.error || recordedAfter(was, stage)) continue;
          const settled = was.readings.map(({ verdict }) => verdict.outcome);
          const now = is.readings.map(({ verdict }) => verdict.outcome);
          expect([
            was.plan.rule.id,
            ...now.filter((_, n) => ["pass", "fail", "not-applicable"].includes(settled[n] as string)),
          ]).toEqual([
            was.plan.rule.id,
            ...settled.filter((each) => ["pass", "fail", "not-applicable"].includes(each)),
          ]);
        }
      }),
      RUNS,
    );
  });
});

type Staged = ReturnType<typeof staged>;

/** Outcomes that could come out with the fuller data and no more with the poorer, by rule, subject and reading. */
function lostOutcomes(
  plan: PolicyPlan,
  full: Staged,
  poor: Staged,
  counts: (poorOutcome: RuleOutcome) => boolean,
): { lost: unknown[]; compared: number } {
  const before = new Map(named(outcomesOf(plan, full.ledger, full.stage)));
  const lost: unknown[] = [];
  let compared = 0;
  for (const [key, after] of named(outcomesOf(plan, poor.ledger, poor.stage))) {
    const was = before.get(key);
    if (!was || was.error || after.error || !counts(after)) continue;
    for (const [index, { verdict }] of after.readings.entries()) {
      const known = was.readings[index]?.verdict as Verdict;
      if (known.reason === "stop-before-start") continue;
      compared += 1;
      const gone = known.possible.filter((possible) => !verdict.possible.includes(possible));
      if (gone.length > 0) lost.push([key, known.outcome, verdict.outcome, gone]);
    }
  }
  return { lost, compared };
}

/** Outcomes by rule, subject and number: a drawn case can have two records of one name. */
function named(outcomes: readonly RuleOutcome[]): [string, RuleOutcome][] {
  const times = new Map<string, number>();
  return outcomes.map((one) => {
    const key = `${one.plan.rule.id} ${name(one.subject)}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    return [`${key} ${times.get(key)}`, one];
  });
}

/** A time after as-of is used as recorded: then a later as-of may decide otherwise. */
function recordedAfter({ matter }: RuleOutcome, { asOf }: Stage): boolean {
  return recordsOf(matter).some((one) =>
    Object.values(one.values).some(
      (value) => typeof value === "object" && Number.isFinite(value.to) && value.to > asOf,
    ),
  );
}

describe("the source", () => {
  const files = (folder: string): string[] =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.includes("generated"))
      .map((path) => `${folder}/${path}`);

  it("asks no clock and no zone of the machine", () => {
    const local =
      /\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(|\.set(FullYear|Month|Date|Hours|Minutes|Seconds)\(|Date\.now\(|new Date\(\)|toLocale(Date|Time)?String\(|Date\.parse\(|performance\.now\(|localeCompare\(|Math\.random\(/;
    const found = files("src").filter(
      (path) => !path.startsWith("src/cli/") && local.test(readFileSync(`${root}${path}`, "utf8")),
    );
    expect(found).toEqual([]);
  });
});
