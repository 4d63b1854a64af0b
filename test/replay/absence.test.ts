import { describe, expect, it } from "vitest";
import type { CaseRecords, Expression } from "#generated/types.js";
import { bundleOf, gate, judged, requirement } from "../policy/fixture.js";

/** "A verdict of fail that follows from the absence of a record carries restsOn: absence." */
const letters: Expression = { equal: [{ field: "purpose" }, "denial"] };
const letter: Expression = { some: "notices", where: letters };
const count: Expression = { count: "notices", where: letters };
const first: Expression = { earliest: "notices.sentAt", where: letters };
const call: Expression = {
  earliest: "notices.sentAt",
  where: { equal: [{ field: "purpose" }, "approval"] },
};
const inTime: Expression = { atOrBefore: [{ field: "sentAt" }, { field: "determination.decidedAt" }] };
const letterInTime: Expression = { some: "notices", where: { all: [letters, inTime] } };
const lettersInTime: Expression = { count: "notices", where: { all: [letters, inTime] } };
const late: Expression = { field: "effectiveAt" };
const decided: Expression = { field: "decidedAt" };
const no: Expression = { field: "aiToolUsed" };
const yes: Expression = { field: "careUnderway" };

const determination = {
  decision: "deny",
  decidedAt: "2025-06-10T10:00",
  effectiveAt: "2025-06-12T10:00",
  requestReceivedAt: "2025-06-01T10:00",
  aiToolUsed: false,
  careUnderway: true,
};
const none: CaseRecords = { determination };
const sent = (sentAt: string): CaseRecords => ({ determination, notices: [{ purpose: "denial", sentAt }] });

describe("a requirement that is not met", () => {
  it.each<[string, Expression, CaseRecords, boolean]>([
    ["no such record", letter, none, true],
    ["a record that should not be", { not: letter }, sent("2025-06-10"), false],
    ["a field says no", no, none, false],
    ["a field and no record: the field alone decides", { all: [no, letter] }, none, false],
    ["a field that holds, and no record", { all: [yes, letter] }, none, true],
    ["neither of two: both are needed", { any: [no, letter] }, none, true],
    ["too few", { atMost: [1, count] }, none, true],
    ["too many", { atMost: [count, 0] }, sent("2025-06-10"), false],
    ["not one", { not: { atMost: [count, 0] } }, none, true],
    ["more than none", { not: { atMost: [1, count] } }, sent("2025-06-10"), false],
    ["never sent, so not in time", { atOrBefore: [first, decided] }, none, true],
    ["sent late", { atOrBefore: [first, decided] }, sent("2025-06-11T09:00"), false],
    [
      "the decision came before a letter that never went out",
      { not: { before: [decided, first] } },
      none,
      true,
    ],
    [
      "the decision came before a letter",
      { not: { before: [decided, first] } },
      sent("2025-06-11T09:00"),
      false,
    ],
    ["never sent, plus days", { atOrBefore: [{ plus: [first, { calendarDays: 1 }] }, decided] }, none, true],
    [
      "later than the earlier of a date and no letter",
      { atOrBefore: [decided, { earliestOf: [{ field: "requestReceivedAt" }, first] }] },
      none,
      false,
    ],
    [
      "neither a date in time nor a letter",
      { atOrBefore: [{ earliestOf: [late, first] }, decided] },
      none,
      true,
    ],
    [
      "a late date, and no letter: the date alone decides",
      { atOrBefore: [{ latestOf: [late, first] }, decided] },
      none,
      false,
    ],
    ["a date in time, and no letter", { atOrBefore: [{ latestOf: [decided, first] }, decided] }, none, true],
    ["a letter in time, and none is recorded", letterInTime, none, true],
    ["a letter in time, and the one there is late", letterInTime, sent("2025-06-11T09:00"), false],
    [
      "not too late, and the one there is",
      {
        some: "notices",
        where: {
          all: [letters, { not: { before: [{ field: "determination.decidedAt" }, { field: "sentAt" }] } }],
        },
      },
      sent("2025-06-11T09:00"),
      false,
    ],
    [
      "a letter in time, and the one there was not sent by then",
      letterInTime,
      { determination, notices: [{ purpose: "denial", sentAt: "not-yet" }] },
      true,
    ],
    [
      "a letter in time, and a late notice of another purpose is another record",
      letterInTime,
      { determination, notices: [{ purpose: "approval", sentAt: "2025-06-11T09:00" }] },
      true,
    ],
    [
      "one letter in time, and the one there is late",
      { atMost: [1, lettersInTime] },
      sent("2025-06-11"),
      false,
    ],
    ["two letters in time, and only one is there", { atMost: [2, lettersInTime] }, sent("2025-06-11"), true],
    [
      "the earlier of two kinds of notice, one of them late and none of the other",
      { atOrBefore: [{ earliestOf: [first, call] }, decided] },
      sent("2025-06-11T09:00"),
      false,
    ],
    [
      "the earlier of two kinds of notice, and neither is there",
      { atOrBefore: [{ earliestOf: [first, call] }, decided] },
      none,
      true,
    ],
    ["the branch taken asks for a record", { if: yes, then: letter, else: true }, none, true],
    ["the branch taken asks for a field", { if: yes, then: no, else: letter }, none, false],
    [
      "an instant of the branch taken",
      { atOrBefore: [{ if: yes, then: first, else: late }, decided] },
      none,
      true,
    ],
    [
      "an instant of the other branch",
      { atOrBefore: [{ if: no, then: first, else: late }, decided] },
      none,
      false,
    ],
  ])("%s", (_name, must, given, rests) => {
    const found = judged(bundleOf([requirement({ must })]), { given });
    expect([found.outcome, found.readings[0]?.verdict.restsOnAbsence ?? false]).toEqual(["fail", rests]);
  });
});

describe("a gate that is not met", () => {
  const told: Expression = { some: "notices", where: letters };
  const noAppeal: Expression = { not: { some: "appeals" } };
  const judge = (parts: Parameters<typeof gate>[0], disposition: string, more: CaseRecords = {}) => {
    const found = judged(bundleOf([gate(parts)]), {
      given: {
        determination,
        p2pRequests: [{ receivedAt: "2025-06-11", disposition, hasMemberId: false }],
        ...more,
      },
    });
    return [found.outcome, found.readings[0]?.verdict.restsOnAbsence ?? false];
  };
  it.each<[string, Parameters<typeof gate>[0], string, CaseRecords, boolean]>([
    ["held, though no letter is recorded", { onlyIf: told }, "conducted", {}, true],
    [
      "held, though an appeal is recorded",
      { onlyIf: noAppeal },
      "conducted",
      { appeals: [{ receivedAt: "2025-06-11" }] },
      false,
    ],
    ["held, though a field says no", { onlyIf: { field: "hasMemberId" } }, "conducted", {}, false],
    ["refused, as no appeal is recorded", { owed: true, onlyIf: noAppeal }, "refused", {}, true],
    [
      "refused, as a letter is recorded",
      { owed: true, onlyIf: told },
      "refused",
      { notices: [{ purpose: "denial" }] },
      false,
    ],
    [
      "refused, where the gate does not apply as no appeal is recorded",
      { owed: true, onlyIf: { any: [noAppeal, { not: { field: "hasMemberId" } }] } },
      "refused",
      {},
      false,
    ],
    [
      "a request before any letter",
      { obligor: "provider", onFail: "observation", onlyIf: told },
      "refused",
      {},
      true,
    ],
  ])("%s", (_name, parts, disposition, more, rests) => {
    expect(judge(parts, disposition, more)).toEqual(["fail", rests]);
  });
});
