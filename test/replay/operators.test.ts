import { describe, expect, it } from "vitest";
import type { CaseRecords, Expression, Table } from "#generated/types.js";
import { foldName } from "#replay/reference/fold-name.js";
import type { Interval } from "#shared/interval.js";
import type { Truth } from "#shared/truth.js";
import { AS_OF, at, commonsOf, gate, parameter } from "../policy/fixture.js";
import { instant, truth } from "./evaluated.js";

type Times = Record<string, string>;

const of = (determination: Record<string, string | boolean>) => ({ given: { determination } });
const field = (name: string): Expression => ({ field: name });
const first = (text: string) => at(`${text}T00:00`);
const FOREVER = Number.POSITIVE_INFINITY;
const LATER: Interval = { from: at(AS_OF) + 1, to: FOREVER };
const UNKNOWN: Interval = { from: -FOREVER, to: FOREVER };

describe("before and atOrBefore", () => {
  const last = "2025-06-10T23:59:59.999999";
  it.each<[string, string | null, string | null, Truth, Truth]>([
    ["an instant before another", "2025-06-10T10:00", "2025-06-10T10:01", true, true],
    ["the same instant", "2025-06-10T10:00", "2025-06-10T10:00", false, true],
    ["an instant after another", "2025-06-10T10:01", "2025-06-10T10:00", false, false],
    ["two days", "2025-06-10", "2025-06-11", true, true],
    ["two days, the other way round", "2025-06-11", "2025-06-10", false, false],
    ["one day twice", "2025-06-10", "2025-06-10", null, null],
    ["a day and an instant of it", "2025-06-10", "2025-06-10T10:00", null, null],
    ["an instant and its day", "2025-06-10T10:00", "2025-06-10", null, null],
    ["a day and the midnight after it", "2025-06-10", "2025-06-11T00:00", true, true],
    ["the midnight after a day, and the day", "2025-06-11T00:00", "2025-06-10", false, false],
    ["the first instant of a day, and the day", "2025-06-10T00:00", "2025-06-10", null, true],
    ["a day and its first instant", "2025-06-10", "2025-06-10T00:00", false, null],
    ["a day and its last instant", "2025-06-10", last, null, true],
    ["the last instant of a day, and the day", last, "2025-06-10", false, null],
    ["blank and an instant", null, "2025-06-10T10:00", null, null],
    ["an instant and blank", "2025-06-10T10:00", null, null, null],
    ["blank twice", null, null, null, null],
    ["an instant and not yet", "2025-06-10T10:00", "not-yet", true, true],
    ["not yet and an instant", "not-yet", "2025-06-10T10:00", false, false],
    ["as-of and not yet", AS_OF, "not-yet", true, true],
    ["not yet and as-of", "not-yet", AS_OF, false, false],
    ["not yet twice", "not-yet", "not-yet", null, null],
    ["blank and not yet", null, "not-yet", null, null],
    ["an instant after as-of and not yet", "2026-01-05T10:00", "not-yet", null, null],
    [
      "a clock time that occurs twice and one in between",
      "2025-11-02T01:30",
      "2025-11-02T01:45-07:00",
      null,
      null,
    ],
    [
      "a clock time that occurs twice and the time after it",
      "2025-11-02T01:30",
      "2025-11-02T01:45-08:00",
      true,
      true,
    ],
  ])("%s", (_name, a, b, isBefore, isAtOrBefore) => {
    const times: Times = {
      ...(a !== null && { requestReceivedAt: a }),
      ...(b !== null && { effectiveAt: b }),
    };
    const operands: [Expression, Expression] = [field("requestReceivedAt"), field("effectiveAt")];
    expect([truth({ before: operands }, of(times)), truth({ atOrBefore: operands }, of(times))]).toEqual([
      isBefore,
      isAtOrBefore,
    ]);
  });

  it("says unknown where a person sees more: x atOrBefore x", () => {
    const same: Expression = { atOrBefore: [field("requestReceivedAt"), field("requestReceivedAt")] };
    expect(truth(same, of({ requestReceivedAt: "2025-06-10" }))).toBeNull();
    expect(truth(same, of({ requestReceivedAt: "2025-06-10T10:00" }))).toBe(true);
  });
});

