import { describe, expect, it } from "vitest";
import type { AuditResult, UniverseCell } from "#generated/types.js";
import { buildPacket } from "#packet/build-packet.js";
import { fixtureFindings, fixtureResult } from "../report/fixture.js";
import { fixtureInput, fixturePacket } from "./fixture-packet.js";

const { view, figures } = buildPacket(fixtureInput());

describe("page one", () => {
  it("shows the figures of each duty, added up by hand", () => {
    const shown = view.lines.map((line) => [
      line.cases,
      line.met,
      line.notMet,
      line.undecided,
      line.documented,
      line.possible,
      line.standing,
    ]);
    expect(shown).toEqual([
      // 3,281 + 3,720 + 2,240 met; 40 + 30 + 42 not; 21 + 4 + 24 open. 9,241 / 9,402 = 98.28…; 9,290 / 9,402 = 98.80…
      ["9,402", "9,241", "112", "49", "98.2 %", "98.2–98.8 %", "at or above"],
      // 3,102 + 3,418 + 2,010; 61 + 52 + 88; 120 + 67 + 100. 8,530 / 9,018 = 94.58…; 8,817 / 9,018 = 97.77… < 98
      ["9,018", "8,530", "201", "287", "94.5 %", "94.5–97.7 %", "below in any case"],
      // 7 of 951 are hidden: 903 + 7 = 910, so 900 to 909 are met. 94.63… to 95.58…; at most 950 of 951, 99.89…
      ["951", "900–909", "1–10", "41", "94.6–95.5 %", "94.6–99.8 %", "no level set"],
      ["454", "0", "0", "454", "not testable from this data", "–", "–"],
      ["0", "0", "0", "0", "none tested", "–", "–"],
      // 671 / 786 = 85.36…; 728 / 786 = 92.62… < 95
      ["786", "671", "58", "57", "85.3 %", "85.3–92.6 %", "below in any case"],
    ]);
  });

  it("answers with the worst first, and says what could not be tested", () => {
    expect(view.answer).toEqual([
      "Below the action level, even if every undecided case resolves as met: LAW Provider told in 24 hours; P&P Peer-to-peer in 1 business day.",
      "At or above the action level: LAW Member notice in 2 business days.",
      "No action level is set for: LAW Urgent decision in 72 hours.",
      "Not testable from this data: LAW Notice when time expires.",
      "No case came under: LAW No denial by software alone.",
    ]);
  });

  it("names each source of an action level once", () => {
    expect(view.footnotes).toEqual(["(1) Action level: this committee, 2026-03."]);
    expect(view.lines.map(({ actBelow }) => actBelow)).toEqual([
      "98.0 % (1)",
      "98.0 % (1)",
      "–",
      "–",
      "–",
      "95.0 % (1)",
    ]);
  });

  it("an open action past its date is overdue at the meeting, a closed one is not", () => {
    expect(view.actions.map(({ id, status }) => [id, status])).toEqual([
      ["26-04", "closed"],
      ["26-05", "open, overdue"],
    ]);
  });

  it("is a draft until a sample was read back", () => {
    expect(view.status).toBe("DRAFT, not validated");
  });
});

describe("one case", () => {
  const shown = { ...fixturePacket(), smallCells: "shown" as const };

  it("is no cases: of what is open", () => {
    const open = fixtureFindings().filter(({ stillOpen, outcome }) => stillOpen && outcome === "fail");
    const { waiting } = buildPacket(fixtureInput({ packet: shown, findings: open.slice(0, 1) })).view;
    expect(waiting[0]).toContain("in 1 case, counted over every duty");
  });

  it("nor of what came in and what nobody can read", () => {
    const result = fixtureResult();
    const [cell] = result.universe;
    const one = {
      ...result,
      universe: [{ ...(cell as UniverseCell), determinations: 1 }],
      unmappedCodes: [{ ...(result.unmappedCodes[0] as AuditResult["unmappedCodes"][0]), rows: 1 }],
    };
    const alone = buildPacket(fixtureInput({ packet: shown, result: one })).view;
    expect(alone.universe.join(" ")).toMatch(/^1 adverse decision[ .(]/);
    expect(alone.quality).toContain("1 row carries a code that no table lists.");
  });
});

describe("by who decided", () => {
  it("is there where no count is small", () => {
    const member = view.breakdowns.find(({ title }) => title === "LAW Member notice in 2 business days");
    // The plan: 7,001 of 7,096 = 98.66…; the delegate: 2,240 of 2,306 = 97.13…
    expect(member?.rows).toEqual([
      {
        name: "Alder Imaging Review",
        cases: "2,306",
        met: "2,240",
        notMet: "42",
        undecided: "24",
        documented: "97.1 %",
      },
      {
        name: "plan or none recorded",
        cases: "7,096",
        met: "7,001",
        notMet: "70",
        undecided: "25",
        documented: "98.6 %",
      },
    ]);
  });
});

describe("the period before", () => {
  it("stands beside as it reads now and as it was first shown", () => {
    const packet = {
      ...fixturePacket(),
      previous: { label: "Q2", shown: "q2.json", reason: "41 rows came after the meeting" },
    };
    const lines = figures.lines.map((line, index) =>
      index === 0 ? { ...line, documented: "98.0 %" } : line,
    );
    const again = buildPacket(
      fixtureInput({ packet, shown: { ...figures, lines }, restated: fixtureResult() }),
    );
    expect(again.view.lines[0]?.previous).toBe("98.2 % (98.0 %)");
    expect(again.view.lines[1]?.previous).toBe("94.5 % (94.5 %)");
    expect(again.view.restated).toEqual([
      "Q2, as it reads now (and as it was first shown): LAW Member notice in 2 business days 98.2 % (98.0 %).",
      "Reason: 41 rows came after the meeting.",
    ]);
  });
});

describe("a line that means nothing", () => {
  it.each([
    { rule: "CA-NONE", policy: "ca-hsc-1367-01" },
    { rule: "CA-H3B-01", policy: "no-such-policy" },
  ])("$policy/$rule is refused", (named) => {
    const packet = fixturePacket();
    const lines: typeof packet.lines = [{ group: "LAW", title: "x", ...named }];
    expect(() => buildPacket(fixtureInput({ packet: { ...packet, lines } }))).toThrowError(
      expect.objectContaining({
        problems: [expect.objectContaining({ code: "packet-line-unknown", at: "/lines/0" })],
      }),
    );
  });
});
