import { describe, expect, it } from "vitest";
import type { Expression, Table } from "#generated/types.js";
import { foldName } from "#replay/reference/fold-name.js";
import type { Interval } from "#shared/interval.js";
import type { Truth } from "#shared/truth.js";
import { at, commonsOf, parameter } from "../policy/fixture.js";
import { FOREVER, first, instant, LATER, truth, UNKNOWN } from "./evaluated.js";

const of = (determination: Record<string, string | boolean>) => ({ given: { determination } });
const field = (name: string): Expression => ({ field: name });

const people: Table = {
  id: "people",
  title: "people",
  keys: ["payer"],
  columns: ["names", "codes", "days", "open", "word"],
  source: "test",
  evidence: "internal",
  rows: [
    {
      key: ["acme"],
      values: {
        names: ["UM Department", "Médecin"],
        codes: ["a-1", "A-2"],
        days: 5,
        open: true,
        word: "deny",
      },
    },
  ],
};
const withTable = (determination: Record<string, string | boolean>) => ({
  ...of(determination),
  kind: "statute" as const,
  appliesTo: true,
  commons: commonsOf({ tables: [people] }),
});
const cell = (column: string): Expression => ({ lookup: "people", key: [field("payer")], column });

describe("equal and in", () => {
  it.each<[string, string | null, string | null, Truth]>([
    ["the same id", "M1", "M1", true],
    ["another id", "M1", "M2", false],
    ["an id is not folded", "m1", "M1", false],
    ["blank and an id", null, "M1", null],
    ["blank twice", null, null, null],
  ])("texts: %s", (_name, a, b, expected) => {
    const values = {
      ...(a !== null && { treatingProviderId: a }),
      ...(b !== null && { requestingProviderId: b }),
    };
    expect(truth({ equal: [field("treatingProviderId"), field("requestingProviderId")] }, of(values))).toBe(
      expected,
    );
  });

  it.each<[string, string, Truth]>([
    ["Álvarez,  José", "alvarez, jose", true],
    [" Nguyễn  Văn A ", "NGUYEN VAN A", true],
    ["Jose\u0301 A", "José A", true],
    ["O'Brien", "OBrien", false],
    ["J. Alvarez", "Jose Alvarez", false],
  ])("names are folded: `%s` and `%s`", (a, b, expected) => {
    expect(truth({ equal: [field("decisionMakerName"), b] }, of({ decisionMakerName: a }))).toBe(expected);
    expect(foldName(a) === foldName(b)).toBe(expected);
  });

  it.each<[string, Expression, Record<string, string | boolean>, Truth]>([
    ["a literal list", { in: [field("decision"), ["deny", "modify"]] }, { decision: "modify" }, true],
    ["not in it", { in: [field("decision"), ["deny", "modify"]] }, { decision: "approve" }, false],
    ["blank", { in: [field("decision"), ["deny"]] }, {}, null],
    [
      "a looked-up list of codes, case counts",
      { in: [field("reasonCode"), cell("codes")] },
      { reasonCode: "a-2" },
      false,
    ],
    ["a looked-up list of codes", { in: [field("reasonCode"), cell("codes")] }, { reasonCode: "A-2" }, true],
    [
      "a list of names, folded",
      { in: [field("decisionMakerName"), cell("names")] },
      { decisionMakerName: "um  department" },
      true,
    ],
    [
      "a list of names, accents",
      { in: [field("decisionMakerName"), cell("names")] },
      { decisionMakerName: "MEDECIN" },
      true,
    ],
    [
      "no such row",
      { in: [field("reasonCode"), cell("codes")] },
      { reasonCode: "A-2", payer: "other" },
      null,
    ],
    [
      "`if` of lists, test true",
      { in: [field("reasonCode"), { if: field("aiToolUsed"), then: ["x"], else: ["y"] }] },
      { reasonCode: "x", aiToolUsed: true },
      true,
    ],
    [
      "`if` of lists, test false",
      { in: [field("reasonCode"), { if: field("aiToolUsed"), then: ["x"], else: ["y"] }] },
      { reasonCode: "x", aiToolUsed: false },
      false,
    ],
    [
      "`if` of lists, test unknown",
      { in: [field("reasonCode"), { if: field("aiToolUsed"), then: ["x"], else: ["y"] }] },
      { reasonCode: "x" },
      null,
    ],
    [
      "`if` of one list twice",
      { in: [field("reasonCode"), { if: field("aiToolUsed"), then: ["x"], else: ["x"] }] },
      { reasonCode: "x" },
      true,
    ],
  ])("in: %s", (_name, expression, values, expected) => {
    expect(truth(expression, withTable(values))).toBe(expected);
  });

  it.each<[string, Expression, Record<string, string>, Truth]>([
    ["a number", { equal: [cell("days"), 5] }, {}, true],
    ["another number", { equal: [cell("days"), 6] }, {}, false],
    ["at most", { atMost: [cell("days"), 5] }, {}, true],
    ["more", { atMost: [cell("days"), 4] }, {}, false],
    ["no row: unknown", { atMost: [cell("days"), 5] }, { payer: "other" }, null],
    ["a word", { equal: [field("decision"), cell("word")] }, { decision: "deny" }, true],
    [
      "no row, a word",
      { equal: [field("decision"), cell("word")] },
      { decision: "deny", payer: "other" },
      null,
    ],
    ["a predicate", cell("open"), {}, true],
    ["no row, a predicate", cell("open"), { payer: "other" }, null],
    ["key of two spellings", cell("open"), { payer: "ACME" }, null],
  ])("lookup: %s", (_name, expression, values, expected) => {
    expect(truth(expression, withTable(values))).toBe(expected);
  });

  it("lookup with a blank key is unknown", () => {
    const expression: Expression = {
      equal: [{ lookup: "people", key: [field("program")], column: "days" }, 5],
    };
    expect(truth(expression, withTable({}))).toBeNull();
  });
});