describe("all, any, not", () => {
  const parts: Truth[] = [true, false, null];
  const given = (a: Truth, b: Truth) =>
    of({ ...(a !== null && { aiToolUsed: a }), ...(b !== null && { careUnderway: b }) });
  const both: [Expression, Expression] = [field("aiToolUsed"), field("careUnderway")];
  it.each(parts.flatMap((a) => parts.map((b): [Truth, Truth] => [a, b])))(
    "%s and %s are Kleene's",
    (a, b) => {
      const every = a === false || b === false ? false : a === null || b === null ? null : true;
      const some = a === true || b === true ? true : a === null || b === null ? null : false;
      expect(truth({ all: both }, given(a, b))).toBe(every);
      expect(truth({ any: both }, given(a, b))).toBe(some);
      expect(truth({ not: field("aiToolUsed") }, given(a, b))).toBe(a === null ? null : !a);
    },
  );
});

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

const denial: Expression = { equal: [{ field: "purpose" }, "denial"] };
/** Surely for a coded letter, maybe for one nobody has looked at. */
const offered: Expression = { all: [denial, { field: "p2pOffered" }] };
const letter = (sentAt: string | null, p2pOffered: Truth, more: Record<string, string> = {}) => ({
  purpose: "denial",
  ...(sentAt !== null && { sentAt }),
  ...(p2pOffered !== null && { p2pOffered }),
  ...more,
});

