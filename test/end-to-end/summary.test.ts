import { describe, expect, it } from "vitest";
import { summary } from "#cli/summary.js";
import { gateOf, gateRun } from "#gate/index.js";
import type { NotTested } from "#generated/types.js";
import { fixtureResult } from "../report/fixture.js";
import { rule } from "../report/fixture-build.js";

/** Lines of the end of a run about what leaves results open, where one rule lacks these fields. */
function gapsOf(notTested: readonly NotTested[]): string[] {
  const result = fixtureResult();
  const [policy] = result.policies;
  if (policy === undefined) throw new Error("the fixture is empty");
  const own = rule("R-1", "a duty", ["s"], "confirmed", { notTested: [...notTested] });
  const one = { ...result, notTested: [], policies: [{ ...policy, rules: [own], questions: [] }] };
  const gate = gateOf(gateRun(one, [], []), {}, null);
  const lines = summary(one, gate, "out", [], false).split("\n");
  const first = lines.findIndex((line) => line.startsWith("not tested: results undecided"));
  if (first < 0) return [];
  const length = lines.slice(first).indexOf("");
  return lines.slice(first, first + length);
}

const lacking = (field: string, couldFail: number): NotTested => ({
  ...{ cause: "field-not-delivered", sender: "plan", field, subjects: 20, couldFail },
});
const FIRST =
  "not tested: results undecided that could be not met for fields that plan did not deliver (one nobody records is declared in `notKept`):";
const FIELDS = [
  lacking("decidedAt", 1),
  lacking("reviewType", 9),
  lacking("urgency", 5),
  lacking("specialty", 3),
];

describe("the end of a run, of fields that were not delivered", () => {
  it("names those that leave most open first, a line each", () => {
    expect(gapsOf(FIELDS)).toEqual([
      FIRST,
      "  the type of review (reviewType): 9",
      "  the urgency the request was handled with (urgency): 5",
      "  the specialty of the requested care (specialty): 3",
      "  the time of the decision (decidedAt): 1",
    ]);
  });

  it("names four, and says how many more there are and where", () => {
    expect(gapsOf([...FIELDS, lacking("program", 2)]).slice(4)).toEqual([
      "  the clinical programme (program): 2",
      "  and 1 more: `notTested` of the rules in audit-result.json",
    ]);
  });

  it("names none that leaves open only what cannot be not met", () => {
    expect(gapsOf([lacking("urgency", 0)])).toEqual([]);
  });
});