describe("if", () => {
  const choice = (then: Expression, otherwise?: Expression): Expression => ({
    if: field("aiToolUsed"),
    then,
    ...(otherwise !== undefined && { else: otherwise }),
  });
  const day = { requestReceivedAt: "2025-06-10T10:00", effectiveAt: "2025-06-12" };
  it.each<[string, boolean | null, Interval]>([
    ["true", true, { from: at("2025-06-10T10:00"), to: at("2025-06-10T10:00") }],
    ["false", false, { from: first("2025-06-12"), to: at("2025-06-12") }],
    ["unknown: from the first to the last", null, { from: at("2025-06-10T10:00"), to: at("2025-06-12") }],
  ])("instants, test %s", (_name, test, expected) => {
    const values = { ...day, ...(test !== null && { aiToolUsed: test }) };
    expect(instant(choice(field("requestReceivedAt"), field("effectiveAt")), of(values))).toEqual(expected);
  });

  it.each<[string, boolean | null, Interval]>([
    ["true", true, { from: at("2025-06-10T10:00"), to: at("2025-06-10T10:00") }],
    ["false: not yet", false, LATER],
    ["unknown: either", null, { from: at("2025-06-10T10:00"), to: FOREVER }],
  ])("without else, test %s", (_name, test, expected) => {
    const values = { ...day, ...(test !== null && { aiToolUsed: test }) };
    expect(instant(choice(field("requestReceivedAt")), of(values))).toEqual(expected);
  });

  it.each<[string, Expression, Record<string, string | boolean>, Truth]>([
    ["booleans that agree", choice(true, true), {}, true],
    ["booleans that differ", choice(true, false), {}, null],
    ["an unknown branch not taken", choice(true, field("careUnderway")), { aiToolUsed: true }, true],
    ["texts that agree", { equal: [choice(field("decision"), "deny"), "deny"] }, { decision: "deny" }, true],
    [
      "texts that differ",
      { equal: [choice(field("decision"), "deny"), "deny"] },
      { decision: "modify" },
      null,
    ],
    ["numbers: the interval of both", { atMost: [choice(1, 3), 3] }, {}, true],
    ["numbers: open inside", { atMost: [choice(1, 3), 2] }, {}, null],
  ])("%s", (_name, expression, values, expected) => {
    expect(truth(expression, of(values))).toBe(expected);
  });
});

