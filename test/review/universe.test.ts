import { describe, expect, it } from "vitest";
import { zoneOf } from "#calendar/zone.js";
import { ledgerOfCase } from "#cases/build-case.js";
import type { AuditConfig, RuleCase } from "#generated/types.js";
import { loadCommons, loadPolicyFolder } from "#policy/load.js";
import { plansOf } from "#policy/plans.js";
import { datingOf } from "#result/index.js";
import { inDrawnOrder } from "#review/draw.js";
import { universeOf } from "#review/universe.js";
import { projectReader } from "../support/project.js";

const ZONE = "America/Los_Angeles";
const commons = loadCommons(projectReader);
const bundle = loadPolicyFolder(projectReader, "policies/accreditation/ncqa-um7");
const AS_OF = Date.UTC(2026, 10, 15) * 1000;

const DENIAL = {
  decision: "deny",
  reasonCategory: "medical-necessity",
  domain: "nonbehavioral",
  lineOfBusiness: "commercial",
  reviewType: "preservice",
  urgency: "standard",
  decidedAt: "2026-09-10T10:00:00-07:00",
};

/** The universe of one decision, with answers. */
function universe(fields: Record<string, string>, answers: AuditConfig["answers"] = []) {
  const determination = { ...DENIAL, ...fields, determinationId: "D-1" };
  const given = { given: { determination } } as unknown as RuleCase;
  const { cases, book } = ledgerOfCase(undefined, given, ZONE, "test");
  const config = { policies: ["ncqa-um7"], asOf: "2026-11-15", answers } as AuditConfig;
  const [plan] = plansOf([bundle], commons, config);
  if (!plan) throw new Error("no plan");
  const period = { from: "2026-09-01", to: "2026-09-30", datedBy: "trigger" } as const;
  const stage = { asOf: AS_OF, book, calendars: commons.calendars, tables: commons.tables };
  const found = universeOf(cases, plan, stage, datingOf(period, zoneOf(ZONE), AS_OF));
  return { members: found.members.length, unsettled: [...found.unsettled] };
}

describe("the universe of a file review", () => {
  it("is denials for medical necessity, whatever the type of review", () => {
    for (const reviewType of ["preservice", "concurrent", "retrospective"])
      expect(universe({ reviewType })).toEqual({ members: 1, unsettled: [] });
  });

  it.each([
    ["reasonCategory", "administrative"],
    ["reasonCategory", "benefit-exclusion"],
    ["decision", "approve"],
    ["decidedAt", "2026-10-01T00:00:00-07:00"],
    ["decidedAt", "2026-08-31T23:59:00-07:00"],
  ])("leaves out %s %s", (field, value) => {
    expect(universe({ [field]: value })).toEqual({ members: 0, unsettled: [] });
  });

  it("leaves out and counts what an open question decides, until it is answered", () => {
    const question = "investigational-is-medical-necessity";
    const investigational = { reasonCategory: "investigational" };
    expect(universe(investigational)).toEqual({
      members: 0,
      unsettled: [[`an open question decides: ${question}`, 1]],
    });
    const answer = (option: string) => [
      { policy: "ncqa-um7", question, option, who: "M. Ortiz", date: "2026-11-16" },
    ];
    expect(universe(investigational, answer("yes"))).toEqual({ members: 1, unsettled: [] });
    expect(universe(investigational, answer("no"))).toEqual({ members: 0, unsettled: [] });
  });

  it("counts what missing data keep in doubt", () => {
    const { reasonCategory: _reason, ...rest } = DENIAL;
    const given = { given: { determination: { ...rest, determinationId: "D-1" } } } as unknown as RuleCase;
    expect(ledgerOfCase(undefined, given, ZONE, "test").cases).toHaveLength(1);
    expect(universe({ reasonCategory: undefined as unknown as string }).members).toBe(0);
  });
});

describe("the order of a draw", () => {
  const ids = Array.from({ length: 50 }, (_, index) => `D-${index}`);
  const drawn = (items: readonly string[], seed: string, ...among: string[]) =>
    inDrawnOrder(items, (id) => id, seed, ...among);

  it("depends on the seed and the key, not on the order of rows or on what else is there", () => {
    const order = drawn(ids, "S", "A");
    expect(drawn([...ids].reverse(), "S", "A")).toEqual(order);
    expect(drawn(ids.slice(10), "S", "A")).toEqual(order.filter((id) => Number(id.slice(2)) >= 10));
    expect(drawn(ids, "T", "A")).not.toEqual(order);
    expect(drawn(ids, "S", "B")).not.toEqual(order);
    expect([...order].sort()).toEqual([...ids].sort());
  });

  it("favours no key: over many seeds each comes first about as often", () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 1000; seed += 1) {
      const [id = ""] = drawn(ids.slice(0, 4), String(seed));
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    for (const times of first.values()) expect(Math.abs(times - 250)).toBeLessThan(60);
    expect(first.size).toBe(4);
  });
});