describe("earliest and latest", () => {
  const pick = (op: "earliest" | "latest"): Expression => ({ [op]: "notices.sentAt", where: offered });
  const noon = (day: string) => at(`2025-06-${day}T12:00`);
  const sent = (day: string) => `2025-06-${day}T12:00`;
  type Row = [string, CaseRecords["notices"], Interval, Interval];
  it.each<Row>([
    ["no record: not yet", [], LATER, LATER],
    ["only records that surely do not fit", [letter(sent("05"), false)], LATER, LATER],
    [
      "one sure",
      [letter(sent("10"), true)],
      { from: noon("10"), to: noon("10") },
      { from: noon("10"), to: noon("10") },
    ],
    [
      "two sure",
      [letter(sent("12"), true), letter(sent("10"), true)],
      { from: noon("10"), to: noon("10") },
      { from: noon("12"), to: noon("12") },
    ],
    [
      "sure, and an earlier maybe",
      [letter(sent("10"), true), letter(sent("08"), null)],
      { from: noon("08"), to: noon("10") },
      { from: noon("10"), to: noon("10") },
    ],
    [
      "sure, and a later maybe",
      [letter(sent("10"), true), letter(sent("12"), null)],
      { from: noon("10"), to: noon("10") },
      { from: noon("10"), to: noon("12") },
    ],
    [
      "only maybe: perhaps never",
      [letter(sent("10"), null), letter(sent("12"), null)],
      { from: noon("10"), to: FOREVER },
      { from: noon("10"), to: FOREVER },
    ],
    [
      "a date alone",
      [letter("2025-06-10", true)],
      { from: first("2025-06-10"), to: at("2025-06-10") },
      { from: first("2025-06-10"), to: at("2025-06-10") },
    ],
    [
      "a date alone and an instant of it",
      [letter("2025-06-10", true), letter(sent("10"), true)],
      { from: first("2025-06-10"), to: noon("10") },
      { from: noon("10"), to: at("2025-06-10") },
    ],
    ["sure without a time", [letter(null, true)], UNKNOWN, UNKNOWN],
    [
      "sure without a time, and one with",
      [letter(null, true), letter(sent("10"), true)],
      { from: -FOREVER, to: noon("10") },
      { from: noon("10"), to: FOREVER },
    ],
    ["sure and not yet", [letter("not-yet", true)], LATER, LATER],
    [
      "not yet beside one that went out",
      [letter("not-yet", true), letter(sent("10"), true)],
      { from: noon("10"), to: noon("10") },
      LATER,
    ],
  ])("%s", (_name, notices, earliest, latest) => {
    const setting = { given: { determination: {}, notices: notices ?? [] } };
    expect(instant(pick("earliest"), setting)).toEqual(earliest);
    expect(instant(pick("latest"), setting)).toEqual(latest);
  });

  it.each<Row>([
    ["no record", [], UNKNOWN, UNKNOWN],
    [
      "one sure: an unseen one may be earlier, or later",
      [letter(sent("10"), true)],
      { from: -FOREVER, to: noon("10") },
      { from: noon("10"), to: FOREVER },
    ],
    ["only maybe: an unseen one may be the only one", [letter(sent("10"), null)], UNKNOWN, UNKNOWN],
  ])("partial, %s", (_name, notices, earliest, latest) => {
    const setting = { given: { determination: {}, notices: notices ?? [] }, partial: ["notices"] };
    expect(instant(pick("earliest"), setting)).toEqual(earliest);
    expect(instant(pick("latest"), setting)).toEqual(latest);
  });

  it("is unknown where the kind was not delivered", () => {
    const setting = { given: { determination: {}, notices: [] }, notDelivered: ["notices"] };
    expect(instant(pick("earliest"), setting)).toEqual(UNKNOWN);
    expect(instant(pick("latest"), setting)).toEqual(UNKNOWN);
  });

  it("is not yet where the status of the record says so, unknown where it says nothing", () => {
    const expression: Expression = {
      earliest: "p2pRequests.startedAt",
      where: { known: { field: "receivedAt" } },
    };
    const talk = (more: Record<string, string>) => ({
      given: { determination: {}, p2pRequests: [{ receivedAt: "2025-06-01", ...more }] },
    });
    expect(instant(expression, talk({ disposition: "refused" }))).toEqual(LATER);
    expect(instant(expression, talk({ disposition: "pending" }))).toEqual(LATER);
    expect(instant(expression, talk({ disposition: "conducted" }))).toEqual(UNKNOWN);
    expect(instant(expression, talk({}))).toEqual(UNKNOWN);
    expect(instant(expression, talk({ disposition: "conducted", startedAt: "2025-06-02T09:00" })).to).toBe(
      at("2025-06-02T09:00"),
    );
  });
});

describe("some and count", () => {
  const some: Expression = { some: "notices", where: offered };
  const atLeast = (n: number): Expression => ({ atMost: [n, { count: "notices", where: offered }] });
  const atMost = (n: number): Expression => ({ atMost: [{ count: "notices", where: offered }, n] });
  type Row = [string, Truth[], string, Truth, Truth, Truth];
  // columns: flags of the letters, state, some, at least 2, at most 1
  it.each<Row>([
    ["none", [], "complete", false, false, true],
    ["one surely not", [false], "complete", false, false, true],
    ["one sure", [true], "complete", true, false, true],
    ["one maybe", [null], "complete", null, false, true],
    ["sure and maybe", [true, null], "complete", true, null, null],
    ["two sure", [true, true], "complete", true, true, false],
    ["none, partial", [], "partial", null, null, null],
    ["one sure, partial", [true], "partial", true, null, null],
    ["two sure, partial", [true, true], "partial", true, true, false],
    ["none, not delivered", [], "not-delivered", null, null, null],
  ])("%s", (_name, flags, state, isSome, isAtLeast, isAtMost) => {
    const notices = flags.map((flag) => letter("2025-06-10", flag));
    const setting = {
      given: { determination: {}, notices },
      ...(state === "partial" && { partial: ["notices"] }),
      ...(state === "not-delivered" && { notDelivered: ["notices"] }),
    };
    expect([truth(some, setting), truth(atLeast(2), setting), truth(atMost(1), setting)]).toEqual([
      isSome,
      isAtLeast,
      isAtMost,
    ]);
  });

  it.each<[string, Truth[], number, Truth]>([
    ["sure and as many", [true], 1, true],
    ["sure and fewer", [true], 2, false],
    ["maybe as many", [true, null], 2, null],
    ["never as many", [true, null], 3, false],
  ])("equal to a count: %s", (_name, flags, n, expected) => {
    const notices = flags.map((flag) => letter("2025-06-10", flag));
    expect(
      truth({ equal: [{ count: "notices", where: offered }, n] }, { given: { determination: {}, notices } }),
    ).toBe(expected);
  });

  it("without `where` takes every record", () => {
    const given = { determination: {}, appeals: [{ receivedAt: "2025-06-10" }] };
    expect(truth({ some: "appeals" }, { given })).toBe(true);
    expect(truth({ equal: [{ count: "appeals" }, 1] }, { given })).toBe(true);
    expect(truth({ some: "information" }, { given })).toBe(false);
  });
});

