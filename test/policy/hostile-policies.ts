import type { Definition, Expression, Rule, Table } from "#generated/types.js";
import type { Commons } from "#policy/bundle.js";
import type { TestedPolicy } from "#policy/tested-policy.js";
import {
  bundleOf,
  type CommonsParts,
  commonsOf,
  deadline,
  gate,
  type PolicyParts,
  parameter,
  question,
  requirement,
} from "./fixture.js";

/** Everything docs/language.md, section 3, refuses on loading, and every other code of the policy check. */
export interface Hostile {
  readonly code: string;
  readonly name?: string;
  readonly rules?: Rule[];
  readonly must?: Expression;
  readonly policy?: PolicyParts;
  readonly commons?: CommonsParts;
  readonly change?: (bundle: TestedPolicy) => TestedPolicy;
  /** File below the policy's folder (or a whole path) and pointer. */
  readonly at: string;
  readonly help?: boolean;
}

const R = "rules/R-1.json#";
const D = "rules/D-1.json#";
const G = "rules/G-1.json#";
const P = "policy.json#";
export const flag: Expression = { field: "aiToolUsed" };
export const table: Table = {
  id: "t",
  title: "t",
  keys: ["k"],
  columns: ["days", "mixed", "word"],
  source: "t",
  evidence: "internal",
  rows: [
    { key: ["a"], values: { days: 0, mixed: 1, word: "x" } },
    { key: ["b"], values: { days: 3, mixed: "x", word: "y" } },
  ],
};
const tables = { tables: [table] };
export const q1 = [question("q", "no", "yes")];
export const started = { start: { field: "requestReceivedAt" } as Expression };
const seven = Array.from({ length: 7 }, (_, n) => question(`q${n}`, "no", "yes"));
const sixty = Array.from({ length: 60 }, (_, n) => question(`w${n}`, "no", "yes"));
const every = (questions: readonly { id: string }[]) =>
  questions.map((one) => reading(one.id)) as [Expression];
const definition = (as: Expression, on: Definition["on"] = "determination"): Definition => ({ on, as });
export const reading = (id: string): Expression => ({ reading: id, options: { no: false, yes: true } });
const limit = (amount: Expression): Rule[] => [deadline({ ...started, limit: { businessDays: amount } })];
const counted = (counting: NonNullable<PolicyParts["counting"]>): Rule[] => [
  deadline({ ...started, limit: { businessDays: 1, counting } }),
];
const clause =
  (change: object, more: object[] = []) =>
  (bundle: TestedPolicy) => {
    const [first] = bundle.clauses.clauses;
    return {
      ...bundle,
      clauses: { ...bundle.clauses, clauses: [{ ...first, ...change }, ...more] },
    } as TestedPolicy;
  };

