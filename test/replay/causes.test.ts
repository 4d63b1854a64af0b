import { describe, expect, it } from "vitest";
import type { CaseRecords, Expression, Rule, Table } from "#generated/types.js";
import {
  bundleOf,
  commonsOf,
  deadline,
  gate,
  judged,
  requirement,
  type Situation,
} from "../policy/fixture.js";

/** "Causes named: the fields the rule mentions that are unknown for this subject, in the order written." */
const table: Table = {
  id: "t",
  title: "t",
  keys: ["k"],
  columns: ["v", "w"],
  source: "t",
  evidence: "internal",
  rows: [{ key: ["a"], values: { v: true, w: true } }],
};
const days: Table = { ...table, id: "n", columns: ["days"], rows: [{ key: ["a"], values: { days: 5 } }] };
const commons = commonsOf({ tables: [table, days] });

function causes(rule: Rule, situation: Situation, more: Rule[] = []) {
  const found = judged(bundleOf([rule, ...more]), situation, { commons, rule: rule.id });
  expect(found.outcome).toBe("indeterminate");
  return found.causes.map((cause) => `${cause.field} ${cause.kind}`);
}

const of = (determination: Record<string, string | boolean>, more: CaseRecords = {}): Situation => ({
  given: { determination: { decision: "deny", decidedAt: "2025-06-01T10:00", ...determination }, ...more },
});
const flag = (name: string): Expression => ({ field: name });
const denial: Expression = { equal: [{ field: "purpose" }, "denial"] };

