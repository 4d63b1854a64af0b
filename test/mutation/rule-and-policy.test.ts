import { describe, expect, it } from "vitest";
import type { GateRule, RequirementRule } from "#generated/types.js";
import { deadline, gate, parameter, question, requirement } from "../policy/fixture.js";
import { idsOfPolicy, idsOfRules, mutants } from "./fixture.js";

describe("mutants of a gate and of the parts of a rule", () => {
  it.each<[string, GateRule | RequirementRule, string[]]>([
    [
      "a gate that is owed",
      gate({
        owed: true,
        when: { field: "hasMemberId" },
        onlyIf: { before: [{ field: "receivedAt" }, { field: "actAt" }] },
      }),
      [
        "when-dropped#/when",
        "gate-inverted#/onlyIf",
        "owed-dropped#/owed",
        "at-or-before#/onlyIf",
        "other-act#/onlyIf/before/0/field",
        "other-act#/onlyIf/before/1/field",
      ],
    ],
    [
      "a gate that forbids: turned by its own `not`",
      gate({ onlyIf: { not: { field: "hasMemberId" } } }),
      ["not-dropped#/onlyIf"],
    ],
    [
      "a requirement with a time",
      requirement({ when: { field: "aiToolUsed" }, by: { field: "decidedAt" } }),
      ["when-dropped#/when", "by-dropped#/by"],
    ],
  ])("%s", (_name, rule, ids) => {
    expect(idsOfRules([rule])).toEqual(ids);
  });
});

describe("mutants of the policy's own file", () => {
  const counted = deadline({ start: { field: "decidedAt" }, limit: { businessDays: 2 } });
  const plain = { payer: "acme", counting: { calendar: "plain" } };
  it.each<[string, Parameters<typeof idsOfPolicy>[1], string[]]>([
    [
      "another calendar, another day zero",
      plain,
      ["other-day-zero#/counting/dayZero", "other-calendar#/counting/calendar"],
    ],
    [
      "calendars by reading",
      {
        counting: {
          calendar: { reading: "q", options: { a: "plain", b: "longer" } },
          dayZero: "next-open-day",
        },
      },
      [
        "options-swapped=a#/counting/calendar/options",
        "other-calendar#/counting/calendar/options/a",
        "other-calendar#/counting/calendar/options/b",
        "other-day-zero#/counting/dayZero",
      ],
    ],
    [
      "a cutoff and a closing time",
      { counting: { calendar: "none", dayZero: "same", cutoff: "17:00", dayEnds: "17:00" } },
      [
        "cutoff-dropped#/counting/cutoff",
        "day-ends-dropped#/counting/dayEnds",
        "other-day-zero#/counting/dayZero",
      ],
    ],
    [
      "parameters, each dated value; the filter",
      {
        counting: { calendar: "none", dayZero: "same" },
        appliesTo: { all: [{ equal: [{ field: "payer" }, "acme"] }, { field: "aiToolUsed" }] },
        parameters: { days: parameter(5), word: parameter("17:00") },
      },
      [
        "all-to-any#/appliesTo",
        "member-dropped#/appliesTo/all/0",
        "member-dropped#/appliesTo/all/1",
        "other-day-zero#/counting/dayZero",
        "parameter-more#/parameters/days/values/0/value",
        "parameter-less#/parameters/days/values/0/value",
      ],
    ],
  ])("%s", (_name, parts, ids) => {
    expect(idsOfPolicy([counted], { ...parts, questions: [question("q", "a", "b")] })).toEqual(ids);
  });

  it("no counting that no rule counts by; a last day that rolls where calendar days are counted", () => {
    const days = (calendarDays: number) =>
      deadline({ start: { field: "decidedAt" }, limit: { calendarDays } });
    expect(idsOfPolicy([days(0)], { counting: { calendar: "plain" } })).toEqual([]);
    expect(idsOfPolicy([days(5)], { counting: { calendar: "plain" } })).toEqual([
      "other-last-day#/counting/lastDay",
    ]);
    expect(idsOfPolicy([days(5)], { counting: { calendar: "plain", lastDay: "rolls" } })).toEqual([
      "other-calendar#/counting/calendar",
      "other-last-day#/counting/lastDay",
    ]);
  });
});

it("says in a line what was changed", () => {
  const rule = deadline({
    when: { equal: [{ field: "urgency" }, "standard"] },
    start: { field: "requestReceivedAt" },
    limit: { businessDays: 1 },
  });
  expect(mutants([rule]).map(({ words }) => words)).toEqual([
    "always, not only when equal urgency, standard",
    "urgency: standard → urgent",
    "start: requestReceivedAt → decidedAt",
    "1 business day → 1 calendar day",
    "1 business day → 2 business days",
    "1 business day → 0 business days",
    "stop: decidedAt → requestReceivedAt",
    "day-zero: same → next-open-day",
    "calendar: plain → longer",
  ]);
});
