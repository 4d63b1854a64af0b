import { businessCalendar } from "#calendar/business-calendar.js";
import { parseMoment } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { ledgerOfCase } from "#cases/build-case.js";
import type {
  ArrivalChecks,
  Calendar,
  CaseRecords,
  ClauseRegister,
  DeadlineRule,
  Definition,
  Expression,
  GateRule,
  Parameter,
  Policy,
  Question,
  RequirementRule,
  Rule,
  RuleCases,
  Table,
} from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import type { Choices, PolicyPlan } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import { judgeRule } from "#replay/reference/judge-rule.js";
import type { Scene, Stage } from "#replay/reference/scene.js";
import type { RuleOutcome } from "#replay/rule-outcome.js";

export const ZONE = "America/Los_Angeles";

/** Monday to Friday, closed on 2025-07-04 (a Friday). */
export const PLAIN: Calendar = {
  id: "plain",
  title: "Monday to Friday",
  authority: "test",
  from: "2015-01-01",
  to: "2035-12-31",
  weekend: ["saturday", "sunday"],
  sources: [],
  holidays: [{ date: "2025-07-04", name: "Independence Day", source: "test", evidence: "confirmed" }],
};

/** As PLAIN, closed on 2025-07-07 (the Monday after) too. */
export const LONGER: Calendar = {
  ...PLAIN,
  id: "longer",
  holidays: [
    ...PLAIN.holidays,
    { date: "2025-07-07", name: "Day after", source: "test", evidence: "confirmed" },
  ],
};

export interface CommonsParts {
  readonly tables?: readonly Table[];
  readonly calendars?: readonly Calendar[];
  readonly definitions?: Record<string, Definition>;
}

const NO_ARRIVAL: ArrivalChecks = {
  checks: [],
  dating: [],
  limits: {
    sheetRows: [],
    stopsEarly: { daysMissing: 7, recordsMissing: 10, reason: "test" },
    lowVolume: { percentOfMedian: 50, otherMonths: 3, medianRecords: 30, reason: "test" },
  },
};

export function commonsOf({ tables = [], calendars = [PLAIN, LONGER], definitions = {} }: CommonsParts = {}) {
  const none: Calendar = { ...PLAIN, id: "none", holidays: [], weekend: [] };
  const files = [none, ...calendars];
  return {
    definitions,
    tables: new Map(tables.map((table) => [table.id, table])),
    calendars: new Map(files.map((calendar) => [calendar.id, businessCalendar(calendar)])),
    calendarFiles: files,
    events: { "p2p-held": "holding the P2P", "member-denial-notice": "notice of a denial to the member" },
    measures: { units: {}, absent: {}, fields: {}, shares: [], breakdowns: [], durations: [], figures: [] },
    integrity: {
      checks: [],
      turnarounds: [],
      openStates: [],
      ownFlags: [],
      sameContent: [],
      constants: { leastRecords: 2, reason: "test", fields: [] },
      edits: { closedBy: { kind: "determination", field: "decidedAt" }, fields: [], reason: "test" },
      missing: { leastRecords: 2, risePercent: 10, reason: "test" },
    },
    arrival: NO_ARRIVAL,
  } satisfies Commons;
}

export interface PolicyParts {
  readonly id?: string;
  readonly kind?: Policy["kind"];
  readonly versions?: Policy["versions"];
  readonly appliesTo?: Expression;
  readonly zone?: string;
  readonly counting?: Policy["counting"];
  readonly questions?: Question[];
  readonly parameters?: Record<string, Parameter>;
  readonly definitions?: Record<string, Definition>;
}

export function question(id: string, ...options: string[]): Question {
  return {
    id,
    words: `words of ${id}`,
    askedOf: "nobody",
    options: Object.fromEntries(options.map((name) => [name, `means ${name}`])),
  };
}

export function parameter(value: number | string, from = "2000-01-01"): Parameter {
  return { title: "a parameter", unit: "days", setBy: "audit", values: [{ from, value }] };
}

