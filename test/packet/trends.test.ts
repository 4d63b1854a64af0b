import { describe, expect, it } from "vitest";
import type { AuditResult } from "#generated/types.js";
import { buildPacket } from "#packet/build-packet.js";
import { fixtureResult } from "../report/fixture.js";
import { fixtureInput } from "./fixture-packet.js";

/** The hand-made result as if each cell lay in each of these months. */
function resultOf(months: readonly string[]): AuditResult {
  const result = fixtureResult();
  const policies = result.policies.map((policy) => ({
    ...policy,
    rules: policy.rules.map((rule) => ({
      ...rule,
      cells: rule.cells.flatMap((cell) => months.map((month) => ({ ...cell, month }))),
    })),
  }));
  return { ...result, policies };
}

function shownOf(months: readonly string[]): [string, boolean][] {
  const [trend] = buildPacket(fixtureInput({ result: resultOf(months) })).view.trends;
  return (trend?.table.rows ?? []).map(([month = "", text]) => [month, text === "none tested"]);
}

describe("the trend of a duty", () => {
  it("has every month between the first and the last, also those without a case", () => {
    expect(shownOf(["2026-01", "2025-11", "2026-02"])).toEqual([
      ["2025-11", false],
      ["2025-12", true],
      ["2026-01", false],
      ["2026-02", false],
    ]);
  });

  it("ends with the last month and goes back twelve, over a year's end", () => {
    const shown = shownOf(["2024-01", "2026-01", "2026-02", "2026-03"]).map(([month]) => month);
    expect(shown).toHaveLength(12);
    expect([shown[0], shown[8], shown[9], shown[11]]).toEqual(["2025-04", "2025-12", "2026-01", "2026-03"]);
  });
});
