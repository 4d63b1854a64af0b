import { describe, expect, it } from "vitest";
import type { Finding, MarginCell, PacketConfig } from "#generated/types.js";
import { buildPacket, type Packet } from "#packet/build-packet.js";
import { besideOtherLines } from "#packet/of-lines.js";
import type { PacketView } from "#packet/view.js";
import { cell, rule } from "../report/fixture-build.js";
import { fixtureInput } from "./fixture-packet.js";

/**
 * One duty: of Medi-Cal 130 cases, 30 not met, of which 14 are open and 16 have a letter of T1; of commercial 140, 40 not
 * met, of which 20 are open and 20 have a letter of T1; with them what a test gives.
 */
const POLICY = "ca-hsc-1367-01";
const RULE = "R-1";

function findingsOf(line: Finding["lineOfBusiness"], open: number, letters: number): Finding[] {
  const [sample] = fixtureInput().findings;
  if (sample === undefined) throw new Error("the fixture is empty");
  return Array.from({ length: open + letters }, (_, index): Finding => {
    const { lineOfBusiness: _none, ...finding } = sample;
    return {
      ...finding,
      ...(line !== undefined && { lineOfBusiness: line }),
      ...{ policy: POLICY, rule: RULE, outcome: "fail", stillOpen: index < open },
      ...{ determinationId: `${line} ${index}`, fingerprint: `${line} ${index}`, causedBy: null },
      records: index < open ? [] : [{ kind: "letterTemplate", id: "T1", file: "t.csv", row: 1 }],
    };
  });
}

const ofLine = (lineOfBusiness: string | null, met: number, notMet: number) => ({
  ...cell(null, "2026-09", met, notMet),
  lineOfBusiness,
});
const margins = (lineOfBusiness: string, met: number, late: number, noAct: number): MarginCell => ({
  ...{ lineOfBusiness, left: [met, 0, 0, 0, 0], late: [late, 0, 0, 0, 0] },
  noAct,
});

const mediCal = findingsOf("medi-cal", 14, 16);
const commercial = findingsOf("commercial", 20, 20);

function packetOf(findings: readonly Finding[], packet: Partial<PacketConfig>, others = true): PacketView {
  return madeOf(findings, packet, others).view;
}

function madeOf(findings: readonly Finding[], packet: Partial<PacketConfig>, others = true): Packet {
  const { result, packet: config } = fixtureInput();
  const [payer] = result.policies;
  if (payer === undefined) throw new Error("the fixture is empty");
  const own = rule(RULE, "a duty", ["s"], "confirmed", {
    cells: [ofLine("medi-cal", 100, 30), ...(others ? [ofLine("commercial", 100, 40)] : [])],
    margins: [margins("medi-cal", 100, 16, 14), ...(others ? [margins("commercial", 100, 20, 20)] : [])],
  });
  const lines: PacketConfig["lines"] = [{ group: "LAW", title: "Duty", policy: POLICY, rule: RULE }];
  const policies = [{ ...payer, id: POLICY, rules: [own], questions: [] }];
  return buildPacket(
    fixtureInput({ result: { ...result, policies }, findings, packet: { ...config, lines, ...packet } }),
  );
}

const ofMediCal = { linesOfBusiness: ["medi-cal"] as [string] };
const total = (told: string) =>
  `An act that was due can still be done for the member in ${told}, counted over every duty, shown above or not.`;
const LISTED = "The analyst's list names every one of these cases.";

describe("a packet of one product line", () => {
  it("counts the open cases and the letter templates of that line alone", () => {
    const { waiting, concentrates } = packetOf([...commercial, ...mediCal], ofMediCal);
    expect(waiting).toEqual([
      total("14 cases"),
      expect.stringMatching(/^LAW Duty: 14 still open: (P-\d{3}, ){13}P-\d{3}\.$/),
      LISTED,
    ]);
    expect(concentrates).toEqual(["LAW Duty: letter template T1, 16 of 30."]);
  });

  it("counts all lines where none is named", () => {
    const { waiting, concentrates } = packetOf([...commercial, ...mediCal], {});
    // 14 and 20 open, a list of more than 30 is left to the analyst; 16 and 20 letters of the 70 not met.
    expect(waiting).toEqual([total("34 cases"), "LAW Duty: 34 still open.", LISTED]);
    expect(concentrates).toEqual(["LAW Duty: letter template T1, 36 of 70."]);
  });

  it("says that nothing is open where only another line has something", () => {
    const { waiting } = packetOf([...commercial, ...findingsOf("medi-cal", 0, 30)], ofMediCal);
    expect(waiting).toEqual(["No act that was due is still open in the data."]);
  });

  it("says that cases without a product line are left out, if one of them is open", () => {
    const left =
      "Not counted here: cases with such an act of which no product line is recorded. The analyst's list has them.";
    const open = packetOf([...mediCal, ...commercial, ...findingsOf(null, 1, 0)], ofMediCal);
    expect(open.waiting).toContain(left);
    expect(open.waiting[0]).toBe(total("14 cases"));
    const done = packetOf([...mediCal, ...commercial, ...findingsOf(null, 0, 1)], ofMediCal);
    expect(done.waiting).not.toContain(left);
  });

  it("counts of what is never counted with the duties that line alone", () => {
    const { result } = fixtureInput();
    const [payer] = result.policies;
    if (payer === undefined) throw new Error("the fixture is empty");
    const favour = { direction: "over-service" as const };
    const generous = rule("R-2", "generous", ["s"], "confirmed", {
      cells: [ofLine("medi-cal", 40, 12), ofLine("commercial", 40, 50)],
      ...favour,
    });
    const duty = rule(RULE, "a duty", ["s"], "confirmed", { cells: [ofLine("medi-cal", 100, 30)] });
    const apartOf = (packet: Partial<PacketConfig>, shown: string) => {
      const lines: PacketConfig["lines"] = [{ group: "LAW", title: "Duty", policy: POLICY, rule: shown }];
      const policies = [{ ...payer, id: POLICY, cite: "FX", rules: [duty, generous], questions: [] }];
      const input = fixtureInput();
      return buildPacket({
        ...input,
        ...{ result: { ...result, policies }, findings: [], packet: { ...input.packet, lines, ...packet } },
      }).view.apart.map((words) => words.replace(/, [^,]*$/, ""));
    };
    expect(apartOf({}, RULE)).toEqual(["FX, generous: 62 cases"]);
    expect(apartOf(ofMediCal, RULE)).toEqual(["FX, generous: 12 cases"]);
  });
});

