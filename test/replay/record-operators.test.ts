import { describe, expect, it } from "vitest";
import type { CaseRecords, Expression } from "#generated/types.js";
import type { Truth } from "#shared/truth.js";
import { gate } from "../policy/fixture.js";
import { truth } from "./evaluated.js";

const of = (determination: Record<string, string | boolean>) => ({ given: { determination } });

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