describe("why a requirement is open", () => {
  it.each<[string, Expression, Situation, string[]]>([
    ["a blank field", flag("aiToolUsed"), of({}), ["aiToolUsed blank"]],
    [
      "a field that was not delivered",
      flag("aiToolUsed"),
      { ...of({}), notDelivered: ["determination.aiToolUsed"] },
      ["aiToolUsed field-not-delivered"],
    ],
    [
      "two, in the order written",
      { all: [flag("careUnderway"), flag("aiToolUsed")] },
      of({}),
      ["careUnderway blank", "aiToolUsed blank"],
    ],
    [
      "only what is unknown",
      { all: [flag("careUnderway"), flag("aiToolUsed")] },
      of({ careUnderway: true }),
      ["aiToolUsed blank"],
    ],
    [
      "one field asked twice is named once",
      { all: [flag("aiToolUsed"), { not: { not: flag("aiToolUsed") } }] },
      of({}),
      ["aiToolUsed blank"],
    ],
    [
      "the branch taken",
      { if: flag("careUnderway"), then: flag("aiToolUsed"), else: { known: flag("effectiveAt") } },
      of({ careUnderway: true }),
      ["aiToolUsed blank"],
    ],
    [
      "an open test names itself and both branches",
      { if: flag("careUnderway"), then: flag("aiToolUsed"), else: false },
      of({}),
      ["careUnderway blank", "aiToolUsed blank"],
    ],
    [
      "a date alone",
      { before: [flag("effectiveAt"), flag("decidedAt")] },
      of({ effectiveAt: "2025-06-01" }),
      ["effectiveAt coarse"],
    ],
    ["a key that is blank", { lookup: "t", key: [flag("program")], column: "v" }, of({}), ["program blank"]],
    [
      "a row that is not there",
      { lookup: "t", key: [flag("program")], column: "v" },
      of({ program: "b" }),
      ["t.v not-in-table"],
    ],
    [
      "a kind that was not delivered",
      { some: "appeals" },
      { ...of({}), notDelivered: ["appeals"] },
      ["appeals kind-not-delivered"],
    ],
    [
      "a kind that is partial",
      { some: "appeals" },
      { ...of({}), partial: ["appeals"] },
      ["appeals kind-partial"],
    ],
    [
      "a flag nobody has looked at",
      { some: "notices", where: flag("p2pOffered") },
      of({}, { notices: [{}] }),
      ["notices.p2pOffered flag-not-coded"],
    ],
    [
      "a field of the determination asked from below",
      { some: "notices", where: flag("determination.aiToolUsed") },
      of({}, { notices: [{}] }),
      ["determination.aiToolUsed blank"],
    ],
    [
      "the time of a record picked",
      { before: [{ earliest: "notices.sentAt", where: denial }, flag("decidedAt")] },
      of({}, { notices: [{ purpose: "denial" }] }),
      ["notices.sentAt blank"],
    ],
    [
      "whether a record is picked",
      { before: [{ earliest: "notices.sentAt", where: denial }, flag("decidedAt")] },
      of({}, { notices: [{ sentAt: "2025-05-01T09:00" }] }),
      ["notices.purpose blank"],
    ],
  ])("%s", (_name, must, situation, expected) => {
    expect(causes(requirement({ must }), situation)).toEqual(expected);
  });

  it.each<[string, Expression, Situation, string[]]>([
    [
      "the later of two where one is early enough whatever its time of day",
      { atOrBefore: [{ latestOf: [flag("effectiveAt"), flag("careEndedAt")] }, flag("decidedAt")] },
      of({ effectiveAt: "2025-05-30" }),
      ["careEndedAt blank"],
    ],
    [
      "the later of two where either may be too late",
      { atOrBefore: [{ latestOf: [flag("effectiveAt"), flag("careEndedAt")] }, flag("decidedAt")] },
      of({ effectiveAt: "2025-06-01" }),
      ["effectiveAt coarse", "careEndedAt blank"],
    ],
    [
      "the earlier of two where one is too late anyway",
      { before: [{ earliestOf: [flag("effectiveAt"), flag("careEndedAt")] }, flag("decidedAt")] },
      of({ effectiveAt: "2025-06-02" }),
      ["careEndedAt blank"],
    ],
    [
      "a bound that is the earlier of two, one of them late enough",
      { atOrBefore: [flag("decidedAt"), { earliestOf: [flag("effectiveAt"), flag("careEndedAt")] }] },
      of({ effectiveAt: "2025-06-02" }),
      ["careEndedAt blank"],
    ],
    [
      "a date alone that days are counted from",
      {
        atOrBefore: [
          flag("decidedAt"),
          {
            plus: [
              flag("effectiveAt"),
              { calendarDays: { lookup: "n", key: [flag("program")], column: "days" } },
            ],
          },
        ],
      },
      of({ effectiveAt: "2025-05-01" }),
      ["program blank"],
    ],
    [
      "a role that alone may settle it, and what another role would turn on",
      {
        any: [
          { in: [flag("decisionMakerRole"), ["medical-director"]] },
          { all: [{ equal: [flag("decisionMakerRole"), "nurse"] }, flag("careUnderway")] },
        ],
      },
      of({}),
      ["decisionMakerRole blank"],
    ],
    [
      "the role being known, what it turns on",
      {
        any: [
          { in: [flag("decisionMakerRole"), ["medical-director"]] },
          { all: [{ equal: [flag("decisionMakerRole"), "nurse"] }, flag("careUnderway")] },
        ],
      },
      of({ decisionMakerRole: "nurse" }),
      ["careUnderway blank"],
    ],
    [
      "two columns of a row that is not there",
      {
        any: [
          { lookup: "t", key: [flag("program")], column: "v" },
          { lookup: "t", key: [flag("program")], column: "w" },
        ],
      },
      of({ program: "b" }),
      ["t.v not-in-table"],
    ],
  ])("names only what may decide: %s", (_name, must, situation, expected) => {
    expect(causes(requirement({ must }), situation)).toEqual(expected);
  });

  it("says which row of the table is missing", () => {
    const rule = requirement({ must: { lookup: "t", key: [flag("program")], column: "v" } });
    const found = judged(bundleOf([rule]), of({ program: "b" }), { commons });
    expect(found.causes[0]?.noRow).toEqual({ table: "t", key: [["k", "b"]] });
  });

  it("leaves out `by` where `must` holds", () => {
    const rule = requirement({ when: flag("careUnderway"), must: true, by: flag("effectiveAt") });
    const found = judged(bundleOf([rule]), of({}));
    expect(found.causes.map((cause) => cause.field)).toEqual(["careUnderway"]);
  });

  it("names `when`, `must` and `by` in this order", () => {
    const rule = requirement({
      when: flag("careUnderway"),
      must: flag("aiToolUsed"),
      by: flag("effectiveAt"),
    });
    expect(causes(rule, of({}))).toEqual(["careUnderway blank", "aiToolUsed blank", "effectiveAt blank"]);
  });
});

