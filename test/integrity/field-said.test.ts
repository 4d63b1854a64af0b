import { describe, expect, it } from "vitest";
import { NOT_YET } from "#calendar/moment.js";
import { zoneOf } from "#calendar/zone.js";
import { fieldSaid, valueSaid } from "#integrity/field-said.js";

const zone = zoneOf("America/Los_Angeles");
/** 2026-09-08T16:05Z, nine in the morning in Los Angeles. */
const at = Date.UTC(2026, 8, 8, 16, 5) * 1000;

describe("an integrity sentence", () => {
  it.each([
    ["decidedAt", "determination", "the time of the decision"],
    ["decidedAt", "appeal", "the decision on the appeal"],
    ["reportedTimely", "determination", "whether the source system calls the decision timely"],
    ["templateVersionId", "letterTemplate", "`templateVersionId`"],
  ])("calls %s of a %s %s", (field, kind, words) => {
    expect(fieldSaid(field, kind)).toBe(words);
  });

  it.each([
    ["sentAt", { from: at, to: at, day: false }, "on Tue 2026-09-08 09:05"],
    ["sentAt", NOT_YET, "as not yet"],
    ["sentAt", null, "nothing"],
    ["reasonPlain", false, "as no"],
    ["lineOfBusiness", "medi-cal", "as Medi-Cal"],
    ["decisionMakerName", "J. Nuovo MD", "as J. Nuovo MD"],
    ["callbackSlotCount", 3, "as 3"],
  ] as const)("says of %s what it shows: %j", (field, value, words) => {
    expect(valueSaid(field, value, zone)).toBe(words);
  });
});
