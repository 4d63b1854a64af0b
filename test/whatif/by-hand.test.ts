import { describe, expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import type { Rule, WhatIf } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import { buildLedger } from "#ledger/build.js";
import type { PolicyPlan } from "#policy/plan.js";
import { planPolicy } from "#policy/plan-policy.js";
import { datingOf } from "#result/index.js";
import { compareWordings, whatIfMarkdown, whatIfText } from "#whatif/index.js";
import { intakeOf, record } from "../ledger/fixture.js";
import { at, bundleOf, commonsOf, deadline, type PolicyParts, requirement, ZONE } from "../policy/fixture.js";

const commons = commonsOf();
const plan = (rules: Rule[], parts: PolicyParts = {}) => planPolicy(bundleOf(rules, parts), commons, {});

function compared(before: PolicyPlan[], after: PolicyPlan[], intake: IntakeResult) {
  const { ledger } = buildLedger(intake, {});
  const asOf = at("2025-12-31");
  const stage = { asOf, book: ledger.book, calendars: commons.calendars, tables: commons.tables };
  return compareWordings({ ledger, stage, dating: datingOf(undefined, zoneOf(ZONE), asOf), before, after });
}

/** Asked Mon 06-02 09:00, decided at the given time. */
function determination(
  id: string,
  decidedAt: string,
  more: Record<string, string | boolean> = {},
  without: string[] = [],
) {
  const values = {
    payer: "acme",
    decision: "deny",
    requestReceivedAt: "2025-06-02T09:00",
    decidedAt,
    ...more,
  };
  return record("determination", id, values, { row: Number(id.slice(2)), without });
}

const within = (days: number, more: Partial<Parameters<typeof deadline>[0]> = {}) =>
  deadline({ start: { field: "requestReceivedAt" }, limit: { calendarDays: days }, ...more });

describe("one drop under two wordings", () => {
  const three = [
    determination("D-1", "2025-06-03T10:00"),
    determination("D-2", "2025-06-05T10:00"),
    determination("D-3", "2025-06-20T10:00"),
  ];

  it("keeps what stays apart from what flips, and counts dues that move", () => {
    // Seven days end Mon 06-09, two on Wed 06-04.
    const found = compared([plan([within(7)])], [plan([within(2)])], intakeOf(three));
    expect(found).toMatchObject({ compared: 3, flipped: 1, flippedCases: 1, movedDues: 2, oneSided: [] });
    expect(found.flips).toMatchObject([
      {
        subject: { id: "D-2" },
        direction: "newly-not-met",
        // 06-05 10:00 lies 4 days 13 h 59 min before the one due and 10 h after the other.
        before: { outcome: "pass", marginMinutes: 4 * 1440 + 13 * 60 + 59, clauses: ["FX(1)"] },
        after: { outcome: "fail", marginMinutes: -601 },
      },
    ]);
    expect(found.groups).toMatchObject([{ rule: "D-1", direction: "newly-not-met", results: 1, cases: 1 }]);
  });

  it("flips nothing where only words and names of versions differ", () => {
    const renamed = plan([within(7, { title: "other words" })], {
      versions: [{ id: "v2", effective: { from: "2000-01-01" }, wording: "encoded" }],
    });
    const found = compared([plan([within(7)])], [renamed], intakeOf(three));
    expect(found).toMatchObject({
      compared: 3,
      flipped: 0,
      movedDues: 0,
      changedRules: [],
      lackingFacts: [],
    });
  });

  it("lists rules that only one wording has, with their outcomes", () => {
    const extra = requirement({ id: "R-NEW", must: { equal: [{ field: "decision" }, "deny"] } });
    const found = compared(
      [plan([within(7), within(2, { id: "D-OLD" })])],
      [plan([within(7), extra])],
      intakeOf(three),
    );
    expect(
      found.oneSided.map(({ rule, change, subjects }) => [rule, change, subjects.pass, subjects.fail]),
    ).toEqual([
      ["D-OLD", "removed", 1, 2],
      ["R-NEW", "added", 3, 0],
    ]);
    expect([found.compared, found.flipped]).toEqual([3, 0]);
  });

  it("lists a policy that is added", () => {
    const found = compared([], [plan([within(2)], { id: "added" })], intakeOf(three));
    expect(found.oneSided).toMatchObject([
      { policy: "added", rule: "D-1", change: "added", subjects: { pass: 1, fail: 2 } },
    ]);
  });

  it("says not judged where it can no longer be told whether the policy applies", () => {
    const narrower = plan([within(7)], {
      appliesTo: {
        all: [
          { equal: [{ field: "payer" }, "acme"] },
          { equal: [{ field: "lineOfBusiness" }, "commercial"] },
        ],
      },
    });
    const found = compared([plan([within(7)])], [narrower], intakeOf(three.slice(0, 1)));
    expect(found.flips).toMatchObject([
      { direction: "no-longer-applies", after: { outcome: null, due: null } },
    ]);
  });
});

describe("facts that the new wording needs", () => {
  const days = { if: { equal: [{ field: "requestChannel" }, "electronic"] }, then: 2, else: 7 } as const;
  const wanted = plan([within(7, { limit: { calendarDays: days as never } })]);

  it("are blank, or were not delivered, record by record", () => {
    const records = [
      determination("D-1", "2025-06-05T10:00", { requestChannel: "electronic" }),
      determination("D-2", "2025-06-05T10:00"),
      determination("D-3", "2025-06-20T10:00"),
      determination("D-4", "2025-06-05T10:00", {}, ["requestChannel"]),
    ];
    const found = compared([plan([within(7)])], [wanted], intakeOf(records));
    expect(found.lackingFacts).toMatchObject([
      {
        rule: "D-1",
        field: "determination.requestChannel",
        records: 4,
        blank: 2,
        notDelivered: 1,
        notCoded: 0,
      },
    ]);
    expect(found.lackingFacts[0]?.lacking.map(({ id, row }) => [id, row])).toEqual([
      ["D-2", 2],
      ["D-3", 3],
      ["D-4", 4],
    ]);
    expect(found.openForFacts.map(({ cause, subjects, newlyOpen }) => [cause, subjects, newlyOpen])).toEqual([
      ["blank", ["D-2"], 1],
      ["field-not-delivered", ["D-4"], 1],
    ]);
  });

  it("are letters that nobody coded, and kinds that never came", () => {
    const letter = (id: string, of: string, flags: Record<string, boolean> = {}) =>
      record("notice", id, {
        determinationId: of,
        purpose: "denial",
        audience: "member",
        sentAt: "2025-06-04",
        ...flags,
      });
    const coded = requirement({
      id: "R-NEW",
      must: {
        some: "notices",
        where: { all: [{ equal: [{ field: "purpose" }, "denial"] }, { field: "reasonPlain" }] },
      },
    });
    const records = [
      determination("D-1", "2025-06-03T10:00"),
      letter("L-1", "D-1"),
      letter("L-2", "D-1", { reasonPlain: true }),
    ];
    const found = compared([plan([within(7)])], [plan([within(7), coded])], intakeOf(records));
    expect(found.lackingFacts.filter(({ field }) => field === "notice.reasonPlain")).toMatchObject([
      { rule: "R-NEW", records: 2, notCoded: 1, blank: 0, lacking: [{ kind: "notice", id: "L-1" }] },
    ]);
    const without = compared([plan([within(7)])], [plan([within(7), coded])], intakeOf(records.slice(0, 1)));
    expect(without.lackingFacts.find(({ field }) => field === "notice.reasonPlain")).toMatchObject({
      records: 0,
      casesWithoutKind: 1,
    });
  });
});

describe("the list", () => {
  const many = Array.from({ length: 25 }, (_, index) => determination(`D-${index + 1}`, "2025-06-05T10:00"));
  const found = compared([plan([within(7)])], [plan([within(2)])], intakeOf(many));
  const whatIf: WhatIf = {
    schema: "p2p-audit/whatif/1",
    program: { name: "p2p-audit", version: "test" },
    title: "Test",
    plan: "Plan | with a bar",
    asOf: "2025-12-31T23:59:59-08:00",
    zone: ZONE,
    period: null,
    trusted: false,
    policies: [],
    ...found,
    inputs: [],
  };

  it("is cut in text with the rest said, unless all are asked for", () => {
    expect(whatIfText(whatIf, false)).toContain("and 5 more, listed with --all");
    expect(whatIfText(whatIf, true)).not.toContain("more, listed");
    expect(whatIfText(whatIf, true).match(/^ {2}D-\d+$/gm)).toHaveLength(25);
  });

  it("is whole in Markdown, with marks escaped, and says what cannot be trusted", () => {
    const page = whatIfMarkdown(whatIf);
    expect(page.match(/^\| D-\d+ \|/gm)).toHaveLength(25);
    expect(page).toContain("Plan \\| with a bar");
    expect(page).toContain("cannot be trusted");
  });
});
