import { describe, expect, it } from "vitest";
import type { PolicyResult, ReadingOutcome } from "#generated/types.js";
import { readingsOf } from "#report/finding-readings.js";

const AS_OF = "2026-11-15T23:59:59-08:00";
const policy = {
  questions: [
    { id: "days", words: "Which days count?", options: { all: "Every day.", work: "Working days." } },
    { id: "call", words: "Does a call count?", options: { yes: "It does.", no: "It does not." } },
    { id: "fax", words: "Does a fax count?", options: { yes: "It does.", no: "It does not." } },
  ],
} as unknown as PolicyResult;

function reading(days: string, call: string, fax: string, outcome: ReadingOutcome["outcome"]) {
  return { days, call, fax, outcome, due: null } as ReadingOutcome;
}

describe("readings of a finding", () => {
  it("are told by the questions on which the result turns, in the words of the policy", () => {
    // `days` was answered; `fax` doubles every line and changes none.
    const readings = ["yes", "no"].flatMap((fax) => [
      reading("all", "yes", fax, "pass"),
      reading("all", "no", fax, "fail"),
    ]);
    expect(readingsOf({ readings }, policy, AS_OF)).toEqual({
      readings: [
        { options: "Does a call count? yes: It does", outcome: "met", due: "no clock" },
        { options: "Does a call count? no: It does not", outcome: "not met", due: "no clock" },
      ],
      readingsNote: "1 other open question would change nothing here.",
    });
  });

  it("keep a question that matters only together with another", () => {
    const readings = ["yes", "no"].flatMap((call) =>
      ["yes", "no"].map((fax) => reading("all", call, fax, call === "no" && fax === "no" ? "fail" : "pass")),
    );
    const { readings: lines, readingsNote } = readingsOf({ readings }, policy, AS_OF);
    expect(lines.map(({ options, outcome }) => `${options} ${outcome}`)).toEqual([
      "Does a call count? yes: It does; Does a fax count? yes: It does met",
      "Does a call count? yes: It does; Does a fax count? no: It does not met",
      "Does a call count? no: It does not; Does a fax count? yes: It does met",
      "Does a call count? no: It does not; Does a fax count? no: It does not not met",
    ]);
    expect(readingsNote).toBeNull();
  });

  it("are no lines where all agree, and by identifier where the words are not known", () => {
    const agree = [reading("all", "yes", "no", "fail"), reading("all", "no", "no", "fail")];
    expect(readingsOf({ readings: agree }, policy, AS_OF)).toEqual({
      readings: [],
      readingsNote: "All 2 readings of the open questions give this result.",
    });
    const differ = [reading("all", "yes", "no", "fail"), reading("all", "no", "no", "pass")];
    const told = readingsOf({ readings: differ }, null, AS_OF).readings.map(({ options }) => options);
    expect(told).toEqual(["call: yes", "call: no"]);
  });
});