describe("earliestOf, latestOf, plus", () => {
  const times = { requestReceivedAt: "2025-06-10T10:00", effectiveAt: "2025-06-10", careEndedAt: "not-yet" };
  const exactly = (text: string) => ({ from: at(text), to: at(text) });
  it.each<[string, Expression, Interval]>([
    [
      "earliest of an instant and its day",
      { earliestOf: [field("requestReceivedAt"), field("effectiveAt")] },
      { from: first("2025-06-10"), to: at("2025-06-10T10:00") },
    ],
    [
      "latest of an instant and its day",
      { latestOf: [field("requestReceivedAt"), field("effectiveAt")] },
      { from: at("2025-06-10T10:00"), to: at("2025-06-10") },
    ],
    [
      "earliest with blank",
      { earliestOf: [field("requestReceivedAt"), field("decidedAt")] },
      { from: -FOREVER, to: at("2025-06-10T10:00") },
    ],
    [
      "latest with blank",
      { latestOf: [field("requestReceivedAt"), field("decidedAt")] },
      { from: at("2025-06-10T10:00"), to: FOREVER },
    ],
    [
      "earliest with not yet",
      { earliestOf: [field("requestReceivedAt"), field("careEndedAt")] },
      exactly("2025-06-10T10:00"),
    ],
    ["latest with not yet", { latestOf: [field("requestReceivedAt"), field("careEndedAt")] }, LATER],
    [
      "plus hours moves both ends",
      { plus: [field("effectiveAt"), { hours: 2 }] },
      { from: at("2025-06-10T02:00"), to: at("2025-06-10") + 7_200_000_000 },
    ],
    [
      "plus negative minutes",
      { plus: [field("requestReceivedAt"), { minutes: -60 }] },
      exactly("2025-06-10T09:00"),
    ],
    [
      "plus 0 calendar days: the end of the day",
      { plus: [field("requestReceivedAt"), { calendarDays: 0 }] },
      exactly("2025-06-10"),
    ],
    [
      "plus days of a date alone: one instant",
      { plus: [field("effectiveAt"), { businessDays: 1 }] },
      exactly("2025-06-11"),
    ],
    ["plus on blank", { plus: [field("decidedAt"), { businessDays: 1 }] }, UNKNOWN],
    // As-of is Wednesday 2025-12-31 23:59; a microsecond later it is still Wednesday.
    [
      "plus on not yet",
      { plus: [field("careEndedAt"), { businessDays: 1 }] },
      { from: at("2026-01-01"), to: FOREVER },
    ],
    [
      "plus an unknown number of hours",
      {
        plus: [field("requestReceivedAt"), { hours: { lookup: "people", key: ["nobody"], column: "days" } }],
      },
      UNKNOWN,
    ],
    [
      "plus a number that is one of two",
      { plus: [field("requestReceivedAt"), { hours: { if: field("aiToolUsed"), then: 1, else: 3 } }] },
      { from: at("2025-06-10T11:00"), to: at("2025-06-10T13:00") },
    ],
    [
      "plus a parameter",
      { plus: [field("requestReceivedAt"), { hours: { param: "three" } }] },
      exactly("2025-06-10T13:00"),
    ],
  ])("%s", (_name, expression, expected) => {
    expect(instant(expression, { ...withTable(times), parameters: { three: parameter(3) } })).toEqual(
      expected,
    );
  });
});
