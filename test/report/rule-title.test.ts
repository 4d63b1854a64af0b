import { describe, expect, it } from "vitest";
import type { Finding, RuleResult } from "#generated/types.js";
import { ruleTitle, type Scope } from "#report/scope.js";

type Line = Pick<RuleResult, "id" | "title" | "class" | "direction">;

const REFUSED = ": requests refused";
const HELD = ": discussions held";
const lines: Line[] = [
  { id: "OWED", title: `In the window${REFUSED}`, class: "breach", direction: "under-service" },
  { id: "OWED", title: `In the window${HELD}`, class: "breach", direction: "over-service" },
  { id: "PROVIDER", title: `Asked: by the doctor${REFUSED}`, class: "request-defect", direction: null },
  { id: "PROVIDER", title: `Asked: by the doctor${HELD}`, class: "observation", direction: "over-service" },
  { id: "PLAIN", title: "Before the letter", class: "breach", direction: "over-service" },
  { id: "LATE", title: "Within two days", class: "breach", direction: "under-service" },
];
const scope = { result: { policies: [{ id: "payer", rules: lines }] } } as unknown as Scope;

const finding = (
  rule: string,
  classed: Finding["class"],
  direction: Finding["direction"],
  policy = "payer",
) => ({ policy, rule, class: classed, direction }) as Finding;

describe("the title of a finding", () => {
  it.each([
    ["owed, refused", finding("OWED", "breach", "under-service"), "In the window: requests refused"],
    ["owed, held", finding("OWED", "breach", "over-service"), "In the window: discussions held"],
    ["owed, the record does not say which", finding("OWED", "breach", null), "In the window"],
    [
      "provider, refused",
      finding("PROVIDER", "request-defect", null),
      "Asked: by the doctor: requests refused",
    ],
    [
      "provider, held",
      finding("PROVIDER", "observation", "over-service"),
      "Asked: by the doctor: discussions held",
    ],
    [
      "provider, the record does not say which",
      finding("PROVIDER", "observation", null),
      "Asked: by the doctor",
    ],
    ["a gate with one line", finding("PLAIN", "breach", "over-service"), "Before the letter"],
    ["a gate with one line, not told which", finding("PLAIN", "breach", null), "Before the letter"],
    ["no gate", finding("LATE", "breach", "under-service"), "Within two days"],
    ["a rule that the result does not list", finding("applies-to", "observation", null), null],
    ["a policy that the result does not list", finding("OWED", "breach", "over-service", "other"), null],
  ])("%s", (_, one, title) => {
    expect(ruleTitle(scope, one)).toBe(title);
  });
});
