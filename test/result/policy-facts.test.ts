import { expect, it } from "vitest";
import type { Expression, Policy } from "#generated/types.js";
import { policyFacts } from "#result/policy-facts.js";
import { bundleOf } from "../policy/fixture.js";

const CALENDARS = new Map([
  ["federal", { id: "federal", title: "Federal holidays" }],
  ["state", { id: "state", title: "State holidays" }],
]);
const facts = (policy: Partial<Policy>) => policyFacts(bundleOf([], policy), null, CALENDARS);

it.each<[Policy["counting"], string]>([
  [{ calendar: "federal" }, "business days on “Federal holidays” (federal)"],
  [
    { calendar: { reading: "list", options: { a: "federal", b: "state" } } },
    "business days on “Federal holidays” (federal) or “State holidays” (state) (question list)",
  ],
  // A list that the run does not know is called as the policy calls it.
  [{ calendar: "own" }, "business days on own"],
  [{ calendar: "state", dayEnds: "17:00" }, "business days on “State holidays” (state); a day ends at 17:00"],
  [
    {
      calendar: "state",
      dayZero: "next-open-day",
      lastDay: { reading: "roll", options: { a: "stays", b: "rolls" } },
    },
    "business days on “State holidays” (state); day zero: the first business day from the start on; last day: stays where it falls or moves on to a business day (question roll)",
  ],
  [{}, "calendar days and hours only"],
])("says by which list days are counted: %j", (counting, words) => {
  expect(facts({ counting }).counting).toBe(words);
});

const ofPayer: Expression = { equal: [{ field: "payer" }, "acme"] };

it.each<[string, Partial<Policy>, readonly string[] | undefined]>([
  ["a payer's policy", { kind: "payer", appliesTo: ofPayer }, ["acme"]],
  [
    "a part of its filter",
    { kind: "payer", appliesTo: { all: [ofPayer, { known: { field: "state" } }] } },
    ["acme"],
  ],
  ["several", { kind: "payer", appliesTo: { in: [{ field: "payer" }, ["acme", "beta"]] } }, ["acme", "beta"]],
  ["all others", { kind: "payer", appliesTo: { not: ofPayer } }, undefined],
  ["another field", { kind: "payer", appliesTo: { equal: [{ field: "state" }, "CA"] } }, undefined],
  ["a statute", { kind: "statute", appliesTo: ofPayer }, undefined],
])("names the payers of %s", (_of, policy, payers) => {
  expect(facts(policy).payers).toEqual(payers);
});
