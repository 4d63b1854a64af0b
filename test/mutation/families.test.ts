import { describe, expect, it } from "vitest";
import type { DeadlineRule, Expression } from "#generated/types.js";
import { deadline, parameter, question, requirement } from "../policy/fixture.js";
import { idsOfPolicy, idsOfRules, mutants } from "./fixture.js";

describe("mutants of a requirement's `must`", () => {
  it.each<[string, Expression, string[]]>([
    [
      "at or before",
      { atOrBefore: [{ field: "decidedAt" }, { field: "requestReceivedAt" }] },
      ["before#/must"],
    ],
    ["before", { before: [{ field: "decidedAt" }, { field: "requestReceivedAt" }] }, ["at-or-before#/must"]],
    ["a code", { equal: [{ field: "urgency" }, "standard"] }, ["other-code#/must/equal/1"]],
    ["a code on the left", { equal: ["urgent", { field: "urgency" }] }, ["other-code#/must/equal/0"]],
    ["a text that is no code", { equal: [{ field: "payer" }, "acme"] }, []],
    [
      "codes of a list",
      { in: [{ field: "decision" }, ["deny", "modify"]] },
      ["code-dropped#/must/in/1/0", "code-dropped#/must/in/1/1"],
    ],
    [
      "a number",
      { atMost: [2, { count: "p2pRequests" }] },
      ["number-more#/must/atMost/0", "number-less#/must/atMost/0"],
    ],
    [
      "conditions that all hold",
      { all: [{ field: "aiToolUsed" }, { field: "careUnderway" }] },
      ["all-to-any#/must", "member-dropped#/must/all/0", "member-dropped#/must/all/1"],
    ],
    [
      "conditions of which one holds",
      { any: [{ field: "aiToolUsed" }, { field: "careUnderway" }] },
      ["any-to-all#/must", "member-dropped#/must/any/0", "member-dropped#/must/any/1"],
    ],
    ["one condition alone", { all: [{ field: "aiToolUsed" }] }, []],
    ["a negation", { not: { field: "aiToolUsed" } }, ["not-dropped#/must"]],
    ["`known` alone", { known: { field: "decidedAt" } }, ["known-dropped#/must"]],
    [
      "`known` among conditions: left out once, not twice",
      { all: [{ known: { field: "decidedAt" } }, { field: "aiToolUsed" }] },
      ["all-to-any#/must", "member-dropped#/must/all/1", "known-dropped#/must/all/0"],
    ],
    [
      "branches",
      { if: { field: "careUnderway" }, then: true, else: { field: "aiToolUsed" } },
      ["branches-swapped#/must"],
    ],
    ["a filter", { some: "notices", where: { field: "reasonStated" } }, ["where-dropped#/must/where"]],
    [
      "the first of records",
      {
        before: [
          { earliest: "information.receivedAt", where: { field: "requested" } },
          { latest: "information.requestedAt" },
        ],
      },
      [
        "at-or-before#/must",
        "latest#/must/before/0",
        "where-dropped#/must/before/0/where",
        "earliest#/must/before/1",
      ],
    ],
    [
      "the first of instants",
      {
        before: [
          { earliestOf: [{ field: "decidedAt" }, { field: "requestReceivedAt" }] },
          { latestOf: [{ field: "decidedAt" }] },
        ],
      },
      ["at-or-before#/must", "latest-of#/must/before/0"],
    ],
    [
      "a reading of three options",
      { reading: "q", options: { a: true, b: false, c: { field: "aiToolUsed" } } },
      ["options-swapped=a#/must/options", "options-swapped=b#/must/options"],
    ],
  ])("%s", (_name, must, ids) => {
    expect(idsOfRules([requirement({ must })], { questions: [question("q", "a", "b", "c")] })).toEqual(ids);
  });
});

