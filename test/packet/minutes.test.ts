import { describe, expect, it } from "vitest";
import { buildPacket } from "#packet/build-packet.js";
import { minutesText } from "#packet/minutes.js";
import { fixtureInput, fixturePacket } from "./fixture-packet.js";

const facts = { plan: "A plan", period: "2026-09", asOf: "2026-11-15", status: "DRAFT, not validated" };

function minutesOf(rules: readonly string[], percent?: number): readonly string[] {
  const packet = fixturePacket();
  const lines = packet.lines
    .filter(({ rule }) => rules.includes(rule))
    .map(({ actionLevel: _, ...line }) =>
      percent === undefined ? line : { ...line, actionLevel: { percent, setBy: "somebody" } },
    ) as unknown as typeof packet.lines;
  return buildPacket(fixtureInput({ packet: { ...packet, lines, motions: [] } })).view.minutes.slice(2);
}

describe("text for the minutes", () => {
  it("keeps the reviewer's name as it is written", () => {
    const said = (status: string) => minutesText(fixturePacket(), [], { ...facts, status })[0];
    expect(said("VALIDATED 2026-11-24 (M. Ortiz, RN)")).toMatch(
      / \(validated 2026-11-24 \(M\. Ortiz, RN\)\)\.$/,
    );
    expect(said("DRAFT, not validated")).toMatch(/ \(draft, not validated\)\.$/);
  });

  it("says that none is below only where that can be told", () => {
    // 9,241 of 9,402 are 98.2 per cent; 900 to 909 of 951 are 94.6 to 95.5.
    expect(minutesOf(["CA-H3B-01"], 98)).toEqual([
      "No duty that was tested and has an action level stood below it as documented.",
    ]);
    expect(minutesOf(["CA-H3B-01", "CA-H2-01"], 95)).toEqual([
      "It cannot be told whether these stand below the action level: LAW Urgent decision in 72 hours.",
    ]);
    expect(minutesOf(["CA-H3B-01"])).toEqual([]);
  });

  it("names what was not tested beside what stands below", () => {
    expect(minutesOf(["CA-H3A-01", "CA-H5-01", "CA-K2-01"], 98)).toEqual([
      "Below the action level: LAW Provider told in 24 hours.",
      "Not tested, or not testable from the data: LAW Notice when time expires; LAW No denial by software alone.",
    ]);
  });
});