describe("a packet of one product line beside others", () => {
  const both = [...commercial, ...mediCal];

  it("warns that duties could be subtracted from those of a packet of all lines", () => {
    expect(madeOf(both, ofMediCal).warnings).toEqual([expect.stringContaining("some product lines only")]);
  });

  it("does not where it is of all lines, where the run has no other, or where nothing is hidden", () => {
    expect(madeOf(both, {}).warnings).toEqual([]);
    expect(madeOf(both, { ...ofMediCal, smallCells: "shown" }).warnings).toEqual([]);
    const nothing = { policies: [], universe: [] };
    expect(besideOtherLines(nothing, ofMediCal)).toBeNull();
    const { universe } = fixtureInput().result;
    const own = universe.map((cells) => ({ ...cells, lineOfBusiness: "medi-cal" }));
    expect(besideOtherLines({ ...nothing, universe: own }, ofMediCal)).toBeNull();
    const unrecorded = own.map((cells) => ({ ...cells, lineOfBusiness: null }));
    expect(besideOtherLines({ ...nothing, universe: unrecorded }, ofMediCal)).not.toBeNull();
  });
});

describe("a run that an earlier version saved", () => {
  const earlier = findingsOf(undefined, 34, 36);

  it("says that it does not know of which product line the open cases are, and how many they are in all", () => {
    const { waiting, concentrates } = packetOf(earlier, ofMediCal);
    expect(waiting).toEqual([
      "An act that was due can still be done for the member in 34 cases of all product lines, over every duty: the run was saved by an earlier version, which did not say of which product line a finding is. Run the audit again for those of this packet.",
    ]);
    expect(concentrates).toEqual([]);
  });

  it("says so without a small count", () => {
    expect(packetOf(findingsOf(undefined, 3, 67), ofMediCal).waiting[0]).toContain("in 1–10 cases of all");
  });

  it("is told as ever where the packet is of all lines, or the data of this line alone", () => {
    expect(packetOf(earlier, {}).waiting[1]).toBe("LAW Duty: 34 still open.");
    const alone = packetOf(findingsOf(undefined, 14, 16), ofMediCal, false);
    expect(alone.waiting[0]).toBe(total("14 cases"));
    expect(alone.concentrates).toEqual(["LAW Duty: letter template T1, 16 of 30."]);
  });
});

describe("a rule of page one that is never counted with what is not met", () => {
  it("is told apart as on page one: its counts give nothing away", () => {
    const { result, packet } = fixtureInput();
    const [payer] = result.policies;
    if (payer === undefined) throw new Error("the fixture is empty");
    // 5 of 105 met: 100 not met would tell them.
    const own = rule(RULE, "generous", ["s"], "confirmed", {
      cells: [cell(null, "2026-09", 5, 100)],
      direction: "over-service",
    });
    const lines: PacketConfig["lines"] = [{ group: "P&P", title: "Generous", policy: POLICY, rule: RULE }];
    const policies = [{ ...payer, id: POLICY, cite: "FX", rules: [own], questions: [] }];
    const apartOf = (smallCells: "hidden" | "shown") =>
      buildPacket(
        fixtureInput({
          result: { ...result, policies },
          findings: [],
          packet: { ...packet, lines, smallCells },
        }),
      ).view.apart;
    expect(apartOf("hidden")).toEqual([expect.stringContaining("FX, generous: some cases, ")]);
    expect(apartOf("shown")).toEqual([expect.stringContaining("FX, generous: 100 cases, ")]);
  });
});
