import { describe, expect, it } from "vitest";
import type { CaseRecords, Expression } from "#generated/types.js";
import type { Interval } from "#shared/interval.js";
import type { Truth } from "#shared/truth.js";
import { at } from "../policy/fixture.js";
import { FOREVER, first, instant, LATER, truth, UNKNOWN } from "./evaluated.js";

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