export const HOSTILE: readonly Hostile[] = [
  // Refused by name in docs/language.md, section 3.
  {
    code: "definition-circle",
    name: "of one",
    must: { def: "a" },
    policy: { definitions: { a: definition({ not: { def: "a" } }) } },
    at: `${P}/definitions/a/as/not`,
  },
  {
    code: "definition-circle",
    name: "of two",
    must: { def: "a" },
    policy: { definitions: { a: definition({ not: { def: "b" } }), b: definition({ all: [{ def: "a" }] }) } },
    at: `${P}/definitions/b/as/all/0`,
  },
  {
    code: "definition-circle",
    name: "that nothing uses",
    policy: { definitions: { a: definition({ not: { def: "b" } }), b: definition({ def: "a" }) } },
    at: `${P}/definitions/b/as`,
  },
  {
    code: "definition-circle",
    name: "among shared definitions",
    must: { def: "a" },
    commons: { definitions: { a: definition({ def: "a" }) } },
    at: "policies/definitions.json#/definitions/a/as",
  },
  {
    code: "gate-asks-permitted",
    rules: [gate({ onlyIf: { permitted: { at: { field: "actAt" } } } })],
    at: `${G}/onlyIf`,
  },
  {
    code: "gate-asks-permitted",
    name: "by a definition",
    rules: [gate({ when: { def: "p" }, onlyIf: true })],
    policy: { definitions: { p: definition({ permitted: { at: { field: "receivedAt" } } }, "p2pRequest") } },
    at: `${P}/definitions/p/as`,
  },
  {
    code: "two-owed-gates",
    rules: [gate({ owed: true }), gate({ id: "G-2", owed: true })],
    at: "rules/G-2.json",
  },
  {
    code: "question-single-option",
    must: { reading: "q", options: { yes: true } },
    policy: { questions: [question("q", "yes")] },
    at: `${P}/questions/0/options`,
    help: true,
  },
  {
    code: "question-single-option",
    name: "none at all",
    policy: { questions: [question("q")] },
    at: `${P}/questions/0/options`,
    help: true,
  },
  {
    code: "question-options-differ",
    must: { reading: "q", options: { no: false, yes: true, maybe: true } },
    policy: { questions: q1 },
    at: `${R}/must`,
  },
  {
    code: "question-options-differ",
    name: "one left out",
    must: { reading: "q", options: { no: false } },
    policy: { questions: q1 },
    at: `${R}/must`,
  },
  {
    code: "question-options-differ",
    name: "in a date",
    policy: {
      questions: q1,
      versions: [
        {
          id: "v",
          wording: "encoded",
          effective: { from: { reading: "q", options: { no: "2020-01-01", maybe: "2021-01-01" } } },
        },
      ],
    },
    at: `${P}/versions/0/effective/from`,
  },
  {
    code: "too-many-combinations",
    must: { all: every(seven) },
    policy: { questions: seven },
    at: "rules/R-1.json",
    help: true,
  },
  {
    code: "too-many-combinations",
    name: "beyond counting",
    must: { all: every(sixty) },
    policy: { questions: sixty },
    at: "rules/R-1.json",
    help: true,
  },
  { code: "amount-too-small", rules: limit(0), at: `${D}/limit/businessDays` },
  { code: "amount-too-small", name: "below zero", rules: limit(-1), at: `${D}/limit/businessDays` },
  {
    code: "amount-too-small",
    name: "a parameter",
    rules: limit({ param: "n" }),
    policy: { parameters: { n: parameter(0) } },
    at: `${D}/limit/businessDays`,
  },
  {
    code: "amount-too-small",
    name: "a branch",
    rules: limit({ if: flag, then: 1, else: 0 }),
    at: `${D}/limit/businessDays`,
  },
  {
    code: "amount-too-small",
    name: "a reading",
    rules: limit({ reading: "q", options: { no: 1, yes: 0 } }),
    policy: { questions: q1 },
    at: `${D}/limit/businessDays`,
  },
  {
    code: "amount-too-small",
    name: "a cell of a table",
    rules: limit({ lookup: "t", key: ["a"], column: "days" }),
    commons: tables,
    at: `${D}/limit/businessDays`,
  },
  {
    code: "amount-too-small",
    name: "calendar days below zero",
    rules: [deadline({ ...started, limit: { calendarDays: -1 } })],
    at: `${D}/limit/calendarDays`,
  },
  { code: "amount-not-whole", rules: limit(1.5), at: `${D}/limit/businessDays` },
  {
    code: "known-of-content-flag",
    rules: [requirement({ subject: "notice", must: { known: { field: "p2pOffered" } } })],
    at: `${R}/must`,
    help: true,
  },
  {
    code: "direction-without-meaning",
    name: "of an observation",
    rules: [requirement({ onFail: "observation" })],
    at: `${R}/direction`,
    help: true,
  },
  {
    code: "direction-without-meaning",
    name: "of a gate",
    rules: [gate({ direction: "under-service" })],
    at: `${G}/direction`,
    help: true,
  },
  {
    code: "direction-missing",
    rules: [(({ direction: _none, ...rest }) => rest)(requirement({}))],
    at: R,
    help: true,
  },
  {
    code: "pick-without-purpose",
    must: { before: [{ earliest: "notices.sentAt" }, { field: "decidedAt" }] },
    at: `${R}/must/before/0`,
    help: true,
  },
  {
    code: "pick-without-purpose",
    name: "with another filter",
    must: {
      before: [
        { latest: "notices.sentAt", where: { equal: [{ field: "audience" }, "member"] } },
        { field: "decidedAt" },
      ],
    },
    at: `${R}/must/before/0`,
    help: true,
  },
  {
    code: "extension-without-known",
    rules: [
      deadline({
        ...started,
        limit: { hours: 1 },
        extension: { until: { field: "extensionUntil" }, counts: flag },
      }),
    ],
    at: `${D}/extension/counts`,
    help: true,
  },
  {
    code: "extension-without-known",
    name: "known comes later",
    rules: [
      deadline({
        ...started,
        limit: { hours: 1 },
        extension: {
          until: { field: "extensionUntil" },
          counts: { all: [flag, { known: { field: "extensionUntil" } }] },
        },
      }),
    ],
    at: `${D}/extension/counts`,
    help: true,
  },
  {
    code: "extension-without-known",
    name: "any instead of all",
    rules: [
      deadline({
        ...started,
        limit: { hours: 1 },
        extension: {
          until: { field: "extensionUntil" },
          counts: { any: [{ known: { field: "extensionUntil" } }] },
        },
      }),
    ],
    at: `${D}/extension/counts`,
    help: true,
  },

  // Shapes without a meaning.
  { code: "one-operator", name: "two", must: { field: "aiToolUsed", not: true }, at: `${R}/must` },
  { code: "one-operator", name: "none", must: { where: true }, at: `${R}/must` },
  { code: "stray-member", must: { field: "aiToolUsed", where: true }, at: `${R}/must` },
  {
    code: "stray-member",
    name: "column without lookup",
    must: { all: [{ field: "aiToolUsed", column: "x" }] },
    at: `${R}/must/all/0`,
  },
  { code: "missing-part", name: "then", must: { if: true }, at: `${R}/must` },
  { code: "missing-part", name: "else of a predicate", must: { if: flag, then: true }, at: `${R}/must` },
  { code: "type-mismatch", name: "an instant as predicate", must: { field: "decidedAt" }, at: `${R}/must` },
  {
    code: "type-mismatch",
    name: "a text before an instant",
    must: { before: [{ field: "program" }, { field: "decidedAt" }] },
    at: `${R}/must`,
  },
  {
    code: "type-mismatch",
    name: "a text that looks like a date",
    must: { before: ["2025-01-01", { field: "decidedAt" }] },
    at: `${R}/must`,
  },
  {
    code: "type-mismatch",
    name: "equal of instants",
    must: { equal: [{ field: "decidedAt" }, { field: "effectiveAt" }] },
    at: `${R}/must`,
  },
  { code: "type-mismatch", name: "equal of predicates", must: { equal: [flag, true] }, at: `${R}/must` },
  {
    code: "type-mismatch",
    name: "in a text",
    must: { in: [{ field: "program" }, "x"] },
    at: `${R}/must/in/1`,
  },
  {
    code: "type-mismatch",
    name: "two branches",
    must: { equal: [{ if: flag, then: 1, else: "x" }, 1] },
    at: `${R}/must/equal/0`,
  },
  {
    code: "type-mismatch",
    name: "a pick of no instant",
    must: { before: [{ earliest: "appeals.status" }, { field: "decidedAt" }] },
    at: `${R}/must/before/0`,
  },
  {
    code: "type-mismatch",
    name: "a column of two types",
    must: { equal: [{ lookup: "t", key: ["a"], column: "mixed" }, 1] },
    commons: tables,
    at: `${R}/must/equal/0`,
  },
  {
    code: "one-unit",
    name: "two",
    rules: [deadline({ ...started, limit: { hours: 1, minutes: 1 } })],
    at: `${D}/limit`,
  },
  { code: "one-unit", name: "none", rules: [deadline({ ...started, limit: {} })], at: `${D}/limit` },
  { code: "unknown-field", must: { field: "aiTool" }, at: `${R}/must`, help: true },
  {
    code: "unknown-field",
    name: "of another record",
    must: { field: "receivedAt" },
    at: `${R}/must`,
    help: true,
  },
  {
    code: "unknown-field",
    name: "after an unknown head",
    must: { field: "plan.aiToolUsed" },
    at: `${R}/must`,
    help: true,
  },
  {
    code: "unknown-field",
    name: "with a tail too many",
    must: { field: "determination.aiToolUsed.x" },
    at: `${R}/must`,
    help: true,
  },
  {
    code: "unknown-field",
    name: "a pick with a tail too many",
    must: { before: [{ earliest: "appeals.receivedAt.x" }, { field: "decidedAt" }] },
    at: `${R}/must/before/0`,
    help: true,
  },
  {
    code: "unknown-field",
    name: "a pick without a field",
    must: { before: [{ earliest: "appeals" }, { field: "decidedAt" }] },
    at: `${R}/must/before/0`,
    help: true,
  },
  {
    code: "unknown-field",
    name: "in a definition that nothing uses",
    policy: { definitions: { a: definition({ field: "aiTool" }) } },
    at: `${P}/definitions/a/as`,
    help: true,
  },
  {
    code: "value-not-in-code-list",
    must: { equal: [{ field: "decision" }, "denied"] },
    at: `${R}/must`,
    help: true,
  },
  {
    code: "value-not-in-code-list",
    name: "in a list",
    must: { in: [{ field: "decision" }, ["deny", "denied"]] },
    at: `${R}/must`,
    help: true,
  },
  {
    code: "known-of-no-field",
    must: { known: flag, to: "minute" },
    change: (bundle) => replaceMust(bundle, { known: true }),
    at: `${R}/must`,
    help: true,
  },
  {
    code: "special-out-of-place",
    name: "actAt",
    rules: [
      requirement({ subject: "p2pRequest", must: { before: [{ field: "actAt" }, { field: "receivedAt" }] } }),
    ],
    at: `${R}/must/before/0`,
  },
  {
    code: "special-out-of-place",
    name: "dueAt",
    must: { before: [{ field: "dueAt" }, { field: "decidedAt" }] },
    at: `${R}/must/before/0`,
  },
  {
    code: "subject-in-definition",
    must: { def: "a" },
    policy: { definitions: { a: definition({ field: "subject.aiToolUsed" }) } },
    at: `${P}/definitions/a/as`,
    help: true,
  },
  {
    code: "definition-out-of-reach",
    must: { def: "a" },
    policy: { definitions: { a: definition({ field: "completeLetter" }, "notice") } },
    at: `${R}/must`,
  },
  { code: "unknown-definition", must: { def: "nowhere" }, at: `${R}/must` },
  {
    code: "unknown-definition",
    name: "a name every object has",
    must: { def: "constructor" },
    at: `${R}/must`,
  },
  {
    code: "definition-twice",
    policy: { definitions: { a: definition(true) } },
    commons: { definitions: { a: definition(true) } },
    at: `${P}/definitions/a`,
  },
  { code: "unknown-parameter", rules: limit({ param: "nowhere" }), at: `${D}/limit/businessDays` },
  {
    code: "unknown-parameter",
    name: "a name every object has",
    rules: limit({ param: "constructor" }),
    at: `${D}/limit/businessDays`,
  },
  {
    code: "parameter-in-trigger",
    rules: [requirement({ trigger: { plus: [{ field: "decidedAt" }, { hours: { param: "n" } }] } })],
    policy: { parameters: { n: parameter(1) } },
    at: `${R}/trigger/plus/1/hours`,
  },
  {
    code: "parameter-without-value",
    rules: limit({ param: "n" }),
    policy: { parameters: { n: parameter(1, "2010-01-01") } },
    at: `${D}/limit/businessDays`,
    help: true,
  },
  { code: "unknown-question", must: reading("nowhere"), at: `${R}/must` },
  {
    code: "unknown-question",
    name: "in a date of a rule",
    rules: [
      requirement({
        effective: { from: { reading: "nowhere", options: { no: "2020-01-01", yes: "2021-01-01" } } },
      }),
    ],
    at: `${R}/effective/from`,
  },
  { code: "question-twice", policy: { questions: [...q1, ...q1] }, at: `${P}/questions/1/id` },
  { code: "unknown-table", must: { lookup: "nowhere", key: ["a"], column: "days" }, at: `${R}/must` },
  {
    code: "unknown-column",
    must: { lookup: "t", key: ["a"], column: "weeks" },
    commons: tables,
    at: `${R}/must`,
  },
  {
    code: "unknown-column",
    name: "of several, none named",
    must: { lookup: "t", key: ["a"] },
    commons: tables,
    at: `${R}/must`,
  },
  {
    code: "lookup-key",
    must: { equal: [{ lookup: "t", key: ["a", "b"], column: "word" }, "x"] },
    commons: tables,
    at: `${R}/must/equal/0`,
  },
  { code: "unknown-relation", must: { some: "letters" }, at: `${R}/must`, help: true },
  {
    code: "unknown-relation",
    name: "determinations",
    must: { some: "determinations" },
    at: `${R}/must`,
    help: true,
  },
  {
    code: "relation-out-of-place",
    name: "otherP2pRequests",
    must: { some: "otherP2pRequests" },
    at: `${R}/must`,
  },
  {
    code: "relation-out-of-place",
    name: "contactAttempts",
    must: { some: "contactAttempts" },
    at: `${R}/must`,
    help: true,
  },
  { code: "permitted-out-of-place", must: { permitted: { at: { field: "decidedAt" } } }, at: `${R}/must` },

  // Counting.
  { code: "counting-not-stated", rules: limit(1), policy: { counting: {} }, at: `${D}/limit`, help: true },
  {
    code: "counting-not-stated",
    name: "for a last day that rolls",
    rules: [deadline({ ...started, limit: { calendarDays: 1, counting: { lastDay: "rolls" } } })],
    policy: { counting: {} },
    at: `${D}/limit`,
    help: true,
  },
  { code: "counting-not-settled", rules: counted({ calendar: { field: "program" } }), at: `${D}/limit` },
  { code: "unknown-calendar", rules: counted({ calendar: "us-federl" }), at: `${D}/limit`, help: true },
  { code: "unknown-counting-word", name: "dayZero", rules: counted({ dayZero: "next" }), at: `${D}/limit` },
  {
    code: "unknown-counting-word",
    name: "lastDay",
    rules: [deadline({ ...started, limit: { calendarDays: 1, counting: { lastDay: "moves" } } })],
    at: `${D}/limit`,
  },
  { code: "bad-time-of-day", name: "cutoff", rules: counted({ cutoff: "5 pm" }), at: `${D}/limit` },
  { code: "bad-time-of-day", name: "dayEnds", rules: counted({ dayEnds: "25:00" }), at: `${D}/limit` },

  // Rules.
  { code: "gate-subject", rules: [gate({ subject: "determination", onlyIf: flag })], at: `${G}/subject` },
  {
    code: "limit-or-due",
    name: "both",
    rules: [deadline({ ...started, limit: { hours: 1 }, due: { field: "effectiveAt" } })],
    at: D,
    help: true,
  },
  { code: "limit-or-due", name: "neither", rules: [deadline({ ...started })], at: D, help: true },
  { code: "limit-without-start", rules: [deadline({ limit: { hours: 1 } })], at: `${D}/limit` },
  {
    code: "early-without-start",
    rules: [deadline({ due: { field: "effectiveAt" }, early: "passes" })],
    at: `${D}/early`,
  },
  { code: "provider-breach", rules: [requirement({ obligor: "provider" })], at: `${R}/onFail` },
  {
    code: "provider-breach",
    name: "nor a conflict of the policy with itself",
    rules: [
      (({ direction: _none, ...rest }) => rest)(
        requirement({ obligor: "provider", onFail: "policy-conflict" }),
      ),
    ],
    at: `${R}/onFail`,
  },
  { code: "unknown-clause", rules: [requirement({ clauses: ["1", "9"] })], at: `${R}/clauses/1` },
  {
    code: "unknown-clause",
    name: "of a question",
    policy: { questions: [...q1, { ...question("p", "no", "yes"), clause: "9" }] },
    at: `${P}/questions/1/clause`,
    help: true,
  },
  {
    code: "unknown-clause",
    name: "of a parameter's value",
    policy: {
      parameters: { n: { ...parameter(1), values: [{ from: "2000-01-01", value: 1, clause: "9" }] } },
    },
    at: `${P}/parameters/n/values/0/clause`,
    help: true,
  },
  {
    code: "unknown-rule-named",
    rules: [requirement({ followsFrom: ["R-1", "R-9"] })],
    at: `${R}/followsFrom/1`,
    help: true,
  },
  {
    code: "unknown-rule-named",
    name: "elsewhere, in no known form",
    rules: [requirement({ followsFrom: ["other/R-9", "other/"] })],
    at: `${R}/followsFrom/1`,
    help: true,
  },
  {
    code: "rule-without-cases",
    change: (bundle) => ({ ...bundle, cases: [] }),
    at: "rules/R-1.json",
    help: true,
  },

  // Policies.
  { code: "unknown-zone", policy: { zone: "America/Los_Angles" }, at: `${P}/zone`, help: true },
  {
    code: "applies-to-without-payer",
    policy: { appliesTo: { equal: [{ field: "program" }, "x"] } },
    at: `${P}/appliesTo`,
  },
  {
    code: "unknown-event",
    rules: [requirement({ event: "p2p-hold" })],
    at: `${R}/event`,
    help: true,
  },
  {
    code: "bad-effective-date",
    policy: { versions: [{ id: "v", wording: "encoded", effective: { from: "2025-02-30" } }] },
    at: `${P}/versions/0/effective/from`,
  },
  {
    code: "bad-effective-date",
    name: "an end",
    policy: { versions: [{ id: "v", wording: "encoded", effective: { from: "2025-01-01", to: "soon" } }] },
    at: `${P}/versions/0/effective/to`,
  },
  {
    code: "bad-effective-date",
    name: "in the second option",
    policy: {
      questions: q1,
      versions: [
        {
          id: "v",
          wording: "encoded",
          effective: { from: { reading: "q", options: { no: "2020-01-01", yes: "soon" } } },
        },
      ],
    },
    at: `${P}/versions/0/effective/from`,
  },
  {
    code: "bad-effective-date",
    name: "of a rule",
    rules: [requirement({ effective: { from: "06/01/2025" } })],
    at: `${R}/effective/from`,
  },
  {
    code: "bad-effective-date",
    name: "a field",
    rules: [requirement({ effective: { from: { field: "decidedAt" } } })],
    at: `${R}/effective/from`,
  },
  {
    code: "versions-overlap",
    policy: {
      versions: [
        { id: "old", wording: "encoded", effective: { from: "2020-01-01", to: "2025-01-01" } },
        { id: "new", wording: "encoded", effective: { from: "2025-01-01" } },
      ],
    },
    at: `${P}/versions/1/effective`,
    help: true,
  },
  {
    code: "rule-never-in-force",
    rules: [requirement({ effective: { from: "2025-01-01", to: "2024-12-31" } })],
    at: `${R}/effective`,
    help: true,
  },
  {
    code: "clause-twice",
    change: clause({}, [
      {
        id: "1",
        locator: "1",
        sentence: 1,
        summary: "s",
        status: "encoded",
        evidence: "confirmed",
        rules: ["R-1"],
      },
    ]),
    at: "clauses.json#/clauses/1",
  },
  {
    code: "clause-rules-differ",
    name: "cited, not listed",
    change: clause({ rules: [], reason: "r" }),
    at: "clauses.json#/clauses/0",
  },
  {
    code: "clause-rules-differ",
    name: "listed, not cited",
    change: clause({ rules: ["R-1", "R-2"] }),
    at: "clauses.json#/clauses/0",
  },
  {
    code: "clause-unaccounted",
    change: clause({}, [
      {
        id: "2",
        locator: "2",
        sentence: 1,
        summary: "s",
        status: "judgement",
        evidence: "confirmed",
        rules: [],
      },
    ]),
    at: "clauses.json#/clauses/1",
  },
  {
    code: "sentence-unaccounted",
    change: (bundle) => ({ ...bundle, clauses: { ...bundle.clauses, sentences: 2 } }),
    at: "clauses.json",
  },
  { code: "sentence-beyond-count", change: clause({ sentence: 2 }), at: "clauses.json" },
];

/** A predicate that the types would not let through. */
function replaceMust(bundle: TestedPolicy, must: unknown): TestedPolicy {
  return { ...bundle, rules: bundle.rules.map((rule) => ({ ...rule, must }) as Rule) };
}

/** The bundle and commons of a hostile policy. */
export function built({ rules, must, policy, commons, change }: Hostile): [TestedPolicy, Commons] {
  const bundle = bundleOf(rules ?? [requirement({ must: must ?? flag })], policy);
  return [change ? change(bundle) : bundle, commonsOf(commons)];
}