describe("known", () => {
  const known = (name: string, minute = false): Expression => ({
    known: { field: name },
    ...(minute && { to: "minute" as const }),
  });
  it.each<[string, Expression, Record<string, string | boolean>, string[], Truth]>([
    ["recorded", known("effectiveAt"), { effectiveAt: "2025-06-10" }, [], true],
    ["blank", known("effectiveAt"), {}, [], false],
    ["not yet", known("effectiveAt"), { effectiveAt: "not-yet" }, [], false],
    ["not delivered", known("effectiveAt"), {}, ["determination.effectiveAt"], null],
    ["a text", known("program"), { program: "x" }, [], true],
    ["a flag recorded as no", known("aiToolUsed"), { aiToolUsed: false }, [], true],
    ["to the minute, a date alone", known("effectiveAt", true), { effectiveAt: "2025-06-10" }, [], false],
    ["to the minute, midnight", known("effectiveAt", true), { effectiveAt: "2025-06-10T00:00" }, [], true],
    [
      "to the minute, a clock time that occurs twice",
      known("effectiveAt", true),
      { effectiveAt: "2025-11-02T01:30" },
      [],
      true,
    ],
    ["to the minute, blank", known("effectiveAt", true), {}, [], false],
  ])("%s", (_name, expression, values, notDelivered, expected) => {
    expect(truth(expression, { ...of(values), notDelivered })).toBe(expected);
  });
});

