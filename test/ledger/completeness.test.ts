import { describe, expect, it } from "vitest";
import type { Rule } from "#generated/types.js";
import type { IntakeResult } from "#intake/contract.js";
import type { LedgerRecord } from "#ledger/record.js";
import type { TakenAtHand } from "../intake/at-hand.js";
import {
  attempt,
  contact,
  determination,
  letter,
  NO_NOTICES,
  notice,
  onlyOne,
  outcomes,
  request,
  unknownNotices,
} from "./audited.js";
import { type Declared, fileOf, intakeOf, STATED, setAside } from "./fixture.js";

/** What the plan delivers for itself: determinations, notices, requests and contact attempts. */
function delivered(records: LedgerRecord[], more: Partial<TakenAtHand> = {}): IntakeResult {
  const files = [
    fileOf("plan-det.csv", ["determination"]),
    fileOf("plan-notices.csv", ["notice"]),
    fileOf("plan-p2p.csv", ["p2pRequest"]),
    fileOf("contactAttempt.csv", ["contactAttempt"]),
  ];
  return intakeOf(records, { files, ...more });
}

describe("no record in a delivered kind means that it had not happened", () => {
  it.each<[string, IntakeResult, Declared, string[]]>([
    ["delivered, with the letter", delivered([determination("D1"), notice("N1", "D1")]), {}, ["D1: pass"]],
    [
      "delivered, without it",
      delivered([determination("D1"), determination("D2"), notice("N1", "D2")]),
      {},
      ["D1: fail", "D2: pass"],
    ],
    [
      "a file with a header only",
      delivered([determination("D1")], {
        files: [
          fileOf("plan-det.csv", ["determination"]),
          fileOf("n.csv", ["notice"], { status: "header-only" }),
        ],
      }),
      {},
      ["D1: fail"],
    ],
    ["no file at all", intakeOf([determination("D1")]), {}, [`D1: ${NO_NOTICES}`]],
    [
      "a kind the plan does not keep",
      intakeOf([determination("D1")]),
      { notKept: [{ sender: "plan", kind: "notice", ...STATED }] },
      ["D1: fail"],
    ],
    [
      "stated partial",
      delivered([determination("D1")]),
      { partial: [{ sender: "plan", kind: "notice", reason: "mail house", ...STATED }] },
      [`D1: ${unknownNotices}`],
    ],
    [
      "stated partial, but the letter is there",
      delivered([determination("D1"), notice("N1", "D1")]),
      { partial: [{ sender: "plan", kind: "notice", reason: "mail house", ...STATED }] },
      ["D1: pass"],
    ],
    [
      "a field of the kind that is not kept keeps the kind complete",
      delivered([determination("D1")]),
      { notKept: [{ sender: "plan", kind: "notice", field: "sentAt", ...STATED }] },
      ["D1: fail"],
    ],
  ])("%s", (_name, intake, declared, expected) => {
    expect(outcomes([letter], intake, declared)).toEqual(expected);
  });
});

