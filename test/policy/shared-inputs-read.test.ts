import { describe, expect, it } from "vitest";
import type { Expression, Table } from "#generated/types.js";
import { planPolicy } from "#policy/plan-policy.js";
import { sharedInputsRead } from "#policy/shared-inputs-read.js";
import { bundleOf, commonsOf, deadline, LONGER, PLAIN, question, requirement } from "./fixture.js";

const list: Expression = { reading: "list", options: { plain: "plain", longer: "longer" } };
const TABLE: Table = {
  ...{ id: "t", title: "T", keys: ["decision"], columns: ["days"], source: "test", evidence: "confirmed" },
  rows: [{ key: ["deny"], values: { days: 3 } }],
};

function readBy(rules: Parameters<typeof bundleOf>[0], counting: object, answered = false) {
  const commons = commonsOf({ calendars: [PLAIN, LONGER], tables: [TABLE] });
  const bundle = bundleOf(rules, { counting, questions: [question("list", "plain", "longer")] });
  const answers = answered ? { list: "longer" } : {};
  return sharedInputsRead(planPolicy(bundle, commons, answers));
}

describe("what a policy reads of what policies share", () => {
  const inDays = (limit: object) => [deadline({ start: { field: "decidedAt" }, limit } as never)];

  it("is the calendar it counts business days by", () => {
    const counting = { calendar: "longer" };
    expect(readBy(inDays({ businessDays: 2 }), counting)).toEqual({ calendars: ["longer"], tables: [] });
    // Hours and calendar days look at no calendar.
    expect(readBy(inDays({ hours: 24 }), counting)).toEqual({ calendars: [], tables: [] });
    expect(readBy(inDays({ calendarDays: 2 }), counting)).toEqual({ calendars: [], tables: [] });
    // Where the last day moves on from a closed one they do.
    expect(readBy(inDays({ calendarDays: 2 }), { ...counting, lastDay: "rolls" }).calendars).toEqual([
      "longer",
    ]);
  });

  it("is every calendar that an open question may come to, and the one of its answer", () => {
    const rules = inDays({ businessDays: 2 });
    expect(readBy(rules, { calendar: list }).calendars).toEqual(["longer", "plain"]);
    expect(readBy(rules, { calendar: list }, true).calendars).toEqual(["longer"]);
  });

  it("is every table it looks things up in", () => {
    const must: Expression = { atMost: [{ lookup: "t", key: [{ field: "decision" }] }, 5] };
    expect(readBy([requirement({ must })], {})).toEqual({ calendars: [], tables: ["t"] });
  });
});