describe("reach", () => {
  const p2p = (given: CaseRecords) => ({
    subject: "p2pRequest" as const,
    given: { determination: {}, ...given },
  });
  const held: Expression = { equal: [{ field: "disposition" }, "conducted"] };
  it("otherP2pRequests leaves out the subject", () => {
    const one = p2p({ p2pRequests: [{ disposition: "conducted" }] });
    const two = p2p({ p2pRequests: [{ disposition: "conducted" }, { disposition: "conducted" }] });
    expect(truth({ some: "otherP2pRequests", where: held }, one)).toBe(false);
    expect(truth({ some: "otherP2pRequests", where: held }, two)).toBe(true);
    expect(truth({ equal: [{ count: "p2pRequests", where: held }, 2] }, two)).toBe(true);
  });

  it("inside `where`, `x` is the related record, `subject.x` the subject, `determination.x` its determination", () => {
    const expression: Expression = {
      some: "notices",
      where: {
        all: [
          { before: [{ field: "subject.receivedAt" }, { field: "receivedAt" }] },
          { before: [{ field: "determination.decidedAt" }, { field: "receivedAt" }] },
        ],
      },
    };
    const setting = (received: string) =>
      p2p({
        determination: { decidedAt: "2025-06-01", decision: "deny" },
        notices: [{ receivedAt: received }],
        p2pRequests: [{ receivedAt: "2025-06-03" }],
      });
    expect(truth(expression, setting("2025-06-02"))).toBe(false);
    expect(truth(expression, setting("2025-06-04"))).toBe(true);
  });

  it("contact attempts of a P2P are its own", () => {
    const given = {
      p2pRequests: [{ receivedAt: "2025-06-03" }, { receivedAt: "2025-06-04", disposition: "conducted" }],
      contactAttempts: [{ p2pId: "P2", attemptedAt: "2025-06-04" }],
    };
    expect(truth({ some: "contactAttempts" }, p2p(given))).toBe(false);
    expect(truth({ some: "p2pRequests", where: { some: "contactAttempts" } }, p2p(given))).toBe(true);
    expect(
      truth({ some: "p2pRequests", where: { all: [{ some: "contactAttempts" }, held] } }, p2p(given)),
    ).toBe(true);
    expect(
      truth(
        {
          some: "p2pRequests",
          where: { all: [{ some: "contactAttempts" }, { not: { known: { field: "disposition" } } }] },
        },
        p2p(given),
      ),
    ).toBe(false);
  });

  it("a definition is used on its record, also from below", () => {
    const definitions = {
      late: {
        on: "determination" as const,
        as: { before: [{ field: "effectiveAt" }, { field: "decidedAt" }] as [Expression, Expression] },
      },
    };
    const given = {
      determination: { decidedAt: "2025-06-02", effectiveAt: "2025-06-01", decision: "deny" },
      notices: [{ sentAt: "2025-06-03" }],
    };
    expect(truth({ def: "late" }, { given, definitions })).toBe(true);
    expect(truth({ some: "notices", where: { def: "late" } }, { given, definitions })).toBe(true);
    expect(truth({ def: "late" }, { given, definitions, subject: "notice" })).toBe(true);
  });
});

describe("permitted", () => {
  const window = gate({
    id: "G-1",
    onlyIf: {
      atOrBefore: [{ field: "actAt" }, { plus: [{ field: "determination.decidedAt" }, { calendarDays: 5 }] }],
    },
  });
  const member = gate({ id: "G-2", when: { field: "offerDocumented" }, onlyIf: { field: "hasMemberId" } });
  it.each<[string, Record<string, string | boolean>, Truth]>([
    ["inside the window", { receivedAt: "2025-06-06T23:59", offerDocumented: false }, true],
    ["outside", { receivedAt: "2025-06-07T00:00", offerDocumented: false }, false],
    ["on a date that lies inside", { receivedAt: "2025-06-06", offerDocumented: false }, true],
    ["on no date", { offerDocumented: false }, null],
    ["a closed gate", { receivedAt: "2025-06-02", offerDocumented: true, hasMemberId: false }, false],
    ["an open one", { receivedAt: "2025-06-02", offerDocumented: true, hasMemberId: true }, true],
    ["one that may not apply, closed", { receivedAt: "2025-06-02", hasMemberId: false }, null],
    ["one that may not apply, open", { receivedAt: "2025-06-02", hasMemberId: true }, true],
    ["a closed gate beside an unknown one", { receivedAt: "2025-06-07" }, false],
  ])("%s", (_name, request, expected) => {
    const given = {
      determination: { decision: "deny", decidedAt: "2025-06-01T10:00" },
      p2pRequests: [request],
    };
    expect(permittedTruth({ permitted: { at: { field: "receivedAt" } } }, given, [window, member])).toBe(
      expected,
    );
  });

  it("without gates everything is permitted", () => {
    expect(
      permittedTruth(
        { permitted: { at: { field: "receivedAt" } } },
        { determination: {}, p2pRequests: [{}] },
        [],
      ),
    ).toBe(true);
  });
});

function permittedTruth(must: Expression, given: CaseRecords, gates: ReturnType<typeof gate>[]): Truth {
  return truth(must, { given, subject: "p2pRequest", rules: gates });
}