describe("a row that was set aside", () => {
  it("a member notice with a bad date never makes the letter absent", () => {
    const intake = delivered([determination("D1"), determination("D2")], {
      setAside: [setAside("notice", "D1")],
    });
    expect(outcomes([letter], intake)).toEqual([`D1: ${unknownNotices}`, "D2: fail"]);
  });

  it.each<[string, Rule, LedgerRecord[], ReturnType<typeof setAside>, string[]]>([
    [
      "whose parent cannot be read is counted on page one",
      letter,
      [determination("D1")],
      setAside("notice", null),
      ["D1: fail"],
    ],
    [
      "of another kind changes nothing",
      letter,
      [determination("D1")],
      setAside("appeal", "D1"),
      ["D1: fail"],
    ],
    [
      "beside a letter that is there changes nothing",
      letter,
      [determination("D1"), notice("N1", "D1")],
      setAside("notice", "D1"),
      ["D1: pass"],
    ],
    [
      "of a request's attempts",
      contact,
      [determination("D1"), request("P1", "D1"), request("P2", "D1")],
      setAside("contactAttempt", "P1"),
      ["P1: indeterminate contactAttempts kind-partial", "P2: fail"],
    ],
    [
      "a second attempt leaves the first in time",
      contact,
      [determination("D1"), request("P1", "D1"), attempt("C1", "P1")],
      setAside("contactAttempt", "P1"),
      ["P1: pass"],
    ],
    [
      "another request of the determination",
      onlyOne,
      [determination("D1"), request("P1", "D1", { disposition: "refused" })],
      setAside("p2pRequest", "D1"),
      ["P1: indeterminate otherP2pRequests kind-partial"],
    ],
    [
      "another request of another determination",
      onlyOne,
      [determination("D1"), request("P1", "D1", { disposition: "refused" })],
      setAside("p2pRequest", "D2"),
      ["P1: fail"],
    ],
  ])("%s", (_name, rule, records, aside, expected) => {
    expect(outcomes([rule], delivered(records, { setAside: [aside] }))).toEqual(expected);
  });

  it("a file that could not be read leaves every parent of the sender open", () => {
    const files = [
      fileOf("plan-det.csv", ["determination"]),
      fileOf("n1.csv", ["notice"]),
      fileOf("n2.csv", ["notice"], { status: "unreadable" }),
    ];
    const intake = intakeOf([determination("D1"), notice("N1", "D9")], {
      files,
      setAside: [setAside("notice", null, { whole: true })],
    });
    expect(outcomes([letter], intake)).toEqual([`D1: ${unknownNotices}`]);
  });

  it("and where it was the only one, nothing is said to be absent either", () => {
    const files = [
      fileOf("plan-det.csv", ["determination"]),
      fileOf("n2.csv", ["notice"], { status: "unreadable" }),
    ];
    const intake = intakeOf([determination("D1")], {
      files,
      setAside: [setAside("notice", null, { whole: true })],
    });
    expect(outcomes([letter], intake)[0]).toMatch(/^D1: indeterminate notices kind-/);
  });
});

describe("completeness is per sender", () => {
  const both = (more: LedgerRecord[] = []) =>
    intakeOf([determination("D1"), determination("D2", "delegate"), notice("N1", "D9"), ...more]);
  it.each<[string, IntakeResult, Declared, string[]]>([
    ["a delegate that sent no notices is unknown, not empty", both(), {}, ["D1: fail", `D2: ${NO_NOTICES}`]],
    ["a delegate that sent its own", both([notice("N2", "D2", "delegate")]), {}, ["D1: fail", "D2: pass"]],
    [
      "the plan delivers for the delegate",
      both(),
      { deliveries: [{ sender: "plan", kinds: ["notice"], forSenders: ["delegate"] }] },
      ["D1: fail", "D2: fail"],
    ],
    [
      "the delegate was to deliver and did not",
      both(),
      { deliveries: [{ sender: "delegate", kinds: ["notice"] }] },
      ["D1: fail", `D2: ${NO_NOTICES}`],
    ],
    [
      "partial for the delegate only",
      both([notice("N2", "D9", "delegate")]),
      { partial: [{ sender: "delegate", kind: "notice", reason: "r", ...STATED }] },
      ["D1: fail", `D2: ${unknownNotices}`],
    ],
    [
      "not kept by the delegate only",
      both(),
      { notKept: [{ sender: "delegate", kind: "notice", ...STATED }] },
      ["D1: fail", "D2: fail"],
    ],
    [
      "another delegate's declaration changes nothing",
      both(),
      { notKept: [{ sender: "other", kind: "notice", ...STATED }] },
      ["D1: fail", `D2: ${NO_NOTICES}`],
    ],
  ])("%s", (_name, intake, declared, expected) => {
    expect(outcomes([letter], intake, declared)).toEqual(expected);
  });

  it("a delegate's cases are open where it delivered no call log, whoever sent the request", () => {
    const intake = intakeOf([
      determination("D1"),
      determination("D2", "delegate"),
      request("P1", "D1"),
      request("P2", "D2"),
      attempt("C9", "P9"),
    ]);
    expect(outcomes([contact], intake)).toEqual([
      "P1: fail",
      "P2: indeterminate contactAttempts kind-not-delivered",
    ]);
  });
});