describe("why a deadline or a gate is open", () => {
  it("names a missing start", () => {
    const rule = deadline({ start: flag("requestReceivedAt"), limit: { hours: 24 } });
    const found = judged(bundleOf([rule]), of({}));
    expect([found.outcome, found.causes[0]?.field]).toEqual(["indeterminate", "requestReceivedAt"]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ["surely does not count", { extensionNoticedAt: "2025-06-09T10:00" }, ["requestReceivedAt"]],
    [
      "may count",
      { extensionNoticedAt: "2025-06-01" },
      ["requestReceivedAt", "extensionNoticedAt", "extensionUntil"],
    ],
  ])("names the parts of an extension that %s", (_name, times, expected) => {
    const rule = deadline({
      start: flag("requestReceivedAt"),
      limit: { hours: 24 },
      extension: {
        until: flag("extensionUntil"),
        counts: {
          all: [
            { known: flag("extensionNoticedAt") },
            { atOrBefore: [flag("extensionNoticedAt"), { plus: [flag("decidedAt"), { hours: 1 }] }] },
          ],
        },
      },
    });
    const found = judged(bundleOf([rule]), of({ requestReceivedAt: "2025-05-31", ...times }));
    expect([found.outcome, found.causes.map((cause) => cause.field)]).toEqual(["indeterminate", expected]);
  });

  const request = (more: Record<string, string | boolean>): Situation => ({
    given: {
      determination: { decision: "deny", decidedAt: "2025-06-01T10:00" },
      p2pRequests: [{ receivedAt: "2025-06-02T09:00", ...more }],
    },
  });
  const gates = [
    gate({ id: "G-1", owed: true, onlyIf: flag("hasMemberId") }),
    gate({ id: "G-2", onlyIf: flag("hasAuthorizationRef") }),
  ] as const;

  it("names what leaves the unknown gates open, for a refusal", () => {
    expect(causes(gates[0], request({ disposition: "refused", hasMemberId: true }), [gates[1]])).toEqual([
      "hasAuthorizationRef blank",
    ]);
  });

  it("names the instant of the act", () => {
    const timed = gate({
      id: "G-1",
      onlyIf: { before: [flag("actAt"), { plus: [flag("determination.decidedAt"), { calendarDays: 5 }] }] },
    });
    expect(causes(timed, request({ disposition: "conducted" }))).toEqual(["startedAt blank"]);
    expect(causes({ ...timed, owed: true }, request({ disposition: "refused" }))).toEqual([
      "disposedAt blank",
    ]);
  });

  it("names what leaves `permitted` open", () => {
    const rule = requirement({
      id: "R-1",
      subject: "p2pRequest",
      when: { permitted: { at: flag("receivedAt") } },
      must: false,
    });
    expect(causes(rule, request({ hasMemberId: true }), [...gates])).toEqual(["hasAuthorizationRef blank"]);
  });
});

describe("evidence", () => {
  const names = (rule: Rule, situation: Situation, more: Rule[] = []) =>
    judged(bundleOf([rule, ...more]), situation, { rule: rule.id }).evidence?.records.map((one) => one.id);

  it("holds the records that give the start and the stop", () => {
    const rule = deadline({
      start: flag("requestReceivedAt"),
      limit: { hours: 1 },
      stop: { earliest: "notices.sentAt", where: denial },
    });
    const situation = of(
      { requestReceivedAt: "2025-06-01T10:00" },
      {
        notices: [
          { purpose: "denial", sentAt: "2025-06-03T10:00" },
          { purpose: "denial", sentAt: "2025-06-02T10:00" },
          { purpose: "approval", sentAt: "2025-06-01T10:30" },
        ],
      },
    );
    const found = judged(bundleOf([rule]), situation);
    expect(found.evidence?.start.map((one) => one.id)).toEqual(["D1"]);
    expect(found.evidence?.stop.map((one) => one.id)).toEqual(["N2"]);
    expect(found.evidence?.stillOpen).toBe(false);
  });

  it("holds the record that would have done, had it come in time", () => {
    const rule = requirement({
      must: {
        some: "notices",
        where: { all: [denial, { atOrBefore: [flag("sentAt"), flag("determination.decidedAt")] }] },
      },
    });
    const notices = [
      { purpose: "denial", sentAt: "2025-06-03T10:00" },
      { purpose: "approval", sentAt: "2025-06-03T10:00" },
    ] as const;
    expect(names(rule, of({}, { notices: [...notices] }))).toEqual(["D1", "N1"]);
  });

  it("is gathered only for what is reported", () => {
    expect(names(requirement({ must: true }), of({}))).toBeUndefined();
    expect(names(requirement({ must: false }), of({}))).toEqual(["D1"]);
    expect(names(requirement({ must: flag("aiToolUsed") }), of({}))).toEqual(["D1"]);
  });

  it("names the holidays between start and due, each with its calendar", () => {
    const rule = deadline({ start: flag("requestReceivedAt"), limit: { businessDays: 1 } });
    const found = judged(
      bundleOf([rule]),
      of({ requestReceivedAt: "2025-07-03T10:00", decidedAt: "2025-07-09T10:00" }),
    );
    expect([found.outcome, found.evidence?.holidays.map((one) => [one.name, one.calendar])]).toEqual([
      "fail",
      [["Independence Day", "plain"]],
    ]);
  });

  it.each<[string, Record<string, string>, boolean]>([
    ["it can still be sent", { decidedAt: "not-yet" }, true],
    ["it was done, late", { decidedAt: "2025-06-09T10:00" }, false],
  ])("still open: %s", (_name, times, expected) => {
    const rule = deadline({ start: flag("requestReceivedAt"), limit: { hours: 1 } });
    const found = judged(bundleOf([rule]), of({ requestReceivedAt: "2025-06-01T10:00", ...times }));
    expect([found.outcome, found.evidence?.stillOpen]).toEqual(["fail", expected]);
  });

  it.each<[string, string, boolean]>([
    ["the window is still open as of the end of the data", "2025-06-04", true],
    ["the window is over", "2025-06-30", false],
  ])("of a refusal, still open: %s", (_name, asOf, expected) => {
    const window = gate({
      owed: true,
      onlyIf: {
        atOrBefore: [flag("actAt"), { plus: [flag("determination.decidedAt"), { calendarDays: 5 }] }],
      },
    });
    const found = judged(bundleOf([window]), {
      given: {
        determination: { decision: "deny", decidedAt: "2025-06-01" },
        p2pRequests: [{ receivedAt: "2025-06-02", disposition: "refused", disposedAt: "2025-06-03" }],
      },
      asOf,
    });
    expect([found.outcome, found.evidence?.stillOpen]).toEqual(["fail", expected]);
  });

  it("a refusal shows the records that every gate looked at", () => {
    const rules = [
      gate({
        id: "G-1",
        owed: true,
        onlyIf: {
          atOrBefore: [flag("receivedAt"), { plus: [flag("determination.decidedAt"), { calendarDays: 5 }] }],
        },
      }),
      gate({ id: "G-2", onlyIf: { some: "notices", where: denial } }),
    ];
    const situation: Situation = {
      given: {
        determination: { decision: "deny", decidedAt: "2025-06-01" },
        notices: [{ purpose: "denial", sentAt: "2025-06-01" }],
        p2pRequests: [{ receivedAt: "2025-06-02", disposition: "refused", disposedAt: "2025-06-03" }],
      },
    };
    expect(names(rules[0] as Rule, situation, rules.slice(1))).toEqual(["P1", "D1", "N1"]);
  });
});