describe("mutants of lengths of time", () => {
  const end = (length: Expression & object): Expression => ({
    before: [{ field: "decidedAt" }, { plus: [{ field: "decidedAt" }, length] } as Expression],
  });
  it.each<[string, Record<string, Expression>, string[]]>([
    [
      "business days",
      { businessDays: 2 },
      ["in-calendar-days#", "length-more#/businessDays", "length-less#/businessDays"],
    ],
    [
      "calendar days",
      { calendarDays: 3 },
      ["in-business-days#", "length-more#/calendarDays", "length-less#/calendarDays"],
    ],
    [
      "no days: the end of the day",
      { calendarDays: 0 },
      ["length-more#/calendarDays", "length-less#/calendarDays"],
    ],
    ["hours that are days", { hours: 48 }, ["in-calendar-days#", "length-more#/hours", "length-less#/hours"]],
    ["hours that are none", { hours: 36 }, ["length-more#/hours", "length-less#/hours"]],
    ["minutes before", { minutes: -60 }, ["length-more#/minutes", "length-less#/minutes"]],
    ["a parameter of hours", { hours: { param: "p" } }, ["in-calendar-days#"]],
    [
      "amounts by reading",
      { hours: { reading: "q", options: { a: 48, b: 72 } } },
      [
        "in-calendar-days#",
        "options-swapped=a#/hours/options",
        "length-more#/hours/options/a",
        "length-less#/hours/options/a",
        "length-more#/hours/options/b",
        "length-less#/hours/options/b",
      ],
    ],
  ])("%s", (_name, length, ids) => {
    const found = idsOfRules([requirement({ must: end(length) })], {
      parameters: { p: parameter(72) },
      questions: [question("q", "a", "b")],
    });
    const here = found.filter((id) => id.includes("/plus/1"));
    expect(here.map((id) => id.replace("/must/before/1/plus/1", ""))).toEqual(ids);
  });

  it("take hours for the days they are", () => {
    const rule = requirement({ must: end({ hours: { reading: "q", options: { a: 48, b: 72 } } } as never) });
    const [mutant] = mutants([rule], { questions: [question("q", "a", "b")] }).filter(
      ({ kind }) => kind === "in-calendar-days",
    );
    expect(mutant?.value).toEqual({ calendarDays: { reading: "q", options: { a: 2, b: 3 } } });
  });
});

describe("mutants of a clock", () => {
  it.each<[string, Partial<DeadlineRule>, string[]]>([
    [
      "another start and another stop, of the times the policy reads",
      { start: { field: "requestReceivedAt" }, limit: { hours: 1 }, stop: { field: "decidedAt" } },
      [
        "other-start=decidedAt#/start/field",
        "length-more#/limit/hours",
        "length-less#/limit/hours",
        "other-stop=requestReceivedAt#/stop/field",
      ],
    ],
    [
      "in a due the start of its length",
      {
        due: { plus: [{ field: "requestReceivedAt" }, { hours: 1 }] },
        stop: { earliest: "information.receivedAt" },
      },
      [
        "other-start=decidedAt#/due/plus/0/field",
        "length-more#/due/plus/1/hours",
        "length-less#/due/plus/1/hours",
        "latest#/stop",
      ],
    ],
    [
      "an early stop, an extension",
      {
        start: { field: "requestReceivedAt" },
        limit: { hours: 1 },
        stop: { field: "requestReceivedAt" },
        trigger: { field: "requestReceivedAt" },
        early: "passes",
        extension: { until: { field: "extensionUntil" }, counts: { known: { field: "extensionUntil" } } },
      },
      [
        "early-dropped#/early",
        "extension-dropped#/extension",
        "extension-always#/extension/counts",
        "other-start=extensionUntil#/start/field",
        "length-more#/limit/hours",
        "length-less#/limit/hours",
        "other-stop=extensionUntil#/stop/field",
        "known-dropped#/extension/counts",
      ],
    ],
  ])("%s", (_name, parts, ids) => {
    expect(idsOfRules([deadline(parts)])).toEqual(ids);
  });

  it("three neighbours at most, nearest in the schema first", () => {
    const fields = ["requestReceivedAt", "informationCompleteAt", "delayKnownAt", "decidedAt", "effectiveAt"];
    const all = fields.slice(1).map((field) => ({ field }));
    const rule = deadline({
      start: { field: "requestReceivedAt" },
      limit: { hours: 1 },
      stop: { latestOf: all as never },
    });
    expect(idsOfRules([rule]).filter((id) => id.startsWith("other-start"))).toEqual([
      "other-start=informationCompleteAt#/start/field",
      "other-start=delayKnownAt#/start/field",
      "other-start=decidedAt#/start/field",
    ]);
  });

  it("through a definition that stands for the start", () => {
    const rule = deadline({ start: { def: "receipt" }, limit: { hours: 1 } });
    const definitions = {
      receipt: { on: "determination" as const, words: "receipt", as: { field: "requestReceivedAt" } },
    };
    expect(idsOfPolicy([rule], { definitions, counting: {} })).toEqual([
      "other-start=decidedAt#/definitions/receipt/as/field",
    ]);
  });
});