/** A whole policy of some rules: one clause that they all cite, in force since 2000, for payer `acme`. */
export function bundleOf(rules: readonly Rule[], parts: PolicyParts = {}): TestedPolicy {
  const id = parts.id ?? "fixture";
  const policy: Policy = {
    id,
    title: "Fixture",
    issuer: "test",
    kind: "payer",
    cite: "FX",
    source: { title: "test" },
    versions: [{ id: "v1", effective: { from: "2000-01-01" }, wording: "encoded" }],
    appliesTo: { equal: [{ field: "payer" }, "acme"] },
    zone: ZONE,
    counting: { calendar: "plain" },
    questions: [],
    parameters: {},
    definitions: {},
    ...parts,
  };
  const clauses: ClauseRegister = {
    policy: id,
    sentences: 1,
    clauses: [
      {
        id: "1",
        locator: "(1)",
        sentence: 1,
        summary: "everything",
        status: "encoded",
        evidence: "confirmed",
        rules: rules.map((rule) => rule.id).sort(),
        ...(rules.length === 0 && { reason: "no rule" }),
      },
    ],
  };
  const cases: RuleCases[] = rules.map((rule) => ({
    rule: rule.id,
    cases: [{ name: "one", asOf: "2025-01-01", expect: "not-applicable" }],
  }));
  return { folder: `policies/payers/${id}`, policy, clauses, rules, cases };
}

const COMMON = {
  title: "a rule",
  clauses: ["1"] as [string, ...string[]],
  standards: [],
  severity: "high",
  messages: { asks: "something be done", changes: "a record" },
} as const;

export function deadline(parts: Partial<DeadlineRule>): DeadlineRule {
  return {
    ...COMMON,
    standards: [],
    id: "D-1",
    kind: "deadline",
    subject: "determination",
    topic: "turnaround",
    obligor: "plan",
    onFail: "breach",
    direction: "under-service",
    stop: { field: "decidedAt" },
    ...parts,
  };
}

export function requirement(parts: Partial<RequirementRule>): RequirementRule {
  return {
    ...COMMON,
    standards: [],
    id: "R-1",
    kind: "requirement",
    subject: "determination",
    topic: "notice-content",
    obligor: "plan",
    onFail: "breach",
    direction: "under-service",
    evidenceKind: "absent",
    must: true,
    ...parts,
  };
}

export function gate(parts: Partial<GateRule>): GateRule {
  return {
    ...COMMON,
    standards: [],
    id: "G-1",
    kind: "gate",
    subject: "p2pRequest",
    topic: "window",
    obligor: "plan",
    onFail: "breach",
    onlyIf: true,
    ...parts,
  };
}

export interface Situation {
  readonly given: CaseRecords;
  readonly asOf?: string;
  readonly notDelivered?: string[];
  readonly partial?: string[];
  readonly subject?: string;
}

export const AS_OF = "2025-12-31T23:59";

/** A microsecond count of local canonical text; the last one where it names a day. */
export function at(text: string, zone = ZONE): number {
  const moment = parseMoment(text, zoneOf(zone));
  if (typeof moment === "string") throw new Error(`${text}: ${moment}`);
  return moment.to;
}

/** The first record that the rule judges, with everything around it. `payer` is `acme` unless given. */
export function sceneOf(
  subjectKind: Rule["subject"],
  situation: Situation,
  commons: Commons = commonsOf(),
): Scene {
  const { given, asOf = AS_OF, notDelivered = [], partial = [] } = situation;
  const determination = given.determination && { payer: "acme", ...given.determination };
  const ledger = ledgerOfCase(
    undefined,
    {
      name: "case",
      asOf,
      expect: "pass",
      notDelivered,
      partial,
      given: { ...given, ...(determination && { determination }) },
    },
    ZONE,
    "case",
  );
  const records = ledger.cases.flatMap((matter) =>
    [
      ...(matter.determination ? [matter.determination] : []),
      ...matter.p2pRequests,
      ...matter.notices,
    ].flatMap((subject) => (subject.kind === subjectKind ? [{ matter, subject }] : [])),
  );
  const found = records.find(
    ({ subject }) => situation.subject === undefined || subject.id === situation.subject,
  );
  if (!found) throw new Error(`no ${subjectKind} in the case`);
  const stage: Stage = {
    asOf: at(asOf),
    book: ledger.book,
    calendars: commons.calendars,
    tables: commons.tables,
  };
  return { stage, zone: zoneOf(ZONE), ...found };
}

/** What a rule (the first of the bundle, unless named) says of a situation. */
export function judged(
  bundle: TestedPolicy,
  situation: Situation,
  { commons = commonsOf(), answers = {}, rule }: { commons?: Commons; answers?: Choices; rule?: string } = {},
): RuleOutcome {
  const plan: PolicyPlan = planPolicy(bundle, commons, answers);
  const wanted = plan.rules.find((one) => rule === undefined || one.rule.id === rule);
  if (!wanted) throw new Error("no such rule");
  return judgeRule(wanted, plan.id, sceneOf(wanted.rule.subject, situation, commons));
}
